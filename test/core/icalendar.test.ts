import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {applyEdit} from '../../src/core/edit-routine.js';
import {toICalendar} from '../../src/core/icalendar.js';
import type {Routine} from '../../src/core/routine-schema.js';

const routine = buildRoutine({assessment: assess({tires: {calves: 'left'}}), preferences: {days: 3, minutes: 20, weeks: 4, runDays: [2, 4, 7]}});
const oneSession = (day: number): Routine => ({...routine, weeks: [{kind: 'build', sessions: [{...routine.weeks[0]!.sessions[0]!, day}]}]});

/** The events as an independent parser reads them. */
function events(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const startOf = (event: ICAL.Event): string => event.startDate.toJSDate().toISOString();

describe('The calendar file', () => {
  it('has one event for each session, each with an alarm and its exercises', () => {
    const found = events(toICalendar(routine, {start: '2026-11-23T18:00', timeZone: 'Europe/Berlin'}));
    expect(found).to.have.length(routine.weeks.flatMap((week) => week.sessions).length);
    for (const event of found) {
      expect(event.description.split('\n').length).to.be.above(3);
      expect(event.component.getAllSubcomponents('valarm')).to.have.length(1);
      expect(event.endDate.compare(event.startDate)).to.equal(1);
    }
  });

  it('keeps every UID when the plan is edited or moved, so a second import updates', () => {
    const uids = (from: Routine, start: string) => events(toICalendar(from, {start, timeZone: 'UTC'})).map(({uid}) => uid);
    const edited: Routine = {...routine, weeks: routine.weeks.map((week) => ({...week, sessions: week.sessions.map((session) => ({...session, items: session.items.slice(1)}))}))};
    expect(uids(edited, '2026-11-30T07:00')).to.deep.equal(uids(routine, '2026-11-23T18:00'));
    expect(new Set(uids(routine, '2026-11-23T18:00')).size).to.equal(12);
  });

  it('keeps every UID when the visitor moves the runs', () => {
    const uids = (from: Routine) => events(toICalendar(from, {start: '2026-11-23T18:00', timeZone: 'UTC'})).map(({uid}) => uid);
    expect(uids(applyEdit(routine, {kind: 'runs', days: [1, 3, 5]}))).to.have.members(uids(routine));
  });

  it('of a plan under way begins with the week that is trained, in the week of the start', () => {
    const found = events(toICalendar(routine, {start: '2026-11-23T18:00', timeZone: 'UTC', fromWeek: 2}));
    expect(found).to.have.length(6);
    expect(startOf(found[0]!) >= '2026-11-23').to.equal(true);
    expect(startOf(found.at(-1)!) < '2026-12-07').to.equal(true);
  });

  const clocks: readonly [string, string, string, number, string][] = [
    ['winter in Berlin', '2026-11-23T18:00', 'Europe/Berlin', 1, '2026-11-23T17:00:00.000Z'],
    ['the Sunday on which Berlin’s clocks go forward', '2026-03-23T18:00', 'Europe/Berlin', 7, '2026-03-29T16:00:00.000Z'],
    ['a time that the change of clocks skips', '2026-03-23T02:30', 'Europe/Berlin', 7, '2026-03-29T01:30:00.000Z'],
    ['a time that comes twice, the first of them', '2026-10-19T02:30', 'Europe/Berlin', 7, '2026-10-25T00:30:00.000Z'],
    ['midnight in Tokyo', '2026-11-23T00:00', 'Asia/Tokyo', 1, '2026-11-22T15:00:00.000Z'],
    ['leap day', '2028-02-28T07:15', 'UTC', 2, '2028-02-29T07:15:00.000Z'],
    ['half-hour zones', '2026-11-23T06:00', 'Asia/Kolkata', 1, '2026-11-23T00:30:00.000Z'],
    ['New Year in Auckland', '2026-12-28T08:00', 'Pacific/Auckland', 5, '2026-12-31T19:00:00.000Z'],
  ];
  for (const [what, start, timeZone, day, utc] of clocks)
    it(`is right at ${what}`, () => expect(events(toICalendar(oneSession(day), {start, timeZone})).map(startOf)).to.deep.equal([utc]));

  it('leaves out sessions of the first week that lie before the start', () => {
    expect(events(toICalendar(oneSession(1), {start: '2026-11-25T18:00', timeZone: 'UTC'}))).to.have.length(0);
  });

  it('folds lines at 75 octets and escapes text', () => {
    const describeIt = () => ({title: 'Kraft, Hüfte; links \\ rechts', text: `${'ä'.repeat(90)}\nzweite Zeile`});
    const text = toICalendar(oneSession(1), {start: '2026-11-23T18:00', timeZone: 'UTC', describe: describeIt});
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    const [event] = events(text);
    expect(event!.summary).to.equal('Kraft, Hüfte; links \\ rechts');
    expect(event!.description).to.equal(`${'ä'.repeat(90)}\nzweite Zeile`);
  });

  it('says what is wrong with a start that is no date', () => {
    for (const start of ['', 'tomorrow', '2026-02-30T10:00', '2026-11-23']) expect(() => toICalendar(routine, {start, timeZone: 'UTC'})).to.throw(RangeError, 'start must be');
  });
});
