import type {Day} from '../../catalogue/vocabulary.js';
import {findItem, type Edit} from '../../core/edit-routine.js';
import type {Routine} from '../../core/routine-schema.js';
import type {Drop} from './drag-controller.js';

/** What dropping an item somewhere does. */
export function editOfDrop(routine: Routine, item: string, drop: Drop): Edit | null {
  if ('day' in drop) return {kind: 'move-to-day', item, day: drop.day as Day};
  const from = findItem(routine, item);
  const over = findItem(routine, drop.over);
  if (!from || !over) return null;
  const gap = over.index + (drop.after ? 1 : 0);
  const closesUp = from.session.id === over.session.id && from.index < gap;
  return {kind: 'move', item, session: over.session.id, index: gap - (closesUp ? 1 : 0)};
}

/** What an arrow key on an item's handle does: up and down within the session, left and right to another day. */
export function editOfKey(routine: Routine, item: string, key: string, rightToLeft: boolean): Edit | null {
  const from = findItem(routine, item);
  if (!from) return null;
  const {session, index} = from;
  const days = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (days) {
    const day = session.day + (rightToLeft ? -days : days);
    return day >= 1 && day <= 7 ? {kind: 'move-to-day', item, day: day as Day} : null;
  }
  const to = index + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0);
  return to !== index && to >= 0 && to < session.items.length ? {kind: 'move', item, session: session.id, index: to} : null;
}
