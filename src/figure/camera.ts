/** Parallel projection: `yaw` 0 looks at the right side, 90 at the face, negative ones from behind; `pitch` looks down. */
import {chain, turn, X, Y, type Turn} from './vector.js';

/** Drawing units per per cent of height: whole numbers are then fine enough for paths. */
export const SCALE = 10;

/** Rotated by it a place is as drawn: x to the right, y down, z towards the eye. */
export const cameraAt = (yaw: number, pitch: number): Turn =>
  chain([[SCALE, 0, 0], [0, -SCALE, 0], [0, 0, SCALE]], turn(X, pitch), turn(Y, -yaw));

/** An SVG matrix: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];
/** What is drawn: how near it is does not matter. */
export type Point = readonly [x: number, y: number, near?: number];

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];
