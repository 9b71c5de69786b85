import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {button, choose, drawn, fill, find, findAll, press, quizFixture, safe, skipTo, spoken, stepOf, textOf} from './support.js';

/** A clock that moves only when told to, in place of the page's. */
const frames = new Set<FrameRequestCallback>();
const own = {now: performance.now.bind(performance), frame: window.requestAnimationFrame, cancel: window.cancelAnimationFrame};
let now = 0;
async function pass(el: ImbalanceQuiz, seconds: number): Promise<void> {
  now += seconds * 1000;
  const due = [...frames];
  frames.clear();
  due.forEach((frame) => frame(now));
  await drawn(el);
}

async function quizAtTest(test: string): Promise<ImbalanceQuiz> {
  const el = await quizFixture(html`<imbalance-quiz lang="en-GB" self-tests="only" .answers=${{'flags-pregnancy': 'no'}}></imbalance-quiz>`);
  await press(el, 'Start');
  await skipTo(el, 'tests');
  for (const box of findAll<HTMLInputElement>(el, 'input:checked')) box.click();
  await drawn(el);
  await choose(el, test, 'tests');
  await press(el, 'Next: 1 test');
  expect(stepOf(el)).to.equal(test);
  return el;
}
const digits = (el: ImbalanceQuiz) => textOf(find(el, '.digits'));
const value = (el: ImbalanceQuiz, name: string) => find<HTMLInputElement>(el, `input[name="${name}"]`)!.value;

describe('imbalance-quiz: guided self-tests', () => {
  beforeEach(() => {
    now = 1_000_000;
    performance.now = () => now;
    window.requestAnimationFrame = (frame) => {
      frames.add(frame);
      return 0;
    };
    window.cancelAnimationFrame = () => frames.clear();
  });
  afterEach(() => {
    performance.now = own.now;
    window.requestAnimationFrame = own.frame;
    window.cancelAnimationFrame = own.cancel;
    frames.clear();
  });

  it('are offered first, four of them ticked, with what each needs', async () => {
    const el = await quizFixture();
    await press(el, 'Start');
    await skipTo(el, 'tests');
    expect(textOf(find(el, '.step'))).to.include('Four short tests make the answer surer. Skip them and we say so.');
    expect(findAll(el, 'input:checked')).to.have.length(4);
    expect(button(el, 'Next: 4 tests')).to.exist;
    for (const box of findAll<HTMLInputElement>(el, 'input:checked')) box.click();
    await drawn(el);
    expect(button(el, 'Next')).not.to.exist;
    await press(el, 'See your result');
    expect(stepOf(el)).to.equal('result');
  });

  it('each says how to do it, when to stop, what to note and how sure it is', async () => {
    const el = await quizAtTest('single-leg-heel-raise');
    const text = textOf(find(el, '.step'));
    for (const part of ['How to do it', 'When to stop', 'Stop at once if anything hurts', 'Count the full raises of each leg', 'up to six raises']) expect(text).to.include(part);
  });

  it('a plank: count-in, hold, stop, rest, the other side, and both scores in their fields', async () => {
    const el = await quizAtTest('side-plank');
    await press(el, 'Begin');
    expect(digits(el)).to.equal('3');
    await pass(el, 1);
    expect(digits(el)).to.equal('2');
    await pass(el, 2);
    expect(digits(el)).to.equal('0');
    await pass(el, 65.4);
    expect(digits(el)).to.equal('1:05');
    await press(el, 'Stop');
    expect(value(el, 'side-plank.today.left')).to.equal('65');
    expect(spoken(el)).to.equal('Left: 65 seconds noted. Rest for 5 minutes, then the right side.');
    expect(digits(el)).to.equal('5:00');
    expect(textOf(find(el, '.now'))).to.equal('▶Right is next');
    await press(el, 'End the rest');
    await pass(el, 3);
    await pass(el, 40);
    await press(el, 'Stop');
    expect(el.answers['side-plank']).to.deep.equal({left: 65, right: 40});
    expect(spoken(el)).to.include('Both sides are noted');
  });

  it('the right side can start', async () => {
    const el = await quizAtTest('side-plank');
    await choose(el, 'right', 'guide-side');
    await press(el, 'Begin');
    await pass(el, 13);
    await press(el, 'Stop');
    expect(value(el, 'side-plank.today.right')).to.equal('10');
    expect(value(el, 'side-plank.today.left')).to.equal('');
  });

  it('a clock left in a hidden tab is right when the visitor comes back', async () => {
    const el = await quizAtTest('single-leg-balance');
    await press(el, 'Begin');
    await pass(el, 900); // no frame in between
    expect(value(el, 'single-leg-balance.today.left')).to.equal('45');
  });

  it('heel raises: a beat of up and down, a count by tap or space bar, one taken back', async () => {
    const el = await quizAtTest('single-leg-heel-raise');
    await press(el, 'Begin');
    await pass(el, 3);
    expect(textOf(find(el, '.beat'))).to.equal('Up');
    await pass(el, 1);
    expect(textOf(find(el, '.beat'))).to.equal('Down');
    expect(textOf(el.shadowRoot!.activeElement)).to.equal('Count one');
    await sendKeys({press: ' '});
    await sendKeys({press: ' '});
    await press(el, 'Count one');
    expect(digits(el)).to.equal('3');
    await press(el, 'Take one back');
    expect(digits(el)).to.equal('2');
    expect(textOf(el.shadowRoot!.activeElement)).to.equal('Count one');
    await press(el, 'Stop');
    expect(value(el, 'single-leg-heel-raise.today.left')).to.equal('2');
    expect(textOf(el.shadowRoot!.activeElement)).to.equal('End the rest and begin');
  });

  it('five stands stop the clock with a tenth of a second', async () => {
    const el = await quizAtTest('single-leg-sit-to-stand');
    await press(el, 'Begin');
    await pass(el, 3);
    for (let i = 0; i < 5; i++) {
      await pass(el, 2.05);
      await press(el, 'Count one');
    }
    expect(value(el, 'single-leg-sit-to-stand.today.left')).to.equal('10.3');
  });

  it('the rest can be paused and goes on where it stood', async () => {
    const el = await quizAtTest('single-leg-bridge');
    await press(el, 'Begin');
    await pass(el, 3);
    await press(el, 'Count one');
    await press(el, 'Stop');
    await pass(el, 20);
    expect(digits(el)).to.equal('1:40');
    await press(el, 'Pause the rest');
    await pass(el, 600);
    expect(digits(el)).to.equal('1:40');
    await press(el, 'Go on with the rest');
    await pass(el, 10);
    expect(digits(el)).to.equal('1:30');
    await pass(el, 90);
    expect(button(el, 'Begin')).to.exist;
  });

  it('the clock takes no focus from a field that is being filled', async () => {
    const el = await quizAtTest('side-plank');
    await press(el, 'Begin');
    const field = find<HTMLInputElement>(el, 'input[name="side-plank.today.right"]')!;
    field.focus();
    await pass(el, 3);
    expect(el.shadowRoot!.activeElement).to.equal(field);
  });

  it('leaving the step stops the clock', async () => {
    const el = await quizAtTest('side-plank');
    await press(el, 'Begin');
    expect(frames.size).to.equal(1);
    await press(el, 'Back');
    expect(frames.size).to.equal(0);
  });

  it('taking the quiz off the page stops the clock', async () => {
    const el = await quizAtTest('side-plank');
    await press(el, 'Begin');
    el.remove();
    expect(frames.size).to.equal(0);
  });

  it('moved within the page, the test can begin again', async () => {
    const el = await quizAtTest('side-plank');
    await press(el, 'Begin');
    el.parentElement!.prepend(el);
    await drawn(el);
    await press(el, 'Begin');
    await pass(el, 3 + 20);
    await press(el, 'Stop');
    expect(value(el, 'side-plank.today.left')).to.equal('20');
  });

  it('no button of the tools is taken for the way on', async () => {
    const el = await quizAtTest('side-plank');
    for (let i = 0; i < 3; i++) {
      for (const tool of findAll(el, '.guide button')) expect(textOf(tool)).not.to.match(/^(Start|Next|Skip|See|Back)/);
      find(el, '[data-do=press]')!.click();
      await pass(el, 3);
    }
  });

  it('sound is off until it is pressed', async () => {
    const el = await quizAtTest('side-plank');
    const sound = button(el, 'Sound')!;
    expect(sound.getAttribute('aria-pressed')).to.equal('false');
    await press(el, 'Sound');
    await press(el, 'Begin');
    expect(sound.getAttribute('aria-pressed')).to.equal('true');
    await press(el, 'Sound');
    expect(sound.getAttribute('aria-pressed')).to.equal('false');
  });

  it('scores can be typed and corrected by hand, with those of another day', async () => {
    const el = await quizAtTest('knee-to-wall');
    await fill(el, 'knee-to-wall.today.left', '9');
    expect(textOf(find(el, '.scores'))).to.include('With one side only, this test is left out.');
    await fill(el, 'knee-to-wall.today.right', '11.5');
    await fill(el, 'knee-to-wall.earlier.left', '8.5');
    await fill(el, 'knee-to-wall.earlier.right', '11');
    expect(el.answers['knee-to-wall']).to.deep.equal({left: 9, right: 11.5, earlier: {left: 8.5, right: 11}});
    await fill(el, 'knee-to-wall.today.right', '99');
    await press(el, 'See');
    expect(stepOf(el)).to.equal('knee-to-wall');
    expect(textOf(find(el, '.problem'))).to.equal('This goes up to 30. Please check the number.');
  });

  it('the scores of a second day turn a possible difference into a clear one', async () => {
    const el = await quizAtTest('knee-to-wall');
    await fill(el, 'knee-to-wall.today.left', '9');
    await fill(el, 'knee-to-wall.today.right', '11.5');
    await press(el, 'See');
    expect(el.assessment!.tests.map(({verdict}) => verdict)).to.deep.equal(['possible']);
    find(el, '[data-do=change][data-with=knee-to-wall]')!.click();
    await drawn(el);
    await fill(el, 'knee-to-wall.earlier.left', '8.5');
    await fill(el, 'knee-to-wall.earlier.right', '11');
    await press(el, 'See the updated result');
    expect(el.assessment!.tests.map(({verdict}) => verdict)).to.deep.equal(['clear']);
    expect(textOf(find(el, '.tests'))).to.include('Left scored lower on this test on two days, by more than its own error.');
  });

  it('the step-down is scored by what was seen; "None of these" is no mistake', async () => {
    const el = await quizAtTest('step-down');
    await choose(el, 'arms', 'seen-left');
    await choose(el, 'pelvis', 'seen-left');
    expect(value(el, 'step-down.today.left')).to.equal('2');
    await choose(el, 'none', 'seen-right');
    expect(el.answers['step-down']).to.deep.equal({left: 2, right: 0});
  });

  it('is not offered with a red flag', async () => {
    const el = await quizFixture(html`<imbalance-quiz .answers=${{...safe}}></imbalance-quiz>`);
    await press(el, 'Start');
    await skipTo(el, 'flags-bone');
    await choose(el, 'groin-load');
    await skipTo(el, 'equipment');
    expect(button(el, 'See your result')).to.exist;
  });
});
