import type {Exercise} from '../catalogue/schema.js';
import type {Side, Sides} from '../catalogue/vocabulary.js';
import {PACE, setSeconds} from './duration.js';
import type {RoutineItem} from './routine-schema.js';

/** `ready`: get into position. `work`: a set. `switch`: change legs. `rest`: after a set. */
export type StepKind = 'ready' | 'work' | 'switch' | 'rest';

/** One stretch of time of a guided session. What it names (exercise, side, set) is what is done now or comes next. */
export interface Step {
  readonly kind: StepKind;
  readonly itemId: string;
  readonly exerciseId: string;
  readonly side: Sides;
  /** Which set of this side it is, from 1, and of how many. */
  readonly set: number;
  readonly sets: number;
  readonly ms: number;
  /** Repetitions or contacts to count, evenly over `ms`; 0 where the time itself is the dose. */
  readonly reps: number;
}

/** One exercise to play: its dose and sides, and the exercise for its laterality. */
export interface TimelineItem {
  readonly item: Pick<RoutineItem, 'id' | 'dose' | 'side' | 'first' | 'extra' | 'superset'>;
  readonly exercise: Pick<Exercise, 'id' | 'laterality'>;
}

/** Seconds of the count-in of a card that is played alone. */
export const COUNT_IN = 3;

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The legs in the order in which they work, each with its number of sets. */
export function sidesOf({item, exercise}: TimelineItem): readonly {side: Sides; sets: number}[] {
  const {sets} = item.dose;
  const setsOf = (side: Side) => sets + (item.extra === side ? 1 : 0);
  if (exercise.laterality !== 'unilateral') return [{side: 'both', sets}];
  if (item.side !== 'both') return [{side: item.side, sets: setsOf(item.side)}];
  const first = item.first ?? item.extra ?? 'left';
  return [first, other(first)].map((side) => ({side, sets: setsOf(side)}));
}

/**
 * Length and count of one set. A dose counts one leg, so repetitions in which the legs take turns come twice; a time is
 * the time of both.
 */
function workOf({item, exercise}: TimelineItem): Pick<Step, 'ms' | 'reps'> {
  const {dose} = item;
  if (dose.unit === 'seconds') return {ms: dose.amount * 1000, reps: 0};
  const times = exercise.laterality === 'alternating' ? 2 : 1;
  return {ms: Math.round(setSeconds(dose) * 1000) * times || 1000, reps: dose.amount * times};
}

/** Items in groups that are done in turns: a superset, or one item alone. */
function grouped(items: readonly TimelineItem[]): readonly (readonly TimelineItem[])[] {
  const groups: TimelineItem[][] = [];
  for (const entry of items) {
    const last = groups.at(-1);
    if (last && entry.item.superset && last[0]!.item.superset === entry.item.superset) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** The sets of one round of a group: each item's legs that still have a set left. */
const roundOf = (group: readonly TimelineItem[], round: number): readonly Omit<Step, 'kind'>[] =>
  group.flatMap((entry) =>
    sidesOf(entry)
      .filter(({sets}) => round <= sets)
      .map(({side, sets}) => ({itemId: entry.item.id, exerciseId: entry.exercise.id, side, set: round, sets, ...workOf(entry)})),
  );

function stepsOfGroup(group: readonly TimelineItem[], ready: number): Step[] {
  const rounds = Math.max(...group.flatMap(sidesOf).map(({sets}) => sets));
  const rest = Math.max(...group.map(({item}) => item.dose.rest));
  const steps: Step[] = [];
  const pause = (kind: Exclude<StepKind, 'work'>, seconds: number, next: Omit<Step, 'kind'>) => {
    if (seconds > 0) steps.push({...next, kind, ms: seconds * 1000, reps: 0});
  };
  for (let round = 1; round <= rounds; round++) {
    let before: Omit<Step, 'kind'> | undefined;
    for (const work of roundOf(group, round)) {
      if (!before) pause(round === 1 ? 'ready' : 'rest', round === 1 ? ready : rest, work);
      else if (before.itemId === work.itemId) pause('switch', PACE.changeSides, work);
      else pause('ready', PACE.changeSides, work);
      steps.push({...work, kind: 'work'});
      before = work;
    }
  }
  return steps;
}

/**
 * The steps of a session, or of one card: every set of every side with what lies between.
 * @param ready - Seconds to get into position before an exercise.
 */
export const sessionTimeline = (items: readonly TimelineItem[], ready: number = PACE.getReady): readonly Step[] =>
  grouped(items).flatMap((group) => stepsOfGroup(group, ready));

/** How long steps last together, in milliseconds. */
export const totalMs = (steps: readonly Step[]): number => steps.reduce((sum, {ms}) => sum + ms, 0);

/** A place in a timeline. At the end `index` is the number of steps. */
export interface Place {
  readonly index: number;
  /** Milliseconds since the step began. */
  readonly into: number;
}

/** Where one is `ms` later, over as many steps as that takes: a tab that was hidden catches up in one call. */
export function advance(steps: readonly Step[], {index, into}: Place, ms: number): Place {
  let at = index;
  let rest = into + ms;
  while (at < steps.length && rest >= steps[at]!.ms) rest -= steps[at++]!.ms;
  return at < steps.length ? {index: at, into: rest} : {index: steps.length, into: 0};
}

/** Milliseconds from a place to the end. */
export const remainingMs = (steps: readonly Step[], {index, into}: Place): number => Math.max(0, totalMs(steps.slice(index)) - into);
