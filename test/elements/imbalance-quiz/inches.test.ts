import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {html} from 'lit';
import {selfTestRecords} from '../../../src/catalogue/self-tests.js';
import {parseAnswers} from '../../../src/core/parse.js';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {draftsOf, pairField, readDrafts} from '../../../src/elements/imbalance-quiz/quiz-answers.js';
import {en} from '../../../src/messages/en/index.js';
import {inInches, inchesWithin, measuresInInches, toCentimetres, toInches} from '../../../src/messages/lengths.js';
import {localeFor} from '../../../src/messages/registry.js';
import {LOCALES} from '../../support/locales.js';
import {drawn, fill, find, findAll, listen, quizFixture, textOf} from './support.js';

const TEST = 'knee-to-wall';
const [LEFT, RIGHT] = [pairField(TEST, 'left'), pairField(TEST, 'right')];
const {max} = selfTestRecords[TEST];

describe('Inches: who measures in them', () => {
  /** What the page speaks, what the visitor's browser speaks, and whether it is inches. */
  const table: [string, string, boolean][] = [
    ['en-US', 'de-DE', true],
    ['es-US', 'es-ES', true],
    ['en-LR', 'en-GB', true],
    ['my-MM', 'en-GB', true],
    ['en-Latn-US', 'en-GB', true],
    ['en-us', 'en-gb', true],
    ['en-GB', 'en-US', false],
    ['en-CA', 'en-US', false],
    ['es-419', 'es-US', false],
    ['en', 'en-US', true],
    ['en', 'en-GB', false],
    ['en', 'en', false],
    ['es', 'es-US', true],
    // A browser in English says little of somebody who reads German.
    ['de', 'en-US', false],
    ['de', 'de-US', true],
    ['en-x-club', 'en-US', true],
    // Nothing that a page or a browser says is thrown back at it.
    ['en_US', 'en-US', false],
    ['not a tag', 'en-US', false],
    ['en-US', 'C', true],
    ['en', 'C', false],
    ['', '', false],
  ];
  for (const [tag, own, inches] of table) it(`page "${tag}", browser "${own}": ${inches ? 'inches' : 'centimetres'}`, () => expect(measuresInInches(tag, own)).to.equal(inches));
});

describe('Inches: what is typed', () => {
  /** Inches as a ruler has them: tenths, hundredths, sixteenths; any four decimals. */
  const typed = fc.integer({min: 0, max: Math.floor((max / 2.54) * 1e4)}).map((n) => n / 1e4);
  const fields = (left: number, right: number) => ({[LEFT]: String(left), [RIGHT]: String(right)});

  it('4 in are 10.16 cm', () => {
    expect(readDrafts(TEST, fields(4, 3.5), true).value).to.deep.equal({left: 10.16, right: 8.89});
    expect(draftsOf(TEST, {left: 10.16, right: 8.89}, true)).to.deep.equal(fields(4, 3.5));
  });

  it('comes back as it was typed, and what it comes to passes the door', () =>
    fc.assert(
      fc.property(typed, typed, (left, right) => {
        const {value} = readDrafts(TEST, fields(left, right), true);
        expect(draftsOf(TEST, value, true)).to.deep.equal(fields(left, right));
        expect(parseAnswers({[TEST]: value}).ok).to.be.true;
      }),
      {numRuns: 1000},
    ));

  it('an answer in centimetres is not changed by being looked at in inches', () =>
    fc.assert(
      fc.property(fc.integer({min: 0, max: max * 1000}), (n) => {
        const answer = {left: n / 1000, right: max};
        expect(readDrafts(TEST, draftsOf(TEST, answer, true), true).value).to.deep.equal(answer);
      }),
      {numRuns: 1000},
    ));

  it('keeps to the limits of the test, and says them in inches', () => {
    const problemsOf = (left: string) => readDrafts(TEST, {[LEFT]: left, [RIGHT]: '4'}, true).problems.map(({code, limit}) => [code, limit]);
    expect(problemsOf('11.8')).to.deep.equal([]);
    expect(problemsOf('11.9')).to.deep.equal([['too-high', 11.8]]);
    expect(problemsOf('-1')).to.deep.equal([['too-low', 0]]);
    expect(problemsOf('4in')).to.deep.equal([['not-a-number', 0]]);
    expect(toCentimetres(inchesWithin(max))).to.be.at.most(max);
  });

  it('no other test is touched by it', () => {
    const scores = {left: 12, right: 9};
    for (const test of ['single-leg-heel-raise', 'side-plank', 'step-down'] as const) {
      const held = test === 'step-down' ? {left: 2, right: 1} : scores;
      expect(draftsOf(test, held, true)).to.deep.equal(draftsOf(test, held));
      expect(readDrafts(test, draftsOf(test, held), true).value).to.deep.equal(held);
    }
  });

  it('any length comes to an end of its decimals', () => fc.assert(fc.property(fc.double({min: 0, max: 1e6, noNaN: true}), (cm) => void expect(toInches(cm)).to.be.closeTo(cm / 2.54, 1e-5))));
});

describe('Inches: how they are said', () => {
  const table: [string, string, string][] = [
    ['en', '0.8 inches', 'Left, inches'],
    ['de', '0,8 Zoll', 'Links, Zoll'],
    ['pt', '0,8 polegada', 'Esquerda, polegadas'],
  ];
  for (const [lang, amount, field] of table) {
    it(lang, () => {
      const {selfTest, result, common} = inInches(localeFor(lang, en).messages, lang);
      expect(selfTest.amount(2, 'centimetres')).to.equal(amount);
      expect(result.gap(selfTest.amount(2, 'centimetres'))).to.include(amount);
      expect(selfTest.field(common.sideLabel('left'), selfTest.units.centimetres)).to.equal(field);
    });
  }

  for (const lang of ['en', ...Object.keys(LOCALES)]) {
    it(`${lang} has a word of its own, and no centimetre left`, () => {
      const plain = localeFor(lang, en).messages;
      const {selfTest} = inInches(plain, lang);
      expect(selfTest.units.centimetres).to.match(/^\p{L}+$/u).and.not.equal(plain.selfTest.units.centimetres);
      expect(selfTest.amount(10.16, 'centimetres')).to.match(/4|٤/).and.not.include('10');
      expect(selfTest.short(10.16, 'centimetres')).to.match(/4|٤/).and.not.include('10');
      expect(selfTest.amount(12, 'reps')).to.equal(plain.selfTest.amount(12, 'reps'));
      expect(selfTest.short(12, 'seconds')).to.equal(plain.selfTest.short(12, 'seconds'));
    });
  }

  it('the words are made once, however often a screen is drawn', () => {
    const {messages} = localeFor('en', en);
    expect(inInches(messages, 'en')).to.equal(inInches(messages, 'en'));
  });
});

describe('Inches: the quiz', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'language');
  /** A browser of somebody from somewhere. */
  const visitorFrom = (language: string) => Object.defineProperty(navigator, 'language', {configurable: true, get: () => language});
  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'language', own);
    else Reflect.deleteProperty(navigator, 'language');
  });

  async function atTest(lang: string): Promise<ImbalanceQuiz> {
    const el = await quizFixture(html`<imbalance-quiz lang=${lang} .answers=${{'flags-pregnancy': 'no', [TEST]: {left: 10.16, right: 6.35}}}></imbalance-quiz>`);
    find(el, `[data-do=change][data-with=${TEST}]`)!.click();
    await drawn(el);
    return el;
  }
  const see = async (el: ImbalanceQuiz) => {
    find(el, '[data-do=next]')!.click();
    await drawn(el);
  };
  const values = (el: ImbalanceQuiz) => [LEFT, RIGHT].map((name) => find<HTMLInputElement>(el, `input[name="${name}"]`)!.value);
  const labels = (el: ImbalanceQuiz) => findAll(el, '.field').map(textOf).join(' ');

  it('is typed and told in inches in the United States; the event and the answers carry centimetres', async () => {
    visitorFrom('de-DE');
    const el = await atTest('en-US');
    expect(values(el)).to.deep.equal(['4', '2.5']);
    expect(labels(el)).to.include('Left, inches').and.include('Other day: right, inches').and.not.include('centimetres');
    expect(find<HTMLInputElement>(el, `input[name="${LEFT}"]`)!.max).to.equal('11.8');
    const heard = listen(el, 'imbalance-answer');
    await fill(el, RIGHT, '2.25');
    expect(heard.map(({detail}) => (detail as {readonly value: unknown}).value)).to.deep.equal([{left: 10.16, right: 5.715}]);
    expect(el.answers[TEST]).to.deep.equal({left: 10.16, right: 5.715});
    await see(el);
    const tests = textOf(find(el, '.tests'));
    expect(tests).to.include('A gap of 0.8 inches or more counts.').and.include('4 in').and.not.match(/centimetre|\bcm\b/);
    expect(find(el, '.tests .bars')!.getAttribute('aria-label')).to.equal('Knee to wall. Left: 4 inches. Right: 2.3 inches. A gap of 0.8 inches or more counts.');
    expect(textOf(find(el, '.plain-list'))).to.equal('Knee to wall: 0.8 inches');
    expect(textOf(find(el, '#answers'))).to.include('4 inches').and.not.include('centimetre');
    find(el, `[data-do=change][data-with=${TEST}]`)!.click();
    await drawn(el);
    expect(values(el)).to.deep.equal(['4', '2.25']);
  });

  it('is told in centimetres in German, whatever the browser', async () => {
    visitorFrom('en-US');
    const el = await atTest('de');
    expect(values(el)).to.deep.equal(['10.16', '6.35']);
    expect(labels(el)).to.include('Links, Zentimeter').and.not.include('Zoll');
    await see(el);
    expect(textOf(find(el, '.tests'))).to.include('mindestens 2 Zentimeter').and.include('10,16 cm');
  });

  it('follows the visitor where the page names no region', async () => {
    visitorFrom('en-GB');
    expect(labels(await atTest('en'))).to.include('Left, centimetres');
    visitorFrom('en-US');
    expect(labels(await atTest('en'))).to.include('Left, inches');
  });

  it('a number out of range is told in the unit in which it was typed', async () => {
    const el = await atTest('en-US');
    await fill(el, LEFT, '12');
    await see(el);
    expect(textOf(find(el, '.problem'))).to.equal('This goes up to 11.8. Please check the number.');
    expect(values(el)[0]).to.equal('12');
  });

  it('what is typed means the same length when the page changes its language', async () => {
    const el = await atTest('en-US');
    await fill(el, LEFT, '3.5', false);
    await fill(el, RIGHT, '', false);
    el.lang = 'en-GB';
    await drawn(el);
    expect(values(el)).to.deep.equal(['8.89', '']);
    expect(labels(el)).to.include('Left, centimetres');
    el.lang = 'en-US';
    await drawn(el);
    expect(values(el)).to.deep.equal(['3.5', '']);
  });
});
