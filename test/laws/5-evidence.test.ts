import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {sources} from '../../src/catalogue/evidence.js';
import {builtIn} from '../../src/catalogue/index.js';
import {questionRecords} from '../../src/catalogue/questions.js';
import {selfTestRecords} from '../../src/catalogue/self-tests.js';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {explain} from '../../src/core/explain.js';
import {reviewRoutine} from '../../src/core/review-routine.js';
import {planRules} from '../../src/core/rules/plan.js';
import {ruleRecords} from '../../src/core/rules/index.js';
import {en} from '../../src/messages/en/index.js';
import {anyAnswers, anyPreferences} from '../support/arbitrary.js';
import {claimsIn, textsIn} from '../support/claims.js';

const cited: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(ruleRecords).map(([id, {evidence}]) => [`rule ${id}`, evidence] as const),
  ...Object.entries(planRules).map(([id, {evidence}]) => [`plan rule ${id}`, evidence] as const),
  ...Object.entries(selfTestRecords).map(([id, {evidence}]) => [`self-test ${id}`, evidence] as const),
  ...builtIn.exercises.map(({id, evidence}) => [`exercise ${id}`, evidence] as const),
];

describe('Law 5: everything names its evidence and claims no more', () => {
  it('every rule, self-test and exercise names at least one source that is in the table', () => {
    const wrong = cited.filter(([, ids]) => !ids.length || ids.some((id) => !sources[id])).map(([what, ids]) => `${what}: ${ids.filter((id) => !sources[id]).join() || 'none'}`);
    expect(wrong).to.deep.equal([]);
  });

  it('no source stands in the table that nothing cites', () => {
    const used = new Set(cited.flatMap(([, ids]) => ids).concat('pain-silbernagel', 'lsd-scoring'));
    expect(Object.keys(sources).filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('a rule about a test’s scores rests on a figure read in the paper itself', () => {
    const secondhand = Object.entries(ruleRecords).filter(([, rule]) => JSON.stringify(rule.when).includes('"verdict"') && 'finding' in rule.then && !rule.evidence.some((id) => sources[id]?.seen === 'primary'));
    expect(secondhand.map(([id]) => id)).to.deep.equal([]);
  });

  /** Rules without a source that was read itself, and why they may stand. */
  const SECONDHAND: Readonly<Record<string, string>> = {
    'flag-pregnant': 'The list of warning signs was only seen reproduced; the rule sets no threshold and sends to a professional, which harms nobody.',
  };

  it('every rule has a source that was read itself, or says why it may stand without', () => {
    const rules = Object.entries({...ruleRecords, ...planRules});
    const without = rules.filter(([, {evidence}]) => !evidence.some((id) => sources[id]?.seen === 'primary')).map(([id]) => id);
    expect(without).to.deep.equal(Object.keys(SECONDHAND));
  });

  it('nothing is cited for a claim that its own source does not support', () => {
    const unsupported = cited.filter(([, ids]) => ids.some((id) => sources[id]?.strength === 'unsupported'));
    expect(unsupported).to.deep.equal([]);
  });

  it('every finding, cause, tip and red flag can be asked why, down to a source', () =>
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const assessment = assess(answers);
        for (const list of ['findings', 'causes', 'advice', 'redFlags'] as const)
          assessment[list].forEach((entry, index) => {
            const chain = explain(assessment, `${list}.${index}`);
            expect(chain.length).to.be.at.least(entry.reasons.length);
            for (const link of chain) {
              expect(link.answers.length).to.be.above(0);
              expect(link.sources.length).to.be.above(0);
            }
          });
      }),
    ));

  it('every exercise of a plan can be asked why, down to a source', () =>
    fc.assert(
      fc.property(anyAnswers, anyPreferences, (answers, preferences) => {
        const routine = buildRoutine({assessment: assess(answers), preferences});
        routine.weeks.forEach((week, w) => week.sessions.forEach((session, s) => session.items.forEach((_, i) => expect(explain(routine, `weeks.${w}.sessions.${s}.items.${i}`)[0]?.sources.length).to.be.above(0))));
      }),
      {numRuns: 30},
    ));

  it('a dose and a severity answer as the exercise and the finding that they are part of; what is not there does not', () => {
    const assessment = assess({tires: {calves: 'right'}, 'single-leg-heel-raise': {left: 25, right: 15}});
    const routine = buildRoutine({assessment, preferences: {}});
    const item = 'weeks.0.sessions.0.items.1';
    expect(explain(routine, item)).to.have.length.above(0);
    expect(explain(routine, `${item}.dose`)).to.deep.equal(explain(routine, item));
    expect(explain(routine, `${item}.dose.sets`)).to.deep.equal(explain(routine, item));
    expect(explain(assessment, 'findings.0')).to.have.length.above(0);
    expect(explain(assessment, 'findings.0.severity')).to.deep.equal(explain(assessment, 'findings.0'));
    for (const path of ['', 'findings', 'findings.9', 'findings.0.colour', 'status', '__proto__', 'findings.0.constructor']) expect(explain(assessment, path), path).to.deep.equal([]);
  });

  it('a warning names its sources, and each is in the table', () => {
    const assessment = assess({'pain-where': {knee: 'left'}, 'pain-level': 4, tires: {calves: 'left'}});
    const routine = buildRoutine({assessment: assess({}), preferences: {minutes: 40, level: 'advanced', equipment: ['box']}});
    const warnings = reviewRoutine(routine, {assessment});
    expect(warnings.length).to.be.above(0);
    for (const {code, evidence} of warnings) expect(evidence.filter((id) => !sources[id]), code).to.deep.equal([]);
    expect(warnings.filter(({evidence}) => evidence.length).length).to.be.above(0);
  });

  const said = {rules: ruleRecords, plan: planRules, selfTests: selfTestRecords, questions: questionRecords, exercises: builtIn.exercises, messages: en};
  for (const [room, value] of Object.entries(said))
    it(`the words of ${room} promise nothing and name no condition`, () => {
      const found = [...textsIn(value)].filter(([path]) => !/evidence|^\d+\.id|\.because/.test(path)).flatMap(([path, text]) => claimsIn(text).map((claim) => `${path}: ${claim}`));
      expect(found).to.deep.equal([]);
    });

  it('the check itself finds what it looks for', () => {
    for (const text of ['We diagnose', 'treats pain', 'a cure', 'prevents injury', 'guaranteed', 'your weak leg']) expect(claimsIn(text), text).to.have.length(1);
    expect(claimsIn('Your left side scored lower on this test.')).to.deep.equal([]);
  });
});
