import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Answers} from '../../../src/core/answers.js';
import {parseAnswers} from '../../../src/core/parse.js';
import {draftsOf, pairField, readDrafts, readNumber, settle, sided, toggled, UNREADABLE} from '../../../src/elements/imbalance-quiz/quiz-answers.js';

describe('quiz-answers: ticking', () => {
  const table: [string, readonly string[] | undefined, string, boolean, readonly string[] | undefined][] = [
    ['the first tick', undefined, 'a', true, ['a']],
    ['a second one', ['a'], 'b', true, ['a', 'b']],
    ['"None of these" takes the others away', ['a', 'b'], 'none', true, ['none']],
    ['another takes "None of these" away', ['none'], 'a', true, ['a']],
    ['unticking the last leaves no answer, rather than "none"', ['a'], 'a', false, undefined],
    ['unticking "None of these" leaves no answer', ['none'], 'none', false, undefined],
  ];
  for (const [name, before, option, on, after] of table) it(name, () => expect(toggled(before, option, on)).to.deep.equal(after));
});

describe('quiz-answers: sides', () => {
  it('a side is given, changed and taken back', () => {
    expect(sided(undefined, 'knee', 'left', true)).to.deep.equal({knee: 'left'});
    expect(sided({knee: 'left'}, 'knee', 'right', true)).to.deep.equal({knee: 'both'});
    expect(sided({knee: 'both'}, 'knee', 'left', false)).to.deep.equal({knee: 'right'});
    expect(sided({knee: 'left', hip: 'right'}, 'knee', 'left', false)).to.deep.equal({hip: 'right'});
  });
  it('unticking the last side is no answer; that nothing applies is said by "None of these"', () =>
    expect(sided({knee: 'left'}, 'knee', 'left', false)).to.equal(undefined));
  it('ticking twice changes nothing more', () => expect(sided({knee: 'left'}, 'knee', 'left', true)).to.deep.equal({knee: 'left'}));
});

describe('quiz-answers: typed numbers', () => {
  const bounds = {min: 8, max: 90, whole: true};
  const table: [string | undefined, unknown][] = [
    [undefined, undefined],
    ['  ', undefined],
    ['20', 20],
    [' 20 ', 20],
    ['8', 8],
    ['90', 90],
    ['7', 'too-low'],
    ['91', 'too-high'],
    ['20,5', 'not-whole'],
    ['20.5', 'not-whole'],
    ['abc', 'not-a-number'],
    [UNREADABLE, 'not-a-number'],
    ['1e999', 'not-a-number'],
  ];
  for (const [text, expected] of table) {
    it(`${JSON.stringify(text)} is ${String(expected)}`, () => {
      const read = readNumber('minutes', text, bounds);
      expect(typeof read === 'object' ? read.code : read).to.equal(expected);
    });
  }

  it('a comma is a decimal point where halves are allowed', () => expect(readNumber('x', '11,5', {min: 0, max: 30, whole: false})).to.equal(11.5));

  it('a self-test needs both sides; another day counts when both of its sides are there', () => {
    const test = 'knee-to-wall';
    const today = {[pairField(test, 'left')]: '9', [pairField(test, 'right')]: '11.5'};
    expect(readDrafts(test, {[pairField(test, 'left')]: '9'})).to.include({value: undefined, half: true});
    expect(readDrafts(test, today).value).to.deep.equal({left: 9, right: 11.5});
    expect(readDrafts(test, {...today, [pairField(test, 'left', 'earlier')]: '8'})).to.deep.include({value: {left: 9, right: 11.5}, half: true});
    expect(readDrafts(test, {...today, [pairField(test, 'left', 'earlier')]: '8', [pairField(test, 'right', 'earlier')]: '10'}).value).to.deep.equal({left: 9, right: 11.5, earlier: {left: 8, right: 10}});
  });

  it('each field has its own problem', () => {
    const {problems} = readDrafts('side-plank', {[pairField('side-plank', 'left')]: '999', [pairField('side-plank', 'right')]: '-1'});
    expect(problems.map(({field, code}) => [field, code])).to.deep.equal([
      ['side-plank.today.left', 'too-high'],
      ['side-plank.today.right', 'too-low'],
    ]);
  });

  it('what an answer fills in reads back as the same answer, and passes the door', () => {
    const score = fc.integer({min: 0, max: 30});
    fc.assert(
      fc.property(fc.record({left: score, right: score, earlier: fc.option(fc.record({left: score, right: score}), {nil: undefined})}), (pair) => {
        const clean = pair.earlier ? pair : {left: pair.left, right: pair.right};
        const {value} = readDrafts('knee-to-wall', draftsOf('knee-to-wall', clean));
        expect(value).to.deep.equal(clean);
        expect(parseAnswers({'knee-to-wall': value}).ok).to.be.true;
      }),
    );
  });
});

describe('quiz-answers: questions that are passed over', () => {
  it('lays their answers aside, and brings them back with the question', () => {
    const said: Answers = {'pain-level': 4, 'pain-where': {knee: 'left'}};
    const painless = settle({answers: {...said, 'pain-level': 0}, aside: {}});
    expect(painless.answers).to.deep.equal({'pain-level': 0});
    expect(settle({answers: {'pain-level': 3}, aside: painless.aside}).answers).to.deep.equal({'pain-level': 3, 'pain-where': {knee: 'left'}});
  });
});
