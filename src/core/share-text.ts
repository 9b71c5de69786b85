import {builtIn, FORMER_IDS} from '../catalogue/index.js';
import {EQUIPMENT, LEVELS, MUSCLES} from '../catalogue/vocabulary.js';
import {fingerprint} from './fingerprint.js';
import {parseRoutine} from './parse.js';
import {fail, type Result} from './result.js';
import type {Routine, RoutineItem, Session, Week} from './routine-schema.js';
import {itemId} from './plan-weeks.js';

/**
 * The share text: `1` (its version), then sections joined by `;`, made only of characters that a URL fragment takes
 * as they are. Names stand once in a table; an item is written as what differs from the same place a week earlier, or
 * from the last use of its exercise, or from the item before it, so that a plan of many weeks stays short.
 */
const VERSION = '1';

const KINDS = ['build', 'deload', 'retest'] as const;
const UNITS = ['reps', 'seconds', 'contacts'] as const;
const SIDE = {left: 'l', right: 'r', both: 'b'} as const;
const SIDE_OF: Readonly<Record<string, 'left' | 'right' | 'both'>> = {l: 'left', r: 'right', b: 'both'};

/** Every separator used below is among those that this escapes. */
const escape = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Exercises that ship, by a short mark of their id: a plan has forty of them, and their names are most of a link. */
let known: ReadonlyMap<string, string> | null = null;
const markOf = (id: string): string => `@${fingerprint(id).slice(-4)}`;
const byMark = (): ReadonlyMap<string, string> => (known ??= new Map([...builtIn.exercises.map(({id}) => id), ...Object.keys(FORMER_IDS)].map((id) => [markOf(id), id])));

/** Ids of findings say it all: muscle, kind and side. */
export const FINDING = /^(.+)-(weakness|tightness|control)-(left|right|both)$/;
const FINDING_KINDS: Readonly<Record<string, string>> = {w: 'weakness', t: 'tightness', c: 'control'};

function nameText(name: string): string {
  const [, muscle, kind = '', side] = FINDING.exec(name) ?? [];
  const at = MUSCLES.findIndex((one) => one === muscle);
  if (at >= 0) return `=${kind[0]!}${side![0]!}${at.toString(36)}`;
  return byMark().get(markOf(name)) === name ? markOf(name) : escape(name);
}
function textName(text: string): string {
  const finding = [MUSCLES[int(text.slice(3))], FINDING_KINDS[text[1] ?? ''], SIDE_OF[text[2] ?? '']];
  const marked = () => (text.startsWith('@') ? byMark().get(text) : decodeURIComponent(text));
  const name = !text.startsWith('=') ? marked() : finding.every(Boolean) ? finding.join('-') : undefined;
  if (name === undefined) throw new RangeError('mark');
  return name;
}
const int = (text: string | undefined): number => parseInt(text ?? '', 36);

/** Names that nearly every plan uses. Only ever add at the end: links made today must open in years. */
const COMMON = ['plan-warm-up', 'plan-focus', 'plan-first', 'plan-extra', 'plan-strength', 'plan-activation', 'plan-core', 'plan-jumps', 'plan-stretch', 'plan-roll', 'plan-light', 'plan-ease', 'plan-hold', 'plan-advance'] as const;

/** Names by number: the common ones first, then the plan's own. */
class Table {
  readonly #names: string[];
  readonly #numbers: Map<string, number>;
  constructor(own: readonly string[] = []) {
    this.#names = [...COMMON, ...own];
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]));
  }
  number(name: string): string {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number.toString(36);
  }
  name(number: string): string {
    const name = this.#names[int(number)];
    if (name === undefined) throw new RangeError('name');
    return name;
  }
  toString(): string {
    return this.#names.slice(COMMON.length).map(nameText).join(',');
  }
}

/** The fields of an item by their letter, each as text; an absent field is the empty text. */
type Fields = Record<string, string>;

/** A name made of its session's id is written without it, and so is the same in each week. */
const within = (name: string, session: string, table: Table): string => (name.startsWith(`${session}-`) ? escape(name.slice(session.length)) : table.number(name));
const without = (text: string, session: string, table: Table): string => (text.startsWith('-') ? session + decodeURIComponent(text) : table.name(text));

function fieldsOf(item: RoutineItem, session: string, place: number, table: Table): Fields {
  const {sets, amount, unit, rest, tempo} = item.dose;
  return {
    x: table.number(item.exerciseId),
    s: String(sets),
    a: amount.toString(36),
    u: String(UNITS.indexOf(unit)),
    r: String(rest),
    t: tempo ? [tempo.down, tempo.hold, tempo.up].join('_') : '',
    w: SIDE[item.side],
    f: item.first ? SIDE[item.first] : '',
    e: item.extra ? SIDE[item.extra] : '',
    p: item.superset === undefined ? '' : within(item.superset, session, table),
    n: item.note === undefined ? '' : table.number(item.note),
    k: item.locked === undefined ? '' : item.locked ? '1' : '0',
    b: item.because.map((id) => table.number(id)).join('.'),
    i: item.id === itemId(session, place) ? '' : within(item.id, session, table),
  };
}

function itemOf(fields: Fields, session: string, place: number, table: Table): unknown {
  const {x = '', s, a, u, r, t, w = '', f, e, p, n, k, b, i} = fields;
  const tempo = t?.split('_').map(Number);
  return {
    id: i ? without(i, session, table) : itemId(session, place),
    exerciseId: table.name(x),
    dose: {sets: Number(s), amount: int(a), unit: UNITS[Number(u)], rest: Number(r), ...(tempo && t && {tempo: {down: tempo[0], hold: tempo[1], up: tempo[2]}})},
    side: SIDE_OF[w],
    ...(f && {first: SIDE_OF[f]}),
    ...(e && {extra: SIDE_OF[e]}),
    ...(p && {superset: without(p, session, table)}),
    ...(n && {note: table.name(n)}),
    ...(k && {locked: k === '1'}),
    because: b ? b.split('.').map((number) => table.name(number)) : [],
  };
}

/** The exercise stands first, and is left out only where the same place had the same a week earlier. */
const writeItem = (fields: Fields, base: Fields, samePlace: boolean, memory: Memory): string =>
  Object.entries(fields)
    .filter(([letter, text]) => text !== (base[letter] ?? '') || (letter === 'x' && !samePlace))
    .map(([letter, text]) => letter + (letter === 'b' ? memory.short(text) : text))
    .join('+');

const readItem = (text: string, base: Fields, memory: Memory): Fields => ({
  ...base,
  ...Object.fromEntries(text.split('+').filter(Boolean).map((part) => [part[0]!, part.startsWith('b') ? memory.long(part.slice(1)) : part.slice(1)])),
});

const usualSessionId = (week: number, session: number): string => `w${week + 1}-s${session + 1}`;

/** What was written so far, to write the next item against. */
class Memory {
  readonly #places = new Map<string, Fields>();
  readonly #exercises = new Map<string, Fields>();
  readonly #reasons: string[] = [];
  #last: Fields = {};

  /** Reasons that were written before, by their number: many exercises are there for the same ones. */
  short(reasons: string): string {
    const at = this.#reasons.indexOf(reasons);
    return at < 0 ? this.long(reasons) : `-${at.toString(36)}`;
  }
  long(text: string): string {
    if (text.startsWith('-')) {
      const known = this.#reasons[int(text.slice(1))];
      if (known === undefined) throw new RangeError('reasons');
      return known;
    }
    if (text.length > 2) this.#reasons.push(text);
    return text;
  }

  /** The fields to start from: the same place a week earlier, else the last use of the exercise, else the item before. */
  base(place: string, exercise: string): Fields {
    return this.#places.get(place) ?? this.#exercises.get(exercise) ?? this.#last;
  }
  knows(place: string): boolean {
    return this.#places.has(place);
  }
  note(place: string, fields: Fields): void {
    this.#places.set(place, fields);
    this.#exercises.set(fields['x'] ?? '', fields);
    this.#last = fields;
  }
}

function writeWeek(week: Week, at: number, table: Table, memory: Memory): string {
  const sessions = week.sessions.map((session, index) => {
    const items = session.items.map((item, n) => {
      const place = `${index} ${n}`;
      const fields = fieldsOf(item, session.id, n, table);
      const text = writeItem(fields, memory.base(place, fields['x']!), memory.knows(place), memory);
      memory.note(place, fields);
      return text;
    });
    const id = session.id === usualSessionId(at, index) ? '' : table.number(session.id);
    return `${session.day}${session.hard ? 'h' : 'e'}${id}:${items.length.toString(36)}:${items.join(',')}`;
  });
  return KINDS.indexOf(week.kind) + sessions.map((text) => `/${text}`).join('');
}

function readWeek(text: string, at: number, table: Table, memory: Memory): unknown {
  const [kind, ...sessions] = text.split('/');
  return {kind: KINDS[Number(kind)], sessions: sessions.map((session, index) => readSession(session, at, index, table, memory))};
}

function readSession(text: string, at: number, index: number, table: Table, memory: Memory): unknown {
  const [head = '', count = '', list = ''] = text.split(':');
  const id: Session['id'] = head.length > 2 ? table.name(head.slice(2)) : usualSessionId(at, index);
  const items = int(count) === 0 ? [] : list.split(',');
  return {
    id,
    day: Number(head[0]),
    hard: head[1] === 'h',
    items: items.map((item, n) => {
      const place = `${index} ${n}`;
      const fields = readItem(item, memory.base(place, /^x([^+]*)/.exec(item)?.[1] ?? ''), memory);
      memory.note(place, fields);
      return itemOf(fields, id, n, table);
    }),
  };
}

/** Writes a routine as short text for a URL fragment; nothing of it is lost. */
export function encodeRoutine(routine: Routine): string {
  const {days, minutes, equipment, level, weeks: length, runDays} = routine.preferences;
  const table = new Table();
  const memory = new Memory();
  const weeks = routine.weeks.map((week, at) => writeWeek(week, at, table, memory));
  const wishes = [days, minutes.toString(36), equipment.map((item) => EQUIPMENT.indexOf(item).toString(36)).join(''), LEVELS.indexOf(level), length.toString(36), runDays.join('')].join(',');
  const about = [routine.favours ? SIDE[routine.favours] : '', routine.current.toString(36), routine.focus.map((muscle) => MUSCLES.indexOf(muscle).toString(36)).join(''), escape(routine.rulesVersion)].join(',');
  return [VERSION, wishes, about, String(table), ...weeks].join(';');
}

/** Reads a share text back. Anything else gives an error, never a guess. */
export function decodeRoutine(text: string): Result<Routine> {
  const [version = '', wishes = '', about = '', names = '', ...weeks] = text.trim().split(';');
  if (/^\d+$/.test(version) && Number(version) > Number(VERSION)) return fail('newer-version', '', 'This link was made by a newer version. Reload the page to get it.');
  if (version !== VERSION) return fail('not-a-routine', '', 'This is not a shared routine. Copy the whole link and try again.');
  try {
    const [days, minutes, equipment = '', level, length, runDays = ''] = wishes.split(',');
    const [favours = '', current, focus = '', rulesVersion = ''] = about.split(',');
    const table = new Table(names ? names.split(',').map(textName) : []);
    const memory = new Memory();
    return parseRoutine({
      version: 1,
      preferences: {days: Number(days), minutes: int(minutes), equipment: [...equipment].map((n) => EQUIPMENT[int(n)]), level: LEVELS[Number(level)], weeks: int(length), runDays: [...runDays].map(Number)},
      favours: SIDE_OF[favours] ?? null,
      current: int(current),
      weeks: weeks.map((week, at) => readWeek(week, at, table, memory)),
      focus: [...focus].map((n) => MUSCLES[int(n)]),
      rulesVersion: decodeURIComponent(rulesVersion),
    });
  } catch {
    return fail('damaged', '', 'This shared routine is damaged. Copy the whole link and try again.');
  }
}
