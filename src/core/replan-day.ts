import type {Area, Equipment} from '../catalogue/vocabulary.js';
import type {Exercise} from '../catalogue/schema.js';
import {alternatives, type EditContext} from './alternatives.js';
import {limitsWithout} from './choose-exercises.js';
import {sessionMinutes} from './duration.js';
import {applyEdit, findSession, type Edit} from './edit-routine.js';
import {remedyFor} from './remedies.js';
import type {Routine, Session} from './routine-schema.js';

/** What is different today. */
export interface Today {
  /** Minutes there are; as planned without it. */
  readonly minutes?: number | undefined;
  /** What is not at hand. */
  readonly missing?: readonly Equipment[];
  /** What is sore: nothing loads it, and nothing jumps. */
  readonly sore?: readonly Area[];
  /** Nobody below may hear it: no jumps. */
  readonly quiet?: boolean;
}

/**
 * Plans one session anew for a day that is not as planned, and leaves every other day alone. What cannot be done is
 * swapped for what does the same job on the same side, or left out; then sets and exercises go until it fits the
 * minutes, those that a finding put there last. What a coach pinned stays.
 *
 * @returns The edits in the order in which they were made, so that each can be told; none where the day fits as it is.
 */
export function replanDay(routine: Routine, sessionId: string, today: Today, {catalogue, preferences, limits = limitsWithout(preferences.level)}: EditContext): readonly Edit[] {
  const {minutes = preferences.minutes, missing = [], sore = [], quiet = false} = today;
  const context: EditContext = {
    catalogue,
    preferences: {...preferences, minutes, equipment: preferences.equipment.filter((thing) => !missing.includes(thing))},
    limits: {...limits, avoid: [...limits.avoid, ...sore], impact: limits.impact && !quiet && !sore.length},
  };
  const fits = ({equipment, cautions, impact, phase}: Exercise) =>
    !equipment.some((thing) => missing.includes(thing)) && !cautions.some((area) => sore.includes(area)) && !((quiet || sore.length) && (impact > 0 || phase === 'plyometrics'));
  const at = findSession(routine, sessionId);
  if (!at) return [];
  const path = `weeks.${at.week}.sessions.${routine.weeks[at.week]!.sessions.indexOf(at.session)}`;
  const edits: Edit[] = [];
  let now = routine;
  const session = (): Session => findSession(now, sessionId)!.session;
  /** Makes an edit; says whether anything came of it. */
  const make = (edit: Edit | null): boolean => {
    const next = edit ? applyEdit(now, edit, catalogue) : now;
    if (next === now) return false;
    edits.push(edit!);
    now = next;
    return true;
  };
  const heal = (code: string) => make(remedyFor({code, path, severity: 'info', message: '', evidence: []}, now, context));

  for (const item of at.session.items) {
    const exercise = catalogue.find(item.exerciseId);
    if (!exercise || item.locked || fits(exercise)) continue;
    const other = alternatives(item, session(), context).find(({laterality}) => item.side === 'both' || laterality === 'unilateral');
    make(other ? {kind: 'swap', item: item.id, exercise: other} : {kind: 'remove', item: item.id});
  }
  const [first] = session().items;
  if (first && catalogue.find(first.exerciseId)?.phase !== 'warm-up' && catalogue.find(at.session.items[0]!.exerciseId)?.phase === 'warm-up') heal('no-warm-up');
  while (sessionMinutes(session(), catalogue) > minutes && heal('over-minutes'));
  return edits;
}
