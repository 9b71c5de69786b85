import {expect} from '@open-wc/testing';
import type {EvenstrideElement} from '../../src/elements/base/evenstride-element.js';
import {atRest, STATES} from './states.js';

const TARGETS = 'button, summary, select, .choice, .side, .points label';
const seen = (one: Element) => !one.closest('.visually-hidden, [hidden]') && one.getBoundingClientRect().width > 1;
const short = (one: Element) => one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120);

/** What sticks out of the element sideways. */
const wide = (el: EvenstrideElement): string[] => {
  const edge = el.getBoundingClientRect();
  return [...el.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((one) => !(one instanceof SVGElement) && seen(one))
    .filter((one) => one.getBoundingClientRect().right > edge.right + 1 || one.getBoundingClientRect().left < edge.left - 1)
    .map(short);
};

/** WCAG 1.4.12: a reader's own spacing, as user style sheets and bookmarklets set it. */
const spacing = new CSSStyleSheet();
spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');

describe('the layout of every state', () => {
  for (const {tag, name, make} of STATES) {
    const at = async (width: string): Promise<EvenstrideElement> => {
      const el = await make();
      el.parentElement!.style.inlineSize = width;
      atRest(el);
      await el.updateComplete;
      return el;
    };

    for (const dir of ['ltr', 'rtl'])
      it(`${tag}: ${name}: fits in 280 px, ${dir}`, async () => {
        document.documentElement.dir = dir;
        try {
          expect(wide(await at('280px'))).to.deep.equal([]);
        } finally {
          document.documentElement.removeAttribute('dir');
        }
      });

    it(`${tag}: ${name}: every target is at least 44 px high`, async () => {
      const el = await at('480px');
      const small = [...el.shadowRoot!.querySelectorAll(TARGETS)].filter((one) => seen(one) && one.getBoundingClientRect().height < 43.9);
      expect(small.map((one) => `${one.getBoundingClientRect().height} ${short(one)}`)).to.deep.equal([]);
    });

    it(`${tag}: ${name}: loses nothing to a reader’s own text spacing`, async () => {
      const el = await at('320px');
      el.shadowRoot!.adoptedStyleSheets = [...el.shadowRoot!.adoptedStyleSheets, spacing];
      expect(wide(el)).to.deep.equal([]);
      const cut = [...el.shadowRoot!.querySelectorAll<HTMLElement>('p, h2, h3, h4, button, label, legend, summary')].filter(
        (one) => seen(one) && getComputedStyle(one).overflow !== 'visible' && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
      );
      expect(cut.map(short)).to.deep.equal([]);
    });
  }
});
