import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import type {Answers} from '../../src/core/answers.js';
import {assess} from '../../src/core/assess.js';
import type {ImbalanceQuiz} from '../../src/elements/imbalance-quiz/imbalance-quiz.js';
import type {EvenstrideElement} from '../../src/elements/base/evenstride-element.js';
import {outboxFor} from '../../src/platform/outbox.js';
import {ASSESSMENT} from '../lead/support.js';
import {Form, MAYA, openForm, type LeadEvent} from '../elements/coaching-interest/support.js';
import {choose, drawn, example, fill, findAll, quizFixture, safe, skipTo, stepOf} from '../elements/imbalance-quiz/support.js';
import '../elements/exercise-card/support.js';
import '../elements/routine-builder/support.js';
import {finishAnimations} from '../support/accessible.js';

/** A state that somebody designed: how a person, or the page, gets an element there. Says nothing in any language. */
export interface State {
  readonly tag: string;
  readonly name: string;
  readonly make: () => Promise<EvenstrideElement>;
}

/** Presses the control that a selector finds, whatever it says. */
async function press(el: EvenstrideElement, selector: string, nth = 0): Promise<void> {
  const found = el.shadowRoot!.querySelectorAll<HTMLElement>(selector)[nth];
  if (!found) throw new Error(`There is no ${selector} in ${el.localName}.`);
  found.click();
  while (!(await el.updateComplete));
}

// Each language the quiz is asked in comes from the page, so the fixtures name none.
const quiz = (answers: Answers | null = null): Promise<ImbalanceQuiz> => quizFixture(answers ? html`<imbalance-quiz .answers=${answers}></imbalance-quiz>` : undefined);
async function at(step: string): Promise<ImbalanceQuiz> {
  const el = await quiz();
  await press(el, '[data-do=next]');
  await skipTo(el, step);
  return el;
}
async function selfTest(id: string): Promise<ImbalanceQuiz> {
  const el = await at('tests');
  for (const box of findAll<HTMLInputElement>(el, 'input')) if (box.checked !== (box.value === id)) box.click();
  await drawn(el);
  await press(el, '[data-do=next]');
  return el;
}

const tested: Answers = {...safe, ...example, tight: {calves: 'right'}, 'single-leg-heel-raise': {left: 18, right: 27}, 'single-leg-balance': {left: 31, right: 45}, 'step-down': {left: 3, right: 1}};

const quizStates: Readonly<Record<string, () => Promise<ImbalanceQuiz>>> = {
  opening: () => quiz(),
  'several apply': () => at('flags-now'),
  'one applies': () => at('longest-run'),
  'a scale': () => at('pain-level'),
  sides: () => at('pain-where'),
  muscles: () => at('tires'),
  'a number': () => at('cadence'),
  'a number out of range': async () => {
    const el = await at('minutes');
    await fill(el, 'minutes', '500', false);
    await press(el, '[data-do=next]');
    return el;
  },
  'a red flag’s pause': async () => {
    const el = await at('flags-bone');
    await choose(el, 'night-pain');
    await skipTo(el, 'flags');
    return el;
  },
  'the offer of tests': () => at('tests'),
  'a counted test': () => selfTest('single-leg-heel-raise'),
  'a counted test in its count-in': async () => {
    const el = await selfTest('single-leg-heel-raise');
    await press(el, '.guide .primary');
    return el;
  },
  'a held test': () => selfTest('side-plank'),
  'a judged test': () => selfTest('step-down'),
  'a measured test': () => selfTest('knee-to-wall'),
  findings: () => quiz(example),
  'findings with tests': () => quiz(tested),
  'whom to see': () => quiz({'flags-now': ['chest-symptoms'], 'flags-bone': ['night-pain']}),
  balanced: () => quiz({...safe, tires: {}, 'form-signs': {}}),
  'not enough': async () => {
    const el = await at('tests');
    await press(el, '[data-do=skip-tests]');
    if (stepOf(el) !== 'result') throw new Error(`Ended at ${stepOf(el)}.`);
    return el;
  },
  'told something that it cannot read': () => element(html`<imbalance-quiz answers="[object Object]"></imbalance-quiz>`) as Promise<ImbalanceQuiz>,
  'asked whether to start over': async () => {
    const el = await quiz(example);
    await press(el, '[data-do=ask-reset]');
    return el;
  },
};

const element = async (template: TemplateResult): Promise<EvenstrideElement> => {
  const el = await fixture<EvenstrideElement>(template);
  while (!(await el.updateComplete));
  return el;
};
const card = (template: TemplateResult): Promise<EvenstrideElement> => element(template);

const cardStates: Readonly<Record<string, () => Promise<EvenstrideElement>>> = {
  'both sides at once': () => card(html`<exercise-card exercise-id="glute-bridge"></exercise-card>`),
  'one side': () => card(html`<exercise-card exercise-id="single-leg-heel-raise" side="left"></exercise-card>`),
  'sides in turns': () => card(html`<exercise-card exercise-id="clamshell"></exercise-card>`),
  compact: () => card(html`<exercise-card exercise-id="side-plank" compact></exercise-card>`),
  'nothing to show': () => card(html`<exercise-card></exercise-card>`),
  'an exercise that nobody knows': () => card(html`<exercise-card exercise-id="glute-brigde"></exercise-card>`),
  player: async () => {
    const el = await card(html`<exercise-card exercise-id="clamshell"></exercise-card>`);
    await press(el, '[part~=button-primary]');
    return el;
  },
};

/** The left calf did clearly worse, on two days. */
const leftCalf = assess({'single-leg-heel-raise': {left: 10, right: 25, earlier: {left: 11, right: 24}}});
const wishes = html`<routine-builder days="3" minutes="20" run-days="tue sun"></routine-builder>`;
const builder = (template: TemplateResult = wishes): Promise<EvenstrideElement> => element(template);
async function week(): Promise<EvenstrideElement> {
  const el = await builder();
  await press(el, '[part~=button-primary]');
  return el;
}

const builderStates: Readonly<Record<string, () => Promise<EvenstrideElement>>> = {
  wishes: () => builder(),
  'the built week': week,
  'from a result': () => builder(html`<routine-builder days="3" minutes="20" .assessment=${leftCalf}></routine-builder>`),
  'an item open to change': async () => {
    const el = await week();
    await press(el, '.item [data-focus^=edit-]');
    return el;
  },
  'after an edit': async () => {
    const el = await week();
    await press(el, '.item [data-focus^=edit-]');
    await press(el, '.item .panel > .row button', 4);
    return el;
  },
  'the catalogue': async () => {
    const el = await week();
    await press(el, '[data-focus=add]');
    return el;
  },
  'a guided session': async () => {
    const el = await week();
    await press(el, '[data-focus=start]');
    return el;
  },
  'how it was': async () => {
    const el = await week();
    await press(el, '[data-focus=start]');
    await press(el, '.player .stop');
    return el;
  },
  'told something that it cannot read': () => builder(html`<routine-builder days="3" minutes="20" routine="[object Object]"></routine-builder>`),
  'somebody should look first': () => builder(html`<routine-builder .assessment=${assess({'flags-now': ['chest-symptoms']})}></routine-builder>`),
};

async function filled(attributes: Readonly<Record<string, string>> = {}): Promise<Form> {
  const form = await openForm({controller: 'Stride Lab', ...attributes});
  await form.fill(MAYA);
  return form;
}
/** Sent by a person, who touches it first and takes longer than a blink; waits for what comes of it. */
async function sent(comes: string, attributes: Readonly<Record<string, string>> = {}, onLead?: (event: LeadEvent) => void): Promise<EvenstrideElement> {
  const {element} = await filled(attributes);
  if (onLead) element.addEventListener('coaching-lead', (event) => onLead(event));
  const {now} = Date;
  const form = new Form(element);
  await form.touch();
  await form.tick('consent');
  Date.now = () => now() + 60_000;
  try {
    const came = new Promise((resolve) => element.addEventListener(comes, resolve, {once: true}));
    await form.submit();
    await came;
    while (!(await element.updateComplete));
  } finally {
    Date.now = now;
  }
  return element;
}
const coachingStates: Readonly<Record<string, () => Promise<EvenstrideElement>>> = {
  'an empty form': async () => (await openForm({controller: 'Stride Lab', 'privacy-href': '/privacy'})).element,
  'a result to share': async () => {
    const form = await openForm({controller: 'Stride Lab'});
    form.element.context = {assessment: ASSESSMENT};
    await form.element.updateComplete;
    return form.element;
  },
  'sent with nothing filled in': async () => {
    const form = await openForm({controller: 'Stride Lab'});
    await form.submit();
    return form.element;
  },
  'one last check': async () => {
    const form = await filled();
    await form.tick('consent');
    await form.submit();
    return form.element;
  },
  'thank you': () => sent('coaching-accepted'),
  'refused for good': () => sent('coaching-failed', {}, (event) => event.detail.respondWith(Promise.reject(new Error('closed')))),
  'kept for later': async () => {
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('no connection'));
    try {
      return await sent('coaching-queued', {endpoint: 'https://stride.example/leads'});
    } finally {
      outboxFor('none').close(); // nothing is tried again while somebody looks
      window.fetch = fetch;
    }
  },
  'told something that it cannot read': () => element(html`<coaching-interest controller="Stride Lab" reply-within="soon" context="[object Object]"></coaching-interest>`),
};

const of = (tag: string, states: Readonly<Record<string, () => Promise<EvenstrideElement>>>): State[] => Object.entries(states).map(([name, make]) => ({tag, name, make}));

/** Every designed state of the four elements. */
export const STATES: readonly State[] = [
  ...of('imbalance-quiz', quizStates),
  ...of('exercise-card', cardStates),
  ...of('routine-builder', builderStates),
  ...of('coaching-interest', coachingStates),
];

/** Unfolds what is folded and lets what moves come to rest. */
export function atRest(el: EvenstrideElement): void {
  for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = true;
  finishAnimations(el.shadowRoot!);
}
