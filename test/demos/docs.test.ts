// The docs site under the strict policy: its live examples run, its search finds, and a token can be tried.
// It is made by `npm run docs -- --site`; the gate does so before it comes here.
import {expect} from '@open-wc/testing';
import {openFrame, type FramePage} from '../support/frame.js';

const PAGES: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  'index.html': 'exercise-card',
  'guides/quick-start.html': 'imbalance-quiz',
  'guides/gyms.html': 'routine-builder',
  'guides/theming.html': 'coaching-interest',
  'elements/imbalance-quiz.html': 'imbalance-quiz',
  'elements/exercise-card.html': 'exercise-card',
  'elements/routine-builder.html': 'routine-builder',
  'elements/coaching-interest.html': 'coaching-interest',
};
const open = (path: string, width = 1000) => openFrame(`/docs/site/${path}`, {width, height: 800});
type Drawn = HTMLElement & {updateComplete: Promise<boolean>};

describe('The docs site', () => {
  let page: FramePage;
  afterEach(() => page.remove());

  for (const [path, tag] of Object.entries(PAGES))
    it(`${path}: its examples are alive, and it fits 280 px`, async () => {
      page = await open(path, 280);
      await page.ready(tag);
      for (const element of page.document.querySelectorAll<Drawn>('.live > *')) {
        if (!element.localName.includes('-')) continue;
        await element.updateComplete;
        expect(element.shadowRoot?.childElementCount, element.outerHTML.slice(0, 80)).to.be.above(0);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(280);
    });

  it('the search finds a heading, and its link leads there', async () => {
    page = await open('guides/theming.html');
    const field = page.document.querySelector<HTMLInputElement>('#search')!;
    const list = page.document.querySelector<HTMLElement>('#found')!;
    const changed = new Promise((resolve) => new page.window.MutationObserver(resolve).observe(list, {childList: true}));
    field.value = 'semantic versioning upgrade';
    field.dispatchEvent(new page.window.Event('input', {bubbles: true}));
    await changed;
    const links = [...list.querySelectorAll('a')];
    expect(list.hidden).to.equal(false);
    expect(links[0]!.textContent).to.contain('upgrade');
    expect((await fetch(links[0]!.href)).status).to.equal(200);
    field.dispatchEvent(new page.window.KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    expect(list.hidden).to.equal(true);
  });

  it('a part is outlined on request, and the state that is on is told', async () => {
    page = await open('elements/imbalance-quiz.html');
    const quiz = (await page.ready('imbalance-quiz')) as unknown as Drawn;
    const panel = page.document.querySelector<HTMLElement>('[data-hooks]')!;
    const shown = panel.querySelector<Drawn>('imbalance-quiz')!;
    await Promise.all([quiz.updateComplete, shown.updateComplete]);
    panel.querySelector<HTMLButtonElement>('[data-show-part="button-primary"]')!.click();
    const primary = shown.shadowRoot!.querySelector('[part~="button-primary"]')!;
    expect(page.window.getComputedStyle(primary).outlineStyle).to.equal('dashed');
    expect(panel.querySelector('[data-state="opening"]')!.className).to.equal('on');
    expect(panel.querySelector('[data-state="result"]')!.className).to.equal('');
  });

  it('a token that is tried shows on the element and as CSS', async () => {
    page = await open('guides/theming.html');
    await page.ready('exercise-card');
    const input = page.document.querySelector<HTMLInputElement>('[data-token="--evenstride-accent"]')!;
    input.value = '#166534';
    input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
    const card = page.document.querySelector<Drawn>('[data-tokens] exercise-card')!;
    await card.updateComplete;
    const primary = card.shadowRoot!.querySelector('button.primary')!;
    await Promise.all(primary.getAnimations().map((animation) => animation.finished));
    expect(page.window.getComputedStyle(primary).backgroundColor).to.equal('rgb(22, 101, 52)');
    expect(page.document.querySelector('[data-css]')!.textContent).to.contain('--evenstride-accent: #166534;');
  });
});
