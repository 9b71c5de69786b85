/** A part of the body made of slices, as the camera sees it: its outline, areas on its skin, its matrix at each moment. */
import type {Slice} from './body.js';
import {SCALE, type Matrix, type Point} from './camera.js';
import type {Bone} from './skeleton.js';
import {between, chain, mixed, rotate, size, unit, RAD, Z, type Turn, type Vec} from './vector.js';

/** A part of the body in front of the camera. */
export interface View {
  /** Its near joint in the room and in the picture, and where its three directions point. */
  readonly at: Vec;
  readonly origin: Vec;
  readonly seen: Turn;
  /** Direction of its axis on the screen, and how long one unit of it looks. */
  readonly along: Vec;
  readonly short: number;
  /** How far its front and its right side point along that direction, across it and towards the eye. */
  readonly front: Vec;
  readonly side: Vec;
}

/** `grows`: 1 if the part goes upwards from its joint, -1 if it hangs. */
export function viewOf(camera: Turn, bone: Bone, grows: 1 | -1): View {
  const seen = chain(camera, bone.turn);
  const axis: Vec = [seen[1][0] * grows, seen[1][1] * grows, 0];
  const along = unit(axis);
  const [u, v] = along;
  const inLine: Turn = [[u, -v, 0], [v, u, 0], Z];
  return {at: bone.at, origin: rotate(camera, bone.at), seen, along, short: size(axis), front: rotate(inLine, seen[0]), side: rotate(inLine, seen[2])};
}

/** Half of how broad a slice looks whose front and side point so far across. */
const half = (slice: Slice, f: number, s: number): number => Math.sqrt((((slice[1] + slice[2]) / 2) * f) ** 2 + (slice[3] * s) ** 2);
/** How far a slice reaches from the axis where its front and side point so far. */
const support = (slice: Slice, f: number, s: number): number => ((slice[1] - slice[2]) / 2) * f + half(slice, f, s);

/** Both flanks of the outline in the part's own units: x along the axis, y across it. */
export const flanks = (slices: readonly Slice[], {front: [, f], side: [, s]}: View, swell = 0): [Point[], Point[]] => {
  const flank = (way: 1 | -1): Point[] => slices.map((slice) => [slice[0] * SCALE, way * (support(slice, f * way, s * way) + swell * SCALE)]);
  return [flank(1), flank(-1)];
};

export function sliceAt(slices: readonly Slice[], at: number): Slice {
  const i = Math.max(1, slices.findIndex((slice) => slice[0] >= at));
  const [a, b] = [slices[i - 1]!, slices[i]!];
  return mixed(a, b, (at - a[0]) / (b[0] - a[0]));
}

/** Part of the skin: from `from` to `to` along the axis as shares of its length, `half` degrees to either side of `middle` (0 front, 90 right). */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly half: (u: number) => number;
}

/** What the camera sees of an area; nothing if it is turned away. */
export function areaFlanks(slices: readonly Slice[], length: number, {front, side}: View, area: Area): [Point[], Point[]] {
  const tops: Point[] = [];
  const bottoms: Point[] = [];
  for (let step = 0; step <= 10; step++) {
    const u = step / 10;
    const [at, f, b, s] = sliceAt(slices, between(area.from, area.to, u) * length);
    const seen: number[] = [];
    for (let k = -12; k <= 12; k++) {
      const angle = (area.middle + (area.half(u) * k) / 12) * RAD;
      const [c, n] = [Math.cos(angle), Math.sin(angle)];
      const facing = (c / (f + b)) * 2 * front[2] + (n / s) * side[2];
      if (facing > -0.3) seen.push(((f - b) / 2 + ((f + b) / 2) * c) * front[1] + s * n * side[1]);
    }
    if (seen.length < 2) continue;
    tops.push([at * SCALE, Math.max(...seen)]);
    bottoms.push([at * SCALE, Math.min(...seen)]);
  }
  return [tops, bottoms];
}

/** How broad a part looks, from slices all along it. */
const breadth = (slices: readonly Slice[], {front, side}: View): number =>
  slices.reduce((sum, slice, i) => (i % 3 ? sum : sum + half(slice, front[1], side[1])), 0);

/** Brings the outline, drawn as in `drawn`, to where the part is in `now`: turned, foreshortened, as broad as it looks. */
export function placed(slices: readonly Slice[], drawn: View, now: View): Matrix {
  const end = (way: 1 | -1): number =>
    Math.max(...slices.map((slice) => slice[0] * now.short * way + support(slice, now.front[0] * way, now.side[0] * way)));
  const [first, last] = [slices[0]![0] * SCALE, slices[slices.length - 1]![0] * SCALE];
  const stretch = (end(1) + end(-1)) / (last - first);
  const shift = -end(-1) - first * stretch;
  const broad = breadth(slices, now) / breadth(slices, drawn);
  const [x, y] = now.along;
  return [x * stretch, y * stretch, -y * broad, x * broad, now.origin[0] + x * shift, now.origin[1] + y * shift];
}
