import type {Catalogue} from '../catalogue/catalogue.js';
import {builtIn} from '../catalogue/index.js';
import type {Dose, Exercise} from '../catalogue/schema.js';
import {DAYS, type Day, type Side, type Sides} from '../catalogue/vocabulary.js';
import {settleSessions} from './place-sessions.js';
import type {Routine, RoutineItem, Session} from './routine-schema.js';
import {markHard} from './strain.js';

/** What a visitor can change, as plain data, so that one change can be made again in the following weeks. */
export type Edit =
  | {readonly kind: 'move'; readonly item: string; readonly session: string; readonly index: number}
  | {readonly kind: 'move-to-day'; readonly item: string; readonly day: Day}
  | {readonly kind: 'remove'; readonly item: string}
  | {readonly kind: 'duplicate'; readonly item: string}
  | {readonly kind: 'swap'; readonly item: string; readonly exercise: Exercise}
  | {readonly kind: 'add'; readonly session: string; readonly index: number; readonly exercise: Exercise}
  /** Differences, so that weeks which have grown stay grown. */
  | {readonly kind: 'dose'; readonly item: string; readonly sets?: number; readonly amount?: number; readonly rest?: number}
  | {readonly kind: 'side'; readonly item: string; readonly side: Sides; readonly first?: Side | undefined; readonly extra?: Side | undefined}
  | {readonly kind: 'note'; readonly item: string; readonly note: string}
  /** Joins an item with the one after it, or takes it out of its superset. */
  | {readonly kind: 'superset'; readonly item: string; readonly join: boolean}
  | {readonly kind: 'session-day'; readonly session: string; readonly day: Day}
  | {readonly kind: 'remove-session'; readonly session: string}
  | {readonly kind: 'add-session'; readonly week: number; readonly day: Day}
  /** The days with a run; from the week that is being trained on, the sessions settle around them. */
  | {readonly kind: 'runs'; readonly days: readonly Day[]}
  /** Several edits of one session in one step, for that day alone. */
  | {readonly kind: 'today'; readonly session: string; readonly edits: readonly Edit[]};

/** Where an item stands. */
export interface ItemPlace {
  readonly week: number;
  readonly session: Session;
  readonly item: RoutineItem;
  readonly index: number;
}

/** Finds an item by its id; the weeks before `from` are not looked through. */
export function findItem({weeks}: Routine, id: string, from = 0): ItemPlace | undefined {
  for (let week = from; week < weeks.length; week++)
    for (const session of weeks[week]!.sessions) {
      const index = session.items.findIndex((item) => item.id === id);
      if (index >= 0) return {week, session, item: session.items[index]!, index};
    }
  return undefined;
}

/** Finds a session by its id. */
export function findSession(routine: Routine, id: string): {week: number; session: Session} | undefined {
  for (const [week, {sessions}] of routine.weeks.entries()) {
    const session = sessions.find((candidate) => candidate.id === id);
    if (session) return {week, session};
  }
  return undefined;
}

/** What the schema allows in one session, and in one week. */
const MOST_ITEMS = 60;
const MOST_SESSIONS = 14;

const inOrder = (sessions: readonly Session[]): Session[] => [...sessions].sort((a, b) => a.day - b.day);

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, Math.round(value)));

const withSessions = (routine: Routine, week: number, change: (sessions: readonly Session[]) => Session[]): Routine => ({
  ...routine,
  weeks: routine.weeks.map((entry, index) => (index === week ? {...entry, sessions: change(entry.sessions)} : entry)),
});

const withItems = (routine: Routine, sessionId: string, change: (items: readonly RoutineItem[]) => RoutineItem[]): Routine => ({
  ...routine,
  weeks: routine.weeks.map((week) =>
    week.sessions.some(({id}) => id === sessionId)
      ? {...week, sessions: week.sessions.map((session) => (session.id === sessionId ? {...session, items: tidySupersets(change(session.items))} : session))}
      : week,
  ),
});

/** A superset is two or more neighbours: whoever was left alone, or torn away, is on its own again. */
function tidySupersets(items: readonly RoutineItem[]): RoutineItem[] {
  return items.map((item, index) => {
    if (!item.superset || items[index - 1]?.superset === item.superset || items[index + 1]?.superset === item.superset) return item;
    const {superset: _, ...alone} = item;
    return alone;
  });
}

/** An id that no item or session has; made of the session's, so that following weeks get the matching one. */
function freshId({weeks}: Routine, base: string): string {
  const stem = `${base.slice(0, 56)}-n`;
  const taken = new Set<string>();
  const note = ({id}: {readonly id: string}) => id.startsWith(stem) && taken.add(id);
  for (const {sessions} of weeks)
    for (const session of sessions) {
      note(session);
      session.items.forEach(note);
    }
  let n = 1;
  while (taken.has(stem + n)) n++;
  return stem + n;
}

/** The dose and sides that an exercise gets in this routine; where legs take turns, the favoured one starts. */
export function itemFor(exercise: Exercise, routine: Pick<Routine, 'favours'>, id: string, before?: RoutineItem): RoutineItem {
  const oneLeg = exercise.laterality === 'unilateral';
  const first = exercise.laterality === 'bilateral' ? undefined : (before?.first ?? routine.favours ?? undefined);
  const side = oneLeg && before ? before.side : 'both';
  return {
    id,
    exerciseId: exercise.id,
    dose: {...exercise.dose, sets: before?.dose.sets ?? exercise.dose.sets},
    side,
    ...(first && side === 'both' && {first}),
    ...(oneLeg && before?.extra && {extra: before.extra}),
    ...(before?.superset && {superset: before.superset}),
    ...(before?.note && {note: before.note}),
    because: before?.because ?? [],
  };
}

const doseWith = (dose: Dose, {sets = 0, amount = 0, rest = 0}: {sets?: number; amount?: number; rest?: number}): Dose => ({
  ...dose,
  sets: clamp(dose.sets + sets, 1, 10),
  amount: clamp(dose.amount + amount, 1, 600),
  rest: clamp(dose.rest + rest, 0, 600),
});

function moveItem(routine: Routine, from: ItemPlace, sessionId: string, index: number): Routine {
  const {id} = from.item;
  if (from.session.id === sessionId) {
    const at = clamp(index, 0, from.session.items.length - 1);
    return at === from.index ? routine : withItems(routine, sessionId, (items) => items.toSpliced(from.index, 1).toSpliced(at, 0, from.item));
  }
  const to = findSession(routine, sessionId)?.session;
  if (!to || to.items.length >= MOST_ITEMS) return routine;
  const {superset: _, ...loose} = from.item;
  const taken = withItems(routine, from.session.id, (items) => items.filter((item) => item.id !== id));
  return withItems(taken, sessionId, (items) => items.toSpliced(clamp(index, 0, to.items.length), 0, loose));
}

/** To a day of the same week; one without a session gets one. */
function moveToDay(routine: Routine, from: ItemPlace, day: Day): Routine {
  if (from.session.day === day) return routine;
  const there = routine.weeks[from.week]!.sessions.find((session) => session.day === day);
  if (there) return moveItem(routine, from, there.id, there.items.length);
  const session: Session = {id: freshId(routine, `w${from.week + 1}-d${day}`), day, hard: false, items: []};
  return moveItem(withSessions(routine, from.week, (sessions) => inOrder([...sessions, session])), from, session.id, 0);
}

/** Puts a session on another day; one that is there already takes its place. */
function setSessionDay(routine: Routine, id: string, day: Day): Routine {
  const from = findSession(routine, id);
  if (!from || from.session.day === day) return routine;
  return withSessions(routine, from.week, (sessions) =>
    inOrder(sessions.map((session) => (session.id === id ? {...session, day} : session.day === day ? {...session, day: from.session.day} : session))),
  );
}

function joinSuperset(routine: Routine, {item, session, index}: ItemPlace, join: boolean): Routine {
  const next = session.items[index + 1];
  if (join && !next) return routine;
  const key = join ? (item.superset ?? next!.superset ?? freshId(routine, `${item.id}-turns`)) : undefined;
  return withItems(routine, session.id, (items) =>
    items.map((candidate) => {
      if (join) return candidate.id === item.id || candidate.id === next!.id ? {...candidate, superset: key} : candidate;
      if (candidate.id !== item.id) return candidate;
      const {superset: _, ...alone} = candidate;
      return alone;
    }),
  );
}

/** Edits of one item in its place. */
function editItem(routine: Routine, place: ItemPlace, edit: Extract<Edit, {item: string}>): Routine {
  const {item, session, index} = place;
  const replace = (next: RoutineItem) => withItems(routine, session.id, (items) => items.with(index, next));
  switch (edit.kind) {
    case 'move':
      return moveItem(routine, place, edit.session, edit.index);
    case 'move-to-day':
      return moveToDay(routine, place, edit.day);
    case 'remove':
      return item.locked ? routine : withItems(routine, session.id, (items) => items.toSpliced(index, 1));
    case 'swap':
      return item.locked || edit.exercise.id === item.exerciseId ? routine : replace(itemFor(edit.exercise, routine, item.id, item));
    case 'duplicate': {
      if (session.items.length >= MOST_ITEMS) return routine;
      const {locked: _, ...copy} = item;
      return withItems(routine, session.id, (items) => items.toSpliced(index + 1, 0, {...copy, id: freshId(routine, session.id)}));
    }
    case 'dose': {
      const dose = doseWith(item.dose, edit);
      return dose.sets === item.dose.sets && dose.amount === item.dose.amount && dose.rest === item.dose.rest ? routine : replace({...item, dose});
    }
    case 'side': {
      const {first: _f, extra: _e, ...rest} = item;
      return replace({...rest, side: edit.side, ...(edit.side === 'both' && edit.first && {first: edit.first}), ...(edit.extra && {extra: edit.extra})});
    }
    case 'note': {
      const {note: _, ...rest} = item;
      const note = edit.note.trim().slice(0, 500);
      return note === (item.note ?? '') ? routine : replace({...rest, ...(note && {note})});
    }
    case 'superset':
      return joinSuperset(routine, place, edit.join);
  }
}

/** @param from - The first week that an item is looked for in. */
function change(routine: Routine, edit: Edit, from = 0): Routine {
  if ('item' in edit) {
    const place = findItem(routine, edit.item, from);
    return place ? editItem(routine, place, edit) : routine;
  }
  switch (edit.kind) {
    case 'today':
      return edit.edits.reduce((now, one) => change(now, one), routine);
    case 'runs': {
      const runDays = DAYS.filter((day) => edit.days.includes(day));
      if (runDays.join() === [...routine.preferences.runDays].sort().join()) return routine;
      const weeks = routine.weeks.map((week, at) => (at < routine.current ? week : {...week, sessions: [...settleSessions(week.sessions, runDays)]}));
      return {...routine, preferences: {...routine.preferences, runDays}, weeks};
    }
    case 'add-session': {
      const sessions = routine.weeks[edit.week]?.sessions;
      if (!sessions || sessions.length >= MOST_SESSIONS || sessions.some(({day}) => day === edit.day)) return routine;
      return withSessions(routine, edit.week, () => inOrder([...sessions, {id: freshId(routine, `w${edit.week + 1}-d${edit.day}`), day: edit.day, hard: false, items: []}]));
    }
    case 'session-day':
      return setSessionDay(routine, edit.session, edit.day);
    case 'remove-session': {
      const at = findSession(routine, edit.session);
      if (!at || at.session.items.some(({locked}) => locked)) return routine;
      return withSessions(routine, at.week, (sessions) => sessions.filter(({id}) => id !== edit.session));
    }
    case 'add': {
      const count = findSession(routine, edit.session)?.session.items.length ?? MOST_ITEMS;
      if (count >= MOST_ITEMS) return routine;
      const item = itemFor(edit.exercise, routine, freshId(routine, edit.session));
      return withItems(routine, edit.session, (items) => items.toSpliced(clamp(edit.index, 0, count), 0, item));
    }
  }
}

/**
 * Makes one change. What cannot be done (an unknown id, a locked item removed) leaves the routine as it is, the very same object.
 *
 * @param catalogue - Knows which work strains, and so which days are hard.
 */
export const applyEdit = (routine: Routine, edit: Edit, catalogue: Pick<Catalogue, 'find'> = builtIn): Routine => markHard(routine, change(routine, edit), catalogue);

const inWeek = (id: string, week: number): string => id.replace(/^w\d+-/, `w${week + 1}-`);

/** Makes a change in its week and, by the ids that match, in the weeks after it. */
export function applyEditOnwards(routine: Routine, edit: Edit, catalogue: Pick<Catalogue, 'find'> = builtIn): Routine {
  if (edit.kind === 'runs' || edit.kind === 'today') return applyEdit(routine, edit, catalogue);
  const place = 'item' in edit ? findItem(routine, edit.item) : 'session' in edit ? findSession(routine, edit.session) : edit;
  if (!place) return routine;
  let edited = change(routine, edit);
  for (let week = place.week + 1; week < routine.weeks.length; week++) {
    const there: Edit = {...edit, ...('item' in edit && {item: inWeek(edit.item, week)}), ...('session' in edit && {session: inWeek(edit.session, week)}), ...('week' in edit && {week})};
    const at = 'item' in there ? findItem(edited, there.item, week) : 'session' in there ? findSession(edited, there.session) : {week};
    if (at?.week === week) edited = change(edited, there, week);
  }
  return markHard(routine, edited, catalogue);
}

/**
 * What a coach pinned in a plan goes on into the plan that takes its place: same week, same session, same position.
 */
export function keepLocked(draft: Routine, before: Routine, catalogue: Pick<Catalogue, 'find'> = builtIn): Routine {
  let kept = draft;
  for (const [week, {sessions}] of before.weeks.slice(0, draft.weeks.length).entries())
    for (const [at, session] of sessions.entries())
      for (const [index, item] of session.items.entries()) {
        if (!item.locked) continue;
        const there = kept.weeks[week]!.sessions;
        const home = there[at] ?? there.at(-1);
        if (!home) {
          kept = withSessions(kept, week, () => [{...session, items: session.items.filter(({locked}) => locked)}]);
          break;
        }
        const {superset: _, ...pinned} = item;
        const id = freshId(kept, home.id);
        if (!home.items.some(({locked, exerciseId}) => locked && exerciseId === item.exerciseId))
          kept = withItems(kept, home.id, (items) => items.filter(({exerciseId}) => exerciseId !== item.exerciseId).toSpliced(index, 0, {...pinned, id}).slice(0, MOST_ITEMS));
      }
  return markHard(draft, kept, catalogue);
}
