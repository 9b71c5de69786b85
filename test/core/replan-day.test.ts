import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../src/catalogue/index.js';
import {AREAS, EQUIPMENT, type Area} from '../../src/catalogue/vocabulary.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {sessionMinutes} from '../../src/core/duration.js';
import {applyEdit} from '../../src/core/edit-routine.js';
import {replanDay, type Today} from '../../src/core/replan-day.js';
import type {Routine, RoutineItem, Session} from '../../src/core/routine-schema.js';
import {anyPreferences, safeAnswers} from '../support/arbitrary.js';

const anyToday: fc.Arbitrary<Today> = fc.record({
  minutes: fc.option(fc.integer({min: 8, max: 60}), {nil: undefined}),
  missing: fc.subarray([...EQUIPMENT]),
  sore: fc.subarray([...AREAS], {maxLength: 2}),
  quiet: fc.boolean(),
});

function replan(routine: Routine, id: string, today: Today): Routine {
  return replanDay(routine, id, today, {catalogue: builtIn, preferences: routine.preferences}).reduce((now, edit) => applyEdit(now, edit), routine);
}
const sessionOf = (routine: Routine, id: string): Session => routine.weeks.flatMap(({sessions}) => sessions).find((session) => session.id === id)!;
const exercises = ({items}: Session) => items.map(({exerciseId}) => builtIn.find(exerciseId)!);
const pin = (routine: Routine, id: string, at: number): Routine => ({
  ...routine,
  weeks: routine.weeks.map((week) => ({...week, sessions: week.sessions.map((session) => (session.id === id ? {...session, items: session.items.map((item, n) => (n === at ? {...item, locked: true} : item))} : session))})),
});

const full = buildRoutine({assessment: assess({tires: {calves: 'left'}}), preferences: {days: 3, minutes: 45, level: 'intermediate', equipment: ['step', 'band'], weeks: 4}});
const [first] = full.weeks[0]!.sessions;

describe('A day planned anew', () => {
  it('keeps to its minutes, to what is at hand, to what is sore and to quiet, and touches no other day', () =>
    fc.assert(
      fc.property(safeAnswers, anyPreferences, anyToday, fc.nat(6), (answers, preferences, today, at) => {
        const routine = buildRoutine({assessment: assess(answers), preferences});
        const session = routine.weeks[0]!.sessions.at(at) ?? routine.weeks[0]!.sessions[0];
        fc.pre(session !== undefined);
        const next = replan(routine, session.id, today);
        const done = sessionOf(next, session.id);
        if (today.minutes) expect(sessionMinutes(done, builtIn)).to.be.at.most(Math.max(today.minutes, done.items.length === 1 ? 60 : 0));
        for (const exercise of exercises(done)) {
          expect(exercise.equipment.filter((thing) => today.missing!.includes(thing))).to.deep.equal([]);
          expect(exercise.cautions.filter((area) => today.sore!.includes(area))).to.deep.equal([]);
          if (today.quiet || today.sore!.length) expect([exercise.impact, exercise.phase === 'plyometrics']).to.deep.equal([0, false]);
        }
        const others = (from: Routine) => from.weeks.flatMap(({sessions}) => sessions).filter(({id}) => id !== session.id);
        expect(others(next)).to.deep.equal(others(routine));
      }),
      {numRuns: 150},
    ));

  it('keeps the side of what it swaps', () => {
    const only: Routine = {...full, weeks: full.weeks.map((week) => ({...week, sessions: week.sessions.map((session) => ({...session, items: session.items.map((item): RoutineItem => ({...item, side: builtIn.find(item.exerciseId)!.laterality === 'unilateral' ? 'left' : item.side}))}))}))};
    const sided = (session: Session) => session.items.filter(({side}) => side === 'left').map(({id}) => id);
    for (const area of AREAS) {
      const after = sessionOf(replan(only, first!.id, {sore: [area]}), first!.id);
      for (const item of after.items.filter(({id}) => sided(first!).includes(id))) expect(item.side).to.equal('left');
    }
  });

  it('of 45 minutes makes 12, warms up, and what the answers point to goes last', () => {
    const short = sessionOf(replan(full, first!.id, {minutes: 12}), first!.id);
    expect(sessionMinutes(short, builtIn)).to.be.at.most(12);
    expect(exercises(short)[0]!.phase).to.equal('warm-up');
    expect(short.items.some(({because}) => because.includes('plan-focus'))).to.equal(true);
  });

  it('does nothing to a day that fits', () => {
    expect(replanDay(full, first!.id, {}, {catalogue: builtIn, preferences: full.preferences})).to.deep.equal([]);
    expect(replanDay(full, 'nowhere', {minutes: 5}, {catalogue: builtIn, preferences: full.preferences})).to.deep.equal([]);
  });

  it('never takes away what a coach pinned', () => {
    first!.items.forEach((item, at) => {
      const pinned = pin(full, first!.id, at);
      const next = sessionOf(replan(pinned, first!.id, {minutes: 10, missing: [...EQUIPMENT], sore: ['knee'] satisfies Area[], quiet: true}), first!.id);
      expect(next.items.find(({id}) => id === item.id)?.exerciseId).to.equal(item.exerciseId);
    });
  });
});
