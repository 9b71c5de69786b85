import {expect, fixture, html} from '@open-wc/testing';
import {localeFor, registerLocale, type Messages} from '../../src/messages/registry.js';
import {en} from '../../src/messages/en/index.js';
import '../elements/imbalance-quiz/support.js';

describe('a language', () => {
  it('says in English what untyped code left out', () => {
    registerLocale({lang: 'en-x-part', dir: 'ltr', messages: {quiz: {start: 'Go'}} as Messages});
    const {messages} = localeFor('en-x-part', en);
    expect([messages.quiz.start, messages.quiz.back, messages.common.side('left')]).to.deep.equal(['Go', en.quiz.back, 'left']);
  });

  it('is found by its longest prefix, else English', () => {
    registerLocale({lang: 'en-x-Long', dir: 'ltr', messages: en});
    expect(['en-X-long-er', 'en-GB', 'tlh', ''].map((tag) => localeFor(tag, en).lang)).to.deep.equal(['en-x-Long', 'en', 'en', 'en']);
  });

  it('changes over an element that stood there before it came', async () => {
    const el = await fixture<HTMLElement & {updateComplete: Promise<unknown>}>(html`<imbalance-quiz lang="en-x-late"></imbalance-quiz>`);
    registerLocale({lang: 'en-x-late', dir: 'ltr', messages: {...en, quiz: {...en.quiz, title: 'Late'}}});
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('h2')!.textContent).to.equal('Late');
  });

  describe('written from right to left', () => {
    before(() => registerLocale({lang: 'en-x-rtl', dir: 'rtl', messages: en}));
    const open = async (markup = html`<imbalance-quiz lang="en-x-rtl"></imbalance-quiz>`) => {
      const holder = await fixture<HTMLElement>(html`<div>${markup}</div>`);
      return holder.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>('imbalance-quiz')!;
    };

    it('turns its element where nobody gives a direction', async () => {
      const el = await open();
      expect(el.matches(':dir(rtl)')).to.equal(true);
      el.lang = 'en';
      (el as unknown as {requestUpdate(): void}).requestUpdate();
      await el.updateComplete;
      expect([el.matches(':dir(rtl)'), el.hasAttribute('dir')]).to.deep.equal([false, false]);
    });

    it('leaves a direction that the page gives', async () => {
      const around = await open(html`<div dir="ltr"><imbalance-quiz lang="en-x-rtl"></imbalance-quiz></div>`);
      expect(around.matches(':dir(ltr)')).to.equal(true);
      const own = await open(html`<imbalance-quiz lang="en-x-rtl" dir="ltr"></imbalance-quiz>`);
      expect(own.getAttribute('dir')).to.equal('ltr');
    });
  });
});
