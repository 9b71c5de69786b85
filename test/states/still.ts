import type {EvenstrideElement} from '../../src/elements/base/evenstride-element.js';
import {freezeClock, type Clock} from '../support/clock.js';
import {atRest, type State} from './states.js';

let clock: Clock | null = null;

/** Call it in `afterEach`. */
export function setFree(): void {
  clock?.restore();
  clock = null;
}

export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Makes a state that looks and reads the same each time: a clock that stands, nothing moves, every figure is drawn. */
export async function openStill({make}: State): Promise<EvenstrideElement> {
  setFree();
  clock = freezeClock();
  const el = await make();
  await comeToRest(el);
  return el;
}

/** Waits until what is drawn only near the view is there, and lets what slides in arrive. */
export async function comeToRest(el: EvenstrideElement): Promise<void> {
  atRest(el);
  for (let frames = 0, same = 0, before = ''; same < 3; frames++) {
    if (frames > 300) throw new Error(`${el.localName} does not come to rest.`);
    clock?.tick(0);
    await el.updateComplete;
    await nextFrame();
    const now = `${el.shadowRoot!.querySelectorAll('*').length} ${el.getBoundingClientRect().height}`;
    same = now === before ? same + 1 : 0;
    before = now;
  }
  atRest(el);
}
