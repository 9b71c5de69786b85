import {DAYS} from '../catalogue/vocabulary.js';
import {allowedExercises, alternatives, type EditContext} from './alternatives.js';
import {itemSeconds, sessionMinutes} from './duration.js';
import type {Edit} from './edit-routine.js';
import {at} from './explain.js';
import {touching} from './place-sessions.js';
import type {Advice, Routine, RoutineItem, Session, Week} from './routine-schema.js';

type Remedy = (routine: Routine, path: string, context: EditContext) => Edit | null;

const itemAt = (routine: Routine, path: string) => at(routine, path) as RoutineItem | undefined;
const sessionAt = (routine: Routine, path: string) => at(routine, path.split('.').slice(0, 4).join('.')) as Session | undefined;

/** Something that does the same job and fits; without one, out with it. */
const swapOrRemove: Remedy = (routine, path, context) => {
  const item = itemAt(routine, path);
  const session = sessionAt(routine, path);
  if (!item || !session || item.locked) return null;
  const [exercise] = alternatives(item, session, context);
  return exercise ? {kind: 'swap', item: item.id, exercise} : {kind: 'remove', item: item.id};
};

/** The legs as the routine wants them: the favoured one starts, and only it has an extra set. */
const favour: Remedy = (routine, path) => {
  const item = itemAt(routine, path);
  if (!item || !routine.favours) return null;
  return {kind: 'side', item: item.id, side: item.side, first: routine.favours, ...(item.extra && {extra: routine.favours})};
};

const dropExtra: Remedy = (routine, path) => {
  const item = itemAt(routine, path);
  return item ? {kind: 'side', item: item.id, side: item.side, first: item.first} : null;
};

const warmUpFirst: Remedy = (routine, path, context) => {
  const session = sessionAt(routine, path);
  if (!session) return null;
  const own = session.items.find(({exerciseId}) => context.catalogue.find(exerciseId)?.phase === 'warm-up');
  if (own) return {kind: 'move', item: own.id, session: session.id, index: 0};
  const exercise = allowedExercises(context).find(({phase}) => phase === 'warm-up');
  return exercise ? {kind: 'add', session: session.id, index: 0, exercise} : null;
};

const jumpEarlier: Remedy = (routine, path, {catalogue}) => {
  const session = sessionAt(routine, path);
  const phases = session?.items.map(({exerciseId}) => catalogue.find(exerciseId)?.phase) ?? [];
  const item = session?.items[phases.lastIndexOf('plyometrics')];
  return session && item ? {kind: 'move', item: item.id, session: session.id, index: phases.findIndex((phase) => phase === 'strength' || phase === 'core')} : null;
};

/** Sets beyond the exercise's own go first: as many of one item as bring the session back into its time, or as there are. */
function fewerSets({items}: Session, over: number, {catalogue}: EditContext): Edit | null {
  const savings = items.flatMap((item) => {
    const exercise = catalogue.find(item.exerciseId);
    const spare = exercise ? item.dose.sets - exercise.dose.sets : 0;
    if (!exercise || spare <= 0 || item.locked) return [];
    const cut = (sets: number) => itemSeconds(item, exercise) - itemSeconds({...item, dose: {...item.dose, sets: item.dose.sets - sets}}, exercise);
    const enough = Array.from({length: spare}, (_, n) => n + 1).find((sets) => cut(sets) >= over) ?? spare;
    return [{item, sets: enough, seconds: cut(enough)}];
  });
  const [most] = savings.sort((a, b) => b.seconds - a.seconds);
  return most ? {kind: 'dose', item: most.item.id, sets: -most.sets} : null;
}

/**
 * Brings a session back into its time: spare sets first, else the smallest exercise that does it. What a finding put
 * there goes last, and the first one warms up and stays.
 */
const shorten: Remedy = (routine, path, context) => {
  const {catalogue, preferences} = context;
  const session = sessionAt(routine, path);
  if (!session) return null;
  const over = (sessionMinutes(session, catalogue) - preferences.minutes) * 60;
  const fewer = fewerSets(session, over, context);
  if (fewer) return fewer;
  const free = session.items.slice(1).filter(({locked}) => !locked);
  const unmeant = free.filter(({because}) => !because.includes('plan-focus'));
  const sizes = (unmeant.length ? unmeant : free)
    .map((item) => ({item, seconds: catalogue.find(item.exerciseId) ? itemSeconds(item, catalogue.find(item.exerciseId)!) : 0}))
    .sort((a, b) => a.seconds - b.seconds);
  const smallest = sizes.find(({seconds}) => seconds >= over) ?? sizes.at(-1);
  return smallest ? {kind: 'remove', item: smallest.item.id} : null;
};

/** The one move of a session that parts the hard days; a free day before one with a run. */
const partHardDays: Remedy = (routine, path, {preferences}) => {
  const week = at(routine, path) as Week | undefined;
  if (!week) return null;
  const hard = week.sessions.filter((session) => session.hard);
  const free = DAYS.filter((day) => !week.sessions.some((session) => session.day === day));
  const byRuns = [...free].sort((a, b) => Number(preferences.runDays.includes(a)) - Number(preferences.runDays.includes(b)));
  for (const day of byRuns)
    for (const session of hard) {
      const days = hard.map((other) => (other === session ? day : other.day));
      if (!touching(days) && new Set(days).size === days.length) return {kind: 'session-day', session: session.id, day};
    }
  return null;
};

/** One session less: an easy one, and the last of those; none that a coach has pinned something in. */
const dropSession: Remedy = (routine, path) => {
  const free = ((at(routine, path) as Week | undefined)?.sessions ?? []).filter(({items}) => !items.some(({locked}) => locked));
  const session = free.findLast(({hard}) => !hard) ?? free.at(-1);
  return session ? {kind: 'remove-session', session: session.id} : null;
};

const remedies: Readonly<Record<string, Remedy>> = {
  'unknown-exercise': (routine, path) => {
    const item = itemAt(routine, path);
    return item && !item.locked ? {kind: 'remove', item: item.id} : null;
  },
  'missing-equipment': swapOrRemove,
  'sore-area': swapOrRemove,
  'jumps-not-ready': swapOrRemove,
  'pain-stops': swapOrRemove,
  'above-level': swapOrRemove,
  'favoured-side-second': favour,
  'extra-on-stronger': favour,
  'extra-without-turns': dropExtra,
  'empty-session': (routine, path) => {
    const session = sessionAt(routine, path);
    return session ? {kind: 'remove-session', session: session.id} : null;
  },
  'no-warm-up': warmUpFirst,
  'jumps-late': jumpEarlier,
  'over-minutes': shorten,
  'too-many-days': dropSession,
  'hard-after-hard': partHardDays,
};

/** The one edit that answers a piece of advice, where there is one. */
export const remedyFor = (advice: Advice, routine: Routine, context: EditContext): Edit | null => remedies[advice.code]?.(routine, advice.path, context) ?? null;
