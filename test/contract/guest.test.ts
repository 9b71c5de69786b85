// dist/evenstride.js as a guest in somebody else's page. It tests what was built: `npm run build` comes first.
import {expect} from '@open-wc/testing';
import {MODULE, openHost} from '../support/host.js';

const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];
const ELEMENTS = TAGS.map((tag) => `<${tag}></${tag}>`).join('');

describe('the built module in a host page', () => {
  it('registers and renders its four tags without one violation of a strict policy', async () => {
    const {window, document, witness, remove} = await openHost({modules: [MODULE], body: ELEMENTS});
    for (const tag of TAGS) {
      expect(window.customElements.get(tag), tag).to.exist;
      const element = document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(tag)!;
      await element.updateComplete;
      expect(element.shadowRoot!.childElementCount, tag).to.be.above(0);
    }
    expect(witness.violations).to.deep.equal([]);
    expect(witness.errors).to.deep.equal([]);
    expect(witness.warnings).to.deep.equal([]);
    remove();
  });

  it('leaves no global behind', async () => {
    const {window, witness, remove} = await openHost({modules: [MODULE], body: ELEMENTS});
    const after = [...Reflect.ownKeys(window), ...Reflect.ownKeys((window as unknown as {Symbol: object}).Symbol)];
    expect(after.filter((key) => !witness.before.includes(key) && key !== 'witness')).to.deep.equal([]);
    remove();
  });

  it('writes no cookie and no storage', async () => {
    const {window, document, remove} = await openHost({modules: [MODULE], body: ELEMENTS});
    expect(document.cookie).to.equal('');
    expect(Object.keys(window.localStorage).concat(Object.keys(window.sessionStorage)).filter((key) => key.includes('evenstride'))).to.deep.equal([]);
    remove();
  });

  it('is harmless and silent when the page loads a second copy of the same version', async () => {
    const {window, witness, remove} = await openHost({modules: [MODULE, `${MODULE}?second`], body: ELEMENTS});
    for (const tag of TAGS) expect(window.customElements.get(tag), tag).to.exist;
    expect(witness.errors).to.deep.equal([]);
    expect(witness.warnings).to.deep.equal([]);
    remove();
  });

  it('lives beside a page that uses Lit itself, and its developers see no warning', async () => {
    const modules = ['/node_modules/lit/index.js', MODULE];
    const {window, witness, remove} = await openHost({modules, body: ELEMENTS, types: ['lit-html']});
    expect((window as unknown as {litHtmlVersions: unknown[]}).litHtmlVersions).to.have.length(1);
    expect(witness.violations).to.deep.equal([]);
    expect(witness.errors).to.deep.equal([]);
    expect(witness.warnings.filter((text) => text.includes('Multiple versions'))).to.deep.equal([]);
    remove();
  });
});
