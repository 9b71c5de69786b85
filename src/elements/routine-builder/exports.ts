import type {Catalogue} from '../../catalogue/catalogue.js';
import type {Day} from '../../catalogue/vocabulary.js';
import {sessionMinutes} from '../../core/duration.js';
import {toICalendar} from '../../core/icalendar.js';
import {toCsv} from '../../core/routine-csv.js';
import type {Routine, RoutineItem} from '../../core/routine-schema.js';
import {decodeRoutine, encodeRoutine} from '../../core/share-text.js';
import type {Result} from '../../core/result.js';
import type {ExportKind} from '../../events/routine-builder.js';
import type {Messages} from '../../messages/registry.js';
import {timeZone, today} from '../../platform/clock.js';
import {download} from '../../platform/download.js';

const FRAGMENT = 'evenstride-routine=';

/** What the visitor may choose of the calendar file. */
export interface CalendarWishes {
  /** The day from which on sessions are entered, as `2026-11-23`. */
  readonly date: string;
  readonly time: string;
  /** Minutes before; 0 for none. */
  readonly alarm: number;
}

/** Next Monday in the evening, half an hour before. */
export function usualCalendar(): CalendarWishes {
  const monday = new Date(`${today()}T12:00Z`);
  monday.setUTCDate(monday.getUTCDate() + ((8 - monday.getUTCDay()) % 7 || 7));
  return {date: monday.toISOString().slice(0, 10), time: '18:00', alarm: 30};
}

export interface ExportContext {
  readonly calendar?: CalendarWishes | undefined;
  readonly catalogue: Catalogue;
  readonly m: Messages;
  /** Address of the page, for the link. */
  readonly page: string;
  readonly name: (exerciseId: string) => string;
  readonly dose: (item: RoutineItem) => string;
}

function calendarOf(routine: Routine, {catalogue, m, name, dose, calendar = usualCalendar()}: ExportContext): string {
  return toICalendar(routine, {
    start: `${calendar.date}T${calendar.time}`,
    timeZone: timeZone(),
    fromWeek: Math.min(routine.current, routine.weeks.length - 1),
    alarm: calendar.alarm,
    catalogue,
    describe: (session) => ({
      title: `${m.routine.calendar.title}, ${m.words.days[session.day as Day]}`,
      text: [m.routine.calendar.perSession(sessionMinutes(session, catalogue)), ...session.items.map((item) => `${name(item.exerciseId)}: ${dose(item)}`)].join('\n'),
    }),
  });
}

/** The routine in the form that was asked for. */
export function exportData(kind: ExportKind, routine: Routine, context: ExportContext): string {
  switch (kind) {
    case 'ics':
      return calendarOf(routine, context);
    case 'csv':
      return toCsv(routine, context.catalogue);
    case 'link':
      return `${context.page.split('#')[0]!}#${FRAGMENT}${encodeRoutine(routine)}`;
    default:
      return JSON.stringify(routine, null, 2);
  }
}

/** The routine that an address carries, if it carries one. */
export function routineInLink(hash: string): Result<Routine> | null {
  const at = hash.indexOf(FRAGMENT);
  return at < 0 ? null : decodeRoutine(hash.slice(at + FRAGMENT.length).split('&')[0]!);
}

const FILES = {ics: ['evenstride-routine.ics', 'text/calendar'], csv: ['evenstride-routine.csv', 'text/csv'], json: ['evenstride-routine.json', 'application/json']} as const;

/** Gives the visitor a file; its name, or nothing where the browser gives none. */
export function saveFile(kind: keyof typeof FILES, data: string): string | null {
  const [name, type] = FILES[kind];
  return download(name, `${type};charset=utf-8`, data) ? name : null;
}
