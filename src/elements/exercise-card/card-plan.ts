import type {Dose, Exercise} from '../../catalogue/schema.js';
import type {Sides} from '../../catalogue/vocabulary.js';
import type {Plan} from '../exercise-view/dose.js';

/** What a card's attributes ask for; anything that does not fit is left out. */
export interface Wanted {
  readonly side: string | null;
  readonly sets: string | number | null;
  readonly reps: string | number | null;
  readonly hold: string | number | null;
}

/** A whole number within bounds, or nothing. */
function whole(value: string | number | null, min: number, max: number): number | undefined {
  const number = value === null || value === '' ? NaN : Number(value);
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

const isSide = (value: string | null): value is Sides => value === 'left' || value === 'right' || value === 'both';

/** The exercise's own dose with what the attributes change. A hold wins over repetitions. */
export function planOf(exercise: Exercise, wanted: Wanted): Plan {
  const hold = whole(wanted.hold, 1, 600);
  const reps = whole(wanted.reps, 1, 600);
  const amount: Partial<Dose> = hold !== undefined ? {unit: 'seconds', amount: hold} : reps !== undefined ? {unit: exercise.dose.unit === 'contacts' ? 'contacts' : 'reps', amount: reps} : {};
  const side = exercise.laterality === 'unilateral' && isSide(wanted.side) ? wanted.side : 'both';
  return {dose: {...exercise.dose, ...amount, sets: whole(wanted.sets, 1, 10) ?? exercise.dose.sets}, side};
}
