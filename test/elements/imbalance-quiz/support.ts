import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import type {Answers} from '../../../src/core/answers.js';
import {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';

if (!customElements.get('imbalance-quiz')) customElements.define('imbalance-quiz', ImbalanceQuiz);

/** The example that the whole project is judged by. */
export const example: Answers = {
  'form-signs': {'hip-drop': 'left'},
  tires: {calves: 'left'},
  shoes: 'worn',
  'rest-days': 0,
  days: 3,
  minutes: 20,
  equipment: ['none'],
};

/** Safety questions answered, with nothing in them. */
export const safe: Answers = {'flags-now': ['none'], 'flags-bone': ['none'], 'flags-injury': ['none'], 'flags-energy': ['none'], 'flags-pregnancy': 'no'};

export const quizFixture = (template: TemplateResult = html`<imbalance-quiz></imbalance-quiz>`): Promise<ImbalanceQuiz> => fixture<ImbalanceQuiz>(template);

/** Waits until everything asked for is drawn. */
export async function drawn(el: ImbalanceQuiz): Promise<void> {
  while (!(await el.updateComplete));
}

export const find = <E extends HTMLElement = HTMLElement>(el: ImbalanceQuiz, what: string): E | null => el.shadowRoot!.querySelector<E>(what);
export const findAll = <E extends HTMLElement = HTMLElement>(el: ImbalanceQuiz, what: string): E[] => [...el.shadowRoot!.querySelectorAll<E>(what)];

/** Text as a reader sees it, without line breaks of the source. */
export const textOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const heading = (el: ImbalanceQuiz): string => textOf(find(el, '#heading'));
export const stepOf = (el: ImbalanceQuiz): string => find(el, '.step')?.dataset['step'] ?? '';
export const spoken = (el: ImbalanceQuiz): string => textOf(find(el, '.visually-hidden[role=status]'));

/** A button by the beginning of what it says. */
export const button = (el: ImbalanceQuiz, begins: string): HTMLButtonElement | undefined => findAll<HTMLButtonElement>(el, 'button').find((one) => textOf(one).startsWith(begins));

export async function press(el: ImbalanceQuiz, begins: string): Promise<void> {
  const found = button(el, begins);
  if (!found) throw new Error(`No button begins with "${begins}" at ${stepOf(el)}; there are: ${findAll(el, 'button').map(textOf).join(', ')}`);
  found.click();
  await drawn(el);
}

/** Clicks the control of a value. */
export async function choose(el: ImbalanceQuiz, value: string, name = stepOf(el)): Promise<void> {
  const input = find<HTMLInputElement>(el, `input[name="${name}"][value="${value}"]`);
  if (!input) throw new Error(`There is no ${name} = ${value} at ${stepOf(el)}.`);
  input.click();
  await drawn(el);
}

/** Types into a number field, as a person does: what is typed first, the change when the field is left. */
export async function fill(el: ImbalanceQuiz, name: string, text: string, leave = true): Promise<HTMLInputElement> {
  const input = find<HTMLInputElement>(el, `input[name="${name}"]`)!;
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  if (leave) input.dispatchEvent(new Event('change', {bubbles: true}));
  await drawn(el);
  return input;
}

/** Goes on, leaving everything open, until a step. */
export async function skipTo(el: ImbalanceQuiz, step: string): Promise<void> {
  for (let i = 0; i < 60 && stepOf(el) !== step; i++) {
    const on = find<HTMLButtonElement>(el, '[data-do=next], [data-do=skip-tests]');
    if (!on) break;
    on.click();
    await drawn(el);
  }
  if (stepOf(el) !== step) throw new Error(`Never came to ${step}, but to ${stepOf(el)}.`);
}

/** Notes every event of the quiz, in order. */
export function listen(target: EventTarget, ...names: string[]): CustomEvent[] {
  const heard: CustomEvent[] = [];
  for (const name of names.length ? names : ['imbalance-start', 'imbalance-answer', 'imbalance-result', 'imbalance-reset']) {
    target.addEventListener(name, (event) => heard.push(event as CustomEvent));
  }
  return heard;
}
