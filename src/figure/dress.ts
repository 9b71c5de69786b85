/** What is drawn on each part: skin, sleeves, shorts, hair, the tint of a muscle, the stripe that says left or right. */
import type {Muscle} from '../catalogue/vocabulary.js';
import {solidOf} from './body.js';
import type {Point} from './camera.js';
import {tintsOf} from './muscles.js';
import type {SlabPart, SolidPart} from './figure-parts.js';
import {polygonPath, roundPath} from './path.js';
import type {LimbSide} from './pose.js';
import {sideOf} from './skeleton.js';
import {slabShape} from './slab.js';
import {areaFlanks, flanks, sliceAt, type Area, type View} from './solid.js';
import type {Turn} from './vector.js';

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
  readonly side?: LimbSide | undefined;
}
export interface Dressed {
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
}

export interface Look {
  readonly muscles: readonly Muscle[];
  /** Sides at work: which halves of the trunk are tinted. */
  readonly sides: readonly LimbSide[];
  /** This limb is one that works. */
  readonly working: boolean;
}

/** How far round the head the face reaches, from chin to crown. */
const FACE: Area = {from: -0.03, to: 0.88, middle: 0, half: (u) => (u < 0.22 ? 180 : u < 0.4 ? 150 - (u - 0.22) * 250 : 105 - (u - 0.4) * 95)};
const EAR: Area = {from: 0.3, to: 0.47, middle: 100, half: (u) => 13 * Math.sin(Math.PI * u) + 1};

const ring = ([near, far]: readonly [Point[], Point[]]): Point[] => [...near, ...far.toReversed()];

export function dressSolid({solid, limb, tone, sleeve, stripe}: SolidPart, view: View, {muscles, sides, working}: Look): Dressed {
  const {slices, length} = solidOf(solid);
  const shapes: Shape[] = [];
  const put = (tone: Tone, d: string, side?: LimbSide): void => {
    if (d) shapes.push({tone, d, side});
  };
  const area = (where: Area): string => roundPath(ring(areaFlanks(slices, length, view, where)));
  if (solid === 'head') {
    put('hair', roundPath(ring(flanks(solidOf('hair').slices, view))));
    put('skin', area(FACE));
    put('shade', area(EAR));
  } else {
    // Skin under a sleeve is left out: it would show at the edges.
    const seen = sleeve ? slices.filter(([at]) => at > 0.1 * length) : slices;
    put(tone ?? (working ? 'limb' : 'skin'), roundPath(ring(flanks(seen, view))));
  }
  if (sleeve) {
    const hem = sliceAt(slices, sleeve[1] * length);
    put(sleeve[0], polygonPath(ring(flanks([...slices.filter(([at]) => at < hem[0]), hem], view, 0.35))));
  }
  for (const muscle of muscles)
    for (const {part, half, ...tint} of tintsOf(muscle))
      // On the trunk a muscle is tinted on the sides that work.
      for (const side of part !== solid ? [] : !limb ? sides : working ? [sideOf(limb)] : [])
        put(
          'target',
          // Lens-shaped: a muscle swells in the middle.
          area({...tint, middle: side === 'R' ? tint.middle : -tint.middle, half: (u) => half * Math.sqrt(Math.sin(Math.PI * (0.02 + 0.96 * u)))}),
          limb ? undefined : side,
        );
  if (working && stripe) {
    // A slanted band across the limb: it rises on a left one and falls on a right one, so that colour is never alone.
    const slant = limb!.endsWith('R') ? -0.05 : 0.05;
    const corner = (share: number, flank: 0 | 1): Point => flanks([sliceAt(slices, (stripe + share) * length)], view, 0.05)[flank][0]!;
    put('stripe', polygonPath([corner(slant - 0.04, 0), corner(slant + 0.04, 0), corner(0.04 - slant, 1), corner(-0.04 - slant, 1)]));
  }
  return {shapes, points: flanks(slices, view).flat()};
}

export function dressSlab({profile, out, sole}: SlabPart, seen: Turn, {working, muscles}: Look): Dressed {
  const {d, points} = slabShape(seen, profile, out);
  const tone = !sole ? (working ? 'limb' : 'skin') : working && muscles.includes('foot') ? 'target' : 'shoe';
  return {shapes: [{tone, d}, ...(sole ? [{tone: 'sole', d: slabShape(seen, sole, out).d} as const] : [])], points};
}
