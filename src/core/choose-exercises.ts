import type {Catalogue} from '../catalogue/catalogue.js';
import type {Exercise} from '../catalogue/schema.js';
import {LEVELS, type Muscle, type Phase} from '../catalogue/vocabulary.js';
import type {Preferences} from './routine-schema.js';
import type {Limits} from './types.js';

/** Phases that may stay where pain says stop: nothing that strains. */
const GENTLE: readonly Phase[] = ['warm-up', 'stretch'];

/** What a plan without an assessment keeps to: jumps only where the visitor claims a base of strength. */
export function limitsWithout(level: Preferences['level']): Limits {
  return {load: 'full', impact: level !== 'beginner', avoid: [], reasons: []};
}

/** Whether an exercise is within equipment, level, pain and impact. */
export function isUsable(exercise: Exercise, preferences: Pick<Preferences, 'equipment' | 'level'>, limits: Limits): boolean {
  if (!exercise.equipment.every((item) => preferences.equipment.includes(item))) return false;
  if (LEVELS.indexOf(exercise.level) > LEVELS.indexOf(preferences.level)) return false;
  if (exercise.cautions.some((area) => limits.avoid.includes(area))) return false;
  if ((exercise.impact > 0 || exercise.phase === 'plyometrics') && !limits.impact) return false;
  if (limits.load === 'none' && !GENTLE.includes(exercise.phase)) return false;
  return true;
}

/** The exercises a plan may draw from. Pain that stops, without a place named, leaves none: nobody knows what to spare. */
export function usableExercises(catalogue: Catalogue, preferences: Preferences, limits: Limits): Exercise[] {
  if (limits.load === 'none' && !limits.avoid.length) return [];
  return catalogue.exercises.filter((exercise) => isUsable(exercise, preferences, limits));
}

/** What a place in a session asks for. */
export interface Slot {
  readonly phase: Phase;
  /** Muscles wanted, most important first. */
  readonly muscles: readonly Muscle[];
}

/** What was already taken, and how to weigh. */
export interface Choosing {
  readonly taken: ReadonlySet<string>;
  /** Taken by another session of the week: still allowed, but a change is nicer. */
  readonly before: ReadonlySet<string>;
  readonly level: Preferences['level'];
  /** Whether one leg at a time is wanted. */
  readonly oneLeg: boolean;
}

function score(exercise: Exercise, {muscles}: Slot, {before, level, oneLeg}: Choosing): number {
  const rank = muscles.findIndex((muscle) => exercise.primary.includes(muscle));
  const secondary = muscles.some((muscle) => exercise.secondary.includes(muscle));
  return (
    (rank >= 0 ? 8 - rank : secondary ? 2 : 0) +
    (oneLeg && exercise.laterality === 'unilateral' ? 2 : 0) -
    Math.abs(LEVELS.indexOf(level) - LEVELS.indexOf(exercise.level)) -
    (before.has(exercise.id) ? 1.5 : 0)
  );
}

/** The exercises that fit a slot, best first; equals stay in the order of the catalogue. */
export function rankExercises(usable: readonly Exercise[], slot: Slot, choosing: Choosing): Exercise[] {
  return usable
    .filter((exercise) => exercise.phase === slot.phase && !choosing.taken.has(exercise.id))
    .map((exercise) => ({exercise, score: score(exercise, slot, choosing)}))
    .sort((a, b) => b.score - a.score)
    .map(({exercise}) => exercise);
}
