import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {selfTestRecords} from '../../../src/catalogue/self-tests.js';
import type {Answers} from '../../../src/core/answers.js';
import {assess} from '../../../src/core/assess.js';
import {mirror} from '../../../src/core/mirror.js';
import {barsOf, byHowSoon, inOrder, summarise} from '../../../src/elements/imbalance-quiz/result-summary.js';
import {en} from '../../../src/messages/en/index.js';
import {example} from './support.js';

const said = (answers: Answers) => summarise(assess(answers), en);

describe('result-summary: the sentences that come first', () => {
  const table: [string, Answers, string, string][] = [
    ['the example', example, 'Your answers point to the left side: outer hip and upper calf.', 'Two signs point there; no test has been done yet.'],
    ['one sign', {tires: {hamstrings: 'right'}}, 'Your answers point to the right side: back of the thigh.', 'One sign points there; no test has been done yet.'],
    ['both sides alike', {tires: {calves: 'both'}}, 'Your answers point to both sides alike: upper calf.', 'One sign points there; no test has been done yet.'],
    [
      'as much on one side as on the other',
      {tires: {calves: 'left', quadriceps: 'right'}},
      'Your answers point to the left upper calf and to the right front of the thigh.',
      'Two signs point there; no test has been done yet.',
    ],
    [
      'a test that names a side, and a sign',
      {tires: {calves: 'left'}, 'single-leg-heel-raise': {left: 15, right: 25}},
      'Your left side scored lower on the single-leg heel raise.',
      'One sign and one test point to this side: upper calf.',
    ],
    [
      'a test that takes longer',
      {'single-leg-sit-to-stand': {left: 9, right: 12}},
      'Your right side took longer for the single-leg sit-to-stand.',
      'One test points to this side: buttock and front of the thigh.',
    ],
    [
      'a sign that a test does not confirm',
      {tires: {calves: 'left'}, 'single-leg-heel-raise': {left: 24, right: 25}},
      'Your answers point to the left side: upper calf.',
      'One sign points there; the self-tests do not name that side.',
    ],
  ];
  for (const [name, answers, headline, lead] of table) it(name, () => expect(said(answers)).to.deep.equal({headline, lead}));

  it('many places are named as three and a number', () =>
    expect(said({tires: {calves: 'left', quadriceps: 'left', hamstrings: 'left', glutes: 'left', 'hip-flexors': 'left'}}).headline).to.match(/, and two more places\.$/));

  it('in the mirror, the same words name the other side', () => {
    const side = fc.option(fc.constantFrom('left' as const, 'right' as const, 'both' as const), {nil: undefined});
    fc.assert(
      fc.property(fc.record({calves: side, quadriceps: side, glutes: side}), fc.record({'hip-drop': side}), (tires, signs) => {
        const answers: Answers = {tires, 'form-signs': signs};
        if (assess(answers).status !== 'findings') return;
        const swap = (text: string) => text.replace(/\b(left|right)\b/g, (word) => (word === 'left' ? 'right' : 'left'));
        const words = (text: string) => text.match(/\w+/g)!.sort();
        expect(words(swap(said(answers).headline))).to.deep.equal(words(said(mirror(answers)).headline));
      }),
    );
  });
});

describe('result-summary: bars', () => {
  it('the error bands overlap exactly where the gap is too small to count', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 100}), fc.integer({min: 1, max: 100}), (left, right) => {
        const [test] = assess({'single-leg-heel-raise': {left, right}}).tests;
        const bars = barsOf(test!, selfTestRecords['single-leg-heel-raise']);
        const apart = Math.abs(bars.left - bars.right) + 0.2 >= 2 * bars.band;
        expect(apart).to.equal(test!.verdict === 'possible');
      }),
    );
  });
  it('no bar is longer than the whole', () => {
    const [test] = assess({'side-plank': {left: 0, right: 40}}).tests;
    const {left, right, band} = barsOf(test!, selfTestRecords['side-plank']);
    expect([left, Math.round(right + band)]).to.deep.equal([0, 100]);
  });
});

describe('result-summary: order', () => {
  it('the most urgent comes first', () => {
    const {redFlags} = assess({'flags-energy': ['missed-periods'], 'flags-bone': ['night-pain'], 'flags-now': ['chest-symptoms', 'calf-swelling']});
    expect(byHowSoon(redFlags).map(({urgency}) => urgency)).to.deep.equal(['now', 'today', 'this-week', 'before-training']);
  });
  it('seeing someone and easing off come before any exercise', () =>
    expect(inOrder([{id: 'gait'}, {id: 'strengthen'}, {id: 'professional'}]).map(({id}) => id)).to.deep.equal(['professional', 'strengthen', 'gait']));
});

describe('result: every id has words', () => {
  it('each finding, tip, cause and red flag that a rule can give', async () => {
    const {ruleRecords} = await import('../../../src/core/rules/index.js');
    for (const {then} of Object.values(ruleRecords)) {
      if ('advice' in then) expect(en.result.tip(then.advice), then.advice).not.to.equal('');
      if ('cause' in then) expect(en.result.cause(then.cause), then.cause).not.to.equal('');
      if ('redFlag' in then) expect(en.result.whom(then.redFlag), then.redFlag).not.to.equal('See a doctor.');
    }
  });
});
