import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {QUESTION_IDS} from '../../src/catalogue/questions.js';
import {assess} from '../../src/core/assess.js';
import {parseAnswers, parseCatalogue, parsePreferences, parseRoutine} from '../../src/core/parse.js';
import {anyAnswers} from '../support/arbitrary.js';

describe('Law 7: unknown, missing or contradictory answers lower confidence; they never crash and are never guessed', () => {
  it('no answers at all: too little to say anything', () => {
    const {status, findings, causes, advice} = assess({});
    expect({status, findings, causes, advice}).to.deep.equal({status: 'insufficient', findings: [], causes: [], advice: []});
  });

  it('leaving an answer out never makes a finding surer', () =>
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...QUESTION_IDS), (answers, gone) => {
        fc.pre(!gone.startsWith('single-leg') && !['side-plank', 'knee-to-wall'].includes(gone));
        const {[gone]: _, ...less} = answers;
        const surer = assess(less).findings.filter((finding) => {
          const before = assess(answers).findings.find((known) => known.id === finding.id);
          const own = before?.reasons.length === finding.reasons.length;
          return own && before.confidence < finding.confidence && !assess(answers).findings.some((other) => other.muscle === finding.muscle && other.kind === finding.kind && other.side !== finding.side);
        });
        expect(surer).to.deep.equal([]);
      }),
    ));

  it('the other side with as many signs lowers the confidence', () => {
    const one = assess({tires: {calves: 'left'}}).findings[0]!;
    const both = assess({tires: {calves: 'left'}, 'form-signs': {'weak-push': 'right'}}).findings;
    expect(both.map(({id}) => id)).to.have.members(['gastrocnemius-weakness-left', 'gastrocnemius-weakness-right']);
    both.forEach((finding) => expect(finding.confidence).to.be.below(one.confidence));
  });

  it('a self-test that found no gap lowers the confidence of a weakness', () => {
    const said = assess({tires: {calves: 'left'}}).findings[0]!;
    const tested = assess({tires: {calves: 'left'}, 'single-leg-heel-raise': {left: 24, right: 25}}).findings[0]!;
    expect(tested.confidence).to.be.below(said.confidence);
  });

  it('confidence stays between 0 and 1', () => fc.assert(fc.property(anyAnswers, (answers) => assess(answers).findings.forEach(({confidence}) => expect(confidence).to.be.within(0.01, 0.95)))));

  it('no value at all makes a parser throw, and a refusal names the place', () =>
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of [parseAnswers, parseCatalogue, parsePreferences, parseRoutine]) {
          const result = parse(value);
          if (!result.ok) expect(result.error).to.have.all.keys('code', 'path', 'message');
        }
      }),
    ));

  const bad: readonly [string, unknown, string][] = [
    ['a question that does not exist', {shoe: 'worn'}, 'shoe'],
    ['an option that does not exist', {shoes: 'purple'}, 'shoes'],
    ['a text where a number belongs', {'run-days': 'three'}, 'run-days'],
    ['a number out of range', {'run-days': 9}, 'run-days'],
    ['a side that does not exist', {tires: {calves: 'middle'}}, 'tires.calves'],
    ['half a pair of scores', {'side-plank': {left: 3}}, 'side-plank.right'],
    ['a list', [], ''],
    ['null', null, ''],
  ];
  for (const [what, value, path] of bad)
    it(`parseAnswers refuses ${what} and names ${path || 'the whole'}`, () => {
      const result = parseAnswers(value);
      expect(result.ok).to.equal(false);
      if (!result.ok) expect(result.error.path).to.equal(path);
    });
});
