import {expect} from '@open-wc/testing';
import {LOCALES} from '../support/locales.js';
import {atRest, STATES} from '../states/states.js';

const READ = 'p, h2, h3, h4, li, dt, dd, button, label, legend, summary, span, textarea, input, select';

/** What a person reads that reaches past the element's end edge. */
function stickingOut(el: HTMLElement): string[] {
  const {right} = el.getBoundingClientRect();
  return [...el.shadowRoot!.querySelectorAll<HTMLElement>(READ)].filter((one) => one.clientWidth > 1 && !one.closest('.visually-hidden') && one.getBoundingClientRect().right > right + 1).map((one) => one.outerHTML.slice(0, 120));
}

for (const lang of Object.keys(LOCALES)) {
  describe(`In ${lang}, 280 px wide`, () => {
    before(() => {
      document.documentElement.lang = lang;
    });
    after(() => {
      document.documentElement.lang = 'en';
    });

    for (const {tag, name, make} of STATES)
      it(`${tag}: ${name}: its longest words wrap`, async () => {
        const el = await make();
        el.parentElement!.style.inlineSize = '280px';
        atRest(el);
        await el.updateComplete;
        expect([el.scrollWidth, ...stickingOut(el)]).to.deep.equal([280]);
      });
  });
}
