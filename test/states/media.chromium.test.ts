import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import {backgroundOf, contrast, parentOf} from './colours.js';
import {takeToKeys, unseenStops} from './focus.js';
import {STATES} from './states.js';
import {openStill, setFree} from './still.js';

const emulate = (name?: string, value?: string) => executeServerCommand('media-features', name ? [{name, value}] : []);
const short = (one: Element) => one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 140);

/** How a box of a choice looks, and what holds it. */
const look = (input: Element): string => {
  const label = input.closest('label')!;
  return [input, label].map((one) => (({outline, backgroundColor, borderColor}) => `${outline} ${backgroundColor} ${borderColor}`)(getComputedStyle(one))).join();
};

describe('as the system asks for it', () => {
  afterEach(async () => {
    setFree();
    await emulate();
  });

  for (const state of STATES) {
    it(`${state.tag}: ${state.name}: reduced motion`, async () => {
      await emulate('prefers-reduced-motion', 'reduce');
      const el = await openStill(state);
      const moving = el.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running');
      expect(moving.map(({effect}) => short((effect as KeyframeEffect).target!))).to.deep.equal([]);
    });

    it(`${state.tag}: ${state.name}: on paper`, async () => {
      const el = await openStill(state);
      for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = false; // as a person leaves them
      await emulateMedia({media: 'print'});
      try {
        dispatchEvent(new Event('beforeprint'));
        await el.updateComplete;
        const root = el.shadowRoot!;
        const isSeen = (one: Element) => one.checkVisibility({visibilityProperty: true}) && one.getBoundingClientRect().height > 1;
        if (root.querySelector('.result, .sheet')) {
          const folded = [...root.querySelectorAll('.result details > :not(summary)')].filter((one) => one.childElementCount + one.textContent.trim().length > 0 && !isSeen(one) && !one.matches('button, :has(> button:only-child), .answers:not(:has(li:not(.open)))'));
          expect(folded.map(short), 'what stays folded').to.deep.equal([]);
          expect([...root.querySelectorAll('button')].filter(isSeen).map(short), 'what nobody can press').to.deep.equal([]);
        }
      } finally {
        dispatchEvent(new Event('afterprint'));
        await emulateMedia({media: 'screen'});
      }
    });

    it(`${state.tag}: ${state.name}: forced colours`, async () => {
      await emulate('forced-colors', 'active');
      const el = await openStill(state);
      const root = el.shadowRoot!;
      const flat = [...root.querySelectorAll('button')].filter((one) => {
        const {borderTopWidth, borderTopColor} = getComputedStyle(one);
        return one.checkVisibility() && (parseFloat(borderTopWidth) < 1 || contrast(borderTopColor, backgroundOf(parentOf(one))) < 3) && contrast(getComputedStyle(one).backgroundColor, backgroundOf(parentOf(one))) < 3;
      });
      expect(flat.map(short), 'buttons without an edge').to.deep.equal([]);

      const groups = new Map<string, {on?: Element; off?: Element}>();
      for (const input of root.querySelectorAll<HTMLInputElement>('label > input[type=radio], label > input[type=checkbox]')) {
        if (getComputedStyle(input).opacity !== '0') continue; // the browser's own box shows it
        const kind = input.closest('label')!.className;
        groups.set(kind, {...groups.get(kind), [input.checked ? 'on' : 'off']: input});
      }
      expect([...groups].filter(([, {on, off}]) => on && off && look(on) === look(off)).map(([kind]) => kind), 'choices that look the same, chosen or not').to.deep.equal([]);

      await takeToKeys();
      expect(unseenStops(root), 'stops without a ring').to.deep.equal([]);
    });
  }
});
