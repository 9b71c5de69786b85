/** The list of parts a figure is made of: the same for every figure, so that one can turn into another. */
import * as body from './body.js';
import type {SolidName} from './body.js';
import type {Bone, LimbName, Skeleton} from './skeleton.js';
import type {Slab} from './slab.js';
import type {Vec} from './vector.js';


interface PartBase {
  readonly name: string;
  readonly limb?: LimbName;
  readonly bone: (s: Skeleton) => Bone;
}
export interface SolidPart extends PartBase {
  readonly solid: SolidName;
  readonly length: number;
  readonly grows: 1 | -1;
}
export interface SlabPart extends PartBase {
  readonly slab: Slab;
  readonly weights: Vec;
  readonly kind: 'shoe' | 'hand';
}
export type Part = SolidPart | SlabPart;

const trunk = (name: 'pelvis' | 'waist' | 'chest' | 'neck' | 'head', length: number): SolidPart => ({
  name,
  solid: name,
  length,
  grows: 1,
  bone: (s) => s[name],
});
const limb = (name: LimbName, solid: SolidName, index: 0 | 1, length: number): SolidPart => ({
  name: `${name}-${solid}`,
  limb: name,
  solid,
  length,
  grows: -1,
  bone: (s) => s[name][index],
});
const slab = (name: LimbName, kind: 'shoe' | 'hand', part: string, index: 2 | 3, profile: Slab['profile'], out: number, weights: Vec): SlabPart => ({
  name: `${name}-${part}`,
  limb: name,
  kind,
  bone: (s) => s[name][index],
  slab: {profile, out},
  weights,
});

const leg = (name: LimbName): Part[] => [
  slab(name, 'shoe', 'foot', 2, body.SHOE, body.SHOE_OUT, [11, 5, 5]),
  slab(name, 'shoe', 'toes', 3, body.TOES, body.SHOE_OUT, [5, 2, 5]),
  limb(name, 'shank', 1, body.SHANK),
  limb(name, 'thigh', 0, body.THIGH),
];
const arm = (name: LimbName): Part[] => [
  slab(name, 'hand', 'hand', 2, body.PALM, body.HAND_OUT, [4, 9, 1.5]),
  limb(name, 'forearm', 1, body.FOREARM),
  limb(name, 'upperArm', 0, body.UPPER_ARM),
];

export const PARTS: readonly Part[] = [
  trunk('neck', body.NECK),
  trunk('head', body.HEAD),
  trunk('waist', body.WAIST),
  trunk('chest', body.CHEST),
  ...leg('legR'),
  ...leg('legL'),
  trunk('pelvis', body.PELVIS),
  ...arm('armR'),
  ...arm('armL'),
];
