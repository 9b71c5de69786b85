import type {Catalogue} from '../catalogue/catalogue.js';
import type {Dose, Exercise} from '../catalogue/schema.js';
import {sessionSeconds} from './duration.js';
import type {RoutineItem, Session, Week} from './routine-schema.js';

/** Every fourth week is lighter and ends with the self-tests (uni-timeline: gaps had closed by weeks 4 and 8). */
const BLOCK = 4;

/** Most repetitions and seconds that a plan grows to (str-acsm-novice: 8–12; stretches stay as they are). */
const MOST = {reps: 15, seconds: 60} as const;

const GROWING: readonly Exercise['phase'][] = ['activation', 'strength', 'core'];

/** What kind of week an index is. */
export const kindOfWeek = (index: number): Week['kind'] => (index % BLOCK === BLOCK - 1 ? 'retest' : 'build');

/** One step more of a dose: a repetition or five seconds. */
export function harderDose(dose: Dose): Dose {
  if (dose.unit === 'contacts') return dose;
  const step = dose.unit === 'reps' ? 1 : 5;
  return {...dose, amount: Math.max(dose.amount, Math.min(MOST[dose.unit], dose.amount + step))};
}

/** A dose with a set less, but never none. */
export const lighterDose = (dose: Dose): Dose => ({...dose, sets: Math.max(1, dose.sets - 1)});

/** Changes items one after the other, as long as the session keeps to its time. */
function grow(session: Session, steps: number, seconds: number, catalogue: Catalogue): Session {
  let grown = session;
  for (const [index, item] of session.items.entries()) {
    if (!GROWING.includes(catalogue.find(item.exerciseId)?.phase ?? 'warm-up')) continue;
    for (let step = 0; step < steps; step++) {
      const items = grown.items.with(index, {...grown.items[index]!, dose: harderDose(grown.items[index]!.dose)});
      if (sessionSeconds({items}, catalogue) > seconds) break;
      grown = {...grown, items};
    }
  }
  return grown;
}

/**
 * The week of an index: a little more each week of a block, then a lighter one with the retest.
 *
 * @param sessions - The sessions of the first week.
 * @param seconds - Most seconds of a session.
 */
export function weekOf(sessions: readonly Session[], index: number, seconds: number, catalogue: Catalogue): Week {
  const kind = kindOfWeek(index);
  const steps = index - Math.floor(index / BLOCK);
  const named = sessions.map((session) => renamed(session, index));
  if (kind === 'build') return {kind, sessions: named.map((session) => grow(session, steps, seconds, catalogue))};
  return {kind, sessions: named.map((session) => ({...session, items: session.items.map((item) => ({...item, dose: lighterDose(item.dose)}))}))};
}

/** Ids are unique within the plan, and say where an item came from. */
function renamed(session: Session, week: number): Session {
  const id = `w${week + 1}-${session.id}`;
  const items = session.items.map((item, index): RoutineItem => ({...(week < BLOCK ? item : even(item)), dose: {...item.dose}, id: itemId(id, index)}));
  return {...session, id, items};
}

/** The id of an item that nobody has moved yet. */
export const itemId = (sessionId: string, index: number): string => `${sessionId}-i${index + 1}`;

/** After the retest both legs do the same, until a new result says otherwise. */
function even({extra: _, ...item}: RoutineItem): RoutineItem {
  return {...item, because: item.because.filter((id) => id !== 'plan-extra')};
}
