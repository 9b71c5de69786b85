import type {ExerciseId} from '../../catalogue/exercises/index.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {Muscle} from '../../catalogue/vocabulary.js';
import type {RoutineItem} from '../../core/routine-schema.js';
import type {DoseParts} from '../../messages/en/card.js';
import type {Messages} from '../../messages/registry.js';

/** How much of an exercise, and with which legs: an item of a routine, or what a card was told. */
export type Plan = Pick<RoutineItem, 'dose' | 'side' | 'first' | 'extra'>;

const ABOVE_THE_LEGS: readonly Muscle[] = ['abdominals', 'obliques', 'back-extensors', 'shoulders', 'chest', 'upper-back', 'arms', 'neck'];

/** A dose taken apart for speaking. Sides are named only where they take turns. */
export function doseParts({dose, side, first, extra}: Plan, exercise: Exercise): DoseParts {
  const inTurns = exercise.laterality === 'unilateral' || (exercise.laterality === 'alternating' && dose.unit !== 'seconds');
  const limb = !inTurns ? null : ABOVE_THE_LEGS.includes(exercise.primary[0]!) ? 'side' : 'leg';
  return {sets: dose.sets, amount: dose.amount, unit: dose.unit, limb, side, first, extra};
}

/** An exercise in the words of a language, as far as it has them. */
export function inWords(exercise: Exercise, {texts}: Messages): Exercise {
  const words = texts?.exercises[exercise.id as ExerciseId];
  return words ? {...exercise, ...words} : exercise;
}
