import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {QUESTION_IDS, questionRecords} from '../../../src/catalogue/questions.js';
import {SELF_TESTS} from '../../../src/catalogue/vocabulary.js';
import {isStepId, neighbour, OFFERED_TESTS, progressAfter, progressAt, SELF_TEST_MODES, stepsOf, type Course} from '../../../src/elements/imbalance-quiz/quiz-flow.js';

const course = (over: Partial<Course> = {}): Course => ({answers: {}, mode: 'offer', tests: [], ...over});

describe('quiz-flow: which screens come', () => {
  it('asks safety first, then the rest in the order of the catalogue, then offers tests', () => {
    const steps = stepsOf(course());
    expect(steps[0]).to.equal('opening');
    expect(steps.slice(1, 6).every((id) => id.startsWith('flags-'))).to.be.true;
    expect(steps.slice(-2)).to.deep.equal(['tests', 'result']);
    expect(steps.filter((step) => (QUESTION_IDS as string[]).includes(step))).to.deep.equal(QUESTION_IDS.filter((id) => questionRecords[id].kind !== 'pair'));
  });

  it('without pain, passes over when and where it hurts', () => {
    const steps = stepsOf(course({answers: {'pain-level': 0}}));
    expect(steps).not.to.include('pain-where');
    expect(steps).not.to.include('pain-morning');
    expect(steps).to.include('tires');
  });

  for (const pain of [undefined, 1, 10]) {
    it(`with pain ${pain ?? 'left open'}, asks where it hurts`, () => expect(stepsOf(course({answers: {'pain-level': pain}}))).to.include('pain-where'));
  }

  it('pauses after the safety questions where one of them is a red flag, and then offers no tests', () => {
    const steps = stepsOf(course({answers: {'flags-bone': ['night-pain']}, tests: OFFERED_TESTS}));
    expect(steps[steps.indexOf('flags-pregnancy') + 1]).to.equal('flags');
    expect(steps).not.to.include('tests');
    expect(steps.some((step) => (SELF_TESTS as readonly string[]).includes(step))).to.be.false;
  });

  for (const answers of [{'pain-level': 6}, {'pain-morning': 'yes'}] as const) {
    it(`does not ask to test a leg that should rest: ${JSON.stringify(answers)}`, () => expect(stepsOf(course({answers}))).not.to.include('tests'));
  }

  it('self-tests="off" leaves them out, "only" asks safety and tests', () => {
    expect(stepsOf(course({mode: 'off', tests: OFFERED_TESTS})).at(-2)).to.equal('equipment');
    expect(stepsOf(course({mode: 'only'}))).to.deep.equal(['opening', 'flags-now', 'flags-bone', 'flags-injury', 'flags-energy', 'flags-pregnancy', 'tests', 'result']);
  });

  it('shows the chosen tests in the order of the catalogue, whatever order they were ticked in', () => {
    expect(stepsOf(course({tests: ['side-plank', 'single-leg-heel-raise']})).slice(-3)).to.deep.equal(['single-leg-heel-raise', 'side-plank', 'result']);
  });

  it('leaves a screen that is no longer asked for the nearest that is', () => {
    const painless = course({answers: {'pain-level': 0}});
    expect(neighbour(painless, 'pain-where', 1)).to.equal('tires');
    expect(neighbour(painless, 'pain-where', -1)).to.equal('pain-level');
    expect(neighbour(course({mode: 'off'}), 'knee-to-wall', 1)).to.equal('result');
    expect(neighbour(course(), 'flags', 1)).to.not.equal('flags');
  });

  it('knows its screens from other words', () => {
    expect(['opening', 'flags', 'tests', 'result', 'tires', 'side-plank'].every(isStepId)).to.be.true;
    expect(['', 'toString', 'nowhere', 3, null].some(isStepId)).to.be.false;
  });
});

const anyCourse = fc.record({
  answers: fc.record({
    'pain-level': fc.option(fc.integer({min: 0, max: 10}), {nil: undefined}),
    'flags-bone': fc.option(fc.constantFrom(['none'] as const, ['night-pain'] as const), {nil: undefined}),
  }),
  mode: fc.constantFrom(...SELF_TEST_MODES),
  tests: fc.subarray([...SELF_TESTS]),
});

describe('quiz-flow: laws for every course', () => {
  it('Next from the opening comes to the result, through each screen once, and Back leads the same way home', () => {
    fc.assert(
      fc.property(anyCourse, (one) => {
        const steps = stepsOf(one);
        expect(new Set(steps).size).to.equal(steps.length);
        steps.slice(0, -1).forEach((step, i) => {
          expect(neighbour(one, step, 1)).to.equal(steps[i + 1]);
          expect(neighbour(one, steps[i + 1]!, -1)).to.equal(step);
        });
      }),
    );
  });

  it('progress starts at 0, ends at 1 and never falls on the way', () => {
    fc.assert(
      fc.property(anyCourse, (one) => {
        const shares = stepsOf(one).map((step) => progressAt(one, step).share);
        expect(shares[0]).to.equal(0);
        expect(shares.at(-1)).to.equal(1);
        shares.forEach((share, i) => i && expect(share).to.be.at.least(shares[i - 1]!));
      }),
    );
  });

  it('choosing tests does not set progress back', () => {
    const before = progressAt(course(), 'tests').share;
    expect(progressAt(course({tests: OFFERED_TESTS}), 'single-leg-heel-raise').share).to.equal(before);
    expect(progressAfter(course({mode: 'off'}), 'equipment')).to.equal(1);
  });
});
