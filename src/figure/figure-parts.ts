/** The list of parts a figure is made of: the same for every figure, so that one can turn into another. */
import * as body from './body.js';
import type {Tone} from './dress.js';
import {type Bone, type LimbName, type Skeleton, type Trunk} from './skeleton.js';
import type {Slab} from './slab.js';

interface PartBase {
  readonly name: string;
  readonly limb?: LimbName;
  readonly bone: (s: Skeleton) => Bone;
}
/** What is worn on a solid. */
interface Wear {
  /** All of it in one tone; otherwise it is skin, in colour where the limb works. */
  readonly tone?: Tone;
  /** A sleeve or a leg of the shorts, down to a share of the length. */
  readonly sleeve?: readonly [Tone, share: number];
  /** Where, as a share of the length, a working limb has its stripe. */
  readonly stripe?: number;
}
export interface SolidPart extends PartBase, Wear {
  readonly solid: body.SolidName;
}
export interface SlabPart extends PartBase, Slab {
  /** Of a shoe. */
  readonly sole?: Slab['profile'];
}
export type Part = SolidPart | SlabPart;

const trunk = (solid: keyof Trunk, tone?: Tone): SolidPart => ({name: solid, solid, tone, bone: (s) => s[solid]});

const partsOf = (limb: LimbName): Part[] => {
  const solid = (name: body.SolidName, index: 0 | 1, wear: Wear): SolidPart => ({name: `${limb}-${name}`, limb, solid: name, bone: (s) => s[limb][index], ...wear});
  const slab = (name: string, index: 2 | 3, profile: Slab['profile'], out: number, weights: Slab['weights'], sole?: Slab['profile']): SlabPart => ({
    name: `${limb}-${name}`,
    limb,
    bone: (s) => s[limb][index],
    profile,
    out,
    weights,
    sole,
  });
  return limb.startsWith('leg')
    ? [
        slab('foot', 2, body.SHOE, body.SHOE_OUT, [11, 5, 5], body.SOLE),
        slab('toes', 3, body.TOES, body.SHOE_OUT, [5, 2, 5], body.TOE_SOLE),
        solid('shank', 1, {stripe: 0.68}),
        solid('thigh', 0, {sleeve: ['shorts', 0.46]}),
      ]
    : [
        slab('hand', 2, body.PALM, body.HAND_OUT, [4, 9, 1.5]),
        solid('forearm', 1, {stripe: 0.55}),
        solid('upperArm', 0, {sleeve: ['top', 0.44]}),
      ];
};

/** Where nothing else says what is before what, later ones are. */
export const PARTS: readonly Part[] = [
  trunk('neck', 'skin'),
  trunk('head'),
  trunk('waist', 'top'),
  trunk('chest', 'top'),
  ...partsOf('legR'),
  ...partsOf('legL'),
  trunk('pelvis', 'shorts'),
  ...partsOf('armR'),
  ...partsOf('armL'),
];
