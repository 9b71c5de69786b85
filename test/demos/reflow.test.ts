import {expect} from '@open-wc/testing';
import {openFrame} from '../support/frame.js';

/** The pages, and how much room they have: 1280 px at 400 % is 320. */
const PAGES: Readonly<Record<string, readonly (keyof HTMLElementTagNameMap)[]>> = {
  'index.html': [],
  'blog.html': ['imbalance-quiz', 'routine-builder', 'exercise-card', 'coaching-interest'],
  'gym.html': ['routine-builder'],
  'partner.html': ['coaching-interest'],
};
const ROOM = 320;

/** WCAG 1.4.10: whoever enlarges a page four times reads on without scrolling sideways. */
describe('enlarged to 400 %', () => {
  for (const [file, tags] of Object.entries(PAGES))
    for (const dir of ['ltr', 'rtl'])
      it(`${file} does not scroll sideways, ${dir}`, async () => {
        const page = await openFrame(`/demo/${file}`, {width: ROOM, height: 800});
        page.document.documentElement.dir = dir;
        for (const tag of tags) await page.ready(tag);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(ROOM);
        page.remove();
      });
});
