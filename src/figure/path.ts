/** Path data from points, in whole drawing units. */
import type {Point} from './camera.js';

const at = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** The handle of a curve at a point, along what lies before and behind it. */
const handle = ([x, y]: Point, from: Point, to: Point): string => at([x + (to[0] - from[0]) / 6, y + (to[1] - from[1]) / 6]);

/** Curve pieces through the points `1..n-2`, the outer two only give direction (Catmull–Rom). */
function through(points: readonly Point[]): string {
  let d = '';
  for (let i = 1; i + 2 < points.length; i++) {
    const [p, a, b, q] = points.slice(i - 1, i + 3) as [Point, Point, Point, Point];
    d += `C${handle(a, p, b)} ${handle(b, q, a)} ${at(b)}`;
  }
  return d;
}

/** A round closed shape through all points; nothing of a few, which is a sliver. */
export function roundPath(points: readonly Point[]): string {
  const n = points.length;
  if (n < 5) return '';
  const ring = [points[n - 1], ...points, points[0], points[1]] as Point[];
  return `M${at(points[0] as Point)}${through(ring)}Z`;
}

/** Two curved flanks with straight ends: a sleeve, a leg of the shorts. */
export function sleevePath([flank, other]: readonly [Point[], Point[]]): string {
  const run = (points: readonly Point[]): string => through([points[0], ...points, points[points.length - 1]] as Point[]);
  const homeward = other.toReversed();
  return `M${at(flank[0] as Point)}${run(flank)}L${at(homeward[0] as Point)}${run(homeward)}Z`;
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
