/**
 * Vectors and turns in the figure's room: x is forward, y is up, z is to the person's right. Lengths are per cent of
 * body height, angles are degrees. A turn is where it brings these three directions.
 */
export type Vec = readonly [x: number, y: number, z: number];
export type Turn = readonly [x: Vec, y: Vec, z: Vec];

export const RAD = Math.PI / 180;
export const STILL: Turn = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
export const [X, Y, Z] = STILL;

export const add = (a: Vec, b: Vec, k = 1): Vec => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const size = (a: Vec): number => Math.hypot(...a);
/** The direction of `a`; a vector without length keeps none. */
export const unit = (a: Vec): Vec => times(a, 1 / (size(a) || 1));
export const between = (a: number, b: number, u: number): number => a + (b - a) * u;
/** Number by number; where `b` has none, as in `a`. */
export const mixed = <T extends readonly number[]>(a: T, b: readonly number[], u: number): T =>
  a.map((n, i) => between(n, b[i] ?? n, u)) as unknown as T;
export const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));

// Written out because figures do this some ten thousand times.
export const rotate = ([x, y, z]: Turn, [a, b, c]: Vec): Vec => [
  x[0] * a + y[0] * b + z[0] * c,
  x[1] * a + y[1] * b + z[1] * c,
  x[2] * a + y[2] * b + z[2] * c,
];

/** Several turns as one: the last acts first. */
export const chain = (...turns: readonly Turn[]): Turn => turns.reduce((a, b) => [rotate(a, b[0]), rotate(a, b[1]), rotate(a, b[2])]);

/** The turn by `degrees` about `axis`. */
export function turn(axis: Vec, degrees: number): Turn {
  const [cos, sin] = [Math.cos(degrees * RAD), Math.sin(degrees * RAD)];
  return STILL.map((v) => add(add(times(v, cos), cross(axis, v), sin), axis, dot(axis, v) * (1 - cos))) as unknown as Turn;
}

/** A turn seen from its parent. */
export const relative = (parent: Turn, child: Turn): Turn => child.map((axis) => parent.map((own) => dot(own, axis))) as unknown as Turn;

/** From turn `a` to turn `b`, the short way, at a constant speed. */
export function slerp(a: Turn, b: Turn, u: number): Turn {
  // Twice the sine along the axis of what is between them, and twice its cosine.
  const axis = a.map((v, i) => cross(v, b[i]!)).reduce((sum, v) => add(sum, v));
  const cos = a.reduce((sum, v, i) => sum + dot(v, b[i]!), -1);
  return chain(turn(unit(axis), (Math.atan2(size(axis), cos) / RAD) * u), a);
}

/** The turn that brings the room's up to `y` and its forward as near to `x` as a right angle allows. */
export function frame(y: Vec, x: Vec): Turn {
  const up = unit(y);
  const side = unit(cross(x, up));
  return [cross(up, side), up, side];
}
