import {computeAccessibleDescription, computeAccessibleName, getRole} from 'dom-accessibility-api';
import {sendKeys} from '@web/test-runner-commands';

/** A place at which a screen reader stops, and what it says there. */
export interface Stop {
  readonly element: Element;
  /** The role as ARIA names it; `text` for words between controls. */
  readonly role: string;
  readonly name: string;
  /** Name, role, states, description: what a person hears. */
  readonly said: string;
}

/** Roles whose words are their name, so that a reader says them at once. */
const WHOLE = new Set(['button', 'link', 'checkbox', 'radio', 'heading', 'img', 'textbox', 'spinbutton', 'combobox', 'progressbar', 'summary']);

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function statesOf(element: Element, role: string): string[] {
  const field = element as HTMLInputElement;
  const states: string[] = [];
  if (role === 'checkbox' || role === 'radio') states.push(field.checked ? 'checked' : 'not checked');
  if (role === 'summary') states.push((element.parentElement as HTMLDetailsElement).open ? 'expanded' : 'collapsed');
  if (role === 'heading') states.push(`level ${element.getAttribute('aria-level') ?? element.localName.slice(1)}`);
  for (const state of ['pressed', 'expanded', 'invalid', 'current']) {
    const value = element.getAttribute(`aria-${state}`);
    if (value && value !== 'false') states.push(value === 'true' ? state : `${state} ${value}`);
  }
  if (field.required) states.push('required');
  if (field.disabled) states.push('unavailable');
  const value = clean(element.getAttribute('aria-valuetext') ?? (['textbox', 'spinbutton', 'combobox'].includes(role) ? field.value : ''));
  if (value) states.push(value);
  return states;
}

/** The children as they are shown: the shadow tree of a host, what a slot was given. */
function shown(node: Element): readonly Node[] {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === 'slot') {
    const given = (node as HTMLSlotElement).assignedNodes({flatten: true});
    if (given.length) return given;
  }
  return [...node.childNodes];
}

/** What has no box of its own, as a slot, is heard by what it holds. */
const isHeard = (element: Element): boolean =>
  element.getAttribute('aria-hidden') !== 'true' && (getComputedStyle(element).display === 'contents' || element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}));

/** Everything below an element in the order in which it is read, as a screen reader goes from line to line. */
export function* readingOrder(root: Element, inLabel = false): Generator<Stop> {
  for (const node of shown(root)) {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = clean(node.textContent);
      if (words && !inLabel) yield {element: root, role: 'text', name: words, said: words};
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (!isHeard(element) || element.localName === 'style') continue;
    const role = element.localName === 'summary' ? 'summary' : (getRole(element) ?? '');
    const name = role === 'summary' ? clean(element.textContent) : clean(computeAccessibleName(element));
    if (WHOLE.has(role)) {
      const description = clean(computeAccessibleDescription(element));
      yield {element, role, name, said: [name, role, ...statesOf(element, role), ...(description && description !== name ? [description] : [])].join(', ')};
      continue;
    }
    if (name && ['region', 'group', 'form', 'navigation', 'article', 'list'].includes(role)) yield {element, role, name, said: `${name}, ${role}`};
    // The words of a label are heard as the name of its control.
    yield* readingOrder(element, inLabel || element.localName === 'label');
  }
}

/** Somebody who listens: knows only what is said, moves on by what is said, presses what was said. */
export class Listener {
  /** What live regions said by themselves, in order. */
  readonly announced: string[] = [];
  /** Everything that was read on the way to the last stop. */
  heard: string[] = [];
  #at: Element | null = null;

  constructor(private readonly host: HTMLElement & {updateComplete: Promise<unknown>}) {
    const last = new Map<Element, string>();
    new MutationObserver((records) => {
      for (const {target} of records) {
        const live = (target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement)?.closest('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]');
        const words = clean(live?.textContent);
        if (!live || words === last.get(live)) continue;
        last.set(live, words);
        if (words) this.announced.push(words);
      }
    }).observe(host.shadowRoot!, {subtree: true, childList: true, characterData: true});
  }

  /** The lines of the element as it is now. */
  get lines(): Stop[] {
    return [...readingOrder(this.host)];
  }

  /** Where the focus is, in words: what a screen reader says when the page has moved it. */
  get focused(): string {
    const active = this.host.shadowRoot!.activeElement;
    return this.lines.find(({element}) => element === active)?.said ?? '(nothing)';
  }

  /** Starts reading at the top, or where the page has put the focus. */
  fromFocus(): void {
    this.#at = this.host.shadowRoot!.activeElement;
  }

  /** Reads on, line by line, until something of a role says what is looked for; never back. */
  readTo(role: string, says: string | RegExp): Stop {
    const lines = this.lines;
    const from = lines.findIndex(({element}) => element === this.#at) + 1;
    const at = lines.findIndex((line, i) => i >= from && line.role === role && (typeof says === 'string' ? line.name === says : says.test(line.said)));
    if (at < 0) throw new Error(`No ${role} says ${String(says)} from here on:\n${lines.slice(from).map(({said}) => said).join('\n')}`);
    this.heard = lines.slice(from, at + 1).map(({said}) => said);
    this.#at = lines[at]!.element;
    return lines[at]!;
  }

  /** Presses what was read last, by the key that its role is pressed with. */
  async press(stop: Stop): Promise<void> {
    (stop.element as HTMLElement).focus();
    await sendKeys(stop.role === 'checkbox' || stop.role === 'radio' ? {type: ' '} : {press: 'Enter'});
    while (!(await this.host.updateComplete));
  }

  /** What the last line says now. */
  again(): string {
    return this.lines.find(({element}) => element === this.#at)?.said ?? '(gone)';
  }
}
