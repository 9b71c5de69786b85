/** Things of the gym, in the same room and before the same camera as the body. */
import {rows} from './body.js';
import {SCALE, type Matrix, type Point} from './camera.js';
import type {Shape, Tone} from './dress.js';
import {area, polygonPath, unionPath} from './path.js';
import type {Moment} from './motion.js';
import {add, mixed, rotate, RAD, type Turn, type Vec} from './vector.js';
import {along} from './skeleton.js';

/** Something drawn that is not a body part: where it is at each moment, and whether the body is before or behind it. */
export interface Thing {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
  /** Depth for the order of drawing; large ones are behind or before everything. */
  readonly depth: number;
  readonly matrices: readonly Matrix[];
}
type Drawn = Pick<Thing, 'shapes' | 'points'>;

const joined = (parts: readonly Drawn[]): Drawn => ({
  shapes: parts.flatMap(({shapes}) => shapes),
  points: parts.flatMap(({points}) => points),
});
const filled = (tone: Tone, points: readonly Point[]): Drawn => ({shapes: [{tone, d: polygonPath(points)}], points});

/** A profile (x forward, y up, clockwise) pulled from one distance to another: what looks at the camera, lit from above. */
function prism(camera: Turn, profile: readonly Point[], from: number, to: number, [lit, dim, end]: readonly Tone[] = ['prop-lit', 'prop-dim', 'prop']): Drawn {
  const [far, near] = [from, to].map((z) => profile.map(([x, y]) => rotate(camera, [x, y, z]))) as unknown as [Point[], Point[]];
  const faces = profile.flatMap(([x, y], i): Shape[] => {
    const k = (i + 1) % profile.length;
    const [u, v] = profile[k]!;
    const face = [near[i]!, far[i]!, far[k]!, near[k]!];
    // Faces that look up are lit.
    return area(face) > 0 ? [{tone: (u - x > Math.abs(v - y) ? lit : dim)!, d: polygonPath(face)}] : [];
  });
  return {shapes: [...faces, {tone: end!, d: polygonPath(near)}], points: [...near, ...far]};
}

/** Points of a circle, clockwise from behind and upwards; `turns` is how much of it. */
const circle = (x: number, y: number, rx: number, ry = rx, turns = 1): Point[] =>
  Array.from({length: turns < 1 ? 32 * turns + 1 : 32}, (_, i): Point => [x - Math.cos((i / 16) * Math.PI) * rx, y + Math.sin((i / 16) * Math.PI) * ry]);

/** A soft patch of floor below everything that comes near it. */
export function ground(camera: Turn, low: readonly Vec[], pitch: number): Thing {
  const [xs, ys] = [0, 1].map((axis) => low.map(([x, , z]) => rotate(camera, [x, 0, z])[axis]!)) as [number[], number[]];
  const span = (list: readonly number[]): [middle: number, half: number] => {
    const [least, most] = [Math.min(...list), Math.max(...list)];
    return [(least + most) / 2, (most - least) / 2];
  };
  const [[x, half], [y, deep]] = [span(xs), span(ys)];
  const rx = half + 90;
  const ry = Math.max(deep + 26, rx * Math.min(0.7, 0.75 * Math.sin(pitch * RAD)));
  return {name: 'ground', ...filled('ground', circle(x, y, rx, ry)), depth: -Infinity, matrices: [[1, 0, 0, 1, 0, 0]]};
}

/** What `#` names in the pose language. */
export const thingsOf = (camera: Turn, moments: readonly Moment[]): Thing[] =>
  [...new Set(moments.flatMap(({props}) => [...props.keys()]))].map((name) => {
    const first = moments.find(({props}) => props.has(name))!.props.get(name)!;
    const drawn = made(camera, name, first);
    if (!drawn) return held(camera, name, first, moments);
    const [x = 0, y = 0] = first;
    return {
      name,
      ...drawn,
      depth: name === 'o' ? rotate(camera, [x, y, first[2] ?? 0])[2] : /u|f/.test(name) ? 1e6 : (BEHIND.indexOf(name[0]!) - 9) * 1e6,
      // Follows the first two numbers, its place forward and up.
      matrices: moments.map(({props}): Matrix => {
        const [u = x, v = y] = props.get(name) ?? first;
        const [dx, dy] = rotate(camera, [u - x, v - y, 0]);
        return [1, 0, 0, 1, dx, dy];
      }),
    };
  });

/** From the back to the front: wall, back rest, box, step, chair, roller. */
const BEHIND = 'wlxscr';
/** Boxes in tenths: from x, from y, to x, to y, from z, to z. */
const WALL = '0 0 25 1000 -270 270';
const CHAIR =
  '-111 0 -89 250 -111 -89, 89 0 111 250 -111 -89, -120 250 -100 520 -110 110, -111 0 -89 250 89 111, 89 0 111 250 89 111, -115 235 115 260 -115 115';

/** What stands in the room by itself, by its letter. */
function made(camera: Turn, name: string, [x = 0, y = 0, u = 0, v = 16, from, to]: readonly number[]): Drawn | undefined {
  const block = ([a = 0, b = 0, c = 0, d = 0, near = -12, far = 12]: readonly number[], tones?: readonly Tone[]): Drawn =>
    prism(camera, [[a, b], [a, d], [c, d], [c, b]], near, far, tones);
  const set = (text: string): Drawn => joined(rows(text).map(([a = 0, b = 0, c = 0, ...more]) => block([x + a, b, x + c, ...more])));
  switch (name.charAt(0)) {
    case 'w': // wall: x
      return set(WALL);
    case 'c': // chair: middle of the seat
      return set(CHAIR);
    case 's': // step or box: from x, to x, height, from z, to z
      return block([x, 0, y, u, ...(from === undefined ? [-19, 19] : [v, from])]);
    case 'x': // pad: from x, from y, to x, to y, from z, to z; `xf` is before the body; a flat one is a line on the floor
      return block([x, y, u, v, from ?? -12, to ?? 12], v < 1 ? ['band', 'band', 'band'] : undefined);
    case 'l': // back rest: from x, y to x, y
      return prism(camera, [[x - 2.5, y], [u - 2.5, v], [u + 2.5, v], [x + 2.5, y]], -11, 11);
    case 'o': {
      // Swiss ball: x, y, distance to the right, radius
      const r = v * SCALE;
      const [cx, cy] = rotate(camera, [x, y, u]);
      return joined([filled('prop', circle(cx, cy, r)), filled('prop-lit', circle(cx - r * 0.16, cy - r * 0.2, r * 0.62))]);
    }
    case 'r': // foam roller across the way: x
      return joined([prism(camera, circle(x, 4.4, 4.4), -17, 17, ['band', 'band', 'prop']), filled('prop-dim', circle(x, 4.4, 2.4).map(([a, b]) => rotate(camera, [a, b, 17])))]);
    case 'u': // the arch of a foot: its place
      return filled('band', [...circle(x, y, 3.6, 2.6, 0.5), ...circle(x, y, 2.7, 1.7, 0.5).reverse()].map(([a, b]) => rotate(camera, [a, b, 7.4])));
  }
}

/** Bands, cables, levers and weights: drawn between two places that move. */
function held(camera: Turn, name: string, [kind = 0, x = 0, y = 0, z = 0]: readonly number[], moments: readonly Moment[]): Thing {
  const ends = moments.map(({skeleton: s}): [Vec, Vec] => {
    /** On the outside of a leg. */
    const beside = (leg: 'legR' | 'legL', part: 0 | 1, out: number): Vec => add(along(s[leg][part], -20), s[leg][part].turn[2], out);
    const grip = (arm: 'armR' | 'armL'): Vec => along(s[arm][2], -4);
    const shin = s.legR[1];
    switch (name.charAt(0)) {
      case 'd': // dumbbell in the left hand
        return [-6, 6].map((reach) => add(grip('armL'), s.armL[2].turn[0], reach)) as [Vec, Vec];
      case 'g': // dumbbell upright between both hands
        return [-7, 7].map((reach) => add(mixed(grip('armR'), grip('armL'), 0.5), [0, reach, 0])) as [Vec, Vec];
      case 'k': // lever of a machine: from the knee to a pad before (1) or behind (-1) the shin
        return [shin.at, add(along(shin, -19.5), shin.turn[0], kind * 5)];
    }
    // Band: round the knees (1), from somewhere to the hands (3) or to the ankle (4).
    if (kind === 1) return [beside('legR', 0, 3.4), beside('legL', 0, -3.4)];
    return [[x, y, z], kind === 3 ? grip(name[1] ? 'armL' : 'armR') : beside('legR', 1, 0)];
  });
  const weight = /[dg]/.test(name);
  const L = 1000;
  const bar = (a: number, b: number, half: number): Point[] => [[a * L, -half], [b * L, -half], [b * L, half], [a * L, half]];
  const points = bar(0, 1, weight ? 30 : kind === 1 ? 13 : 6);
  const [tone, parts]: [Tone, Point[][]] = weight
    ? ['shorts', [bar(0, 1, 9), bar(0, 0.3, 32), bar(0.7, 1, 32)]]
    : name === 'k'
      ? ['prop-dim', [bar(0, 1, 9), circle(L, 0, 150, 30)]]
      : ['band', [points]];
  let depth = 20;
  const matrices = ends.map(([a, b]): Matrix => {
    const [ax, ay, az] = rotate(camera, a);
    const [bx, by, bz] = rotate(camera, b);
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.hypot(dx, dy) || 1;
    depth += Math.max(az, bz) / ends.length;
    return [dx / L, dy / L, -dy / length, dx / length, ax, ay];
  });
  return {name, shapes: [{tone, d: unionPath(parts)}], points, depth, matrices};
}
