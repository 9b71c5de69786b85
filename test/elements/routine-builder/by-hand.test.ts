import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {RoutineBuilder} from '../../../src/elements/routine-builder/routine-builder.js';
import {days, empty, find, findAll, focused, heard, names, said, textOf} from './support.js';

const click = HTMLAnchorElement.prototype.click;
const {setPointerCapture} = Element.prototype;
let files: string[] = [];
beforeEach(() => {
  files = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push(this.download);
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  Element.prototype.setPointerCapture = setPointerCapture;
});

describe('With the keyboard alone', () => {
  const keys = async (el: RoutineBuilder, ...presses: string[]) => {
    for (const press of presses) {
      await sendKeys({press});
      await el.updateComplete;
    }
  };
  const words = (node: Element | null | undefined) => node?.getAttribute('aria-label') ?? textOf(node instanceof HTMLInputElement || node instanceof HTMLSelectElement ? node.closest('label') : node);
  /** Tabs on until what has the focus says this. */
  async function tabTo(el: RoutineBuilder, says: string): Promise<void> {
    for (let n = 0; n < 200; n++) {
      await keys(el, 'Tab');
      if (words(el.shadowRoot!.activeElement).startsWith(says)) return;
    }
    throw new Error(`Nothing that says "${says}" can be reached.`);
  }

  it('a week is built, put in another order, undone and taken along', async () => {
    const el = await empty();
    const events = heard(el, 'routine-change', 'routine-export');
    const before = document.createElement('button');
    el.before(before);
    before.focus();

    await tabTo(el, 'Build my week');
    await keys(el, 'Enter');
    expect(el.routine).to.not.equal(null);
    expect(focused(el), 'the focus goes to the week').to.equal('title');

    const order = names(el);
    await tabTo(el, `Move ${order[1]}`);
    await keys(el, 'ArrowDown');
    expect(names(el).slice(1, 3)).to.deep.equal([order[2], order[1]]);
    expect(said(el)).to.include('is now number 3');
    expect(words(el.shadowRoot!.activeElement), 'the focus goes along').to.equal(`Move ${order[1]}`);

    const [first] = days(el);
    await keys(el, 'ArrowRight');
    expect(days(el)).to.include(first! + 1);
    expect(words(el.shadowRoot!.activeElement)).to.equal(`Move ${order[1]}`);

    await tabTo(el, 'Undo');
    await keys(el, 'Enter', 'Enter');
    expect(names(el)).to.deep.equal(order);

    await tabTo(el, 'Take it with you');
    await keys(el, 'Enter');
    await tabTo(el, 'Calendar file');
    await keys(el, 'Enter');
    await tabTo(el, 'Download');
    await keys(el, 'Enter');
    await tabTo(el, 'Table (CSV)');
    await keys(el, 'Enter');
    expect(files).to.deep.equal(['evenstride-routine.ics', 'evenstride-routine.csv']);
    expect(events.map(({type}) => type)).to.deep.equal([...Array<string>(5).fill('routine-change'), 'routine-export', 'routine-export']);
    before.remove();
  });
});

describe('With one finger alone', () => {
  type Point = readonly [number, number];
  const middle = (node: Element): Point => {
    const {left, top, width, height} = node.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  /** A finger by the browser's own protocol; where it has none, the pointer events that one would make. */
  async function finger(el: RoutineBuilder, type: 'start' | 'move' | 'end', [x, y]: Point): Promise<void> {
    if (!(await executeServerCommand<boolean, object>('touch', {type, x, y}))) {
      Element.prototype.setPointerCapture = () => {}; // a made-up pointer cannot be captured
      const at = held ?? el.shadowRoot!.elementFromPoint(x, y) ?? el;
      held = type === 'end' ? null : at;
      const init = {bubbles: true, composed: true, cancelable: true, pointerId: 7, pointerType: 'touch', isPrimary: true, button: type === 'move' ? -1 : 0, clientX: x, clientY: y};
      at.dispatchEvent(new PointerEvent(`pointer${{start: 'down', move: 'move', end: 'up'}[type]}`, init));
      if (type === 'end' && !dragged) (at as HTMLElement).click();
      dragged = type === 'move' || (type === 'start' ? false : dragged);
    }
    await el.updateComplete;
  }
  let held: Element | null = null;
  let dragged = false;

  async function tap(el: RoutineBuilder, node: Element): Promise<void> {
    node.scrollIntoView({block: 'center'});
    await finger(el, 'start', middle(node));
    await finger(el, 'end', middle(node));
    await new Promise(requestAnimationFrame);
    await el.updateComplete;
  }
  async function drag(el: RoutineBuilder, from: Element, to: Point): Promise<void> {
    const start = middle(from);
    await finger(el, 'start', start);
    // It rests before it lets go: of a finger that is thrown off, a browser takes the next tap for the end of a swing.
    for (const share of [0.2, 0.6, 1, 1, 1, 1]) {
      await finger(el, 'move', [start[0] + (to[0] - start[0]) * share, start[1] + (to[1] - start[1]) * share]);
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }
    await finger(el, 'end', to);
    await new Promise(requestAnimationFrame);
    await el.updateComplete;
  }
  const says = (el: RoutineBuilder, begins: string): Element => findAll(el, 'button, summary').find((one) => (one.getAttribute('aria-label') ?? textOf(one)).startsWith(begins))!;

  it('a week is built, put in another order, moved to another day, undone and taken along', async () => {
    const el = await empty();
    await tap(el, says(el, 'Build my week'));
    expect(el.routine).to.not.equal(null);

    const order = names(el);
    const grips = () => findAll(el, '.item [data-grip]');
    grips()[0]!.scrollIntoView({block: 'center'});
    const {bottom} = findAll(el, '.item')[1]!.getBoundingClientRect();
    await drag(el, grips()[0]!, [middle(grips()[1]!)[0], bottom - 4]);
    expect(names(el).slice(0, 2)).to.deep.equal([order[1], order[0]]);

    const session = el.routine!.weeks[0]!.sessions[0]!;
    const handle = find(el, `[data-focus="grip-${session.id}"]`)!;
    handle.scrollIntoView({block: 'end'});
    scrollBy(0, 100);
    const free = [1, 2, 3, 4, 5, 6, 7].findLast((day) => !days(el).includes(day))!;
    await drag(el, handle, middle(find(el, `[data-day="${free}"]`)!));
    expect(days(el)).to.include(free);

    await tap(el, says(el, 'Undo'));
    expect(days(el)).to.not.include(free);
    await tap(el, says(el, 'Undo'));
    expect(names(el)).to.deep.equal(order);

    await tap(el, says(el, 'Take it with you'));
    await tap(el, says(el, 'Table (CSV)'));
    expect(files).to.deep.equal(['evenstride-routine.csv']);
  });

  it('held at the edge of the window, the page scrolls on under it until the finger is lifted', async () => {
    const el = await empty();
    await tap(el, says(el, 'Build my week'));
    const grip = findAll(el, '.item [data-grip]').at(-1)!;
    grip.scrollIntoView({block: 'center'});
    const before = names(el);
    const start = middle(grip);
    await finger(el, 'start', start);
    await finger(el, 'move', [start[0], start[1] - 30]);
    await finger(el, 'move', [start[0], 10]);
    const from = scrollY;
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    const {top, height} = grip.getBoundingClientRect();
    expect(scrollY).to.be.below(from);
    expect(Math.abs(top + height / 2 - 10), 'the exercise stays under the finger').to.be.below(2);
    const cancelled = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true});
    document.dispatchEvent(cancelled);
    const rests = scrollY;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(rests);
    await finger(el, 'end', [start[0], 10]);
    expect(names(el)).to.deep.equal(before);
  });

  it('held at the lower edge, the page ends where it ended', async () => {
    const el = await empty();
    await tap(el, says(el, 'Build my week'));
    const {scrollHeight} = document.documentElement;
    const grip = findAll(el, '.item [data-grip]').at(-1)!;
    grip.scrollIntoView({block: 'center'});
    scrollTo(0, scrollHeight);
    const start = middle(grip);
    await finger(el, 'start', start);
    await finger(el, 'move', [start[0], start[1] + 30]);
    await finger(el, 'move', [start[0], innerHeight - 6]);
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
    expect(scrollY).to.be.at.most(scrollHeight - innerHeight + 1);
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await finger(el, 'end', [start[0], innerHeight - 6]);
  });

  it('a finger on the week scrolls the page and drags nothing', async () => {
    const el = await empty();
    await tap(el, says(el, 'Build my week'));
    const before = days(el);
    find(el, '.week')!.scrollIntoView({block: 'center'});
    const chip = find(el, '.chip')!;
    const free = [1, 2, 3, 4, 5, 6, 7].find((day) => !before.includes(day))!;
    await drag(el, chip, middle(find(el, `[data-day="${free}"]`)!));
    expect(days(el)).to.deep.equal(before);
    expect(find(el, '[data-dragging], [data-drop]')).to.equal(null);
  });
});
