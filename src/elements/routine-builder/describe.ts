import type {Day} from '../../catalogue/vocabulary.js';
import {findItem, findSession, type Edit} from '../../core/edit-routine.js';
import type {Routine, RoutineItem} from '../../core/routine-schema.js';
import type {Messages} from '../../messages/registry.js';
import type {Offer} from './view.js';

/** The name of an exercise by its id. */
type Names = (exerciseId: string) => string;

/** What sentences are made with. */
export interface Wording {
  readonly m: Messages;
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
    default:
      return did[edit.kind](name);
  }
}

/** What the button of a remedy says. */
export function remedyLabel(edit: NonNullable<Offer['edit']>, routine: Routine, m: Messages, names: Names): string {
  const item = 'item' in edit ? findItem(routine, edit.item) : undefined;
  const about = 'exercise' in edit ? edit.exercise.id : item?.item.exerciseId;
  return m.routine.advice.remedy(edit, about ? names(about) : '', 'day' in edit ? m.words.days[edit.day] : '');
}
