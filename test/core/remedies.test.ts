import {expect} from '@open-wc/testing';
import {builtIn} from '../../src/catalogue/index.js';
import {alternatives, allowedExercises, type EditContext} from '../../src/core/alternatives.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {applyEdit, itemFor} from '../../src/core/edit-routine.js';
import {remedyFor} from '../../src/core/remedies.js';
import {reviewRoutine} from '../../src/core/review-routine.js';
import type {Routine} from '../../src/core/routine-schema.js';

const built = buildRoutine({preferences: {days: 2, minutes: 30, weeks: 1, runDays: [2, 7]}});
const context = (routine: Routine): EditContext => ({catalogue: builtIn, preferences: routine.preferences});

/** The built week with something done to a copy of it. */
const spoiled = (spoil: (routine: Routine) => void): Routine => {
  const routine = structuredClone(built);
  spoil(routine);
  return routine;
};
const sessionOf = (routine: Routine) => routine.weeks[0]!.sessions[0]!;
const put = (id: string, at = -1) => (routine: Routine) => {
  const {items} = sessionOf(routine);
  items.splice(at < 0 ? items.length : at, 0, itemFor(builtIn.find(id)!, routine, 'new'));
};

describe('A remedy of one press', () => {
  const rows: [string, Routine][] = [
    ['missing-equipment', spoiled(put('goblet-squat'))],
    ['jumps-not-ready', spoiled(put('squat-jump', 1))],
    ['above-level', spoiled(put('single-leg-squat', 2))],
    ['unknown-exercise', spoiled((routine) => (sessionOf(routine).items[1]!.exerciseId = 'gone'))],
    ['no-warm-up', spoiled((routine) => sessionOf(routine).items.reverse())],
    ['no-warm-up', spoiled((routine) => (sessionOf(routine).items = sessionOf(routine).items.filter(({exerciseId}) => builtIn.find(exerciseId)?.phase !== 'warm-up')))],
    ['over-minutes', spoiled((routine) => (sessionOf(routine).items.at(-1)!.dose.sets = 10))],
    ['hard-after-hard', spoiled((routine) => routine.weeks[0]!.sessions.forEach((session, at) => Object.assign(session, {hard: true, day: at + 3})))],
    ['too-many-days', {...built, preferences: {...built.preferences, days: 1}}],
    ['empty-session', spoiled((routine) => (sessionOf(routine).items = []))],
    ['favoured-side-second', {...spoiled(put('clamshell')), favours: 'left' as const}],
    ['extra-on-stronger', spoiled((routine) => {
      put('clamshell')(routine);
      routine.favours = 'left';
      Object.assign(sessionOf(routine).items.at(-1)!, {first: 'left', extra: 'right'});
    })],
    ['extra-without-turns', spoiled((routine) => {
      put('glute-bridge')(routine);
      sessionOf(routine).items.at(-1)!.extra = 'left';
    })],
  ];
  for (const [code, routine] of rows)
    it(`answers ${code}`, () => {
      const matching = (of: Routine) => reviewRoutine(of).filter((advice) => advice.code === code);
      const [advice] = matching(routine);
      expect(advice, 'the review sees it').to.not.equal(undefined);
      const edit = remedyFor(advice!, routine, context(routine));
      expect(edit, 'there is a remedy').to.not.equal(null);
      expect(matching(applyEdit(routine, edit!))).to.have.length(matching(routine).length - 1);
    });

  it('offers none that a coach has ruled out', () => {
    const routine = spoiled((copy) => {
      put('goblet-squat')(copy);
      sessionOf(copy).items.at(-1)!.locked = true;
    });
    const advice = reviewRoutine(routine).find(({code}) => code === 'missing-equipment')!;
    expect(remedyFor(advice, routine, context(routine))).to.equal(null);
  });

  it('of a session far too long, what the answers point to goes last', () => {
    const routine = buildRoutine({assessment: assess({tires: {calves: 'left'}}), preferences: {days: 2, minutes: 45, weeks: 1, level: 'intermediate', equipment: ['step', 'band']}});
    let short = {...routine, preferences: {...routine.preferences, minutes: 10}};
    const advice = () => reviewRoutine(short).find(({code, path}) => code === 'over-minutes' && path.startsWith('weeks.0.sessions.0'));
    const meant = () => sessionOf(short).items.slice(1).filter(({because}) => because.includes('plan-focus')).length;
    const before = meant();
    while (advice()) {
      const left = sessionOf(short).items.slice(1).length - meant();
      short = applyEdit(short, remedyFor(advice()!, short, context(short))!);
      if (left) expect(meant()).to.equal(before);
    }
    expect(before).to.be.above(0);
  });

  it('offers none for advice it does not know', () =>
    expect(remedyFor({code: 'something-new', severity: 'info', message: '', path: 'weeks.0', evidence: []}, built, context(built))).to.equal(null));
});

describe('Alternatives', () => {
  const session = sessionOf(built);

  it('do the same job, and keep to what the visitor has and can', () => {
    const allowed = new Set(allowedExercises(context(built)));
    for (const item of session.items) {
      const now = builtIn.find(item.exerciseId)!;
      for (const other of alternatives(item, session, context(built))) {
        expect(other.phase).to.equal(now.phase);
        expect(other.primary.some((muscle) => now.primary.includes(muscle))).to.equal(true);
        expect(allowed.has(other)).to.equal(true);
        expect(session.items.map(({exerciseId}) => exerciseId)).to.not.include(other.id);
      }
    }
  });

  it('leave out what loads a sore place', () => {
    const limits = {load: 'reduced', impact: false, avoid: ['knee'], reasons: []} as const;
    for (const item of session.items)
      for (const other of alternatives(item, session, {...context(built), limits})) expect(other.cautions).to.not.include('knee');
  });
});
