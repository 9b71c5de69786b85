import type {Catalogue} from '../catalogue/catalogue.js';
import type {Exercise} from '../catalogue/schema.js';
import {LEVELS} from '../catalogue/vocabulary.js';
import {limitsWithout, usableExercises} from './choose-exercises.js';
import type {Preferences, RoutineItem, Session} from './routine-schema.js';
import type {Limits} from './types.js';

/** What a changed routine has to keep to. */
export interface EditContext {
  readonly catalogue: Catalogue;
  readonly preferences: Preferences;
  /** From the assessment, where there is one. */
  readonly limits?: Limits | undefined;
}

/** What a visitor may train at all: equipment, level, sore areas and jumps are kept to. */
export const allowedExercises = ({catalogue, preferences, limits}: EditContext): Exercise[] =>
  usableExercises(catalogue, preferences, limits ?? limitsWithout(preferences.level));

/**
 * Exercises that do the same job: the same phase, a muscle in common, within equipment, level and what hurts, and not
 * in the session yet. The most alike first.
 */
export function alternatives(item: RoutineItem, session: Pick<Session, 'items'>, context: EditContext): Exercise[] {
  const now = context.catalogue.find(item.exerciseId);
  if (!now) return [];
  const taken = new Set(session.items.map(({exerciseId}) => exerciseId));
  const score = (exercise: Exercise) =>
    exercise.primary.filter((muscle) => now.primary.includes(muscle)).length * 4 +
    (exercise.laterality === now.laterality ? 2 : 0) -
    Math.abs(LEVELS.indexOf(exercise.level) - LEVELS.indexOf(now.level));
  return allowedExercises(context)
    .filter((exercise) => exercise.phase === now.phase && !taken.has(exercise.id) && exercise.primary.some((muscle) => now.primary.includes(muscle)))
    .sort((a, b) => score(b) - score(a));
}
