import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Where something was dropped: before or after an item, or on a day. */
export type Drop = {readonly over: string; readonly after: boolean} | {readonly day: number};

/** Pixels before a press becomes a drag. */
const SLOP = 4;
/** Pixels from the edge of the window where it begins to scroll. */
const EDGE = 48;

export interface DragOptions {
  /** What is dragged is over another place now, or over none. */
  over(what: string, drop: Drop | null): void;
  dropped(what: string, drop: Drop): void;
}

/**
 * Dragging by pointer, mouse and finger alike, of a `[data-moves]` to a `[data-day]`, or of an item to another
 * `[data-item]`. It is held by its `[data-grip]`; a mouse and a pen, which do not scroll, also by a `[data-drag]`. Marks
 * where it would land with `data-drop`; says only what is where.
 */
export class DragController implements ReactiveController {
  #row: HTMLElement | null = null;
  /** Where it was taken, on the page, so that it stays under the pointer while the page scrolls. */
  #start = {x: 0, y: 0};
  #moving = false;
  /** Where the pointer is in the window, also while it rests at the edge and the page goes on scrolling. */
  #at = {x: 0, y: 0};
  #scrolling = 0;
  /** How far down the page goes before something held makes it longer. */
  #bottom = 0;
  #marked: HTMLElement | null = null;
  #drop: Drop | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: DragOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  readonly down = (event: PointerEvent): void => {
    const hold = (event.target as Element).closest<HTMLElement>(event.pointerType === 'touch' ? '[data-grip]' : '[data-grip], [data-drag]');
    if (!hold || event.button !== 0) return;
    this.#row = hold.closest<HTMLElement>('[data-moves]');
    this.#start = {x: event.clientX + scrollX, y: event.clientY + scrollY};
    this.#bottom = document.documentElement.scrollHeight - innerHeight;
    hold.setPointerCapture(event.pointerId);
    addEventListener('keydown', this.#escape);
  };

  readonly move = (event: PointerEvent): void => {
    if (!this.#row) return;
    this.#at = {x: event.clientX, y: event.clientY};
    if (!this.#moving && Math.hypot(event.clientX + scrollX - this.#start.x, event.clientY + scrollY - this.#start.y) < SLOP) return;
    this.#moving = true;
    this.#follow();
    if (!this.#scrolling) this.#scroll();
  };

  #follow(): void {
    const {x, y} = this.#at;
    this.#row!.toggleAttribute('data-dragging', true);
    this.#row!.style.setProperty('transform', `translate(${x + scrollX - this.#start.x}px, ${y + scrollY - this.#start.y}px)`);
    this.#mark(x, y);
  }

  readonly #scroll = (): void => {
    const {y} = this.#at;
    const way = y < EDGE ? -1 : y > innerHeight - EDGE && scrollY < this.#bottom ? 1 : 0;
    this.#scrolling = way && requestAnimationFrame(this.#scroll);
    if (!way) return;
    scrollBy(0, (way * EDGE) / 6);
    this.#follow();
  };

  readonly up = (): void => {
    const [what, drop, moved] = [this.#row?.dataset.moves, this.#drop, this.#moving];
    this.#end();
    if (moved) this.#swallowClick();
    if (what && drop) this.options.dropped(what, drop);
  };

  readonly cancel = (): void => this.#end();

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#end();
  };

  /** The click that a browser makes of a drag within a button, which nobody meant. */
  #swallowClick(): void {
    const swallow = (event: Event) => event.stopPropagation();
    addEventListener('click', swallow, {capture: true, once: true});
    requestAnimationFrame(() => removeEventListener('click', swallow, {capture: true}));
  }

  #mark(x: number, y: number): void {
    const under = this.host.shadowRoot?.elementFromPoint(x, y);
    const targets = this.#row!.dataset.item ? '[data-item], [data-day]' : '[data-day]';
    const target = under?.closest<HTMLElement>(targets) ?? null;
    const before = this.#marked;
    before?.removeAttribute('data-drop');
    this.#marked = target === this.#row ? null : target;
    this.#drop = null;
    if (this.#marked) {
      const {item, day} = this.#marked.dataset;
      const box = this.#marked.getBoundingClientRect();
      this.#drop = day ? {day: Number(day)} : {over: item!, after: y > box.top + box.height / 2};
      this.#marked.dataset.drop = day ? 'in' : 'after' in this.#drop && this.#drop.after ? 'after' : 'before';
    }
    if (this.#marked !== before) this.options.over(this.#row!.dataset.moves!, this.#drop);
  }

  #end(): void {
    removeEventListener('keydown', this.#escape);
    cancelAnimationFrame(this.#scrolling);
    this.#scrolling = 0;
    this.#marked?.removeAttribute('data-drop');
    this.#row?.removeAttribute('data-dragging');
    this.#row?.style.removeProperty('transform');
    if (this.#marked) this.options.over('', null);
    this.#row = this.#marked = this.#drop = null;
    this.#moving = false;
  }
}
