/** Path data from points, in whole drawing units. */
import type {Point} from './camera.js';

const at = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** The handle of a curve at a point, along what lies before and behind it. */
const handle = ([x, y]: Point, from: Point, to: Point): string => at([x + (to[0] - from[0]) / 6, y + (to[1] - from[1]) / 6]);

/** A round closed shape through all points (Catmull–Rom); nothing of a few, which is a sliver. */
export function roundPath(points: readonly Point[]): string {
  const n = points.length;
  if (n < 5) return '';
  const curves = points.map((a, i) => {
    const [p, b, q] = [points.at(i - 1)!, points[(i + 1) % n]!, points[(i + 2) % n]!];
    return `C${handle(a, p, b)} ${handle(b, q, a)} ${at(b)}`;
  });
  return `M${at(points[0]!)}${curves.join('')}Z`;
}

export function polygonPath(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`;
}

/** Twice the area, positive when the corners run clockwise on the screen. */
export function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length] as Point;
    return sum + x * v - u * y;
  }, 0);
}

/** All shapes as one filled whole, without slivers: they run the same way round, so nothing cancels out. */
export const unionPath = (shapes: readonly (readonly Point[])[]): string =>
  shapes
    .filter((shape) => Math.abs(area(shape)) > 40)
    .map((shape) => polygonPath(area(shape) < 0 ? shape.toReversed() : shape))
    .join('');
