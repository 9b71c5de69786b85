/** Parallel projection: `yaw` 0 looks at the right side, 90 at the face, negative ones from behind; `pitch` looks down. */
import {RAD, type Vec} from './vector.js';

/** Drawing units per per cent of height: whole numbers are then fine enough for paths. */
export const SCALE = 10;

/** x to the right, y down, z towards the eye. */
export type Camera = (v: Vec) => Vec;

export function cameraAt(yaw: number, pitch: number): Camera {
  const [cy, sy, cp, sp] = [Math.cos(yaw * RAD), Math.sin(yaw * RAD), Math.cos(pitch * RAD), Math.sin(pitch * RAD)];
  return ([x, y, z]) => {
    const near = x * sy + z * cy;
    return [(x * cy - z * sy) * SCALE, (near * sp - y * cp) * SCALE, (near * cp + y * sp) * SCALE];
  };
}

/** An SVG matrix: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];
