import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Where something was dropped: before or after an item, or on a day. */
export type Drop = {readonly over: string; readonly after: boolean} | {readonly day: number};

/** Pixels before a press becomes a drag. */
const SLOP = 4;
/** Pixels from the edge of the window where it begins to scroll. */
const EDGE = 48;

/**
 * Dragging by pointer, mouse and finger alike, from `[data-grip]` within an item to another `[data-item]` or a
 * `[data-day]`. Marks where it would land with `data-drop`; says only what was dropped where.
 */
export class DragController implements ReactiveController {
  #row: HTMLElement | null = null;
  #start = {x: 0, y: 0};
  #moving = false;
  #marked: HTMLElement | null = null;
  #drop: Drop | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly dropped: (item: string, drop: Drop) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  readonly down = (event: PointerEvent): void => {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    if (!grip || event.button !== 0) return;
    this.#row = grip.closest<HTMLElement>('[data-item]');
    this.#start = {x: event.clientX, y: event.clientY};
    grip.setPointerCapture(event.pointerId);
    addEventListener('keydown', this.#escape);
  };

  readonly move = (event: PointerEvent): void => {
    if (!this.#row) return;
    const [x, y] = [event.clientX - this.#start.x, event.clientY - this.#start.y];
    if (!this.#moving && Math.hypot(x, y) < SLOP) return;
    this.#moving = true;
    this.#row.toggleAttribute('data-dragging', true);
    this.#row.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    this.#mark(event.clientX, event.clientY);
    if (event.clientY < EDGE) scrollBy(0, -EDGE / 4);
    else if (event.clientY > innerHeight - EDGE) scrollBy(0, EDGE / 4);
  };

  readonly up = (): void => {
    const [item, drop] = [this.#row?.dataset.item, this.#drop];
    this.#end();
    if (item && drop) this.dropped(item, drop);
  };

  readonly cancel = (): void => this.#end();

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#end();
  };

  #mark(x: number, y: number): void {
    const under = this.host.shadowRoot?.elementFromPoint(x, y);
    const target = under?.closest<HTMLElement>('[data-item], [data-day]') ?? null;
    this.#marked?.removeAttribute('data-drop');
    this.#marked = target === this.#row ? null : target;
    this.#drop = null;
    if (!this.#marked) return;
    const {item, day} = this.#marked.dataset;
    if (day) this.#drop = {day: Number(day)};
    else {
      const box = this.#marked.getBoundingClientRect();
      this.#drop = {over: item!, after: y > box.top + box.height / 2};
    }
    this.#marked.dataset.drop = 'day' in this.#drop ? 'in' : this.#drop.after ? 'after' : 'before';
  }

  #end(): void {
    removeEventListener('keydown', this.#escape);
    this.#marked?.removeAttribute('data-drop');
    this.#row?.removeAttribute('data-dragging');
    this.#row?.style.removeProperty('transform');
    this.#row = this.#marked = this.#drop = null;
    this.#moving = false;
  }
}
