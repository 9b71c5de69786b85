import {DAYS, EQUIPMENT, LEVELS, type Day} from '../../catalogue/vocabulary.js';
import {preferencesSchema, type Preferences} from '../../core/routine-schema.js';

/** What the attributes ask for, as they were typed. */
export interface WishAttributes {
  readonly days: string | number | null;
  readonly minutes: string | number | null;
  readonly equipment: string | readonly string[] | null;
  readonly level: string | null;
  readonly weeks: string | number | null;
  readonly runDays: string | readonly (string | number)[] | null;
}

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const words = (value: string | readonly (string | number)[] | null): string[] =>
  value === null ? [] : (typeof value === 'string' ? value.split(/[\s,;]+/) : value.map(String)).map((word) => word.trim().toLowerCase()).filter(Boolean);

const dayOf = (word: string): Day | undefined => DAYS.find((day) => word === String(day) || (word.length >= 3 && word.startsWith(NAMES[day - 1]!)));

function whole(value: string | number | null, min: number, max: number): number | undefined {
  const number = value === null || value === '' ? NaN : Number(value);
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

/** The wishes in attributes; what does not fit is left out. */
export function readAttributes({days, minutes, equipment, level, weeks, runDays}: WishAttributes): Partial<Preferences> {
  const known = EQUIPMENT.filter((thing) => words(equipment).includes(thing));
  const running = [...new Set(words(runDays).map(dayOf))].filter((day) => day !== undefined).sort();
  return Object.fromEntries(
    Object.entries({
      days: whole(days, 1, 7),
      minutes: whole(minutes, 5, 120),
      equipment: known.length || words(equipment).includes('none') ? known : undefined,
      level: LEVELS.find((one) => one === level),
      weeks: whole(weeks, 1, 12),
      runDays: running.length ? running : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}

/**
 * All wishes together. The quiz asks the visitor for days, minutes, equipment and level, so its word goes over the
 * page's; it only guesses at run days and length, so there the page's goes first. What a page sets as a property, or a visitor
 * in the form, goes over both.
 */
export function mergeWishes(attributes: Partial<Preferences>, quiz: Preferences | null | undefined, given: Preferences | null): Preferences {
  if (given) return given;
  const {runDays, weeks, ...asked} = quiz ?? preferencesSchema.parse({});
  const fromQuiz = quiz ? asked : {};
  return preferencesSchema.parse({runDays, weeks, ...attributes, ...fromQuiz});
}

/** The wishes as filled in. */
export function readForm(form: HTMLFormElement): Preferences {
  const data = new FormData(form);
  const number = (name: string) => Number(data.get(name));
  return preferencesSchema.parse({
    days: number('days'),
    minutes: number('minutes'),
    level: data.get('level'),
    weeks: number('weeks'),
    equipment: data.getAll('equipment'),
    runDays: data.getAll('run-days').map(Number),
  });
}
