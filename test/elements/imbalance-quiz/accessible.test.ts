import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Answers} from '../../../src/core/answers.js';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {expectAccessible} from '../../support/accessible.js';
import {choose, drawn, example, fill, find, findAll, press, quizFixture, safe, skipTo, stepOf} from './support.js';

const withAnswers = (answers: Answers) => quizFixture(html`<imbalance-quiz .answers=${answers}></imbalance-quiz>`);
async function at(step: string): Promise<ImbalanceQuiz> {
  const el = await quizFixture();
  await press(el, 'Start');
  await skipTo(el, step);
  return el;
}
async function test(id: string): Promise<ImbalanceQuiz> {
  const el = await at('tests');
  for (const box of findAll<HTMLInputElement>(el, 'input')) if (box.checked !== (box.value === id)) box.click();
  await drawn(el);
  await press(el, 'Next: 1 test');
  return el;
}
/** Everything unfolded, and come to rest. */
function open(el: ImbalanceQuiz): void {
  findAll<HTMLDetailsElement>(el, 'details').forEach((details) => (details.open = true));
  el.shadowRoot!.getAnimations().forEach((animation) => animation.finish());
}

const tested: Answers = {...safe, ...example, tight: {calves: 'right'}, 'single-leg-heel-raise': {left: 18, right: 27}, 'single-leg-balance': {left: 31, right: 45}, 'step-down': {left: 3, right: 1}};

const states: Record<string, () => Promise<ImbalanceQuiz>> = {
  opening: () => quizFixture(),
  'several apply': () => at('flags-now'),
  'one applies': () => at('longest-run'),
  'a scale': () => at('pain-level'),
  sides: () => at('pain-where'),
  'a number': () => at('cadence'),
  'a number out of range': async () => {
    const el = await at('minutes');
    await fill(el, 'minutes', '500', false);
    await press(el, 'Next');
    return el;
  },
  'a red flag’s pause': async () => {
    const el = await at('flags-bone');
    await choose(el, 'night-pain');
    await skipTo(el, 'flags');
    return el;
  },
  'the offer of tests': () => at('tests'),
  'a counted test': () => test('single-leg-heel-raise'),
  'a counted test in its count-in': async () => {
    const el = await test('single-leg-heel-raise');
    await press(el, 'Begin');
    return el;
  },
  'a held test': () => test('side-plank'),
  'a judged test': () => test('step-down'),
  'a measured test': () => test('knee-to-wall'),
  findings: () => withAnswers(example),
  'findings with tests': () => withAnswers(tested),
  'whom to see': () => withAnswers({'flags-now': ['chest-symptoms'], 'flags-bone': ['night-pain']}),
  balanced: () => withAnswers({...safe, tires: {}, 'form-signs': {}}),
  'not enough': async () => {
    const el = await at('tests');
    await press(el, 'Skip');
    return el;
  },
  'a problem with the page’s data': () => withAnswers({nonsense: 1} as Answers),
};

describe('imbalance-quiz: accessible in every state', () => {
  for (const [name, make] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const el = await make();
        open(el);
        await expectAccessible(el);
      });
    }
  }
  after(() => {
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
  });

  it('no step is wider than 280 px allows', async () => {
    for (const make of Object.values(states)) {
      const el = await make();
      el.parentElement!.style.inlineSize = '280px';
      open(el);
      await drawn(el);
      expect(el.scrollWidth, stepOf(el)).to.be.at.most(280);
      for (const child of findAll(el, '.step *')) expect(child.getBoundingClientRect().right - el.getBoundingClientRect().left, `${stepOf(el)} ${child.localName}.${child.className}`).to.be.at.most(281);
    }
  }).timeout(30_000);

  it('every button and choice is at least 44 px high', async () => {
    for (const make of Object.values(states)) {
      const el = await make();
      for (const target of findAll(el, 'button, summary, .choice, .side')) expect(target.getBoundingClientRect().height, `${stepOf(el)} ${target.textContent}`).to.be.at.least(44);
    }
  }).timeout(30_000);

  it('the page below does not jump from step to step', async () => {
    const el = await at('flags-now');
    const tall = find(el, '.stage')!.offsetHeight;
    await skipTo(el, 'shoes');
    expect(find(el, '.stage')!.offsetHeight).to.be.at.least(tall);
  });
});
