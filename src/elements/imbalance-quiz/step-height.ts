import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Holds the stage at the height of the tallest step seen, so that the page below does not jump from step to step.
 * A new width starts over; the result takes the room it needs.
 */
export class StepHeight implements ReactiveController {
  #tallest = 0;
  #width = 0;
  #frame = 0;
  #observer: ResizeObserver | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      const width = this.host.clientWidth;
      if (width === this.#width) return;
      this.#width = width;
      this.#tallest = 0;
      // In the next frame: a size changed while sizes are being told raises an error event on the page's window.
      this.#frame = requestAnimationFrame(() => this.hostUpdated());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    const stage = this.host.shadowRoot?.querySelector<HTMLElement>('.stage');
    const step = stage?.querySelector<HTMLElement>('.step');
    if (!stage || !step) return;
    const free = step.dataset['step'] === 'result';
    if (free) this.#tallest = 0;
    else this.#tallest = Math.max(this.#tallest, step.offsetHeight);
    stage.style.setProperty('min-block-size', free ? 'auto' : `${this.#tallest}px`);
  }
}
