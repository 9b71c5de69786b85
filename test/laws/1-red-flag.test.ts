import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {questionRecords} from '../../src/catalogue/questions.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {anyAnswers, anyPreferences} from '../support/arbitrary.js';

/** Every single answer that is a red flag. */
const flags = Object.entries(questionRecords).flatMap(([id, question]) =>
  question.group !== 'safety' ? [] : Object.keys(question.options).filter((option) => option !== 'none' && option !== 'no').map((option) => ({id, value: question.kind === 'many' ? [option] : option})),
);

describe('Law 1: a red flag refers, and no routine loads the body', () => {
  it('has every safety answer to try', () => expect(flags.length).to.equal(18));

  for (const {id, value} of flags)
    it(`${id} = ${String(value)} refers on its own, says how soon, and gives no session`, () => {
      const assessment = assess({[id]: value});
      expect(assessment.status).to.equal('refer');
      expect(assessment.redFlags).to.have.length(1);
      expect(assessment.redFlags[0]!.urgency).to.be.oneOf(['now', 'today', 'this-week', 'before-training']);
      expect(assessment.limits).to.include({load: 'none', impact: false});
      expect(buildRoutine({assessment, preferences: {}}).weeks.flatMap((week) => week.sessions)).to.deep.equal([]);
    });

  it('holds whatever else is answered', () =>
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...flags), anyPreferences, (answers, flag, preferences) => {
        const assessment = assess({...answers, [flag.id]: flag.value});
        expect(assessment.status).to.equal('refer');
        expect(buildRoutine({assessment, preferences}).weeks.every((week) => week.sessions.length === 0)).to.equal(true);
      }),
    ));
});
