import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {questionRecords} from '../../src/catalogue/questions.js';
import {selfTestRecords} from '../../src/catalogue/self-tests.js';
import {SIDES, type Side, type SelfTestId} from '../../src/catalogue/vocabulary.js';
import type {Answers, PairAnswer} from '../../src/core/answers.js';
import {assess} from '../../src/core/assess.js';
import type {Assessment} from '../../src/core/types.js';
import {anyAnswers} from '../support/arbitrary.js';

/** How severe each muscle, kind and leg is; a finding for both legs counts for each. */
function severities({findings}: Assessment): Map<string, number> {
  const all = new Map<string, number>();
  for (const {muscle, kind, side, severity} of findings) for (const leg of SIDES) if (side === leg || side === 'both') all.set(`${muscle} ${kind} ${leg}`, severity);
  return all;
}

/** What got milder or vanished. */
const milder = (before: Assessment, after: Assessment): string[] => {
  const now = severities(after);
  return [...severities(before)].filter(([key, severity]) => (now.get(key) ?? 0) < severity).map(([key]) => key);
};

const sidedItems = Object.entries(questionRecords).flatMap(([id, question]) => (question.kind === 'sided' ? Object.keys(question.items).map((item) => ({id, item})) : []));
const pairs = Object.keys(selfTestRecords) as SelfTestId[];

/** The worse leg of a test gets worse still, and so on the earlier day. */
function widen(pair: PairAnswer, test: SelfTestId, by: number): PairAnswer {
  const {better, min, max} = selfTestRecords[test];
  const worse: Side = (better === 'higher') === pair.left < pair.right ? 'left' : 'right';
  const moved = (score: number) => Math.min(max, Math.max(min, score + (better === 'higher' ? -by : by)));
  return {...pair, [worse]: moved(pair[worse])};
}

describe('Law 3: a worse answer never lowers a severity or removes a finding', () => {
  it('one sign more', () =>
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...sidedItems), fc.constantFrom(...SIDES), (answers, {id, item}, side) => {
        const known = (answers as Record<string, Record<string, Side | 'both'> | undefined>)[id] ?? {};
        const worse = {...answers, [id]: {...known, [item]: known[item] && known[item] !== side ? 'both' : side}} as Answers;
        expect(milder(assess(answers), assess(worse))).to.deep.equal([]);
      }),
      {numRuns: 1000},
    ));

  it('a wider gap in a self-test', () =>
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...pairs), fc.integer({min: 1, max: 40}), (answers, test, by) => {
        const pair = answers[test];
        fc.pre(!!pair && pair.left !== pair.right && !pair.earlier && Math.max(pair.left, pair.right) > 0);
        const wider = widen(pair, test, by);
        expect(milder(assess(answers), assess({...answers, [test]: wider}))).to.deep.equal([]);
      }),
      {numRuns: 1000},
    ));

  it('a red flag keeps the findings', () =>
    fc.assert(fc.property(anyAnswers, (answers) => void expect(milder(assess(answers), assess({...answers, 'flags-now': ['calf-swelling']}))).to.deep.equal([]))));

  it('more pain never allows more load', () => {
    const order = ['none', 'reduced', 'full'];
    fc.assert(
      fc.property(anyAnswers, fc.nat(10), fc.nat(10), (answers, a, b) => {
        const load = (pain: number) => order.indexOf(assess({...answers, 'pain-level': pain}).limits.load);
        expect(load(Math.max(a, b))).to.be.at.most(load(Math.min(a, b)));
      }),
    );
  });
});
