/** Things of the gym, in the same room and before the same camera as the body. */
import type {Camera, Matrix, Point} from './camera.js';
import {SCALE} from './camera.js';
import type {Shape, Tone} from './dress.js';
import {area, polygonPath, unionPath} from './path.js';
import type {Moment} from './motion.js';
import {add, rotate, RAD, type Vec} from './vector.js';
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

/** A box from corner to corner: the faces that look at the camera, lit from above. */
export function box(camera: Camera, [x0, y0, z0]: Vec, [x1, y1, z1]: Vec): {shapes: Shape[]; points: Point[]} {
  const face = (tone: Tone, corners: readonly Vec[]): Shape[] => {
    const points = corners.map((corner) => flat(camera, corner));
    return area(points) > 0 ? [{tone, d: polygonPath(points)}] : [];
  };
  const shapes = [
    ...face('prop-dim', [[x0, y0, z0], [x0, y0, z1], [x0, y1, z1], [x0, y1, z0]]),
    ...face('prop-dim', [[x1, y0, z1], [x1, y0, z0], [x1, y1, z0], [x1, y1, z1]]),
    ...face('prop', [[x0, y1, z1], [x1, y1, z1], [x1, y0, z1], [x0, y0, z1]]),
    ...face('prop-lit', [[x1, y1, z0], [x1, y1, z1], [x0, y1, z1], [x0, y1, z0]]),
  ];
  const points = [x0, x1].flatMap((x) => [y0, y1].flatMap((y) => [z0, z1].map((z) => flat(camera, [x, y, z]))));
  return {shapes, points};
}

function disc(camera: Camera, [x, y, z]: Vec, r: number): Point[] {
  return Array.from({length: 28}, (_, i): Point => {
    const a = (i / 14) * Math.PI;
    return flat(camera, [x + Math.cos(a) * r, y + Math.sin(a) * r, z]);
  });
}

/** A soft patch of floor below everything that comes near it. */
export function ground(camera: Camera, low: readonly Vec[], pitch: number): Thing {
  const points = low.map(([x, , z]) => flat(camera, [x, 0, z]));
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const rx = (right - left) / 2 + 90;
  const ry = Math.max((bottom - top) / 2 + 26, rx * Math.min(0.7, 0.75 * Math.sin(pitch * RAD)));
  const rim = Array.from({length: 40}, (_, i): Point => {
    const a = (i / 20) * Math.PI;
    return [(left + right) / 2 + Math.cos(a) * rx, (top + bottom) / 2 + Math.sin(a) * ry];
  });
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
  const n = (i: number, other: number): number => {
    const value = first[i];
    return value === undefined || Number.isNaN(value) ? other : value;
  };
  /** Follows the first two numbers, its place forward and up. */
  const moved = (): Matrix[] =>
    track.map((now) => {
      const by = camera([(now[0] ?? 0) - n(0, 0), (now[1] ?? 0) - n(1, 0), 0]);
      return [1, 0, 0, 1, by[0], by[1]];
    });
  const still = (shape: {shapes: Shape[]; points: Point[]}, depth = -1e6): Thing => ({name, ...shape, depth, matrices: [HERE]});
  const join = (...parts: {shapes: Shape[]; points: Point[]}[]) => ({
    shapes: parts.flatMap((part) => part.shapes),
    points: parts.flatMap((part) => part.points),
  });
  switch (name[0]) {
    case 'w': // wall: x
      return [still(box(camera, [n(0, 30), 0, -27], [n(0, 30) + 2.5, n(1, 100), 27]), -1e7)];
    case 's': // step or box: from x, to x, height, from z, to z
      return [still(box(camera, [n(0, 0), 0, n(3, -19)], [n(1, 30), n(2, 12), n(4, 19)]))];
    case 'x': // pad: from x, from y, to x, to y, from z, to z
      return [{...still(box(camera, [n(0, 0), n(1, 0), n(4, -12)], [n(2, 30), n(3, 12), n(5, 12)]), name[1] === 'f' ? 1e6 : -1e6), matrices: moved()}];
    case 'c': {
      // chair: middle of the seat, way it faces
      const x = n(0, 0);
      const f = n(1, 1);
      const leg = (lx: number, z: number) => box(camera, [x + lx - 1.1, 0, z - 1.1], [x + lx + 1.1, 25, z + 1.1]);
      const rest = box(camera, [x - 11 * f - 1, 25, -11], [x - 11 * f + 1, 52, 11]);
      return [still(join(leg(-10, -10), leg(10, -10), ...(f > 0 ? [rest] : []), leg(-10, 10), leg(10, 10), box(camera, [x - 11.5, 23.5, -11.5], [x + 11.5, 26, 11.5]), ...(f > 0 ? [] : [rest])))];
    }
    case 'o': {
      // Swiss ball: x, y, distance to the right, radius
      const r = n(3, 16);
      const at: Vec = [n(0, 0), n(1, r), n(2, 0)];
      const [x, y, depth] = camera(at);
      const circle = (k: number, dx: number, dy: number): Point[] =>
        Array.from({length: 32}, (_, i) => {
          const a = (i / 16) * Math.PI;
          return [x + (dx + Math.cos(a) * k) * r * SCALE, y + (dy + Math.sin(a) * k) * r * SCALE];
        });
      const points = circle(1, 0, 0);
      return [{name, shapes: [{tone: 'prop', d: polygonPath(points)}, {tone: 'prop-lit', d: polygonPath(circle(0.62, -0.16, -0.2))}], points, depth, matrices: moved()}];
    }
    case 'r': {
      // foam roller across: x, height of its middle, radius, half length
      const r = n(2, 4.4);
      const near = disc(camera, [n(0, 0), n(1, r), n(3, 17)], r);
      const far = disc(camera, [n(0, 0), n(1, r), -n(3, 17)], r);
      const rim = near.map((_, i) => [near[i], near[(i + 1) % 28], far[(i + 1) % 28], far[i]] as Point[]);
      const hole = disc(camera, [n(0, 0), n(1, r), n(3, 17)], r * 0.55);
      return [{name, shapes: [{tone: 'prop', d: unionPath([near, far, ...rim])}, {tone: 'prop-lit', d: polygonPath(near)}, {tone: 'prop-dim', d: polygonPath(hole)}], points: [...near, ...far], depth: -1e5, matrices: moved()}];
    }
    case 'm': // mat: from x, to x, half width
      return [still(box(camera, [n(0, -50), -0.6, -n(2, 18)], [n(1, 50), 0, n(2, 18)]), -1e8)];
    case 'l': {
      // strut: from x, y to x, y, half thickness, half breadth
      const [ax, ay, bx, by, t, z] = [n(0, 0), n(1, 0), n(2, 0), n(3, 0), n(4, 1), n(5, 1)];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      const [nx, ny] = [((ay - by) / length) * t, ((bx - ax) / length) * t];
      const side = (out: number): Point[] =>
        [[ax + nx, ay + ny], [bx + nx, by + ny], [bx - nx, by - ny], [ax - nx, ay - ny]].map(([x = 0, y = 0]) => flat(camera, [x, y, out]));
      const [near, far] = [side(z), side(-z)];
      const rim = near.map((_, i) => [near[i], near[(i + 1) % 4], far[(i + 1) % 4], far[i]] as Point[]);
      const shapes: Shape[] = [{tone: 'prop-dim', d: unionPath([near, far, ...rim])}, {tone: 'prop', d: polygonPath(near)}];
      return [{...still({shapes, points: [...near, ...far]}, -2e6), matrices: moved()}];
    }
    default:
      return [...held(camera, name, first, moments)];
  }
}

/** Bands, cables and weights: drawn between or at places that move. */
function held(camera: Camera, name: string, numbers: readonly number[], moments: readonly Moment[]): Thing[] {
  const ends = moments.map(({skeleton: s}): [Vec, Vec] => {
    const [k = 0, x = 0, y = 0, z = 0] = numbers;
    const fixed: Vec = [x, y, z];
    const knee = (leg: 'legR' | 'legL', out: number): Vec => add(along(s[leg][0], -20), rotate(s[leg][0].turn, [0, 0, out * 3.4]));
    const ankle = (leg: 'legR' | 'legL', out: number): Vec => add(along(s[leg][1], -20.5), rotate(s[leg][1].turn, [0, 0, out * 2.2]));
    const grip = (arm: 'armR' | 'armL'): Vec => along(s[arm][2], -4);
    if (name[0] === 'd' || name[0] === 'g') {
      const arm = name[1] === 'L' ? 'armL' : 'armR';
      const hand = s[arm][2];
      const middle = name[0] === 'g' ? add(add(grip('armR'), grip('armL'), 1), [0, 0, 0], 0) : grip(arm);
      if (name[0] === 'g') {
        const at: Vec = [middle[0] / 2, middle[1] / 2, middle[2] / 2];
        return [add(at, [0, -4.5, 0]), add(at, [0, 4.5, 0])];
      }
      const bar = rotate(hand.turn, [1, 0, 0]);
      return [add(middle, bar, -5.5), add(middle, bar, 5.5)];
    }
    if (name[0] === 'k') {
      const shin = s.legR[1];
      return [shin.at, add(along(shin, -19.5), rotate(shin.turn, [k * 5, 0, 0]))];
    }
    if (k === 1) return [knee('legR', 1), knee('legL', -1)];
    if (k === 2) return [ankle('legR', 1), ankle('legL', -1)];
    if (k === 3) return [fixed, grip('armR')];
    return [fixed, ankle('legR', 1)];
  });
  const weight = name[0] === 'd' || name[0] === 'g';
  const L = 1000;
  const strap = weight ? 0.9 : (numbers[0] ?? 0) > 2 ? 0.55 : 1.3;
  const bar = (a: number, b: number, t: number): Point[] => [[a * L, -t * SCALE], [b * L, -t * SCALE], [b * L, t * SCALE], [a * L, t * SCALE]];
  const round = Array.from({length: 20}, (_, i): Point => [L * (1 + 0.15 * Math.cos((i / 10) * Math.PI)), 30 * Math.sin((i / 10) * Math.PI)]);
  const shapes: Shape[] = name[0] === 'k'
    ? [{tone: 'prop-dim', d: unionPath([bar(0, 1, 0.9), round])}]
    : weight
    ? [{tone: 'prop-dim', d: unionPath([bar(0, 1, strap), bar(0, 0.3, 3), bar(0.7, 1, 3)])}]
    : [{tone: 'band', d: polygonPath(bar(0, 1, strap))}];
  const matrices = ends.map(([a, b]): Matrix => {
    const [ax, ay] = camera(a);
    const [bx, by] = camera(b);
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.hypot(dx, dy) || 1;
    return [dx / L, dy / L, -dy / length, dx / length, ax, ay];
  });
  const depth = ends.reduce((sum, [a, b]) => sum + Math.max(camera(a)[2], camera(b)[2]), 0) / ends.length;
  return [{name, shapes, points: bar(0, 1, weight ? 3 : strap), depth: weight ? depth + 5 : depth + 40, matrices}];
}
