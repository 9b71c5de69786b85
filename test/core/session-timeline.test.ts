import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {builtIn} from '../../src/catalogue/index.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {sessionSeconds, setCount} from '../../src/core/duration.js';
import {advance, COUNT_IN, remainingMs, sessionTimeline, totalMs, type Step, type TimelineItem} from '../../src/core/session-timeline.js';
import {anyPreferences} from '../support/arbitrary.js';

const one = (id: string, plan: Partial<TimelineItem['item']> = {}): TimelineItem => {
  const exercise = builtIn.find(id)!;
  return {exercise, item: {id, dose: {...exercise.dose, sets: 2, amount: 10, unit: 'reps', rest: 30}, side: 'both', ...plan}};
};
const plot = (steps: readonly Step[]) => steps.map(({kind, side, set}) => (kind === 'work' ? `${side} ${set}` : kind));
const play = (item: TimelineItem) => plot(sessionTimeline([item], COUNT_IN));

describe('The timeline of a session', () => {
  const rows: [string, TimelineItem, string[]][] = [
    ['both legs share the work', one('glute-bridge'), ['ready', 'both 1', 'rest', 'both 2']],
    ['legs take turns, left first where nothing else is said', one('clamshell'), ['ready', 'left 1', 'switch', 'right 1', 'rest', 'left 2', 'switch', 'right 2']],
    ['the leg that is to start starts', one('clamshell', {first: 'right'}), ['ready', 'right 1', 'switch', 'left 1', 'rest', 'right 2', 'switch', 'left 2']],
    ['the extra set comes last, on its own leg', one('clamshell', {first: 'left', extra: 'left'}), ['ready', 'left 1', 'switch', 'right 1', 'rest', 'left 2', 'switch', 'right 2', 'rest', 'left 3']],
    ['one leg alone', one('clamshell', {side: 'right'}), ['ready', 'right 1', 'rest', 'right 2']],
  ];
  for (const [name, item, steps] of rows) it(name, () => expect(play(item)).to.deep.equal(steps));

  it('a superset does one set of each in turn, and rests after the round', () => {
    const steps = sessionTimeline([one('glute-bridge', {superset: 'a'}), one('squat', {superset: 'a'})]);
    expect(steps.map(({kind, exerciseId}) => (kind === 'work' ? exerciseId : kind))).to.deep.equal(['ready', 'glute-bridge', 'ready', 'squat', 'rest', 'glute-bridge', 'ready', 'squat']);
  });

  it('no rest is no step', () => {
    const item = one('glute-bridge');
    expect(play({...item, item: {...item.item, dose: {...item.item.dose, rest: 0}}})).to.deep.equal(['ready', 'both 1', 'both 2']);
  });

  it('repetitions in which the legs take turns come twice, since a dose counts one leg', () => {
    const item = one('hip-rotation');
    expect(sessionTimeline([item]).find(({kind}) => kind === 'work')?.reps).to.equal(20);
  });

  it('a hold counts no repetitions', () => {
    const item = one('plank');
    const [, work] = sessionTimeline([{...item, item: {...item.item, dose: {...item.item.dose, amount: 30, unit: 'seconds'}}}]);
    expect(work).to.include({ms: 30_000, reps: 0});
  });

  it('has as many sets as the plan counts', () =>
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        for (const {sessions} of buildRoutine({preferences}).weeks)
          for (const session of sessions) {
            const items = session.items.map((item) => ({item, exercise: builtIn.find(item.exerciseId)!}));
            const sets = sessionTimeline(items).filter(({kind}) => kind === 'work');
            expect(sets).to.have.length(items.reduce((sum, {item, exercise}) => sum + setCount(item, exercise), 0));
          }
      }),
      {numRuns: 30},
    ));

  it('takes no longer than the plan says', () =>
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        for (const session of buildRoutine({preferences}).weeks[0]!.sessions) {
          const items = session.items.map((item) => ({item, exercise: builtIn.find(item.exerciseId)!}));
          expect(totalMs(sessionTimeline(items)) / 1000).to.be.at.most(sessionSeconds({items: items.map(({item}) => item)}, builtIn));
        }
      }),
      {numRuns: 30},
    ));
});

describe('Time in a timeline', () => {
  const steps = sessionTimeline([one('clamshell', {extra: 'left'}), one('plank')]);

  it('ten moments of one second are one moment of ten', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(60_000), {maxLength: 20}), (moments) => {
        const stepwise = moments.reduce((place, ms) => advance(steps, place, ms), {index: 0, into: 0});
        expect(stepwise).to.deep.equal(advance(steps, {index: 0, into: 0}, moments.reduce((sum, ms) => sum + ms, 0)));
      }),
    ));

  it('what is over and what is left make the whole', () =>
    fc.assert(
      fc.property(fc.nat(totalMs(steps)), (ms) => {
        expect(remainingMs(steps, advance(steps, {index: 0, into: 0}, ms))).to.equal(totalMs(steps) - ms);
      }),
    ));

  it('a tab that slept past the end is at the end', () => expect(advance(steps, {index: 3, into: 5}, 1e9)).to.deep.equal({index: steps.length, into: 0}));
});
