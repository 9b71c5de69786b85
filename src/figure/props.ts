/** Things of the gym, in the same room and before the same camera as the body. */
import type {Camera, Matrix, Point} from './camera.js';
import {SCALE} from './camera.js';
import type {Shape} from './dress.js';
import {area, polygonPath, unionPath} from './path.js';
import type {Moment} from './motion.js';
import {add, mixed, rotate, RAD, type Vec} from './vector.js';
import {along} from './skeleton.js';

/** Something drawn that is not a body part: where it is at each moment, and whether the body is before or behind it. */
export interface Thing {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
  /** Depth for the order of drawing; infinite ones are behind or before everything. */
  readonly depth: number;
  readonly matrices: readonly Matrix[];
}

const HERE: Matrix = [1, 0, 0, 1, 0, 0];
const flat = (camera: Camera, v: Vec): Point => {
  const [x, y] = camera(v);
  return [x, y];
};

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
}
const joined = (...parts: readonly Drawn[]): Drawn => ({
  shapes: parts.flatMap(({shapes}) => shapes),
  points: parts.flatMap(({points}) => points),
});

/** A profile (x forward, y up, clockwise) pulled from one distance to another: what looks at the camera, lit from above. */
function prism(camera: Camera, profile: readonly Point[], from: number, to: number): Drawn {
  const [far, near] = [from, to].map((z) => profile.map(([x, y]) => flat(camera, [x, y, z]))) as [Point[], Point[]];
  const shapes = profile.flatMap(([x, y], i): Shape[] => {
    const k = (i + 1) % profile.length;
    const [u, v] = profile[k] as Point;
    const face = [near[i], far[i], far[k], near[k]] as Point[];
    // Faces that look up are lit.
    return area(face) > 0 ? [{tone: u - x > Math.abs(v - y) ? 'prop-lit' : 'prop-dim', d: polygonPath(face)}] : [];
  });
  return {shapes: [...shapes, {tone: 'prop', d: polygonPath(near)}], points: [...near, ...far]};
}

/** Points of a circle, clockwise from behind and upwards. */
const circle = (x: number, y: number, rx: number, ry = rx): Point[] =>
  Array.from({length: 32}, (_, i): Point => [x - Math.cos((i / 16) * Math.PI) * rx, y + Math.sin((i / 16) * Math.PI) * ry]);

/** A soft patch of floor below everything that comes near it. */
export function ground(camera: Camera, low: readonly Vec[], pitch: number): Thing {
  const points = low.map(([x, , z]) => flat(camera, [x, 0, z]));
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const rx = (right - left) / 2 + 90;
  const ry = Math.max((bottom - top) / 2 + 26, rx * Math.min(0.7, 0.75 * Math.sin(pitch * RAD)));
  const rim = circle((left + right) / 2, (top + bottom) / 2, rx, ry);
  return {name: 'ground', shapes: [{tone: 'ground', d: polygonPath(rim)}], points: rim, depth: -Infinity, matrices: [HERE]};
}

/** What `#` names in the pose language, by its letter. */
export function thingsOf(camera: Camera, moments: readonly Moment[]): Thing[] {
  const names = new Set(moments.flatMap(({props}) => [...props.keys()]));
  return [...names].flatMap((name) => {
    const track = moments.map(({props}) => props.get(name) ?? moments.find((m) => m.props.has(name))?.props.get(name) ?? []);
    return make(camera, name, track, moments);
  });
}

function make(camera: Camera, name: string, track: readonly (readonly number[])[], moments: readonly Moment[]): Thing[] {
  const first = track[0] ?? [];
  const n = (i: number, other: number): number => first[i] ?? other;
  const [x, y] = [n(0, 0), n(1, 0)];
  /** Follows the first two numbers, its place forward and up. */
  const thing = (drawn: Drawn, depth: number): Thing[] => {
    const matrices = track.map(([u = x, v = y]): Matrix => {
      const [dx, dy] = camera([u - x, v - y, 0]);
      return [1, 0, 0, 1, dx, dy];
    });
    return [{name, ...drawn, depth, matrices}];
  };
  const block = (x0: number, y0: number, x1: number, y1: number, z0: number, z1: number): Drawn =>
    prism(camera, [[x0, y0], [x0, y1], [x1, y1], [x1, y0]], z0, z1);
  switch (name.charAt(0)) {
    case 'w': // wall: x
      return thing(block(x, 0, x + 2.5, 100, -27, 27), -1e7);
    case 's': // step or box: from x, to x, height, from z, to z
      return thing(block(x, 0, y, n(2, 12), n(3, -19), n(4, 19)), -1e6);
    case 'x': // pad: from x, from y, to x, to y, from z, to z; `xf` is before the body
      return thing(block(x, y, n(2, 30), n(3, 12), n(4, -12), n(5, 12)), name[1] === 'f' ? 1e6 : -1e6);
    case 'c': {
      // chair: middle of the seat
      const leg = (lx: number, z: number): Drawn => block(x + lx - 1.1, 0, x + lx + 1.1, 25, z - 1.1, z + 1.1);
      const [rest, seat] = [block(x - 12, 25, x - 10, 52, -11, 11), block(x - 11.5, 23.5, x + 11.5, 26, -11.5, 11.5)];
      return thing(joined(leg(-10, -10), leg(10, -10), rest, leg(-10, 10), leg(10, 10), seat), -1e6);
    }
    case 'o': {
      // Swiss ball: x, y, distance to the right, radius
      const r = n(3, 16) * SCALE;
      const [cx, cy, depth] = camera([x, n(1, 16), n(2, 0)]);
      const points = circle(cx, cy, r);
      const light = circle(cx - r * 0.16, cy - r * 0.2, r * 0.62);
      return thing({shapes: [{tone: 'prop', d: polygonPath(points)}, {tone: 'prop-lit', d: polygonPath(light)}], points}, depth);
    }
    case 'r': {
      // foam roller across the way: x
      const hole = circle(x, 4.4, 2.4).map(([u, v]) => flat(camera, [u, v, 17]));
      return thing(joined(prism(camera, circle(x, 4.4, 4.4), -17, 17), {shapes: [{tone: 'prop-dim', d: polygonPath(hole)}], points: []}), -1e5);
    }
    case 'u': // the arch of a foot: its place, before everything
      return thing({shapes: [{tone: 'band', d: polygonPath([...circle(x, y, 3.6, 2.6).slice(0, 17), ...circle(x, y, 2.7, 1.7).slice(0, 17).reverse()].map(([u, v]) => flat(camera, [u, v, 7.4])))}], points: []}, 1e6);
    case 'l': {
      // back rest: from x, y to x, y
      const [u, v] = [n(2, 0), n(3, 0)];
      return thing(prism(camera, [[x - 2.5, y], [u - 2.5, v], [u + 2.5, v], [x + 2.5, y]], -11, 11), -2e6);
    }
    default:
      return [held(camera, name, first, moments)];
  }
}

/** Bands, cables, levers and weights: drawn between two places that move. */
function held(camera: Camera, name: string, [kind = 0, x = 0, y = 0, z = 0]: readonly number[], moments: readonly Moment[]): Thing {
  const ends = moments.map(({skeleton: s}): [Vec, Vec] => {
    /** On the outside of a leg. */
    const beside = (leg: 'legR' | 'legL', part: 0 | 1, out: number): Vec => add(along(s[leg][part], -20), rotate(s[leg][part].turn, [0, 0, out]));
    const grip = (arm: 'armR' | 'armL'): Vec => along(s[arm][2], -4);
    const shin = s.legR[1];
    switch (name.charAt(0)) {
      case 'd': // dumbbell in the left hand
        return [-6, 6].map((reach) => add(grip('armL'), rotate(s.armL[2].turn, [reach, 0, 0]))) as [Vec, Vec];
      case 'g': // dumbbell upright between both hands
        return [-7, 7].map((reach) => add(mixed(grip('armR'), grip('armL'), 0.5), [0, reach, 0])) as [Vec, Vec];
      case 'k': // lever of a machine: from the knee to a pad before (1) or behind (-1) the shin
        return [shin.at, add(along(shin, -19.5), rotate(shin.turn, [kind * 5, 0, 0]))];
    }
    // Band: round the knees (1), from somewhere to the hands (3) or to the ankle (4).
    if (kind === 1) return [beside('legR', 0, 3.4), beside('legL', 0, -3.4)];
    return [[x, y, z], kind === 3 ? grip(name[1] ? 'armL' : 'armR') : beside('legR', 1, 0)];
  });
  const weight = /[dg]/.test(name);
  const L = 1000;
  const bar = (a: number, b: number, half: number): Point[] => [[a, -1], [b, -1], [b, 1], [a, 1]].map(([u = 0, v = 0]) => [u * L, v * half]);
  const points = bar(0, 1, weight ? 30 : kind === 1 ? 13 : 6);
  const shapes: Shape[] = weight
    ? [{tone: 'shorts', d: unionPath([bar(0, 1, 9), bar(0, 0.3, 32), bar(0.7, 1, 32)])}]
    : name === 'k'
      ? [{tone: 'prop-dim', d: unionPath([bar(0, 1, 9), circle(L, 0, 150, 30)])}]
      : [{tone: 'band', d: polygonPath(points)}];
  let depth = 20;
  const matrices = ends.map(([a, b]): Matrix => {
    const [ax, ay, az] = camera(a);
    const [bx, by, bz] = camera(b);
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.hypot(dx, dy) || 1;
    depth += Math.max(az, bz) / ends.length;
    return [dx / L, dy / L, -dy / length, dx / length, ax, ay];
  });
  return {name, shapes, points, depth, matrices};
}
