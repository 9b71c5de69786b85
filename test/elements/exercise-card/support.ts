import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';

if (!customElements.get('exercise-card')) customElements.define('exercise-card', ExerciseCard);

export const bridge = html`<exercise-card exercise-id="glute-bridge"></exercise-card>`;
export const card = (template: TemplateResult = bridge): Promise<ExerciseCard> => fixture<ExerciseCard>(template);

/** Text as a reader sees it. */
export const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const find = <E extends HTMLElement = HTMLElement>(el: Element, what: string): E | null => el.shadowRoot!.querySelector<E>(what);
export const findAll = <E extends HTMLElement = HTMLElement>(el: Element, what: string): E[] => [...el.shadowRoot!.querySelectorAll<E>(what)];
export const dose = (el: Element): string => textOf(find(el, '[part=dose]'));
export const name = (el: Element): string => textOf(find(el, 'h3'));
export const problem = (el: Element): string => textOf(find(el, '[part=error]'));

/** A button by the beginning of what it says, or of its label. */
export const button = (el: Element, begins: string): HTMLButtonElement | undefined =>
  findAll<HTMLButtonElement>(el, 'button').find((one) => (one.getAttribute('aria-label') ?? textOf(one)).startsWith(begins));

export async function press(el: Element & {updateComplete: Promise<unknown>}, begins: string): Promise<void> {
  const found = button(el, begins);
  if (!found) throw new Error(`No button begins with "${begins}"; there are: ${findAll(el, 'button').map(textOf).join(', ')}`);
  found.click();
  await el.updateComplete;
}

/** Events of some names that an element sends, as they come. */
export function heard(el: EventTarget, ...names: string[]): {type: string; detail: Record<string, unknown>}[] {
  const events: {type: string; detail: Record<string, unknown>}[] = [];
  for (const type of names) el.addEventListener(type, (event) => events.push({type, detail: (event as CustomEvent<Record<string, unknown>>).detail}));
  return events;
}

/** An exercise of a site's own, complete and valid. */
export const own = {
  id: 'wall-sit-hero',
  name: 'Hero wall sit',
  phase: 'strength',
  primary: ['quadriceps'],
  laterality: 'bilateral',
  level: 'beginner',
  dose: {sets: 2, amount: 30, unit: 'seconds', rest: 20},
  steps: ['Lean on the wall.', 'Slide down.'],
} as const;
