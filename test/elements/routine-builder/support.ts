import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {assess} from '../../../src/core/assess.js';
import type {Assessment} from '../../../src/core/types.js';
import {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';
import {RoutineBuilder} from '../../../src/elements/routine-builder/routine-builder.js';

if (!customElements.get('exercise-card')) customElements.define('exercise-card', ExerciseCard);
if (!customElements.get('routine-builder')) customElements.define('routine-builder', RoutineBuilder);

/** The left calf did clearly worse, on two days. */
export const leftCalf: Assessment = assess({'single-leg-heel-raise': {left: 10, right: 25, earlier: {left: 11, right: 24}}});
/** Nothing to train before somebody has looked. */
export const refer: Assessment = assess({'flags-now': ['chest-symptoms']});

export const plain = html`<routine-builder days="3" minutes="20" run-days="tue sun"></routine-builder>`;
export const empty = (template: TemplateResult = plain): Promise<RoutineBuilder> => fixture<RoutineBuilder>(template);

/** A builder with a week that the visitor has asked for. */
export async function built(template: TemplateResult = plain): Promise<RoutineBuilder> {
  const el = await empty(template);
  await press(el, 'Build my week');
  return el;
}

export const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const find = <E extends HTMLElement = HTMLElement>(el: Element, what: string): E | null => el.shadowRoot!.querySelector<E>(what);
export const findAll = <E extends HTMLElement = HTMLElement>(el: Element, what: string): E[] => [...el.shadowRoot!.querySelectorAll<E>(what)];

export const labelOf = (one: Element): string => one.getAttribute('aria-label') ?? textOf(one);
export const button = (el: Element, begins: string): HTMLButtonElement | undefined => findAll<HTMLButtonElement>(el, 'button').find((one) => labelOf(one).startsWith(begins));

export async function press(el: RoutineBuilder, begins: string): Promise<void> {
  const found = button(el, begins);
  if (!found) throw new Error(`No button begins with "${begins}"; there are: ${findAll(el, 'button').map(labelOf).join(', ')}`);
  found.click();
  await el.updateComplete;
}

/** Names of the exercises of the day that is shown. */
export const names = (el: Element): string[] => findAll(el, '.item .name').map((one) => textOf(one));
/** The exercises by id, of the first week's sessions. */
export const plan = (el: RoutineBuilder): string[][] => el.routine!.weeks[0]!.sessions.map(({items}) => items.map(({exerciseId}) => exerciseId));
export const said = (el: Element): string => textOf(find(el, '.undo-bar [role=status], .said'));
export const focused = (el: Element): string => (el.shadowRoot!.activeElement as HTMLElement | null)?.dataset['focus'] ?? '';
/** Days of the first week's sessions. */
export const days = (el: RoutineBuilder): number[] => el.routine!.weeks[0]!.sessions.map(({day}) => day);

/** Unfolds what can be changed about an item of the day that is shown. */
export async function change(el: RoutineBuilder, at: number): Promise<string> {
  const item = findAll(el, '.item')[at]!;
  item.querySelector<HTMLElement>('[data-focus^=edit-]')!.click();
  await el.updateComplete;
  return item.dataset['item']!;
}

export interface Heard {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
export function heard(el: EventTarget, ...types: string[]): Heard[] {
  const events: Heard[] = [];
  for (const type of types) el.addEventListener(type, (event) => events.push({type, detail: (event as CustomEvent<Heard['detail']>).detail}));
  return events;
}

/** Chooses an option, as a person does. */
export async function choose(el: RoutineBuilder, focus: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(el, `[data-focus^="${focus}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await el.updateComplete;
}
