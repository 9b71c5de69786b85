import type {Catalogue} from '../catalogue/catalogue.js';
import type {Routine} from './routine-schema.js';

const COLUMNS = ['week', 'day', 'order', 'phase', 'exercise', 'exercise_id', 'sets', 'amount', 'unit', 'side', 'first', 'extra_set', 'rest_seconds', 'note'] as const;

/** One cell by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A routine as a table, one line an exercise, for spreadsheets. */
export function toCsv(routine: Routine, catalogue: Catalogue): string {
  const rows = routine.weeks.flatMap(({sessions}, week) =>
    sessions.flatMap(({day, items}) =>
      items.map((item, index) => {
        const exercise = catalogue.find(item.exerciseId);
        const {sets, amount, unit, rest} = item.dose;
        return [week + 1, day, index + 1, exercise?.phase ?? '', exercise?.name ?? item.exerciseId, item.exerciseId, sets, amount, unit, item.side, item.first ?? '', item.extra ?? '', rest, item.note ?? ''];
      }),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
