/** From a movement to pictures of it: every part as a shape drawn once and a matrix for each moment. Pure; no document. */
import type {Muscle, Side, Sides} from '../catalogue/vocabulary.js';
import {PELVIS, solidOf} from './body.js';
import {cameraAt, SCALE, type Matrix, type Point} from './camera.js';
import {dressSlab, dressSolid, type Look, type Shape} from './dress.js';
import {PARTS, type Part} from './figure-parts.js';
import {moveThrough, type Moment, type Span} from './motion.js';
import {LIMB_SIDES, shown, type Pose} from './pose.js';
import {ground, thingsOf} from './props.js';
import {along, isLeg, sideOf, type LimbName, type Skeleton} from './skeleton.js';
import {slabMoved} from './slab.js';
import {placed, viewOf} from './solid.js';
import {mixed, rotate, RAD, type Turn, type Vec} from './vector.js';

/** One part of the figure or one thing, in drawing order. */
export interface Piece {
  readonly name: string;
  /** Of the same parts every figure is made; anything else is a thing. */
  readonly body?: boolean;
  /** Limbs: whose side it is, and whether it is one of those that work. */
  readonly side?: Side | undefined;
  readonly working?: boolean;
  /** On the side turned away from the camera. */
  readonly far?: boolean;
  readonly shapes: readonly Shape[];
  readonly points: readonly Point[];
  /** One for each moment, or a single one for what never moves. */
  readonly matrices: readonly Matrix[];
}

export interface SolvedFigure {
  /** The drawing is to be mirrored: poses are written for the right side. */
  readonly flip: boolean;
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
  readonly moments: readonly Moment[];
}

export interface SolveOptions {
  /** Muscles to tint; as a rule the exercise's primary ones. */
  readonly muscles?: readonly Muscle[];
}

const LETTERS: Readonly<Record<LimbName, string>> = {legR: 'r', legL: 'l', armR: 'R', armL: 'L'};

/** Solves one movement for one side. `both` is drawn as the right one is. */
export function solveFigure(pose: Pose, side: Sides = 'right', {muscles = []}: SolveOptions = {}): SolvedFigure {
  const flip = side === 'left';
  const [yaw, pitch, close] = pose.camera;
  const camera = cameraAt(yaw, pitch);
  // What a limb does forward must not bring it before the body: near and far are meant sideways.
  const sorting = cameraAt(Math.abs(yaw) < 50 ? yaw * 0.35 : yaw, pitch);
  const {moments, spans} = moveThrough(pose);
  /** How near something is to the eye, at all moments together. */
  const near = (place: (s: Skeleton) => Vec): number => moments.reduce((sum, {skeleton}) => sum + rotate(sorting, place(skeleton))[2], 0) / moments.length;
  const hips = near(({pelvis}) => along(pelvis, PELVIS / 2));
  const sides = LIMB_SIDES.filter((s) => new RegExp(s, 'i').test(pose.working));

  const body = PARTS.map((part, order): Piece & {depth: number} => {
    const {name, limb} = part;
    const working = !!limb && pose.working.includes(LETTERS[limb]);
    const look = {muscles, sides: sides.length ? sides : LIMB_SIDES, working};
    const {points, ...drawn} = drawnOnce(part, camera, moments, look);
    return {
      name,
      body: true,
      working,
      far: !!limb && near((s) => mixed(s[limb][0].at, s[limb][1].at, 0.5)) < hips - (isLeg(limb) ? 33 : 64),
      side: limb && shown(sideOf(limb), flip),
      points: outermost(points),
      ...drawn,
      // The pelvis lies over the thighs, so that shorts are one piece; arms lie over it.
      depth: near((s) => along(part.bone(s), 'solid' in part ? (solidOf(part.solid).length / 2) * (limb ? -1 : 1) : 0)) + order * 0.8 + (name === 'pelvis' ? 75 : 0),
    };
  });
  const all = [...body, ...thingsOf(camera, moments), ground(camera, moments, pitch)].sort((a, b) => a.depth - b.depth);
  return {flip, viewBox: framed(all, close), pieces: all, spans, moments};
}

/** Of many points those that can be at an edge of the picture, however the part turns. */
const outermost = (points: readonly Point[]): Point[] =>
  [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].map((degrees) => best(points, ([x, y]) => x * Math.cos(degrees * RAD) + y * Math.sin(degrees * RAD)));

/** The first of which none other is better by more than `margin`. */
const best = <T>(list: readonly T[], worth: (one: T) => number, margin = 0): T =>
  list.reduce((found, one) => (worth(one) > worth(found) + margin ? one : found));

/** Drawn as it is seen best, so that details keep their form: a solid where it is longest, a shoe as it stands on the floor, a hand from its broad side. */
function drawnOnce(part: Part, camera: Turn, moments: readonly Moment[], look: Look) {
  const views = moments.map(({skeleton}) => viewOf(camera, part.bone(skeleton), part.limb ? -1 : 1));
  if ('solid' in part) {
    const drawn = best(views, ({short}) => short, 0.2);
    return {...dressSolid(part, drawn, look), matrices: views.map((view) => placed(solidOf(part.solid).slices, drawn, view))};
  }
  const {seen} = best(views, (view) => (part.sole ? -view.at[1] : Math.abs(view.seen[2][2]) / SCALE), 0.05);
  return {...dressSlab(part, seen, look), matrices: views.map((view) => slabMoved(seen, view.seen, view.origin, part.weights))};
}

/** Room for everything at all moments, in one shape for all exercises so that cards line up. */
const ASPECT = 1.25;
const MARGIN = 30;
function framed(pieces: readonly Piece[], close = 0): SolvedFigure['viewBox'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {matrices, points} of pieces)
    for (const [a, b, c, d, e, f] of matrices)
      for (const [u, v] of points) {
        const [x, y] = [a * u + c * v + e, b * u + d * v + f];
        // A close-up leaves out what is on the other side of its height.
        if (close * (y + Math.abs(close) * SCALE) > 0) continue;
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
      }
  const height = Math.max(bottom - top + 2 * MARGIN, (right - left + 2 * MARGIN) / ASPECT);
  const width = height * ASPECT;
  // What is left over goes mostly above: the floor stays near the lower edge.
  const spare = height - (bottom - top) - 2 * MARGIN;
  return [(left + right - width) / 2, top - MARGIN - spare * 0.7, width, height].map(Math.round) as unknown as SolvedFigure['viewBox'];
}
