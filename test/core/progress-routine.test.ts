import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../src/catalogue/index.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {sessionMinutes} from '../../src/core/duration.js';
import {parseRoutine} from '../../src/core/parse.js';
import {progressRoutine, verdictOf, weekIsOver} from '../../src/core/progress-routine.js';
import type {Routine, SessionLog} from '../../src/core/routine-schema.js';

const routine = buildRoutine({assessment: assess({tires: {calves: 'left'}, 'form-signs': {'hip-drop': 'left'}}), preferences: {days: 3, minutes: 40, weeks: 4, level: 'intermediate'}});
const log = (more: Partial<SessionLog> = {}): SessionLog[] => routine.weeks[0]!.sessions.map((session) => ({sessionId: session.id, done: true, entries: [], ...more}));
const week = (from: Routine, index = from.current) => from.weeks[index]!;
const sets = (from: Routine) => week(from).sessions.flatMap((session) => session.items).reduce((sum, item) => sum + item.dose.sets, 0);
const doses = (from: Routine, index: number) => week(from, index).sessions.map((session) => session.items.map(({dose}) => dose));

describe('Next week', () => {
  it('is the planned one after a week that went well', () => {
    const next = progressRoutine(routine, log({effort: 6, pain: {left: 0, right: 1}}));
    expect(next.current).to.equal(1);
    expect(week(next)).to.deep.equal(week(routine, 1));
  });

  for (const [what, more] of [['pain above 5', {pain: {left: 6, right: 0}}], ['pain that is worse next morning', {worseNextMorning: true}]] as const)
    it(`is lighter and without jumps after ${what}`, () => {
      const next = progressRoutine(routine, log(more));
      expect(week(next).kind).to.equal('deload');
      expect(sets(next)).to.be.below(sets({...routine, current: 0}));
      const jumps = week(next).sessions.flatMap((session) => session.items).filter((item) => builtIn.find(item.exerciseId)!.impact > 0);
      expect(jumps).to.deep.equal([]);
    });

  for (const [what, logs] of [['effort of 9', log({effort: 9})], ['most sessions missed', log({done: false})], ['nothing noted', []]] as const)
    it(`has the same doses again after ${what}`, () => {
      expect(doses(progressRoutine(routine, logs), 1)).to.deep.equal(doses(routine, 0));
    });

  it('never gives the extra set to a leg that hurts', () => {
    expect(week(routine).sessions.some((session) => session.items.some((item) => item.extra === 'left'))).to.equal(true);
    const next = progressRoutine(routine, log({pain: {left: 3, right: 0}}));
    expect(week(next).sessions.flatMap((session) => session.items).filter((item) => item.extra === 'left')).to.deep.equal([]);
  });

  it('asks for a little more where the target was passed', () => {
    const roomy = {...routine, preferences: {...routine.preferences, minutes: 120}};
    const session = week(roomy).sessions[0]!;
    const index = session.items.findIndex((item) => item.dose.unit === 'reps' && ['strength', 'activation'].includes(builtIn.find(item.exerciseId)!.phase) && item.dose.amount < 12);
    const item = session.items[index]!;
    const entries = [{itemId: item.id, side: 'both' as const, sets: item.dose.sets, amount: item.dose.amount + 2}];
    const next = progressRoutine(roomy, log({effort: 6, entries}));
    expect(week(next).sessions[0]!.items[index]!.dose.amount).to.be.above(week(roomy, 1).sessions[0]!.items[index]!.dose.amount);
  });

  it('goes on after the last planned week, always valid, never over the time', () =>
    fc.assert(
      fc.property(fc.array(fc.record({done: fc.boolean(), effort: fc.integer({min: 1, max: 10}), pain: fc.record({left: fc.nat(10), right: fc.nat(10)})}), {minLength: 1, maxLength: 14}), (weeks) => {
        let plan = routine;
        for (const note of weeks) plan = progressRoutine(plan, week(plan).sessions.map((session) => ({sessionId: session.id, entries: [], ...note})));
        expect(plan.current).to.equal(weeks.length);
        const parsed = parseRoutine(plan);
        expect(parsed.ok ? parsed.value : parsed.error).to.deep.equal(plan);
        const ids = plan.weeks.flatMap((one) => one.sessions.map((session) => session.id));
        expect(new Set(ids).size).to.equal(ids.length);
        for (const session of week(plan).sessions) expect(sessionMinutes(session, builtIn)).to.be.at.most(plan.preferences.minutes);
      }),
      {numRuns: 60},
    ));

  for (const [verdict, logs] of [
    ['went-well', log({effort: 7})],
    ['hard-enough', log({effort: 9})],
    ['missed', log({done: false, effort: 10})],
    ['pain-holds', log({done: false, pain: {left: 0, right: 3}})],
    ['pain-stops', log({pain: {left: 5, right: 6}})],
    ['pain-stops', log({worseNextMorning: true})],
  ] as const)
    it(`can be explained: ${verdict}`, () => expect(verdictOf(routine, logs)).to.equal(verdict));

  it('comes when every session that has something in it has its notes', () => {
    const logs = log();
    expect([[], logs.slice(1), logs].map((some) => weekIsOver(routine, some))).to.deep.equal([false, false, true]);
    expect(weekIsOver({...routine, current: 1}, logs)).to.equal(false);
    const withEmpty = {...routine, weeks: routine.weeks.map((one) => ({...one, sessions: [...one.sessions, {id: 'new', day: 7, hard: false, items: []}]}))};
    expect(weekIsOver(withEmpty, logs)).to.equal(true);
  });
});
