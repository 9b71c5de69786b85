import {expect} from '@open-wc/testing';
import {en} from '../../src/messages/en/index.js';
import {registerLocale, type Messages} from '../../src/messages/registry.js';
import {englishTexts} from '../support/english-texts.js';
import {atRest, STATES} from './states.js';

/*
 * A language that nobody speaks: each sentence between ⟦ and ⟧, with marks on its letters and a third longer. What shows
 * without them was written into a template; what is cut off had no room to grow.
 */
const MARKED: Readonly<Record<string, string>> = {a: 'á', e: 'ë', i: 'ï', o: 'ø', u: 'ü', n: 'ñ', c: 'ç', y: 'ÿ'};
const foreign = (text: string): string => {
  if (!/\p{L}/u.test(text)) return text;
  const longer = text + ' ~'.repeat(Math.ceil(text.length / 6));
  // `{left|right}` holds words of its own.
  return `⟦${longer.replace(/[a-z]/g, (letter) => MARKED[letter] ?? letter)}⟧`;
};

function translate(value: unknown): unknown {
  if (typeof value === 'string') return foreign(value);
  if (typeof value === 'function') return (...args: unknown[]) => translate((value as (...all: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translate(one)]));
  return value;
}

/** Text that stands as it is in every language: numbers and signs, names of keys, what the visitor typed, sources. */
const FREE = /^[\s\d\p{P}\p{S}]*$/u;
const OF_NO_LANGUAGE = 'kbd, style, [lang]';

/** Words that a person reads or hears, each with where it stands. */
function* wordsOf(root: ShadowRoot): Generator<readonly [string, string]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (!node.parentElement?.closest(OF_NO_LANGUAGE)) yield [node.data, node.parentElement?.outerHTML.slice(0, 120) ?? ''];
    } else if (node instanceof Element) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'aria-roledescription']) {
        const text = node.getAttribute(name);
        if (text) yield [text, node.outerHTML.slice(0, 120)];
      }
    }
  }
}

/** What is left when every translated stretch is taken out, innermost first. */
const untranslated = (text: string): string => {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest;
};

describe('in a language that nobody speaks', () => {
  before(() => {
    registerLocale({lang: 'en-XA', dir: 'ltr', messages: {...(translate(en) as Messages), texts: translate(englishTexts) as NonNullable<Messages['texts']>}});
    document.documentElement.lang = 'en-XA';
  });
  after(() => {
    document.documentElement.lang = 'en';
    document.body.style.removeProperty('inline-size');
  });

  for (const {tag, name, make} of STATES) {
    it(`${tag}: ${name}: every word is translated`, async () => {
      const el = await make();
      atRest(el);
      const left = [...wordsOf(el.shadowRoot!)].map(([text, where]) => [untranslated(text).trim(), where]).filter(([text]) => !FREE.test(text!));
      expect(left).to.deep.equal([]);
    });

    it(`${tag}: ${name}: longer words fit in 280 px`, async () => {
      const el = await make();
      el.parentElement!.style.inlineSize = '280px';
      atRest(el);
      await el.updateComplete;
      expect(el.scrollWidth).to.be.at.most(280);
      const wide = [...el.shadowRoot!.querySelectorAll<HTMLElement>('p, h2, h3, h4, button, label, legend, summary, span')].filter((one) => one.clientWidth > 1 && !one.closest('.visually-hidden') && one.getBoundingClientRect().right - el.getBoundingClientRect().left > 281);
      expect(wide.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  }
});
