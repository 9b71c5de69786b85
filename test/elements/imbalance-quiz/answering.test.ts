import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {choose, drawn, fill, find, findAll, listen, press, quizFixture, skipTo, spoken, stepOf, textOf} from './support.js';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';

async function quizAt(step: string): Promise<ImbalanceQuiz> {
  const el = await quizFixture();
  await press(el, 'Start');
  await skipTo(el, step);
  return el;
}
const active = (el: ImbalanceQuiz) => el.shadowRoot!.activeElement as HTMLElement | null;

describe('imbalance-quiz: answering', () => {
  it('"None of these" stands alone', async () => {
    const el = await quizAt('flags-bone');
    await choose(el, 'night-pain');
    await choose(el, 'none');
    expect(el.answers['flags-bone']).to.deep.equal(['none']);
    expect(findAll<HTMLInputElement>(el, 'input:checked').map(({value}) => value)).to.deep.equal(['none']);
    await choose(el, 'bone-point');
    expect(el.answers['flags-bone']).to.deep.equal(['bone-point']);
  });

  it('unticking all is no answer, and is told as null', async () => {
    const el = await quizAt('equipment');
    await choose(el, 'chair');
    const heard = listen(el, 'imbalance-answer');
    await choose(el, 'chair');
    expect(el.answers).not.to.have.property('equipment');
    expect((heard[0]!.detail as {value: unknown}).value).to.equal(null);
  });

  it('each side of a muscle is a box of its own; unticking the last is no answer', async () => {
    const el = await quizAt('tires');
    await choose(el, 'right', 'tires.calves');
    await choose(el, 'left', 'tires.glutes');
    await choose(el, 'right', 'tires.glutes');
    expect(el.answers.tires).to.deep.equal({calves: 'right', glutes: 'both'});
    await choose(el, 'left', 'tires.glutes');
    await choose(el, 'right', 'tires.glutes');
    expect(el.answers.tires).to.deep.equal({calves: 'right'});
    await choose(el, 'right', 'tires.calves');
    expect(el.answers).not.to.have.property('tires');
  });

  it('"None of these" under the sides answers that nothing applies, and clears what was chosen', async () => {
    const el = await quizAt('tight');
    await choose(el, 'left', 'tight.calves');
    await choose(el, 'none', 'tight');
    expect(el.answers.tight).to.deep.equal({});
    expect(findAll<HTMLInputElement>(el, 'input:checked').map(({value}) => value)).to.deep.equal(['none']);
  });

  it('every choice is a native control with a visible label', async () => {
    for (const step of ['flags-now', 'pain-level', 'pain-where', 'longest-run', 'cadence']) {
      const el = await quizAt(step);
      const inputs = findAll<HTMLInputElement>(el, '[part~=question] input');
      expect(inputs.length, step).to.be.above(0);
      for (const input of inputs) expect(textOf(input.labels![0]!), step).not.to.equal('');
    }
  });

  it('choices are at least 48 px high', async () => {
    for (const step of ['flags-now', 'pain-level', 'tires', 'longest-run']) {
      const el = await quizAt(step);
      for (const choice of findAll(el, '[part~=choice]')) expect(choice.getBoundingClientRect().height, step).to.be.at.least(48);
    }
  });

  it('a number out of range is said beside the field, the focus stays there, and nothing is lost', async () => {
    const el = await quizAt('minutes');
    await fill(el, 'minutes', '500', false);
    await press(el, 'Next');
    const input = find<HTMLInputElement>(el, 'input')!;
    expect(stepOf(el)).to.equal('minutes');
    expect(input.value).to.equal('500');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = input.getAttribute('aria-describedby')!.split(' ').map((id) => textOf(el.shadowRoot!.getElementById(id)));
    expect(described).to.deep.equal(['minutes, 8 to 90', 'This goes up to 90. Please check the number.']);
    expect(active(el)).to.equal(input);
    expect(spoken(el)).to.equal('This goes up to 90. Please check the number.');
    await fill(el, 'minutes', '30');
    expect(input.hasAttribute('aria-invalid')).to.be.false;
    await press(el, 'Next');
    expect(el.answers.minutes).to.equal(30);
  });

  it('Back is free even with a number that cannot be taken', async () => {
    const el = await quizAt('age');
    await fill(el, 'age', '5', false);
    await press(el, 'Back');
    expect(stepOf(el)).to.equal('posture');
    expect(el.answers).not.to.have.property('age');
  });

  it('more days than a week has are pointed out, and left to the visitor', async () => {
    const el = await quizAt('run-days');
    await choose(el, '6');
    await press(el, 'Next');
    await choose(el, '3');
    expect(textOf(find(el, '.problem'))).to.equal('You run on 6 days and take 3 off: that is more than a week has. Please check one of them.');
    await press(el, 'Next');
    expect(stepOf(el)).to.equal('longest-run');
  });
});

describe('imbalance-quiz: by keyboard alone', () => {
  it('a new question takes the focus on its heading', async () => {
    const el = await quizAt('shoes');
    expect(active(el)!.id).to.equal('heading');
    await press(el, 'Back');
    expect(active(el)!.id).to.equal('heading');
  });

  it('a digit chooses, Enter goes on', async () => {
    const el = await quizAt('shoes');
    await sendKeys({press: '2'});
    await drawn(el);
    expect(el.answers.shoes).to.equal('worn');
    await sendKeys({press: 'Enter'});
    await drawn(el);
    expect(stepOf(el)).to.equal('posture');
  });

  it('a digit on a scale chooses that number, also 0', async () => {
    const el = await quizAt('rest-days');
    await sendKeys({press: '0'});
    await drawn(el);
    expect(el.answers['rest-days']).to.equal(0);
    await sendKeys({press: '3'});
    await drawn(el);
    expect(el.answers['rest-days']).to.equal(3);
  });

  it('digits tick and untick where several apply', async () => {
    const el = await quizAt('equipment');
    await sendKeys({press: '2'});
    await sendKeys({press: '3'});
    await drawn(el);
    expect(el.answers.equipment).to.deep.equal(['chair', 'step']);
    await sendKeys({press: '2'});
    await drawn(el);
    expect(el.answers.equipment).to.deep.equal(['step']);
  });

  it('arrows move within a group of choices', async () => {
    const el = await quizAt('shoes');
    await choose(el, 'fine');
    find<HTMLInputElement>(el, 'input[value=fine]')!.focus();
    await sendKeys({press: 'ArrowDown'});
    await drawn(el);
    expect(el.answers.shoes).to.equal('worn');
  });

  it('digits typed into a number field are digits, and Enter goes on from it', async () => {
    const el = await quizAt('minutes');
    find<HTMLInputElement>(el, 'input')!.focus();
    await sendKeys({type: '25'});
    await sendKeys({press: 'Enter'});
    await drawn(el);
    expect(el.answers.minutes).to.equal(25);
    expect(stepOf(el)).to.equal('equipment');
  });

  it('a digit with a modifier stays the browser’s', async () => {
    const el = await quizAt('shoes');
    const heading = find(el, '#heading')!;
    heading.dispatchEvent(new KeyboardEvent('keydown', {key: '2', ctrlKey: true, bubbles: true, composed: true}));
    await drawn(el);
    expect(el.answers).not.to.have.property('shoes');
  });

  it('Enter on Back goes back, not on', async () => {
    const el = await quizAt('shoes');
    find(el, '[data-do=back]')!.focus();
    await sendKeys({press: 'Enter'});
    await drawn(el);
    expect(stepOf(el)).to.equal('warm-up');
  });
});
