import {expect} from '@open-wc/testing';
import {backgroundOf, contrast, contrastOf, parentOf} from './colours.js';
import {stopsOf, takeToKeys, unseenStops} from './focus.js';
import {atRest, STATES} from './states.js';

/** Words on something to press: 4.5:1, as WCAG AA asks. All others are for reading: 7:1, AAA. */
const CONTROLS = 'button, a, summary, select, input, textarea, .choice, .side, .points label';
const OUT_OF_USE = ':disabled, [aria-disabled=true], [aria-disabled=true] *';

const isLarge = (element: Element): boolean => {
  const {fontSize, fontWeight} = getComputedStyle(element);
  return parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
};

/** Words that are too pale, with what they reach. */
function pale(root: ShadowRoot): string[] {
  const found = new Map<Element, string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || found.has(element) || element.closest('style, svg, .visually-hidden, option, .mark') || element.closest(OUT_OF_USE) || !element.checkVisibility({visibilityProperty: true})) continue;
    const least = element.closest(CONTROLS) || isLarge(element) ? 4.5 : 7;
    const ratio = contrastOf(element);
    if (ratio < least - 0.005) found.set(element, `${ratio.toFixed(2)} of ${least}: ${element.localName}.${element.className} ${node.nodeValue.trim().slice(0, 50)}`);
  }
  return [...found.values()];
}

/** Boxes to fill in and to choose whose edge is too faint to find: WCAG 1.4.11, 3:1. */
const faint = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.field input:not([type=checkbox], [type=radio]), select, textarea, .choice')]
    .filter((one) => one.checkVisibility() && !one.matches(OUT_OF_USE))
    .map((one): [Element, number] => [one, contrast(getComputedStyle(one).borderTopColor, backgroundOf(parentOf(one)))])
    .filter(([, ratio]) => ratio < 2.995)
    .map(([one, ratio]) => `${ratio.toFixed(2)} of 3: the edge of ${one.localName}.${one.className}`);

describe('what is to be seen in every state', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
  });

  for (const {tag, name, make} of STATES) {
    for (const scheme of ['light', 'dark']) {
      const open = async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = scheme === 'dark' ? '#14161a' : '#ffffff';
        const el = await make();
        atRest(el);
        return el;
      };

      it(`${tag}: ${name}: contrast, ${scheme}`, async () => {
        const root = (await open()).shadowRoot!;
        expect([...pale(root), ...faint(root)]).to.deep.equal([]);
      });

      it(`${tag}: ${name}: focus, ${scheme}`, async () => {
        const el = await open();
        await takeToKeys();
        expect(unseenStops(el.shadowRoot!)).to.deep.equal([]);
      });
    }

    it(`${tag}: ${name}: no flashing`, async () => {
      const el = await make();
      const flashing = el.shadowRoot!.getAnimations().filter(({effect}) => {
        const {duration, iterations = 1} = effect!.getComputedTiming();
        const still = (effect as KeyframeEffect).getKeyframes().every((frame) => Object.keys(frame).every((key) => ['transform', 'offset', 'computedOffset', 'easing', 'composite'].includes(key)));
        return !still && iterations > 1 && Number(duration) < 1000;
      });
      expect(flashing).to.deep.equal([]);
    });
  }

  it('finds pale words and a stop without a ring', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    const words = document.createElement('p');
    words.textContent = 'pale';
    words.style.color = '#767676';
    const stop = document.createElement('button');
    stop.textContent = 'no ring';
    stop.style.outline = 'none';
    root.append(words, stop);
    document.body.append(host);
    document.body.style.background = '#fff';
    expect(pale(root)[0]).to.match(/^4\.54 of 7: p\. pale/);
    expect([stopsOf(root).length, unseenStops(root).length]).to.deep.equal([1, 1]);
    host.remove();
  });
});
