import type {Catalogue} from '../catalogue/catalogue.js';
import {builtIn} from '../catalogue/index.js';
import {sessionMinutes} from './duration.js';
import {fingerprint} from './fingerprint.js';
import type {Routine, Session} from './routine-schema.js';

export interface CalendarOptions {
  /** Day in the first week and the time of day of every session, in the visitor's zone: `2026-11-23T18:00`. */
  readonly start: string;
  /** Index of that week, 0 without it; those before it are over and left out. */
  readonly fromWeek?: number;
  /** IANA name, such as `Europe/Lisbon`. */
  readonly timeZone: string;
  /** Minutes before a session at which the calendar reminds; 0 for no alarm. */
  readonly alarm?: number;
  /** Title and text of a session's event; English without it. */
  readonly describe?: (session: Session, week: number) => {readonly title: string; readonly text: string};
  readonly catalogue?: Catalogue;
}

const DAY = 86_400_000;

/** A wall clock time, counted as if it were UTC. */
type Wall = number;

function wallOf(start: string): Wall {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(start);
  const [year, month, day, hour, minute] = match ? match.slice(1).map(Number) : [];
  const wall = match ? Date.UTC(year!, month! - 1, day, hour, minute) : NaN;
  if (!match || new Date(wall).getUTCDate() !== day || hour! > 23 || minute! > 59) throw new RangeError(`start must be a date and time such as 2026-11-23T18:00, not "${start}"`);
  return wall;
}

/** What the clocks of a zone show at an instant. */
function wallAt(instant: number, zone: Intl.DateTimeFormat): Wall {
  const part = Object.fromEntries(zone.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
  return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour']! % 24, part['minute'], part['second']);
}

/**
 * The instant at which the clocks of a zone show a time. A time that a change of clocks skips becomes the one as
 * long after the change; of a time that comes twice the first is taken.
 */
function instantOf(wall: Wall, zone: Intl.DateTimeFormat): number {
  const offsets = [wall - DAY, wall + DAY].map((near) => wallAt(near, zone) - near);
  const fits = offsets.map((offset) => wall - offset).filter((instant) => wallAt(instant, zone) === wall);
  return fits.length ? Math.min(...fits) : wall - Math.min(...offsets);
}

const stamp = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/\p{Cc}/gu, '');

const utf8 = new TextEncoder();

/** Breaks a line after at most 75 octets, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  let out = '';
  let room = 75;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += character;
    room -= size;
  }
  return out;
}

function plainDescription(session: Session, week: number, catalogue: Catalogue): {title: string; text: string} {
  const lines = session.items.map(({exerciseId, dose: {sets, amount, unit}}) => `${catalogue.find(exerciseId)?.name ?? exerciseId}: ${sets} × ${amount} ${unit}`);
  return {title: `Strength session, week ${week + 1}`, text: lines.join('\n')};
}

/**
 * Writes a plan as RFC 5545 text: one event a session, in UTC so that every calendar shows it at the right time. An
 * event keeps its UID for as long as its session lives, so importing again updates instead of doubling.
 *
 * @throws RangeError where `start` is no date and time or the zone is unknown: both come from code, not from a visitor.
 */
export function toICalendar(routine: Routine, {start, timeZone, fromWeek = 0, alarm = 30, describe, catalogue = builtIn}: CalendarOptions): string {
  const zone = new Intl.DateTimeFormat('en-u-hc-h23', {timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'});
  const first = wallOf(start);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  // Runs are moved while a plan lives, and its events must not double.
  const plan = fingerprint(JSON.stringify([{...routine.preferences, runDays: []}, routine.favours, routine.focus, routine.rulesVersion]));
  const made = stamp(instantOf(first, zone));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//evenstride//routine//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  routine.weeks.forEach((week, index) => {
    if (index < fromWeek) return;
    for (const session of week.sessions) {
      const begins = instantOf(monday + ((index - fromWeek) * 7 + session.day - 1) * DAY, zone);
      if (begins < instantOf(first - (first % DAY), zone)) continue;
      const {title, text} = describe?.(session, index) ?? plainDescription(session, index, catalogue);
      lines.push(
        'BEGIN:VEVENT',
        `UID:${plan}-${escape(session.id)}@evenstride`,
        `DTSTAMP:${made}`,
        `DTSTART:${stamp(begins)}`,
        `DTEND:${stamp(begins + Math.max(5, sessionMinutes(session, catalogue)) * 60_000)}`,
        `SUMMARY:${escape(title)}`,
        `DESCRIPTION:${escape(text)}`,
        'TRANSP:OPAQUE',
      );
      if (alarm > 0) lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(title)}`, `TRIGGER:-PT${Math.round(alarm)}M`, 'END:VALARM');
      lines.push('END:VEVENT');
    }
  });
  lines.push('END:VCALENDAR');
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
