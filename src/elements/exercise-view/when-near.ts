import {nothing, type ChildPart, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

/** What is to be drawn, one in a task: a page that is scrolled far would block for all of it otherwise. */
const waiting = new Set<() => void>();
function drawNext(): void {
  for (const act of waiting) {
    waiting.delete(act);
    act();
    break;
  }
  if (waiting.size) setTimeout(drawNext);
}

/**
 * Does something once, soon after a place came near the view.
 * @returns stops waiting.
 */
export function whenNear(place: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      waiting.add(act);
      if (waiting.size === 1) setTimeout(drawNext);
    },
    {rootMargin: '200px'},
  );
  observer.observe(place);
  return () => {
    observer.disconnect();
    waiting.delete(act);
  };
}

/** Renders its view when the element around it comes near, so that what nobody scrolls to or unfolds costs nothing. */
class OnceNear extends AsyncDirective {
  #near = false;
  #view: (() => TemplateResult) | null = null;
  #part: ChildPart | null = null;
  #forget: (() => void) | null = null;

  override render(_view: () => TemplateResult): unknown {
    return nothing;
  }

  override update(part: ChildPart, [view]: [() => TemplateResult]): unknown {
    this.#view = view;
    if (this.#near) return view();
    if (!this.#part) {
      this.#part = part;
      this.reconnected();
    }
    return nothing;
  }

  protected override disconnected(): void {
    this.#forget?.();
  }

  protected override reconnected(): void {
    if (this.#near || !this.#part) return;
    this.#forget = whenNear(this.#part.parentNode as Element, () => {
      this.#near = true;
      this.setValue(this.#view!());
    });
  }
}
/** @param view - Drawn when its parent comes near the view. */
export const onceNear = directive(OnceNear);
