/** Things of the gym, in the same room and before the same camera as the body. */
import {rows} from './body.js';
import {SCALE, type Matrix, type Point} from './camera.js';
import type {Shape, Tone} from './dress.js';
import {area, polygonPath} from './path.js';
import type {Moment} from './motion.js';
import {along, placeOn} from './skeleton.js';
import {add, mixed, rotate, RAD, Y, type Turn, type Vec} from './vector.js';

/** Something drawn that is not a body part: where it is at each moment, and whether the body is before or behind it. */
export interface Thing {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
  /** Depth for the order of drawing; large ones are behind or before everything. */
  readonly depth: number;
  readonly matrices: readonly Matrix[];
}

/** A thing is drawn as polygons. */
type Face = readonly [tone: Tone, corners: readonly Point[]];
const thing = (name: string, faces: readonly Face[], depth: number, matrices: readonly Matrix[]): Thing => ({
  name,
  shapes: faces.map(([tone, corners]) => ({tone, d: polygonPath(corners)})),
  points: faces.flatMap(([, corners]) => corners),
  depth,
  matrices,
});

type Tones = readonly [lit: Tone, dim: Tone, end: Tone];
/** A profile (x forward, y up, clockwise) pulled from one distance to another: what looks at the camera, lit from above. */
function prism(camera: Turn, profile: readonly Point[], from: number, to: number, [lit, dim, end]: Tones = ['prop-lit', 'prop-dim', 'prop']): Face[] {
  const [far, near] = [from, to].map((z) => profile.map(([x, y]): Point => rotate(camera, [x, y, z]))) as [Point[], Point[]];
  const faces = profile.flatMap(([x, y], i): Face[] => {
    const k = (i + 1) % profile.length;
    const [u, v] = profile[k]!;
    const face = [near[i]!, far[i]!, far[k]!, near[k]!];
    // Faces that look up are lit.
    return area(face) > 0 ? [[u - x > Math.abs(v - y) ? lit : dim, face]] : [];
  });
  return [...faces, [end, near]];
}

/** Points of a circle, clockwise from behind and upwards; `turns` is how much of it. */
const circle = (x: number, y: number, rx: number, ry = rx, points = 32): Point[] =>
  Array.from({length: points}, (_, i): Point => [x - Math.cos((i / 16) * Math.PI) * rx, y + Math.sin((i / 16) * Math.PI) * ry]);

/** A soft patch of floor below all that comes within a hand's breadth of it. */
export function ground(camera: Turn, moments: readonly Moment[], pitch: number): Thing {
  const low = moments.flatMap(({skeleton: s, props}) => [
    ...Object.values(s).flat().map(({at}) => at).filter((at) => at[1] < 13),
    // Things stand on it too.
    ...[...props].flatMap(([name, [x = 0, y = 0, far = 0]]) =>
      (name === 'c' ? [x - 8, x + 8] : /^[or]/.test(name) && y < 17 ? [x] : name[0] === 'x' && y < 3 ? [x, far] : []).map((at): Vec => [at, 0, 0]),
    ),
  ]);
  const seen = low.map(([x, , z]) => rotate(camera, [x, 0, z]));
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const rx = (right - left) / 2 + 90;
  const ry = Math.max((bottom - top) / 2 + 26, rx * 0.75 * Math.sin(pitch * RAD));
  return thing('ground', [['ground', circle((left + right) / 2, (top + bottom) / 2, rx, ry)]], -Infinity, [[1, 0, 0, 1, 0, 0]]);
}

/** What `#` names in the pose language. */
export const thingsOf = (camera: Turn, moments: readonly Moment[]): Thing[] =>
  [...new Map(moments.flatMap(({props}) => [...props]))].map(([name, numbers]) => {
    const faces = standing(camera, name, numbers);
    if (!faces) return held(camera, name, numbers, moments);
    const [x = 0, y = 0, out = 0] = numbers;
    return thing(
      name,
      faces,
      name === 'o' ? rotate(camera, [x, y, out])[2] : /u|f/.test(name) ? 1e6 : (BEHIND.indexOf(name[0]!) - 9) * 1e6,
      // Follows the first two numbers, its place forward and up.
      moments.map(({props}): Matrix => {
        const [u = x, v = y] = props.get(name) ?? numbers;
        const [dx, dy] = rotate(camera, [u - x, v - y, 0]);
        return [1, 0, 0, 1, dx, dy];
      }),
    );
  });

/** From the back to the front: wall, back rest, box, step, chair, roller. */
const BEHIND = 'wlxscr';
/** Boxes in tenths: from x, from y, to x, to y, from z, to z. */
const CHAIR =
  '-111 0 -89 250 -111 -89, 89 0 111 250 -111 -89, -120 250 -100 520 -110 110, -111 0 -89 250 89 111, 89 0 111 250 89 111, -115 235 115 260 -115 115';

/** What stands in the room by itself, by its letter. */
function standing(camera: Turn, name: string, [x = 0, y = 0, u = 0, v = 16, from, to]: readonly number[]): Face[] | undefined {
  const block = (a: number, b: number, c: number, d: number, near = -12, far = 12, tones?: Tones): Face[] =>
    prism(camera, [[a, b], [a, d], [c, d], [c, b]], near, far, tones);
  switch (name.charAt(0)) {
    case 'w': // wall: x
      return block(x, 0, x + 2.5, 100, -27, 27);
    case 'c': // chair: middle of the seat
      return rows(CHAIR).flatMap(([a = 0, b = 0, c = 0, d = 0, near, far]) => block(x + a, b, x + c, d, near, far));
    case 's': // step or box: from x, to x, height, from z, to z
      return from === undefined ? block(x, 0, y, u, -19, 19) : block(x, 0, y, u, v, from);
    case 'x': // pad: from x, from y, to x, to y, from z, to z; `xf` is before the body; a flat one is a line on the floor
      return block(x, y, u, v, from, to, v < 1 ? ['band', 'band', 'band'] : undefined);
    case 'l': // back rest: from x, y to x, y
      return prism(camera, [[x - 2.5, y], [u - 2.5, v], [u + 2.5, v], [x + 2.5, y]], -11, 11);
    case 'o': {
      // Swiss ball: x, y, distance to the right, radius
      const r = v * SCALE;
      const [cx, cy] = rotate(camera, [x, y, u]);
      return [['prop', circle(cx, cy, r)], ['prop-lit', circle(cx - r * 0.16, cy - r * 0.2, r * 0.62)]];
    }
    case 'r': // foam roller across the way: x
      return [...prism(camera, circle(x, 4.4, 4.4), -17, 17, ['band', 'band', 'prop']), ['prop-dim', circle(x, 4.4, 2.4).map(([a, b]) => rotate(camera, [a, b, 17]))]];
    case 'u': // the arch of a foot: its place
      return [['band', [...circle(x, y, 3.6, 2.6, 17), ...circle(x, y, 2.7, 1.7, 17).reverse()].map(([a, b]) => rotate(camera, [a, b, 7.4]))]];
  }
}

/** Bands, cables, levers and weights: drawn between two places that move. */
function held(camera: Turn, name: string, [kind = 0, x = 0, y = 0, z = 0]: readonly number[], moments: readonly Moment[]): Thing {
  const ends = moments.map(({skeleton: {legR, legL, armR, armL}}): [Vec, Vec] => {
    const [right, left] = [along(armR[2], -4), along(armL[2], -4)];
    switch (name.charAt(0)) {
      case 'd': // dumbbell in the left hand
        return [add(left, armL[2].turn[0], -6), add(left, armL[2].turn[0], 6)];
      case 'g': { // dumbbell upright between both hands
        const middle = mixed(right, left, 0.5);
        return [add(middle, Y, -7), add(middle, Y, 7)];
      }
      case 'k': // lever of a machine: from the knee to a pad before (1) or behind (-1) the shin
        return [legR[1].at, placeOn(legR[1], [kind * 5, -19.5, 0])];
    }
    // Band: round the knees (1), from somewhere to the hands (3) or to the ankle (4).
    if (kind === 1) return [placeOn(legR[0], [0, -20, 3.4]), placeOn(legL[0], [0, -20, -3.4])];
    return [[x, y, z], kind === 3 ? (name[1] ? left : right) : along(legR[1], -20)];
  });
  const L = 1000;
  const bar = (tone: Tone, a: number, b: number, half: number): Face => [tone, [[a * L, -half], [b * L, -half], [b * L, half], [a * L, half]]];
  const faces: Face[] = /[dg]/.test(name)
    ? [bar('shorts', 0, 1, 9), bar('shorts', 0, 0.3, 32), bar('shorts', 0.7, 1, 32)]
    : name === 'k'
      ? [bar('prop-dim', 0, 1, 9), ['prop-dim', circle(L, 0, 150, 30)]]
      : [bar('band', 0, 1, kind === 1 ? 13 : 6)];
  let depth = 20;
  const matrices = ends.map(([a, b]): Matrix => {
    const [ax, ay, az] = rotate(camera, a);
    const [bx, by, bz] = rotate(camera, b);
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.hypot(dx, dy) || 1;
    depth += Math.max(az, bz) / ends.length;
    return [dx / L, dy / L, -dy / length, dx / length, ax, ay];
  });
  return thing(name, faces, depth, matrices);
}
