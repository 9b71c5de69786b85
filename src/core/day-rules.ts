import type {Catalogue} from '../catalogue/catalogue.js';
import {builtIn} from '../catalogue/index.js';
import {DAYS, type Day} from '../catalogue/vocabulary.js';
import {applyEdit, findItem, findSession, type Edit} from './edit-routine.js';
import {touching} from './place-sessions.js';
import type {Preferences, Routine, Week} from './routine-schema.js';

/** Why a day does not suit a session that strains. */
export type DayRule = 'two-hard' | 'hard-after-hard' | 'hard-on-run' | 'before-long-run';

/** Edits that put something on a day. */
export type DayEdit = Extract<Edit, {kind: 'move-to-day' | 'session-day'}>;

/** Every rule that a week breaks, with the day. */
function broken({sessions}: Week, {runDays}: Preferences): {rule: DayRule; day: number}[] {
  const hard = sessions.filter((session) => session.hard).map(({day}) => day);
  const long = Math.max(0, ...runDays);
  return hard.flatMap((day, at) => {
    const others = hard.toSpliced(at, 1);
    const rules: [DayRule, boolean][] = [
      ['two-hard', others.includes(day)],
      ['hard-after-hard', others.some((other) => touching([day, other]))],
      ['hard-on-run', runDays.includes(day)],
      ['before-long-run', (day % 7) + 1 === long],
    ];
    return rules.filter(([, is]) => is).map(([rule]) => ({rule, day}));
  });
}

/** The rule that an edit would break and its week did not break before, or nothing. */
export function brokenBy(routine: Routine, edit: DayEdit, catalogue: Pick<Catalogue, 'find'> = builtIn): DayRule | null {
  const at = (edit.kind === 'session-day' ? findSession(routine, edit.session) : findItem(routine, edit.item))?.week;
  if (at === undefined) return null;
  const week = {...routine, weeks: [routine.weeks[at]!]}; // the others are not asked about, and a plan may be long
  const rules = ({weeks, preferences}: Routine) => broken(weeks[0]!, preferences);
  const before = rules(week);
  return rules(applyEdit(week, edit, catalogue)).find(({rule, day}) => !before.some((known) => known.rule === rule && known.day === day))?.rule ?? null;
}

/** The day nearest to the one in an edit on which it would break nothing; the earlier of two as near. No session gives way for it. */
export function nearestDay(routine: Routine, edit: DayEdit, catalogue: Pick<Catalogue, 'find'> = builtIn): Day | null {
  const at = edit.kind === 'session-day' ? findSession(routine, edit.session) : undefined;
  const taken = at ? routine.weeks[at.week]!.sessions.filter(({id}) => id !== at.session.id).map(({day}) => day) : [];
  const free = DAYS.filter((day) => !taken.includes(day));
  return free.sort((a, b) => Math.abs(a - edit.day) - Math.abs(b - edit.day)).find((day) => !brokenBy(routine, {...edit, day}, catalogue)) ?? null;
}
