// The configurator as an owner uses it: choose, look at the preview, copy the snippet.
import {expect} from '@open-wc/testing';
import {openFrame, type FramePage} from '../support/frame.js';

type Drawn = HTMLElement & {updateComplete: Promise<boolean>};

/** Resolves once the condition holds; it is looked at whenever the page changes. */
const when = (page: {document: Document; window: Window & typeof globalThis}, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new page.window.MutationObserver(look);
    observer.observe(page.document, {childList: true, subtree: true, attributes: true, characterData: true});
    look();
  });

describe('The configurator', () => {
  let page: FramePage;
  let preview: {document: Document; window: Window & typeof globalThis};
  const one = <E extends HTMLElement>(selector: string): E => page.document.querySelector<E>(selector)!;
  const snippet = () => one('#snippet').textContent;
  const set = (selector: string, value: string) => {
    const input = one<HTMLInputElement>(selector);
    input.value = value;
    input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
  };
  const pick = (name: string, value: string) => one<HTMLInputElement>(`input[name="${name}"][value="${value}"]`).click();
  const shown = <E extends Element>(selector: string) => preview.document.querySelector<E>(selector);

  beforeEach(async () => {
    page = await openFrame('/demo/configurator/', {width: 1200, height: 900});
    await when(page, () => page.document.documentElement.dataset['ready'] !== undefined);
    const window = one<HTMLIFrameElement>('#frame').contentWindow as Window & typeof globalThis;
    preview = {window, document: window.document};
    if (preview.document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve, {once: true}));
    await when(preview, () => shown('imbalance-quiz') !== null);
  });
  afterEach(() => page.remove());

  for (const tag of ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'])
    it(`shows <${tag}> and prints it with what was chosen, a fallback and the hash`, async () => {
      pick('element', tag);
      await when(preview, () => shown(tag) !== null);
      const element = shown<Drawn>(tag)!;
      await preview.window.customElements.whenDefined(tag);
      await element.updateComplete;
      expect(element.shadowRoot!.childElementCount).to.be.above(0);
      expect(element.hasAttribute('preview'), 'delivers nothing').to.equal(true);
      const {documentElement} = new DOMParser().parseFromString(snippet(), 'text/html');
      const printed = documentElement.querySelector(tag)!;
      expect(printed.childElementCount, 'fallback').to.be.above(0);
      expect(printed.hasAttribute('preview'), 'the snippet is the real thing').to.equal(false);
      expect(documentElement.querySelector('script')!.integrity).to.match(/^sha384-.{64}$/);
    });

  it('an option reaches preview and snippet, and stays when another element was looked at', async () => {
    pick('element', 'routine-builder');
    set('#option-days', '4');
    await when(preview, () => shown('routine-builder')?.getAttribute('days') === '4');
    expect(snippet()).to.contain('<routine-builder days="4">');
    pick('element', 'exercise-card');
    pick('element', 'routine-builder');
    expect(one<HTMLInputElement>('#option-days').value).to.equal('4');
    expect(snippet()).to.contain('days="4"');
  });

  it('a number that does not fit is left out of the snippet', () => {
    pick('element', 'routine-builder');
    set('#option-days', '40');
    expect(snippet()).to.not.contain('days=');
  });

  it('a colour is shown, printed, and called out where it cannot be read', async () => {
    set('[name="colour-accent-light"]', '#ffd400');
    await when(preview, () => (shown<HTMLElement>('imbalance-quiz')?.style.getPropertyValue('--evenstride-accent') ?? '') !== '');
    expect(snippet()).to.contain('--evenstride-accent: light-dark(#ffd400, #2dd4bf);');
    expect(one('#contrast').textContent).to.contain('Links on light pages: 1.4 to 1');
    set('[name="colour-accent-light"]', '#166534');
    expect(one('#contrast').textContent).to.equal('Everything can be read, on light and on dark pages.');
  });

  it('the preview is light, dark and narrow', async () => {
    const scheme = () => preview.document.documentElement.style.colorScheme;
    pick('view', 'dark');
    await when(preview, () => scheme() === 'dark');
    pick('view', 'narrow');
    await when(preview, () => scheme() === 'light');
    expect(one('#frame').clientWidth).to.equal(280);
    expect(shown('imbalance-quiz')!.scrollWidth).to.be.at.most(280);
  });

  it('each kind of site has its snippet', () => {
    const marks = {html: '<script type="module"', wordpress: '[imbalance-quiz', block: '<script type="module"', react: 'export function ImbalanceQuiz', vue: '<script setup>'};
    for (const [kind, mark] of Object.entries(marks)) {
      pick('kind', kind);
      expect(snippet(), kind).to.contain(mark);
    }
  });

  it('Copy takes the snippet that is shown, or marks it where the browser refuses', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => (copied.length > 0 ? Promise.reject(new Error()) : Promise.resolve(void copied.push(text)));
    Object.defineProperty(page.window.navigator, 'clipboard', {value: {writeText}, configurable: true});
    const said = () => one('#copied').textContent;
    pick('kind', 'vue');
    one<HTMLButtonElement>('#copy').click();
    await when(page, () => said() !== '');
    expect(copied).to.deep.equal([snippet()]);
    expect(said()).to.equal('Copied');
    pick('kind', 'react');
    one<HTMLButtonElement>('#copy').click();
    await when(page, () => said() !== '');
    expect(said()).to.contain('Ctrl+C');
    expect(page.window.getSelection()!.toString().trim()).to.equal(snippet().trim());
  });

  it('start over gives back what it began with', () => {
    const first = snippet();
    set('#option-self-tests', 'off');
    set('[name="colour-left-light"]', '#111111');
    expect(snippet()).to.not.equal(first);
    one<HTMLButtonElement>('#start-over').click();
    expect(snippet()).to.equal(first);
  });

  it('every control has a name, and none is out of the keyboard’s reach', () => {
    for (const control of page.document.querySelectorAll<HTMLInputElement>('main input, main select, main textarea, main button, main iframe')) {
      const name = control.ariaLabel ?? control.title ?? '';
      const words = name || [...(control.labels ?? [])].map((label) => label.textContent).join('') || control.textContent;
      expect(words.trim(), control.outerHTML).to.not.equal('');
      expect(control.tabIndex, control.outerHTML).to.be.at.least(0);
    }
  });
});
