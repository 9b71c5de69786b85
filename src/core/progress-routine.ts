import type {Catalogue} from '../catalogue/catalogue.js';
import {builtIn} from '../catalogue/index.js';
import type {Side} from '../catalogue/vocabulary.js';
import {sessionSeconds} from './duration.js';
import {harderDose, itemId, kindOfWeek, lighterDose} from './plan-weeks.js';
import type {Routine, RoutineItem, Session, SessionLog, Week} from './routine-schema.js';
import type {PlanRuleId} from './rules/plan.js';
import {thresholds} from './thresholds.js';

/** Effort (1–10) from which a week was hard enough as it was. */
const HARD_ENOUGH = 9;

/** Repetitions over the target that ask for more (str-acsm-novice: one or two). */
const OVER_TARGET = 1;

type Course = 'ease' | 'hold' | 'advance';

/** What decided about next week, the weightiest first. */
const COURSES = {'pain-stops': 'ease', 'pain-holds': 'hold', missed: 'hold', 'hard-enough': 'hold', 'went-well': 'advance'} as const satisfies Record<string, Course>;
export type Verdict = keyof typeof COURSES;

const worstPain = (logs: readonly SessionLog[], side: Side): number => Math.max(0, ...logs.map((log) => log.pain?.[side] ?? 0));

/** The week that is being trained, and the notes that are about it. */
function present({weeks, current}: Routine, logs: readonly SessionLog[]): {week: Week; own: readonly SessionLog[]} {
  const week = weeks[current] ?? weeks.at(-1)!;
  return {week, own: logs.filter((log) => week.sessions.some((session) => session.id === log.sessionId))};
}

/** Whether every session of the week that is being trained has its notes. */
export function weekIsOver(routine: Routine, logs: readonly SessionLog[]): boolean {
  const {week, own} = present(routine, logs);
  return own.length > 0 && week.sessions.every(({id, items}) => !items.length || own.some(({sessionId}) => sessionId === id));
}

/** Where the notes of the week lead. Pain speaks first, then what was missed, then effort. */
export function verdictOf(routine: Routine, logs: readonly SessionLog[]): Verdict {
  const {week, own} = present(routine, logs);
  const pain = Math.max(worstPain(own, 'left'), worstPain(own, 'right'));
  if (pain > thresholds.pain.stopAbove || own.some((log) => log.worseNextMorning)) return 'pain-stops';
  if (pain >= thresholds.pain.reduceFrom) return 'pain-holds';
  if (own.filter((log) => log.done).length * 2 < week.sessions.length) return 'missed';
  return own.some(({effort = 0}) => effort >= HARD_ENOUGH) ? 'hard-enough' : 'went-well';
}

const marked = (item: RoutineItem, rule: PlanRuleId): RoutineItem => ({
  ...item,
  because: [...item.because.filter((id) => !['plan-ease', 'plan-hold', 'plan-advance'].includes(id)), rule].slice(-12),
});

/** Whether every logged side of an item went over its target. */
function wentOver(item: RoutineItem, logs: readonly SessionLog[]): boolean {
  const entries = logs.flatMap((log) => log.entries).filter((entry) => entry.itemId === item.id);
  return entries.length > 0 && entries.every((entry) => entry.sets >= item.dose.sets && entry.amount >= item.dose.amount + OVER_TARGET);
}

/** The extra set never goes to a leg that hurts. */
function spare(item: RoutineItem, logs: readonly SessionLog[]): RoutineItem {
  if (!item.extra || worstPain(logs, item.extra) < thresholds.pain.reduceFrom) return item;
  const {extra: _, ...rest} = item;
  return rest;
}

interface Setting {
  readonly course: Course;
  readonly logs: readonly SessionLog[];
  readonly seconds: number;
  readonly catalogue: Catalogue;
  /** Whether anything hurt enough to leave jumps out. */
  readonly sore: boolean;
}

/** A session of next week: as planned, or as it was, or lighter. */
function nextSession(was: Session, planned: Session, {course, logs, seconds, catalogue, sore}: Setting): Session {
  const from = course === 'advance' ? planned.items : was.items;
  const kept = sore ? from.filter((item) => (catalogue.find(item.exerciseId)?.impact ?? 0) === 0) : from;
  let items = kept.map((item, index) => {
    const named = {...spare(item, logs), id: itemId(planned.id, index)};
    if (course === 'ease') return marked({...named, dose: lighterDose(item.dose)}, 'plan-ease');
    return course === 'hold' ? marked(named, 'plan-hold') : named;
  });
  if (course === 'advance')
    for (const [index, before] of was.items.entries()) {
      const item = items[index];
      if (!item || item.exerciseId !== before.exerciseId || !wentOver(before, logs)) continue;
      const more = items.with(index, marked({...item, dose: harderDose(item.dose)}, 'plan-advance'));
      if (sessionSeconds({items: more}, catalogue) <= seconds) items = more;
    }
  const hard = items.some((item) => ['strength', 'plyometrics'].includes(catalogue.find(item.exerciseId)?.phase ?? ''));
  return {...planned, hard, items};
}

/** The week after the last planned one: the last one's sessions under the next ids. */
function weekAfter(last: Week, index: number): Week {
  const rename = (id: string) => (/^w\d+-/.test(id) ? id.replace(/^w\d+-/, `w${index + 1}-`) : `w${index + 1}-${id}`.slice(0, 60));
  return {kind: kindOfWeek(index), sessions: last.sessions.map((session) => ({...session, id: rename(session.id), items: session.items.map((item, at) => ({...item, id: itemId(rename(session.id), at)}))}))};
}

/**
 * Next week's routine from what was noted of this one. Pain above 5 of 10 or worse next morning gives a lighter week
 * without jumps; pain of 3 to 5, missed sessions or effort of 9 and more give the same week again; repetitions over
 * the target on every logged side give a little more, as long as the time holds.
 *
 * @param routine - The routine; `current` is the week that the logs are about.
 * @param logs - Notes of this week's sessions; those of other weeks are left aside.
 */
export function progressRoutine(routine: Routine, logs: readonly SessionLog[], catalogue: Catalogue = builtIn): Routine {
  const {week, own} = present(routine, logs);
  const index = Math.min(routine.current, routine.weeks.length - 1) + 1;
  if (index > 51) return routine;
  const planned = routine.weeks[index] ?? weekAfter(week, index);
  const sore = Math.max(worstPain(own, 'left'), worstPain(own, 'right')) >= thresholds.pain.reduceFrom || own.some((log) => log.worseNextMorning);
  const course: Course = COURSES[verdictOf(routine, logs)];
  const setting: Setting = {course, logs: own, seconds: routine.preferences.minutes * 60, catalogue, sore};
  const next: Week = {
    kind: course === 'ease' ? 'deload' : planned.kind,
    sessions: planned.sessions.map((session, at) => nextSession(week.sessions[at] ?? session, session, setting)),
  };
  const weeks = [...routine.weeks];
  weeks[index] = next;
  return {...routine, current: index, weeks};
}
