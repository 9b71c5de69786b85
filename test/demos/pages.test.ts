// Every demo page is a promise to hosts, and opens as one.
import {expect, waitUntil} from '@open-wc/testing';
import {openFrame} from '../support/frame.js';

type Drawn = HTMLElement & {updateComplete: Promise<boolean>};
const settle = async (element: Drawn) => {
  while (!(await element.updateComplete));
};
const shadow = <E extends HTMLElement>(element: HTMLElement, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

const PAGES: readonly (readonly [string, readonly (keyof HTMLElementTagNameMap)[]])[] = [
  ['blog.html', ['imbalance-quiz', 'routine-builder', 'exercise-card', 'coaching-interest']],
  ['gym.html', ['routine-builder']],
  ['partner.html', ['coaching-interest']],
];

describe('The demo pages', () => {
  for (const [file, tags] of PAGES)
    it(`${file} draws its elements in place of their fallbacks`, async () => {
      const page = await openFrame(`/demo/${file}`);
      for (const tag of tags) {
        const element = (await page.ready(tag)) as unknown as Drawn;
        await settle(element);
        expect(element.shadowRoot!.childElementCount, tag).to.be.above(0);
        expect(shadow(element, '[part~="error"]').map((part) => part.textContent), tag).to.deep.equal([]);
      }
      page.remove();
    });

  it('every page that the index names is there, and every page is named', async () => {
    const page = await openFrame('/demo/index.html');
    const named = [...page.document.querySelectorAll<HTMLAnchorElement>('.doors a')].map((link) => link.getAttribute('href')!);
    expect(named).to.include.members(PAGES.map(([file]) => file));
    for (const file of named) expect((await fetch(`/demo/${file}`)).status, file).to.equal(200);
    page.remove();
  });

  for (const file of ['index.html', 'figures.html', ...PAGES.map(([name]) => name)])
    it(`${file} fits 280 px`, async () => {
      const page = await openFrame(`/demo/${file}`, {width: 280});
      expect(page.document.documentElement.scrollWidth).to.be.at.most(280);
      page.remove();
    });

  it('the gym’s builder makes a week of the days and minutes that the page asks for', async () => {
    const page = await openFrame('/demo/gym.html', {width: 1000});
    const builder = (await page.ready('routine-builder')) as unknown as Drawn & {routine: {preferences: {days: number; minutes: number}; weeks: {sessions: unknown[]}[]} | null};
    await settle(builder);
    const build = shadow<HTMLButtonElement>(builder, 'button').find((button) => /^Build/.test(button.textContent.trim()));
    build?.click();
    await settle(builder);
    expect(builder.routine!.preferences).to.include({days: 3, minutes: 40});
    expect(builder.routine!.weeks[0]!.sessions).to.have.length(3);
    page.remove();
  });

  it('the gym’s coach pins an exercise of the gym’s own, which its member can move and not remove, and which stays in a new week', async () => {
    const page = await openFrame('/demo/gym.html', {width: 1000});
    page.window.localStorage.clear();
    interface Items {readonly weeks: readonly {readonly sessions: readonly {readonly items: readonly {readonly exerciseId: string; readonly locked?: boolean}[]}[]}[]}
    const builder = (await page.ready('routine-builder')) as unknown as Drawn & {routine: Items | null};
    await settle(builder);
    page.document.querySelector<HTMLButtonElement>('#coach-plan')!.click();
    await settle(builder);
    const pinned = () => builder.routine!.weeks.map(({sessions}) => sessions.flatMap(({items}) => items.filter(({locked}) => locked).map(({exerciseId}) => exerciseId)).join());
    const everywhere = builder.routine!.weeks.map(() => 'harbour-sled-push');
    expect(pinned()).to.deep.equal(everywhere);
    const sled = () => shadow(builder, '.item').find((one) => one.textContent.includes('Sled push'));
    await waitUntil(sled, 'the gym’s catalogue has come');
    const item = sled()!;
    expect(item.querySelector('.tag')!.textContent).to.equal('Coach');
    item.querySelector<HTMLElement>('[data-focus^=edit-]')!.click();
    await settle(builder);
    const off = shadow<HTMLButtonElement>(builder, '.panel button').filter(({disabled}) => disabled).map(({textContent}) => textContent.trim());
    expect(off).to.include.members(['Swap', 'Remove']);
    shadow(builder, '[data-focus=plan]')[0]!.click();
    await settle(builder);
    shadow(builder, '[type=submit]')[0]!.click();
    await settle(builder);
    expect(pinned()).to.deep.equal(everywhere);
    page.window.localStorage.clear();
    page.remove();
  });

  it('the page of every movement shows a figure for each exercise that comes into view', async () => {
    const page = await openFrame('/demo/figures.html', {width: 900, height: 700});
    const drawn = new Promise<void>((resolve) => {
      const look = () => page.document.querySelector('svg.fig') && resolve();
      new page.window.MutationObserver(look).observe(page.document.body, {childList: true, subtree: true});
      look();
    });
    await drawn;
    expect(page.document.querySelectorAll('figure').length).to.be.at.least(110);
    page.remove();
  });
});
