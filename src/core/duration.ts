import type {Catalogue} from '../catalogue/catalogue.js';
import type {Dose, Exercise} from '../catalogue/schema.js';
import type {RoutineItem, Session} from './routine-schema.js';

/** Seconds of one repetition where no tempo is given, of one contact, and to get ready for an exercise. */
export const PACE = {rep: 3, contact: 1, getReady: 15, changeSides: 5} as const;

/** Seconds of one set of one leg. */
export function setSeconds({amount, unit, tempo}: Dose): number {
  if (unit === 'seconds') return amount;
  if (unit === 'contacts') return amount * PACE.contact;
  return amount * (tempo ? tempo.down + tempo.hold + tempo.up : PACE.rep);
}

/** Seconds of one set of an exercise: where the legs take turns within it, each does the amount. */
const seconds = (dose: Dose, {laterality}: Pick<Exercise, 'laterality'>): number => setSeconds(dose) * (laterality === 'alternating' && dose.unit !== 'seconds' ? 2 : 1);

/** Whether one leg works and then the other. */
export const takesTurns = (item: Pick<RoutineItem, 'side'>, exercise: Pick<Exercise, 'laterality'>): boolean =>
  exercise.laterality === 'unilateral' && item.side === 'both';

/** Sets of an item over both legs, the extra one included. */
export const setCount = (item: RoutineItem, exercise: Exercise): number => item.dose.sets * (takesTurns(item, exercise) ? 2 : 1) + (item.extra ? 1 : 0);

/** Seconds of an item: its sets, the rests between them, and getting ready. Where legs take turns, one rests while the other works. */
export function itemSeconds(item: RoutineItem, exercise: Exercise): number {
  const sets = setCount(item, exercise);
  const rounds = item.dose.sets + (item.extra ? 1 : 0);
  const turns = takesTurns(item, exercise) ? item.dose.sets * PACE.changeSides : 0;
  return PACE.getReady + sets * seconds(item.dose, exercise) + (rounds - 1) * item.dose.rest + turns;
}

/** Seconds of a session; an unknown exercise counts as its dose alone. */
export function sessionSeconds(session: Pick<Session, 'items'>, catalogue: Catalogue): number {
  return session.items.reduce((sum, item) => {
    const exercise = catalogue.find(item.exerciseId);
    return sum + (exercise ? itemSeconds(item, exercise) : setSeconds(item.dose) * item.dose.sets);
  }, 0);
}

/** Minutes of a session, rounded up. */
export const sessionMinutes = (session: Pick<Session, 'items'>, catalogue: Catalogue): number => Math.ceil(sessionSeconds(session, catalogue) / 60);
