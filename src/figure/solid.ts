/** A part of the body made of slices, as the camera sees it: its outline, areas on its skin, its matrix at each moment. */
import type {Slice} from './body.js';
import {SCALE, type Camera, type Matrix, type Point} from './camera.js';
import type {Bone} from './skeleton.js';
import {rotate, times, RAD, X, Y, Z, type Vec} from './vector.js';

/** A solid in front of the camera: its axes on the screen and how much they point along and across. */
export interface View {
  readonly origin: Point;
  readonly depth: number;
  /** Direction of the axis on the screen, and its foreshortening. */
  readonly along: Point;
  readonly short: number;
  readonly front: Vec;
  readonly side: Vec;
}

/** `grows`: 1 if the part goes upwards from its joint, -1 if it hangs. `out`: 1 for the right. */
export function viewOf(camera: Camera, bone: Bone, grows: 1 | -1, out: 1 | -1): View {
  const [x, y, depth] = camera(bone.at);
  const axis = times(camera(rotate(bone.turn, times(Y, grows))), 1 / SCALE);
  const short = Math.hypot(axis[0], axis[1]);
  const along: Point = short > 1e-3 ? [axis[0] / short, axis[1] / short] : [0, 1];
  const front = times(camera(rotate(bone.turn, X)), 1 / SCALE);
  const side = times(camera(rotate(bone.turn, times(Z, out))), 1 / SCALE);
  return {origin: [x, y], depth, along, short, front, side};
}

/** How far a slice reaches from the axis in a direction of the screen. */
function support(slice: Slice, cf: number, cs: number): number {
  const [f, b, s] = [slice[1], slice[2], slice[3] * cs];
  const half = ((f + b) / 2) * cf;
  return ((f - b) / 2) * cf + Math.sqrt(half * half + s * s);
}
const across = ({along: [x, y]}: View, v: Vec): number => v[0] * -y + v[1] * x;
const lengthwise = ({along: [x, y]}: View, v: Vec): number => v[0] * x + v[1] * y;

/** Both flanks of the outline in the part's own units: x along the axis, y across it. */
export function flanks(slices: readonly Slice[], length: number, view: View, swell = 0): [Point[], Point[]] {
  const cf = across(view, view.front);
  const cs = across(view, view.side);
  const flank = (sign: 1 | -1): Point[] =>
    slices.map((slice) => [
      slice[0] * length * SCALE,
      sign * (support(slice, cf * sign, cs * sign) + swell) * SCALE,
    ]);
  return [flank(1), flank(-1)];
}

export function sliceAt(slices: readonly Slice[], t: number): Slice {
  const i = Math.max(1, slices.findIndex((slice) => slice[0] >= t));
  const a = slices[i - 1] as Slice;
  const b = slices[i] as Slice;
  const u = (t - a[0]) / (b[0] - a[0]);
  return [t, a[1] + (b[1] - a[1]) * u, a[2] + (b[2] - a[2]) * u, a[3] + (b[3] - a[3]) * u];
}

/** Part of the skin: from `from` to `to` along the axis, `half` degrees to either side of `middle` (0 front, 90 outside). */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly middle: (u: number) => number;
  readonly half: (u: number) => number;
}

/** What the camera sees of an area; nothing if it is turned away. */
export function areaFlanks(slices: readonly Slice[], length: number, view: View, area: Area, steps = 10): [Point[], Point[]] {
  const cf = across(view, view.front);
  const cs = across(view, view.side);
  const tops: Point[] = [];
  const bottoms: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const u = i / steps;
    const slice = sliceAt(slices, area.from + (area.to - area.from) * u);
    const [t, f, b, s] = slice;
    const middle = area.middle(u);
    const half = area.half(u);
    const seen: number[] = [];
    for (let k = -12; k <= 12; k++) {
      const angle = (middle + (half * k) / 12) * RAD;
      const c = Math.cos(angle);
      const n = Math.sin(angle);
      const facing = (c / (f + b)) * 2 * view.front[2] + (n / s) * view.side[2];
      if (facing > -0.03) seen.push((((f - b) / 2 + ((f + b) / 2) * c) * cf + s * n * cs) * SCALE);
    }
    if (seen.length < 2) continue;
    tops.push([t * length * SCALE, Math.max(...seen)]);
    bottoms.push([t * length * SCALE, Math.min(...seen)]);
  }
  return [tops, bottoms];
}

/** How broad a part looks, from slices all along it. */
function breadth(slices: readonly Slice[], view: View): number {
  const [a, b] = [across(view, view.front), across(view, view.side)];
  let sum = 0;
  for (let i = 0; i < slices.length; i += 3) sum += support(slices[i] as Slice, a, b) + support(slices[i] as Slice, -a, -b);
  return sum;
}

/** Brings the outline, drawn as in `drawn`, to where the part is in `now`: turned, foreshortened, as broad as it looks. */
export function placed(slices: readonly Slice[], length: number, drawn: View, now: View): Matrix {
  const first = slices[0] as Slice;
  const last = slices[slices.length - 1] as Slice;
  const cf = lengthwise(now, now.front);
  const cs = lengthwise(now, now.side);
  let low = Infinity;
  let high = -Infinity;
  for (const slice of slices) {
    const middle = slice[0] * length * now.short;
    high = Math.max(high, middle + support(slice, cf, cs));
    low = Math.min(low, middle - support(slice, -cf, -cs));
  }
  const stretch = (high - low) / ((last[0] - first[0]) * length);
  const shift = (low - first[0] * length * stretch) * SCALE;
  const broad = breadth(slices, now) / breadth(slices, drawn);
  const [x, y] = now.along;
  return [x * stretch, y * stretch, -y * broad, x * broad, now.origin[0] + x * shift, now.origin[1] + y * shift];
}
