import {SIDES, type Side} from '../../catalogue/vocabulary.js';
import {OUTLINES} from './outlines.js';
import type {Place, View} from './places.js';

/** Where the midline of each view stands, in the units of the map. */
export const MIDLINE: Readonly<Record<View, number>> = {front: 165, back: 550};
/** Width and height of the map, with room for words above and below. */
export const MAP = {width: 715, height: 985, top: -8} as const;

export const VIEWS: readonly View[] = ['front', 'back'];

type Point = readonly [x: number, y: number];

/** Which way the body's side lies in the picture: seen from the front, the person's left is on the right. */
const direction = (view: View, side: Side): 1 | -1 => ((view === 'front') === (side === 'left') ? 1 : -1);

/** The corners of each piece of a place; none where a view does not show it. */
function pieces(view: View, place: Place | 'body', side: Side): Point[][] {
  const outline = (OUTLINES[view] as Partial<Record<Place | 'body', string>>)[place];
  return (outline?.split('z') ?? []).map((text) => {
    const numbers = text.match(/-?\d+/g)!.map(Number);
    let [x, y] = [0, 0];
    return Array.from({length: numbers.length / 2}, (_, i): Point => {
      x += numbers[2 * i]!;
      y += numbers[2 * i + 1]!;
      return [MIDLINE[view] + x * direction(view, side), y];
    });
  });
}

const everyPiece = (places: readonly (Place | 'body')[], sides: readonly Side[]): Point[][] =>
  VIEWS.flatMap((view) => sides.flatMap((side) => places.flatMap((place) => pieces(view, place, side))));

/** Path data of some places on some sides, in both views: one path for all, so that a map is a handful of nodes. */
export const shapeOf = (places: readonly (Place | 'body')[], sides: readonly Side[]): string => everyPiece(places, sides).map((corners) => `M${corners.join('L')}z`).join('');

/** A small triangle in the middle of each place: left points left, right points right, as everywhere. */
export const marksOf = (places: readonly Place[], side: Side): string =>
  VIEWS.flatMap((view) => places.map((place) => pieces(view, place, side)[0] ?? []))
    .filter((corners) => corners.length)
    .map((corners) => {
      const [x, y] = ([0, 1] as const).map((axis) => Math.round(corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length));
      return side === 'left' ? `M${x! + 7} ${y! - 11}v22l-18-11z` : `M${x! - 7} ${y! - 11}v22l18-11z`;
    })
    .join('');

let body = '';
/** The whole body from both sides, put together once. */
export const bodyShape = (): string => (body ||= shapeOf([...new Set(VIEWS.flatMap((view) => Object.keys(OUTLINES[view]) as (Place | 'body')[]))], SIDES));

/** How far from a place a touch still means it: fingers are wider than shins. */
const REACH = 30;

const away = (n: number, [low, high]: readonly [number, number]): number => Math.max(low - n, n - high, 0);

/** Of some items with their places, the one whose place is nearest to a point, and on which side; null where none is near. */
export function nearest<Id extends string>(items: readonly (readonly [Id, readonly Place[]])[], [x, y]: Point): {id: Id; side: Side} | null {
  let best: {id: Id; side: Side; far: number} | null = null;
  for (const [id, places] of items)
    for (const side of SIDES)
      for (const corners of everyPiece(places, [side])) {
        const span = (axis: 0 | 1): [number, number] => [Math.min(...corners.map((c) => c[axis])), Math.max(...corners.map((c) => c[axis]))];
        const [xs, ys] = [span(0), span(1)];
        // Of two that the point lies in, the one whose middle is nearer.
        const far = Math.hypot(away(x, xs), away(y, ys)) + Math.hypot(x - (xs[0] + xs[1]) / 2, y - (ys[0] + ys[1]) / 2) / 1000;
        if (far < (best?.far ?? REACH)) best = {id, side, far};
      }
  return best && {id: best.id, side: best.side};
}
