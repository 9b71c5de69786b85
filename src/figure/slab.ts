/** A flat thing (its profile lies in x and y of a bone, its thickness along z) with a profile and a thickness: shoe, toes, hand, dumbbell. Drawn once, then moved as well as a flat picture can. */
import {SCALE, type Camera, type Matrix, type Point} from './camera.js';
import {area, unionPath} from './path.js';
import type {Bone} from './skeleton.js';
import {rotate, times, type Vec} from './vector.js';

export interface Slab {
  readonly profile: readonly Point[];
  /** Half thickness across the profile. */
  readonly out: number;
}

type Axes = readonly [Vec, Vec, Vec];
const axesOf = (camera: Camera, bone: Bone): Axes =>
  [[1, 0, 0] as Vec, [0, 1, 0] as Vec, [0, 0, 1] as Vec].map((axis) => times(camera(rotate(bone.turn, axis)), 1 / SCALE)) as unknown as Axes;

/** The slab as seen, around its bone's origin; also its corners, to know how much room it takes. */
export function slabShape(camera: Camera, bone: Bone, {profile, out}: Slab): {d: string; points: Point[]} {
  const [a, b, c] = axesOf(camera, bone);
  const corner = ([x, y]: Point, z: number): Point => [
    (a[0] * x + b[0] * y + c[0] * z) * SCALE,
    (a[1] * x + b[1] * y + c[1] * z) * SCALE,
  ];
  const near = profile.map((point) => corner(point, out));
  const far = profile.map((point) => corner(point, -out));
  const rim = near.map((_, i): Point[] => {
    const k = (i + 1) % near.length;
    return [near[i], near[k], far[k], far[i]] as Point[];
  });
  return {d: unionPath([near, far, ...rim.filter((quad) => Math.abs(area(quad)) > 40)]), points: [...near, ...far]};
}

/** The best matrix from one look of the slab to another (least squares over its three axes, weighed by their length). */
export function slabMoved(camera: Camera, drawn: Bone, now: Bone, weights: Vec): Matrix {
  const from = axesOf(camera, drawn);
  const to = axesOf(camera, now);
  const sum = (p: Axes, i: 0 | 1, q: Axes, k: 0 | 1): number =>
    weights.reduce((total, w, n) => total + w * w * (p[n] as Vec)[i] * (q[n] as Vec)[k], 0);
  const [xx, xy, yy] = [sum(from, 0, from, 0), sum(from, 0, from, 1), sum(from, 1, from, 1)];
  const d = xx * yy - xy * xy;
  const row = (i: 0 | 1): [number, number] => {
    const [u, v] = [sum(to, i, from, 0), sum(to, i, from, 1)];
    return [(u * yy - v * xy) / d, (v * xx - u * xy) / d];
  };
  const [a, c] = row(0);
  const [b, e] = row(1);
  const [x, y] = camera(now.at);
  // Seen from its edge a flat picture would vanish: then a part of it is shown as if it were not turned so far.
  const area = a * e - b * c;
  const sign = area < 0 ? -1 : 1;
  const [p, q] = [a + sign * e, b - sign * c];
  const norm = Math.hypot(p, q) || 1;
  const t = Math.max(0, 0.5 - Math.abs(area)) * 0.9;
  return [a + (p / norm - a) * t, b + (q / norm - b) * t, c + ((-sign * q) / norm - c) * t, e + ((sign * p) / norm - e) * t, x, y];
}

/** How much of the slab's profile is seen, 0 when it is seen from its edge. */
export function slabSeen(camera: Camera, bone: Bone): number {
  const [a, b] = axesOf(camera, bone);
  return Math.abs(a[0] * b[1] - a[1] * b[0]);
}
