/** A flat thing with a profile and a thickness: shoe, toes, hand. Drawn once, then moved as well as a flat picture can. */
import type {Matrix, Point} from './camera.js';
import {unionPath} from './path.js';
import {rotate, type Turn, type Vec} from './vector.js';

export interface Slab {
  /** In x and y of its bone. */
  readonly profile: readonly Point[];
  /** Half thickness, along z. */
  readonly out: number;
  /** How long it is along each axis: what counts most when it is moved. */
  readonly weights: Vec;
}

/** The slab as seen, around its bone's origin; also its corners, to know how much room it takes. */
export function slabShape(seen: Turn, profile: readonly Point[], out: number): {d: string; points: Point[]} {
  const [near, far] = [out, -out].map((z) => profile.map(([x, y]): Point => rotate(seen, [x, y, z]))) as [Point[], Point[]];
  const rim = near.map((corner, i): Point[] => {
    const k = (i + 1) % near.length;
    return [corner, near[k]!, far[k]!, far[i]!];
  });
  return {d: unionPath([near, far, ...rim]), points: [...near, ...far]};
}

/** The best matrix from one look of the slab to another (least squares over its three axes, weighed by their length). */
export function slabMoved(from: Turn, to: Turn, [x, y]: Vec, weights: Vec): Matrix {
  const sum = (p: Turn, i: 0 | 1, k: 0 | 1): number => weights.reduce((total, w, n) => total + w * w * p[n]![i] * from[n]![k], 0);
  const [xx, xy, yy] = [sum(from, 0, 0), sum(from, 0, 1), sum(from, 1, 1)];
  const d = xx * yy - xy * xy;
  const row = (i: 0 | 1): [number, number] => {
    const [u, v] = [sum(to, i, 0), sum(to, i, 1)];
    return [(u * yy - v * xy) / d, (v * xx - u * xy) / d];
  };
  const [a, c] = row(0);
  const [b, e] = row(1);
  // Seen from its edge a flat picture would vanish: then a part of it is shown as if it were not turned so far.
  const area = a * e - b * c;
  const sign = area < 0 ? -1 : 1;
  const [p, q] = [a + sign * e, b - sign * c];
  const norm = Math.hypot(p, q) || 1;
  const t = Math.max(0, 0.5 - Math.abs(area)) * 0.9;
  return [a + (p / norm - a) * t, b + (q / norm - b) * t, c + ((-sign * q) / norm - c) * t, e + ((sign * p) / norm - e) * t, x, y];
}
