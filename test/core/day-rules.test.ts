import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DAYS, type Day} from '../../src/catalogue/vocabulary.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {brokenBy, nearestDay} from '../../src/core/day-rules.js';
import {applyEdit, applyEditOnwards} from '../../src/core/edit-routine.js';
import {settleSessions, touching} from '../../src/core/place-sessions.js';
import type {Routine, Session} from '../../src/core/routine-schema.js';

const session = (day: number, hard = true): Session => ({id: `w1-s${day}`, day, hard, items: []});
const week = (sessions: Session[], runDays: Day[] = []): Routine => {
  const routine = buildRoutine({preferences: {runDays, weeks: 1}});
  return {...routine, weeks: [{kind: 'build', sessions}]};
};
const to = (from: number, day: Day) => ({kind: 'session-day', session: `w1-s${from}`, day}) as const;

describe('The day of a session', () => {
  const cases: readonly [string, Routine, Day, ReturnType<typeof brokenBy>, Day | null][] = [
    ['free among easy days', week([session(1), session(4)]), 6, null, 6],
    ['beside a hard day', week([session(1), session(4)]), 5, 'hard-after-hard', 6],
    ['on the other side of Sunday', week([session(3), session(1)]), 7, 'hard-after-hard', 6],
    ['with a run', week([session(1), session(4)], [2, 6]), 6, 'hard-on-run', 7],
    ['before the last run of the week', week([session(1), session(3)], [7]), 6, 'before-long-run', 5],
    ['easy, anywhere', week([session(1, false), session(4)]), 5, null, 5],
    ['where every day has a run', week([session(1)], [...DAYS]), 3, 'hard-on-run', 1],
  ];
  for (const [what, routine, day, rule, nearest] of cases)
    it(`${what}: ${rule ?? 'breaks nothing'}`, () => {
      const edit = to(routine.weeks[0]!.sessions[0]!.day, day);
      expect([brokenBy(routine, edit), nearestDay(routine, edit)]).to.deep.equal([rule, nearest]);
    });

  it('nothing is said of what does not exist', () => {
    expect(brokenBy(week([]), to(1, 2))).to.equal(null);
  });
});

describe('Runs first', () => {
  const days = (routine: Routine, at = 0) => routine.weeks[at]!.sessions.map(({day}) => day);
  const built = buildRoutine({preferences: {days: 3, minutes: 30, weeks: 4, runDays: [2, 4, 7]}});

  it('sessions settle where the rules would have put them', () => {
    for (const runDays of [[1, 3, 5], [6, 7], [2, 7], [1, 2, 3, 4, 5]] as Day[][]) {
      const moved = applyEdit(built, {kind: 'runs', days: runDays});
      expect(moved.preferences.runDays).to.deep.equal(runDays);
      const hard = moved.weeks[0]!.sessions.filter((one) => one.hard).map(({day}) => day);
      expect(touching(hard)).to.equal(false);
      expect(moved.weeks[0]!.sessions.map(({id}) => id)).to.have.members(built.weeks[0]!.sessions.map(({id}) => id));
    }
  });

  it('a week that sits well stays, and weeks that are over stay', () => {
    expect(settleSessions([session(1), session(3), session(5)], [])).to.deep.equal([session(1), session(3), session(5)]);
    const later = applyEdit({...built, current: 2}, {kind: 'runs', days: [1, 3, 5]});
    expect(later.weeks.slice(0, 2)).to.deep.equal(built.weeks.slice(0, 2));
    expect(days(later, 2)).to.not.deep.equal(days(built, 2));
  });

  it('the same runs again are no change', () => {
    expect(applyEdit(built, {kind: 'runs', days: [7, 2, 4]})).to.equal(built);
  });

  it('any week stays a week: the same sessions, each day once, hard days apart where they can be', () =>
    fc.assert(
      fc.property(fc.subarray([...DAYS]), fc.subarray([...DAYS]), fc.array(fc.boolean(), {minLength: 7, maxLength: 7}), (on, runDays, hard) => {
        const before = on.map((day) => session(day, hard[day - 1]));
        const after = settleSessions(before, runDays);
        expect(after.map(({id}) => id)).to.have.members(before.map(({id}) => id));
        expect(new Set(after.map(({day}) => day)).size).to.equal(before.length);
        const count = before.filter((one) => one.hard).length;
        if (count <= 3) expect(touching(after.filter((one) => one.hard).map(({day}) => day))).to.equal(false);
        else expect(after).to.equal(before);
      }),
    ));

  it('a session can be added to a free day, in the following weeks too', () => {
    const free = DAYS.find((day) => !days(built).includes(day))!;
    const more = applyEditOnwards(built, {kind: 'add-session', week: 1, day: free});
    expect(more.weeks.map((_, at) => days(more, at).includes(free))).to.deep.equal([false, true, true, true]);
    expect(applyEdit(built, {kind: 'add-session', week: 0, day: days(built)[0] as Day})).to.equal(built);
  });
});
