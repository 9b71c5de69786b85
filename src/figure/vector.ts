/**
 * Vectors and turns in the figure's room: x is forward, y is up, z is to the person's right. Lengths are per cent of
 * body height, angles are degrees. A turn is a unit quaternion (w, x, y, z).
 */
export type Vec = readonly [x: number, y: number, z: number];
export type Turn = readonly [w: number, x: number, y: number, z: number];

export const RAD = Math.PI / 180;
export const X: Vec = [1, 0, 0];
export const Y: Vec = [0, 1, 0];
export const Z: Vec = [0, 0, 1];
export const STILL: Turn = [1, 0, 0, 0];

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

/** The turn by `degrees` about `axis`. */
export function turn(axis: Vec, degrees: number): Turn {
  const half = (degrees * RAD) / 2;
  const s = Math.sin(half);
  return [Math.cos(half), axis[0] * s, axis[1] * s, axis[2] * s];
}

/** Several turns as one: the last acts first, as with matrices. */
export function chain(...turns: readonly Turn[]): Turn {
  return turns.reduce(([a, b, c, d], [e, f, g, h]): Turn => [
    a * e - b * f - c * g - d * h,
    a * f + b * e + c * h - d * g,
    a * g - b * h + c * e + d * f,
    a * h + b * g - c * f + d * e,
  ]);
}

export function rotate([w, x, y, z]: Turn, v: Vec): Vec {
  const [a, b, c] = v;
  // Twice the cross product with the axis; written out because figures do this some ten thousand times.
  const [i, j, k] = [2 * (y * c - z * b), 2 * (z * a - x * c), 2 * (x * b - y * a)];
  return [a + w * i + y * k - z * j, b + w * j + z * i - x * k, c + w * k + x * j - y * i];
}

/** From turn `a` to turn `b`, the short way, at a constant speed. */
export function slerp(a: Turn, b: Turn, u: number): Turn {
  const d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const angle = Math.acos(Math.min(1, Math.abs(d)));
  const share = (v: number): number => (angle < 1e-5 ? v : Math.sin(v * angle) / Math.sin(angle));
  const [p, q] = [share(1 - u), share(u) * (d < 0 ? -1 : 1)];
  return [a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q, a[3] * p + b[3] * q];
}

/** The turn that brings the room's up to `y` and its forward as near to `x` as a right angle allows. */
export function frame(y: Vec, x: Vec): Turn {
  const up = unit(y);
  // First the shortest way up, then round that axis. Straight down any way is as short.
  const way = [1 + up[1], ...cross(Y, up)];
  const n = Math.hypot(...way);
  const rise = n < 1e-4 ? ([0, 1, 0, 0] as const) : (way.map((part) => part / n) as unknown as Turn);
  return chain(rise, turn(Y, Math.atan2(-dot(x, rotate(rise, Z)), dot(x, rotate(rise, X))) / RAD));
}
