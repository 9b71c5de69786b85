import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {drawn, find, press, quizFixture, skipTo} from './support.js';

describe('imbalance-quiz: the figure of a self-test', () => {
  it('can be stopped and gone through by the visitor, and answers nothing', async () => {
    const el = await quizFixture(html`<imbalance-quiz self-tests="only" .answers=${{'flags-pregnancy': 'no'}}></imbalance-quiz>`);
    await press(el, 'Start');
    await skipTo(el, 'tests');
    await press(el, 'Next');
    const heard: Event[] = [];
    el.addEventListener('imbalance-answer', (event) => heard.push(event));
    await new Promise<void>((resolve) => {
      const look = () => (find(el, '.film button') ? resolve() : requestAnimationFrame(look));
      look();
    });
    const [button, slider] = [find<HTMLButtonElement>(el, '.film button')!, find<HTMLInputElement>(el, '.film input')!];
    expect([button.getAttribute('aria-label'), slider.checkVisibility()]).to.deep.equal(['Pause', false]);
    expect(button.getBoundingClientRect().width).to.be.at.least(43.9);
    button.click();
    await drawn(el);
    expect([button.getAttribute('aria-label'), slider.checkVisibility()]).to.deep.equal(['Go on', true]);
    slider.value = '1';
    slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    slider.dispatchEvent(new Event('change', {bubbles: true}));
    expect(slider.getAttribute('aria-valuetext')).to.match(/^Step 2 of \d$/);
    expect(heard).to.deep.equal([]);
    expect(find(el, '.film button'), 'the same step is still there').to.equal(button);
  });
});
