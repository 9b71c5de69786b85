/** The one door for cards and players: an exercise's id and a side in, a solved figure out. */
import type {Muscle, Sides} from '../catalogue/vocabulary.js';
import {parsePose} from './parse-pose.js';
import {poses} from './poses.js';
import {solveFigure, type SolvedFigure} from './solve.js';

/** A page shows the same few again and again (card, player, ladder); more are solved anew in a few milliseconds. */
const KEPT = 12;
const solved = new Map<string, SolvedFigure>();

/** `undefined` for an id without a movement, such as a host's own exercise. */
export function figureFor(id: string, side: Sides = 'right', muscles: readonly Muscle[] = []): SolvedFigure | undefined {
  const key = [id, side, ...muscles].join();
  const known = solved.get(key);
  if (known) return known;
  const parsed = Object.hasOwn(poses, id) ? parsePose(poses[id] ?? '') : undefined;
  if (!parsed?.ok) return undefined;
  const figure = solveFigure(parsed.pose, side, {muscles});
  solved.set(key, figure);
  // Maps remember the order of entry: the oldest one goes.
  if (solved.size > KEPT) solved.delete(solved.keys().next().value ?? '');
  return figure;
}
