/** The one door for cards and players: an exercise's id and a side in, a solved figure out. */
import type {Muscle, Sides} from '../catalogue/vocabulary.js';
import {parsePose} from './parse-pose.js';
import {poses} from './poses.js';
import {solveFigure, type SolvedFigure} from './solve.js';

/** Cards, players and ladders show the same one; what nobody shows any more is given back. */
const solved = new Map<string, WeakRef<SolvedFigure>>();

/** `undefined` for an id without a movement, such as a host's own exercise. */
export function figureFor(id: string, side: Sides = 'right', muscles: readonly Muscle[] = []): SolvedFigure | undefined {
  const key = [id, side, ...muscles].join();
  const known = solved.get(key)?.deref();
  if (known) return known;
  if (!Object.hasOwn(poses, id)) return undefined;
  const figure = solveFigure(parsePose(poses[id]!), side, {muscles});
  solved.set(key, new WeakRef(figure));
  return figure;
}
