import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Holds the stage at the height of the tallest step seen, so that the page below does not jump from step to step.
 * A new width starts over; the result takes the room it needs.
 */
export class StepHeight implements ReactiveController {
  #tallest = 0;
  #width = 0;
  #step: HTMLElement | null = null;
  /** Told after the browser has laid out by itself: asking for a height would make it lay out once more. */
  #observer: ResizeObserver | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => this.#measured(entry!));
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#step = null;
  }

  hostUpdated(): void {
    const step = this.host.shadowRoot?.querySelector<HTMLElement>('.step') ?? null;
    if (step === this.#step) return;
    this.#step = step;
    this.#observer?.disconnect();
    if (!step) return;
    this.#observer?.observe(step);
    if (step.dataset['step'] === 'result') this.#hold(0);
  }

  #measured({borderBoxSize: [size]}: ResizeObserverEntry): void {
    if (!size || this.#step?.dataset['step'] === 'result') return;
    const tallest = size.inlineSize === this.#width ? Math.max(this.#tallest, size.blockSize) : size.blockSize;
    this.#width = size.inlineSize;
    if (tallest !== this.#tallest) this.#hold(tallest);
  }

  #hold(height: number): void {
    this.#tallest = height;
    // The step itself keeps its size, so this raises no second round of measuring.
    this.#step?.parentElement?.style.setProperty('min-block-size', height ? `${height}px` : 'auto');
  }
}
