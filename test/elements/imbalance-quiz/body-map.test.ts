import {expect, html} from '@open-wc/testing';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {expectAccessible} from '../../support/accessible.js';
import {LOCALES} from '../../support/locales.js';
import {choose, drawn, find, findAll, listen, press, quizFixture, safe, skipTo, stepOf} from './support.js';

const map = (el: ImbalanceQuiz) => el.shadowRoot!.querySelector<SVGSVGElement>('[part=body-map]')!;

async function quizAt(step: string): Promise<ImbalanceQuiz> {
  const el = await quizFixture();
  await press(el, 'Start');
  await skipTo(el, step);
  return el;
}

/** Clicks a point of the picture, in its own units, as a finger would: on whatever lies there. */
async function touch(el: ImbalanceQuiz, x: number, y: number): Promise<void> {
  const {x: clientX, y: clientY} = new DOMPoint(x, y).matrixTransform(map(el).getScreenCTM()!);
  map(el).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, clientX, clientY}));
  await drawn(el);
}

describe('imbalance-quiz: the body map', () => {
  it('a touch ticks the box of that place and side, and a second one unticks it', async () => {
    const el = await quizAt('tires');
    const heard = listen(el, 'imbalance-answer');
    await touch(el, 505, 720); // the left calf, from behind
    expect(el.answers.tires).to.deep.equal({calves: 'left'});
    expect(findAll<HTMLInputElement>(el, 'input:checked').map(({name, value}) => [name, value])).to.deep.equal([['tires.calves', 'left']]);
    await touch(el, 595, 720);
    expect(el.answers.tires).to.deep.equal({calves: 'both'});
    await touch(el, 505, 720);
    expect(el.answers.tires).to.deep.equal({calves: 'right'});
    expect(heard.length).to.equal(3);
  });

  it('shows what the boxes say', async () => {
    const el = await quizAt('tires');
    expect(map(el).querySelector('path.left, path.right')).to.equal(null);
    await choose(el, 'left', 'tires.glutes');
    expect(map(el).querySelector('path.left')).to.exist;
    expect(map(el).querySelector('path.right')).to.equal(null);
    await choose(el, 'none', 'tires');
    expect(map(el).querySelector('path.left')).to.equal(null);
  });

  it('a touch beside the body changes nothing', async () => {
    const el = await quizAt('tires');
    await touch(el, 165, 200);
    expect(el.answers).not.to.have.property('tires');
  });

  for (const dir of ['ltr', 'rtl'])
    it(`the person’s left calf stays where it is in ${dir}, and is named in the picture`, async () => {
      const el = await quizFixture();
      el.dir = dir;
      await press(el, 'Start');
      await skipTo(el, 'tires');
      await touch(el, 505, 720);
      expect(el.answers.tires).to.deep.equal({calves: 'left'});
      const words = [...map(el).querySelectorAll('text')].map((text) => ({word: text.textContent, x: text.getBoundingClientRect().x})).sort((a, b) => a.x - b.x);
      expect(words.filter(({word}) => word === 'Left' || word === 'Right').map(({word}) => word)).to.deep.equal(['Right', 'Left', 'Right']);
    });

  for (const lang of ['en', ...Object.keys(LOCALES)])
    it(`its words stand apart and inside in ${lang} at 280 px`, async () => {
      const el = await quizFixture(html`<imbalance-quiz lang=${lang}></imbalance-quiz>`);
      el.parentElement!.style.inlineSize = '280px';
      find(el, '[data-do=next]')!.click();
      await drawn(el);
      await skipTo(el, 'tires');
      for (const sliding of el.shadowRoot!.getAnimations()) sliding.finish();
      const around = el.getBoundingClientRect();
      const boxes = [...map(el).querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect(boxes.filter((one, n) => one.left < around.left || one.right > around.right || boxes.slice(n + 1).some((other) => meet(one, other)))).to.deep.equal([]);
    });

  it('is a second surface only: hidden from screen readers and the keyboard, whose boxes say place and side', async () => {
    const el = await quizAt('pain-where');
    expect(map(el).getAttribute('aria-hidden')).to.equal('true');
    expect(map(el).querySelector('[tabindex], a')).to.equal(null);
    expect(find(el, 'input[name="pain-where.knee"][value=left]')!.getAttribute('aria-label')).to.equal('Knee: Left');
    await choose(el, 'left', 'pain-where.knee');
    await expectAccessible(el);
  });

  it('a question without places has no map', async () => expect(map(await quizAt('form-signs'))).to.equal(null));

  it('no step has more than 90 elements or adds more than 8 listeners, with every place chosen on both sides', async () => {
    const el = await quizFixture();
    const {addEventListener} = EventTarget.prototype;
    let added = 0;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
      if (this instanceof Node && el.shadowRoot!.contains(this)) added++;
      addEventListener.apply(this, args);
    };
    try {
      for (let i = 0; i < 60 && stepOf(el) !== 'result'; i++) {
        for (const {name, value} of findAll<HTMLInputElement>(el, '.rows .side input')) await choose(el, value, name);
        const step = stepOf(el);
        const elements = findAll(el, '*:not(style)').length;
        if (find(el, '[part=question]') && !find(el, '.guide')) expect(elements, step).to.be.at.most(90);
        expect(added, step).to.be.at.most(8);
        added = 0;
        find<HTMLButtonElement>(el, '[data-do=next], [data-do=skip-tests]')!.click();
        await drawn(el);
      }
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect(stepOf(el)).to.equal('result');
  });

  it('the result marks each side in its own colour and shape', async () => {
    const el = await quizFixture();
    el.answers = {...safe, tires: {calves: 'left', quadriceps: 'right'}};
    await drawn(el);
    expect([...map(el).querySelectorAll('path')].map((path) => path.getAttribute('class'))).to.deep.equal(['body', 'left', 'right', 'shape']);
    await expectAccessible(el);
  });
});
