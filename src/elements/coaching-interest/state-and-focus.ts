/** Marks an element with one of several custom states, for `:state()` in a page's style sheet. */
export class StateMarks<Name extends string> {
  readonly #internals: ElementInternals;
  #shown: Name | null = null;

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
  }

  show(name: Name): void {
    try {
      if (this.#shown !== null) this.#internals.states.delete(this.#shown);
      this.#internals.states.add(name);
      this.#shown = name;
    } catch {
      // A browser from before `:state()` knows no such names.
    }
  }
}

/** Whether an element may take the focus: nobody has gone elsewhere on the page in the meantime. */
export function mayTakeFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const active = element.ownerDocument.activeElement;
  return !active || active === element.ownerDocument.body || root.activeElement === element;
}

/** Tallest that an outcome is kept at, in px: an opened review would leave a desert. */
const TALLEST = 640;

/** Keeps what follows on the page where it is while a short outcome stands in for the form. */
export function holdHeight(box: HTMLElement | null, hold: boolean): void {
  if (!hold) box?.style.removeProperty('min-block-size');
  else if (box && !box.style.minBlockSize) box.style.setProperty('min-block-size', `${Math.min(box.offsetHeight, TALLEST)}px`);
}
