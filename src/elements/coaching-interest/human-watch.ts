import type {ReactiveController, ReactiveControllerHost} from 'lit';

const TOUCHES = ['pointerdown', 'keydown', 'click', 'input'];

/** Notes when the visitor first touched the form. Only what the browser vouches for counts, not what a script made up. */
export class HumanWatch implements ReactiveController {
  firstTouch: number | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onFirst: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const touch of TOUCHES) this.host.addEventListener(touch, this.#note, {capture: true, passive: true});
  }

  hostDisconnected(): void {
    for (const touch of TOUCHES) this.host.removeEventListener(touch, this.#note, {capture: true});
  }

  readonly #note = (event: Event): void => {
    // Ticking a box by `click()` makes an `input` that the browser vouches for, though a script pressed.
    const ofBox = event.type === 'input' && (event.composedPath()[0] as HTMLInputElement).type === 'checkbox';
    if (!event.isTrusted || ofBox || this.firstTouch !== null) return;
    this.firstTouch = Date.now();
    this.onFirst();
  };
}
