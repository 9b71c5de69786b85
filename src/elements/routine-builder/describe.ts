import type {Exercise} from '../../catalogue/schema.js';
import type {Day} from '../../catalogue/vocabulary.js';
import {brokenBy, nearestDay, type DayEdit} from '../../core/day-rules.js';
import {applyEdit, findItem, findSession, type Edit} from '../../core/edit-routine.js';
import type {Advice, Routine, RoutineItem} from '../../core/routine-schema.js';
import type {AdviceAbout} from '../../messages/en/advice.js';
import type {Messages} from '../../messages/registry.js';
import type {Offer, View} from './view.js';

/** The name of an exercise by its id. */
type Names = (exerciseId: string) => string;

/** What sentences are made with. */
export interface Wording {
  readonly m: Messages;
  find(id: string): Exercise | undefined;
  readonly nameOf: Names;
  readonly doseOf: (item: RoutineItem) => string;
}

/** What an edit did, in words to show and to read out. */
export function describeEdit(edit: Edit, before: Routine, after: Routine, {m, nameOf: names, doseOf}: Wording): string {
  const {did} = m.routine;
  const item = 'item' in edit ? findItem(before, edit.item) : undefined;
  const name = item ? names(item.item.exerciseId) : '';
  const now = 'item' in edit ? findItem(after, edit.item) : undefined;
  switch (edit.kind) {
    case 'move':
    case 'move-to-day':
      if (!now) return '';
      return now.session.day === item?.session.day ? did.move(name, now.index + 1, now.session.items.length) : did.toDay(name, m.words.days[now.session.day as Day]);
    case 'swap':
      return did.swap(name, names(edit.exercise.id));
    case 'add':
      return did.add(names(edit.exercise.id), m.words.days[(findSession(after, edit.session)?.session.day ?? 1) as Day]);
    case 'dose':
    case 'side':
      return now ? did[edit.kind](name, doseOf(now.item)) : '';
    case 'superset':
      return did.superset(name, edit.join);
    case 'session-day':
      return did.sessionDay(m.words.days[edit.day]);
    case 'remove-session':
      return did.removeSession;
    case 'add-session':
      return did.addSession(m.words.days[edit.day]);
    case 'today':
      return did.today(m.words.days[(findSession(before, edit.session)?.session.day ?? 1) as Day]);
    case 'runs': {
      const days = (routine: Routine) => routine.weeks[routine.current]?.sessions.map(({day}) => m.words.days[day as Day]) ?? [];
      const [was, now] = [days(before), days(after)];
      return did.runs(edit.days.map((day) => m.words.days[day]), was.join() === now.join() ? [] : now);
    }
    default:
      return did[edit.kind](name);
  }
}

/** Each edit of a day planned anew, in words. */
export function describeAll(edits: readonly Edit[], routine: Routine, wording: Wording): string[] {
  let before = routine;
  return edits.map((edit) => {
    const after = applyEdit(before, edit, wording);
    const said = describeEdit(edit, before, after, wording);
    before = after;
    return said;
  });
}

/** A day to move something to, with the rule that speaks against it. */
export function dayOption(edit: DayEdit, view: Pick<View, 'routine' | 'm' | 'find'>): string {
  const {words, routine: r} = view.m;
  const rule = brokenBy(view.routine, edit, view);
  return rule ? r.dayWith(words.days[edit.day], r.rule[rule]) : words.days[edit.day];
}

/** What dropping here would do, while it is still held: for a run where the sessions go, for others the rule and the nearest day. */
export function hintOf(edit: Edit, routine: Routine, wording: Wording): string {
  const {words, routine: r} = wording.m;
  if (edit.kind === 'runs') return describeEdit(edit, routine, applyEdit(routine, edit), wording);
  if (edit.kind !== 'session-day' && edit.kind !== 'move-to-day') return '';
  const rule = brokenBy(routine, edit, wording);
  const day = rule && nearestDay(routine, edit, wording);
  return [r.dayWith(words.days[edit.day], rule ? r.rule[rule] : ''), ...(rule ? [r.nearest(day ? words.days[day] : '')] : [])].map((part) => `${part}.`).join(' ');
}

/** A piece of advice in the visitor's language; what a newer core says, in its English. */
export function adviceWords(advice: Advice, {m, nameOf: names}: Pick<Wording, 'm' | 'nameOf'>): string {
  const {code, about = {}} = advice;
  const {exerciseId = '', things = [], side = 'left', count = 0, over = 0} = about;
  const {equipment, areas} = m.words;
  const say = (m.routine.advice.texts as Partial<Record<string, (about: AdviceAbout) => string>>)[code];
  return say?.({name: names(exerciseId), things: things.map((thing) => ({...areas, ...equipment})[thing]), side, count, over}) ?? advice.message;
}

/** What the button of a remedy says. */
export function remedyLabel(edit: NonNullable<Offer['edit']>, routine: Routine, {m, nameOf: names}: Wording): string {
  const item = 'item' in edit ? findItem(routine, edit.item) : undefined;
  const about = 'exercise' in edit ? edit.exercise.id : item?.item.exerciseId;
  const label = m.routine.advice.remedy(edit, about ? names(about) : '', 'day' in edit ? m.words.days[edit.day] : '');
  const gone = edit.kind === 'remove-session' && findSession(routine, edit.session)?.session;
  return gone ? m.routine.dayWith(m.words.days[gone.day as Day], label) : label;
}
