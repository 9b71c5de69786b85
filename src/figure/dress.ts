/** What is drawn on each part: skin, sleeves, shorts, hair, the tint of a muscle, the stripe that says left or right. */
import type {Muscle} from '../catalogue/vocabulary.js';
import {SOLIDS, SOLE, TOE_SOLE, type Slice, type SolidName} from './body.js';
import {type Camera, type Point} from './camera.js';
import {tintsOf, type Tint} from './muscles.js';
import type {SlabPart, SolidPart} from './figure-parts.js';
import {polygonPath, roundPath, sleevePath} from './path.js';
import type {Bone} from './skeleton.js';
import {slabShape} from './slab.js';
import {areaFlanks, flanks, sliceAt, type Area, type View} from './solid.js';

/** What a shape is made of; the colours are in the style sheet. */
export type Tone =
  | 'skin'
  | 'shade'
  | 'hair'
  | 'top'
  | 'shorts'
  | 'shoe'
  | 'sole'
  | 'limb'
  | 'target'
  | 'stripe'
  | 'ground'
  | 'prop'
  | 'prop-lit'
  | 'prop-dim'
  | 'band';
export interface Shape {
  readonly tone: Tone;
  readonly d: string;
  /** Side that a tint belongs to, on parts that both sides share. */
  readonly side?: 'R' | 'L';
}
export interface Dressed {
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
}

export interface Look {
  readonly muscles: readonly Muscle[];
  /** Sides at work: which halves of the trunk are tinted. */
  readonly sides: readonly ('R' | 'L')[];
  /** This limb is one that works. */
  readonly working: boolean;
}

const even = (n: number) => (): number => n;
/** Hairline: how far round the face reaches, from chin to crown. */
const FACE: Area = {
  from: -0.03,
  to: 0.88,
  middle: even(0),
  half: (u) => (u < 0.22 ? 180 : u < 0.4 ? 150 - (u - 0.22) * 250 : 105 - (u - 0.4) * 95),
};
const EAR: Area = {from: 0.3, to: 0.47, middle: even(100), half: (u) => 13 * Math.sin(Math.PI * u) + 1};

export function dressSolid(part: SolidPart, view: View, look: Look): Dressed {
  const {solid, length} = part;
  const slices = SOLIDS[solid];
  const [near, far] = flanks(slices, length, view);
  const points = [...near, ...far];
  const outline = (of = slices, swell = 0): string => {
    const [a, b] = flanks(of, length, view, swell);
    return roundPath([...a, ...b.reverse()]);
  };
  const area = (where: Area): string => {
    const [a, b] = areaFlanks(slices, length, view, where);
    return a.length > 2 ? roundPath([...a, ...b.reverse()]) : '';
  };
  const garment = (to: number): string => {
    const [a, b] = flanks([...slices.filter(([t]) => t < to), sliceAt(slices, to)], length, view, 0.35);
    return sleevePath(a, b);
  };
  const shapes: Shape[] = [];
  const put = (tone: Tone, d: string, side?: 'R' | 'L'): void => {
    if (d) shapes.push(side ? {tone, d, side} : {tone, d});
  };
  const bare: Tone = look.working ? 'limb' : 'skin';
  const trunk = !part.limb;
  if (solid === 'head') {
    put('hair', outline(SOLIDS.hair));
    put('skin', area(FACE));
    put('shade', area(EAR));
  } else put(solid === 'pelvis' ? 'shorts' : solid === 'waist' || solid === 'chest' ? 'top' : solid === 'neck' ? 'skin' : bare, outline(covered(slices, solid)));
  const tint = ([, from, to, middle, half]: Tint, out: 1 | -1): string =>
    // Lens-shaped: a muscle swells in the middle.
    area({from, to, middle: even(trunk ? middle * out : middle), half: (u) => half * Math.sqrt(Math.sin(Math.PI * (0.02 + 0.96 * u)))});
  const tints = (): void => {
    for (const muscle of look.muscles) {
      for (const one of tintsOf(muscle)) {
        if (one[0] !== solid) continue;
        if (trunk) for (const side of look.sides) put('target', tint(one, side === 'R' ? 1 : -1), side);
        else if (look.working) put('target', tint(one, 1));
      }
    }
  };
  if (solid === 'thigh') put('shorts', garment(0.46));
  if (solid === 'upperArm') put('top', garment(0.44));
  tints();
  if (look.working && (solid === 'shank' || solid === 'forearm')) put('stripe', stripe(part, view));
  return {shapes, points};
}

/** Skin under a sleeve is left out: it would show at the edges. */
const covered = (slices: readonly Slice[], solid: SolidName): readonly Slice[] =>
  solid === 'thigh' || solid === 'upperArm' ? slices.filter(([t]) => t > 0.1) : slices;

/** A slanted band across the limb: it rises on a left one and falls on a right one, so that colour is never alone. */
function stripe({solid, length, limb}: SolidPart, view: View): string {
  const slices = SOLIDS[solid];
  const middle = solid === 'shank' ? 0.68 : 0.55;
  const slant = limb?.endsWith('R') ? -0.05 : 0.05;
  const thick = 0.04;
  const corner = (t: number, sign: 0 | 1): Point => flanks([sliceAt(slices, t)], length, view, 0.05)[sign][0] as Point;
  return polygonPath([
    corner(middle + slant - thick, 0),
    corner(middle + slant + thick, 0),
    corner(middle - slant + thick, 1),
    corner(middle - slant - thick, 1),
  ]);
}

export function dressSlab(part: SlabPart, camera: Camera, bone: Bone, look: Look): Dressed {
  const {d, points} = slabShape(camera, bone, part.slab);
  if (part.kind === 'hand') return {shapes: [{tone: look.working ? 'limb' : 'skin', d}], points};
  const profile = part.name.endsWith('toes') ? TOE_SOLE : SOLE;
  const sole = slabShape(camera, bone, {profile, out: part.slab.out}).d;
  const tone: Tone = look.working && look.muscles.includes('foot') ? 'target' : 'shoe';
  return {shapes: [{tone, d}, {tone: 'sole', d: sole}], points};
}
