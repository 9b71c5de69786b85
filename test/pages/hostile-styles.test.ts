// Style sheets of other people's pages: what they leave of the elements, and what the elements leave of the page.
import {expect} from '@open-wc/testing';
import {ELEMENTS, find, inside, press, settled, takeQuiz, TAGS} from '../contract/job.js';
import {MODULE, openHost} from '../support/host.js';

const sheet = (name: string): string => `/test/pages/hostile/${name}.css`;
/** So high that no page scrolls: a scrollbar would take its width from some and not from others. */
const SIZE = {width: 800, height: 9000};

const LOOK = ['display', 'position', 'font-size', 'font-weight', 'font-style', 'font-family', 'line-height', 'letter-spacing', 'word-spacing', 'text-align', 'text-transform', 'text-indent', 'text-shadow', 'white-space-collapse', 'color', 'background-color', 'box-sizing', 'margin', 'padding', 'border', 'border-radius', 'list-style-type', 'visibility', 'opacity', 'cursor'];

/** Every part of the element: how it looks, how big it is, and where it stands within the element. */
function lookOf(window: Window, element: Element): string[] {
  const root = inside(element, '.root')!;
  const origin = root.getBoundingClientRect();
  return [root, ...root.querySelectorAll('*')].map((part) => {
    const style = window.getComputedStyle(part);
    const box = part.getBoundingClientRect();
    // A moving limb is wherever it is at that moment, and what has no box of its own is nowhere.
    const place = part.closest('svg') || part.getClientRects().length === 0 ? '' : [box.x - origin.x, box.y - origin.y, box.width, box.height].map((n) => n.toFixed(1)).join(' ');
    const name = `${part.localName}${part.id && `#${part.id}`}.${part.getAttribute('class') ?? ''}`;
    return `${name} ${place} ${LOOK.map((property) => `${property}:${style.getPropertyValue(property)}`).join(';')}`;
  });
}

/** Element → its parts, on a page of that sheet, before and after somebody used it. */
async function looksOn(styles: readonly string[]) {
  const page = await openHost({modules: [MODULE], body: ELEMENTS, styles, ...SIZE});
  const looks: Record<string, string[]> = {};
  const note = async (when: string) => {
    for (const tag of TAGS) {
      await settled(find(page.document, tag));
      looks[`${tag}, ${when}`] = lookOf(page.window, find(page.document, tag));
    }
  };
  await page.document.fonts.ready;
  await note('at first');
  await takeQuiz(find(page.document, 'imbalance-quiz'));
  await press(find(page.document, 'coaching-interest'), 'button[type=submit]');
  await note('in use');
  expect(page.witness.errors).to.deep.equal([]);
  page.remove();
  return looks;
}

describe('A page with styles of its own', () => {
  let plain: Record<string, string[]>;
  before(async () => {
    plain = await looksOn([sheet('plain')]);
  });

  for (const name of ['brutal', 'small-root', 'everything-reset', 'bare-controls'])
    it(`leaves the elements as they are on a plain page: ${name}`, async () => {
      const looks = await looksOn([sheet(name)]);
      for (const [what, parts] of Object.entries(plain)) {
        const different = looks[what]!.map((part, at) => (part === parts[at] ? null : `is ${part}\nwas ${parts[at] ?? 'nothing'}`)).filter((text) => text !== null);
        expect(different.slice(0, 3).join('\n'), `${what}: ${different.length} of ${parts.length} parts differ`).to.equal('');
        expect(looks[what]!.length, what).to.equal(parts.length);
      }
    });

  for (const place of ['flex', 'grid', 'float', 'block', 'cell', 'fit'])
    it(`gives an element a width to live in where children are sized by their content: ${place}`, async () => {
      const body = `<div class="${place}">${TAGS.slice(0, 2).map((tag) => `<${tag} exercise-id="squat"></${tag}>`).join('')}</div>`;
      const page = await openHost({modules: [MODULE], body, styles: [sheet('places')], ...SIZE});
      for (const tag of TAGS.slice(0, 2)) {
        const element = find(page.document, tag);
        await settled(element);
        const {width, right} = element.getBoundingClientRect();
        expect(width, tag).to.be.at.least(280);
        expect(right, tag).to.be.at.most(800);
      }
      page.remove();
    });

  it('scrolls no further for elements that stand in a scrolling box of its own', async () => {
    const page = await openHost({modules: [MODULE], body: `<div class="scroller">${ELEMENTS}</div>`, styles: [sheet('places')], width: 800, height: 600});
    for (const tag of TAGS) await settled(find(page.document, tag));
    expect(page.document.querySelector('.scroller')!.scrollHeight, 'there is something to scroll').to.be.above(600);
    expect(page.document.documentElement.scrollHeight).to.equal(600);
    page.remove();
  });

  it('keeps every style of its own: nothing leaks out', async () => {
    const body = `<h1 class="surface">Title</h1><p class="root">Text <a href="#">link</a></p><button class="primary">Button</button><label class="choice">Name <input></label><ul><li>One</li></ul><table><td>1</table>${ELEMENTS}`;
    const page = await openHost({modules: ['/test/support/load-later.js'], body, styles: [sheet('page')], ...SIZE});
    const own = page.document.querySelectorAll('html, head, head *, body, body > :not(imbalance-quiz, exercise-card, routine-builder, coaching-interest), body > :not(imbalance-quiz, exercise-card, routine-builder, coaching-interest) *');
    const styles = () => [...own].map((element) => [...page.window.getComputedStyle(element)].filter((name) => !/^(block-size|height|perspective-origin|transform-origin|inline-size|width)$/.test(name)).map((name) => `${name}:${page.window.getComputedStyle(element).getPropertyValue(name)}`).join(';'));
    const before = styles();
    await (page.window as unknown as {loadModule(): Promise<unknown>}).loadModule();
    for (const tag of TAGS) await settled(find(page.document, tag));
    expect(styles()).to.deep.equal(before);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
    page.remove();
  });
});
