import {fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {CoachingInterest} from '../../../src/elements/coaching-interest/coaching-interest.js';
import type {Announced} from '../../../src/events/announce.js';
import type {LeadActions, LeadDetail} from '../../../src/events/coaching-interest.js';
import type {FieldName} from '../../../src/lead/fields.js';

if (!customElements.get('coaching-interest')) customElements.define('coaching-interest', CoachingInterest);

export type LeadEvent = CustomEvent<Announced<LeadDetail & LeadActions>>;

/** A form on a page, with what a test asks of it most. */
export class Form {
  /** Names of the events since the start, the common ones left out. */
  readonly events: string[] = [];
  readonly details: Record<string, unknown>[] = [];

  constructor(readonly element: CoachingInterest) {
    for (const name of ['lead', 'accepted', 'failed', 'queued', 'challenged'].map((verb) => `coaching-${verb}`))
      element.addEventListener(name, (event) => {
        this.events.push(name);
        this.details.push((event as CustomEvent<Record<string, unknown>>).detail);
      });
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.element.shadowRoot!.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
  has(selector: string): boolean {
    return this.element.shadowRoot!.querySelector(selector) !== null;
  }
  /** Everything that can be read, white space collapsed. */
  get text(): string {
    return (this.element.shadowRoot!.querySelector('section')!.innerText ?? '').replace(/\s+/g, ' ').trim();
  }
  get focused(): string | undefined {
    return this.element.shadowRoot!.activeElement?.id;
  }
  input(name: FieldName): HTMLInputElement {
    return this.find(`#${name}`);
  }

  /** As autofill does it: the value, then the events. */
  async fill(values: Readonly<Partial<Record<FieldName, string>>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const input = this.input(name as FieldName);
      input.value = value;
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      input.dispatchEvent(new Event('change', {bubbles: true}));
    }
    await this.element.updateComplete;
  }
  async tick(box: 'consent' | 'share'): Promise<void> {
    this.find(`#${box}`).click();
    await this.element.updateComplete;
  }
  /** Presses a key of the visitor's own keyboard, and waits until the page has had it. */
  async press(key: string): Promise<void> {
    const up = oneEvent(window, 'keyup');
    await sendKeys({press: key});
    await up;
    await this.element.updateComplete;
  }
  /** A key that types nothing: what tells a person from a script. */
  async touch(): Promise<void> {
    this.input('email').focus();
    await this.press('Shift');
  }
  async submit(): Promise<void> {
    this.find('button[type=submit]').click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  detail<T>(name: string): T {
    return this.details[this.events.lastIndexOf(name)] as T;
  }
}

/** A page with a form; attributes as in mark-up. */
export async function openForm(attributes: Readonly<Record<string, string>> = {}, children = html``): Promise<Form> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('coaching-interest');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...(await fixture<HTMLElement>(html`<div>${children}</div>`)).children);
  const form = new Form(element);
  holder.append(element);
  await element.updateComplete;
  return form;
}

export const MAYA = {name: 'Maya Lind', email: 'maya@example.com', goal: 'A first half marathon'} as const;
