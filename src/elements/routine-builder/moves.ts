import {DAYS, type Day} from '../../catalogue/vocabulary.js';
import {findItem, findSession, type Edit} from '../../core/edit-routine.js';
import type {Routine} from '../../core/routine-schema.js';
import type {Drop} from './drag-controller.js';

/** Runs with one on another day; from 0 it is new, to 0 it goes. */
export const moveRun = ({preferences: {runDays}}: Routine, from: number, to: number): Edit => ({
  kind: 'runs',
  days: DAYS.filter((day) => day === to || (day !== from && runDays.includes(day))),
});

/** What putting an item, a session or a run on another day does. */
function toDay(routine: Routine, what: string, day: Day): Edit {
  const [kind, id] = split(what);
  if (kind === 'run') return moveRun(routine, Number(id), day);
  return kind === 'session' ? {kind: 'session-day', session: id, day} : {kind: 'move-to-day', item: id, day};
}

/** `item:…`, `session:…` or `run:…`, as `data-moves` names it. */
const split = (what: string): [string, string] => [what.slice(0, what.indexOf(':')), what.slice(what.indexOf(':') + 1)];

/** What dropping something somewhere does. */
export function editOfDrop(routine: Routine, what: string, drop: Drop): Edit | null {
  if ('day' in drop) return toDay(routine, what, drop.day as Day);
  const [, item] = split(what);
  const from = findItem(routine, item);
  const over = findItem(routine, drop.over);
  if (!from || !over) return null;
  const gap = over.index + (drop.after ? 1 : 0);
  const closesUp = from.session.id === over.session.id && from.index < gap;
  return {kind: 'move', item, session: over.session.id, index: gap - (closesUp ? 1 : 0)};
}

/** What an arrow key on a handle does: left and right to another day, and for an item up and down within the session. */
export function editOfKey(routine: Routine, what: string, key: string, rightToLeft: boolean): Edit | null {
  const [kind, id] = split(what);
  const from = findItem(routine, id);
  const now = kind === 'run' ? Number(id) : (from ?? findSession(routine, id))?.session.day;
  const days = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (days && now) {
    const day = now + (rightToLeft ? -days : days);
    return day >= 1 && day <= 7 ? toDay(routine, what, day as Day) : null;
  }
  if (!from) return null;
  const to = from.index + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0);
  return to !== from.index && to >= 0 && to < from.session.items.length ? {kind: 'move', item: id, session: from.session.id, index: to} : null;
}

/** The handle of what an edit moves, where it will stand. */
export function gripAfter(edit: Edit, what: string, {preferences: {runDays}}: Routine): string {
  const [kind, id] = split(what);
  const to = edit.kind === 'runs' ? edit.days.find((day) => !runDays.includes(day)) : undefined;
  return kind === 'run' ? `grip-run-${to ?? id}` : `grip-${id}`;
}
