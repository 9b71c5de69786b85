/**
 * All movements by exercise id, in a language of their own. A line is a chain of key positions; what is not said is as in
 * the position before. Words are separated by spaces. The side written as right is the working one.
 *
 * - Marks go from one key position to the next, with seconds if they differ from the usual: `\\` down, `/` up, `=` hold,
 *   `|` move, `^` rise and `~` fall (flight), `:` without stopping. A mark at the end goes back to the beginning.
 *   `%` anywhere: then all again with the sides exchanged.
 * - Trunk, degrees: t lean forward (90 face down, -90 face up), r roll about the long axis, y turn, v tilt sideways, z spine
 *   flexion, x side bend, q twist, n neck, m head turn, w neck tilt.
 * - Leg: h hip flexion, a abduction, o outward rotation, k knee, d ankle; l heel lift and g toe-out where the foot stands.
 *   Arm: s shoulder flexion, u abduction, i inward rotation, e elbow, j wrist; b direction of a planted forearm.
 *   `kR90` is one side, `k90` both.
 * - Contacts `x,height,out` in per cent of body height, held by bending the limb: F foot, T foot on an edge, A ankle,
 *   K knee, P palm, W palm on a wall, G grip, E elbow, B upper back. `!FL` lifts. The first one carries the body, unless
 *   `p x,y,z` says where the pelvis is (`!p` no longer).
 * - `#` things (`props.ts`), `&` limbs in colour (r l legs, R L arms, n none), `c yaw,pitch` the camera (a third number: a close-up of what is above
 *   that height, or below it where it is negative), words of three
 *   letters or more a base (`bases.ts`).
 */
import type {Nothing, Wrong} from './pose-words.js';
import {corePoses} from './poses-core.js';
import {readyPoses} from './poses-ready.js';
import {strengthPoses} from './poses-strength.js';
import {stretchPoses} from './poses-stretch.js';

const lines = {...readyPoses, ...strengthPoses, ...corePoses, ...stretchPoses};
/** Fails to compile with the word that it does not know. */
export type Checked = Nothing<Wrong<(typeof lines)[keyof typeof lines]>>;

export const poses: Readonly<Record<string, string>> = lines;
