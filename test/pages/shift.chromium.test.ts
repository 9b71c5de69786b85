// How far a page moves when the module comes 600 ms late: measured by the browser's own count, in a frame of each width.
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {MODULE, openHost} from '../support/host.js';

const SHEET = '/dist/evenstride.css';
const TEXT = '<p>The text that a reader has before their eyes while the script is on its way.</p>'.repeat(6);
const FORM = `<form action="/leads" method="post"><p><label>E-mail <input name="email" type="email" required></label></p>
  <p><label><input type="checkbox" name="consent" required> Your Site may use this to answer me.</label></p><button>Ask for coaching</button></form>`;
const PAGES: Readonly<Record<string, string>> = {
  'a quiz': `<imbalance-quiz>A short quiz that compares your two legs. It needs JavaScript.</imbalance-quiz>${TEXT}`,
  'a builder': `<routine-builder>Two short strength sessions a week are enough to begin with.</routine-builder>${TEXT}`,
  'a card': `<exercise-card exercise-id="glute-bridge">Glute bridge</exercise-card>${TEXT}`,
  'a form': `<coaching-interest controller="Your Site" privacy-href="/privacy">${FORM}</coaching-interest>${TEXT}`,
};
const SCREENS = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1280, 800],
] as const;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** The sum of all shifts until the elements stand and the frame after has been painted. */
async function shiftOf(body: string, width: number, height: number, styles: readonly string[]): Promise<number> {
  const {window, document, remove} = await openHost({modules: [`${MODULE}?late=600`], body, styles, width, height});
  let sum = 0;
  const observer = new window.PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as Shift).value)));
  observer.observe({type: 'layout-shift', buffered: true});
  for (const element of document.querySelectorAll<HTMLElement & {updateComplete: Promise<boolean>}>('body > :is(imbalance-quiz, exercise-card, routine-builder, coaching-interest)')) {
    await window.customElements.whenDefined(element.localName);
    while (!(await element.updateComplete));
  }
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  (observer.takeRecords() as Shift[]).forEach(({value}) => (sum += value));
  remove();
  return sum;
}

describe('A page whose script comes 600 ms late', () => {
  before(() => setViewport({width: 1400, height: 1200}));

  for (const [width, height] of SCREENS) {
    for (const [what, body] of Object.entries(PAGES))
      it(`stays where it is around ${what} at ${width} px`, async () => {
        expect(await shiftOf(body, width, height, [SHEET])).to.be.below(0.01);
      });

    it(`stays where it is around the README's snippet at ${width} px`, async () => {
      const readme = await (await fetch('/README.md')).text();
      const snippet = /```html\n([^]*?)```/.exec(readme)![1]!.replace(/<script[^]*?<\/script>/g, '');
      expect(snippet).to.contain('<imbalance-quiz').and.to.contain('<form');
      expect(await shiftOf(`<h1>An article</h1>${TEXT}${snippet}${TEXT}`, width, height, [SHEET])).to.be.below(0.01);
    });
  }

  it('moves without the sheet, so that the measure can tell', async () => {
    expect(await shiftOf(PAGES['a quiz']!, 390, 844, [])).to.be.above(0.1);
  });
});
