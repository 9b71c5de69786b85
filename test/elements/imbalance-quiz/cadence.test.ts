import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import type {ImbalanceQuiz} from '../../../src/elements/imbalance-quiz/imbalance-quiz.js';
import {expectAccessible} from '../../support/accessible.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {drawn, example, fill, find, press, quizFixture, safe, skipTo, spoken, stepOf, textOf} from './support.js';

describe('imbalance-quiz: the step rate', () => {
  let clock: Clock;
  beforeEach(() => (clock = freezeClock()));
  afterEach(() => clock.restore());

  async function atCadence(): Promise<ImbalanceQuiz> {
    const el = await quizFixture();
    await press(el, 'Start');
    await skipTo(el, 'cadence');
    find<HTMLDetailsElement>(el, '.measure')!.open = true;
    return el;
  }
  const status = (el: ImbalanceQuiz) => textOf(find(el, '.measure [role=status]'));
  const field = (el: ImbalanceQuiz) => find<HTMLInputElement>(el, 'input[name=cadence]')!.value;
  /** Presses at every landing of one foot, at 170 steps a minute. */
  async function tapAlong(el: ImbalanceQuiz, times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      await press(el, 'My right foot lands');
      clock.tick(120_000 / 170);
    }
  }

  it('is read from taps and filled in, and becomes the answer with Next', async () => {
    const el = await atCadence();
    await tapAlong(el, 3);
    expect([status(el), field(el)]).to.deep.equal(['3 landings. Go on.', '']);
    await tapAlong(el, 9);
    expect([status(el), field(el)]).to.deep.equal(['About 170 steps a minute. It is filled in above.', '170']);
    await press(el, 'Next');
    expect(el.answers.cadence).to.equal(170);
  });

  it('is tapped with the space bar, too', async () => {
    const el = await atCadence();
    find(el, '[data-do=cadence-tap]')!.focus();
    for (let i = 0; i < 9; i++) {
      await sendKeys({type: ' '});
      await drawn(el);
      clock.tick(120_000 / 180);
    }
    expect(field(el)).to.equal('180');
  });

  it('keeps what was typed until there is a rate, and starting again takes nothing away', async () => {
    const el = await atCadence();
    await fill(el, 'cadence', '165');
    await tapAlong(el, 4);
    expect(field(el)).to.equal('165');
    await press(el, 'Measure again');
    expect([status(el), field(el), el.answers.cadence]).to.deep.equal(['', '165', 165]);
  });

  it('can be counted against a clock that shows and sounds its end', async () => {
    const el = await atCadence();
    await press(el, 'Count for 30 seconds');
    expect(textOf(find(el, '.measure [role=timer]'))).to.equal('30');
    clock.tick(30_000);
    await new Promise(requestAnimationFrame);
    await drawn(el);
    expect(status(el)).to.equal('How often did it land?');
    await fill(el, 'cadence.count', '43');
    expect([field(el), el.answers.cadence]).to.deep.equal(['172', 172]);
  });

  it('a count that no runner has fills in nothing', async () => {
    const el = await atCadence();
    await press(el, 'Count for 30 seconds');
    clock.tick(30_000);
    await new Promise(requestAnimationFrame);
    await drawn(el);
    await fill(el, 'cadence.count', '4');
    expect([field(el), el.answers.cadence]).to.deep.equal(['', undefined]);
  });

  it('is easy on everyone while it is measured', async () => {
    const el = await atCadence();
    await tapAlong(el, 9);
    clock.restore();
    await expectAccessible(el);
  });
});

describe('imbalance-quiz: what to do with a step rate', () => {
  const result = (cadence?: number) => quizFixture(html`<imbalance-quiz .answers=${{...safe, ...example, ...(cadence && {cadence})}}></imbalance-quiz>`);
  const tip = (el: ImbalanceQuiz) => [...el.shadowRoot!.querySelectorAll('.folds details')].find((one) => textOf(one).startsWith('Try slightly quicker steps'))!;
  const metronome = (el: ImbalanceQuiz) => find<HTMLButtonElement>(el, '[data-do=metronome]')!;

  it('names the person’s own number, the range above it and how to get used to it', async () => {
    const text = textOf(tip(await result(160)));
    expect(text).to.include('You take 160 steps a minute').and.include('168 to 176').and.include('5 minutes in week 1').and.include('has not been studied');
  });

  it('says no number to whoever gave none', async () => expect(textOf(tip(await result()))).to.not.match(/16[0-9]|Metronome/));

  it('has a metronome that starts and stops, and ends with the screen', async () => {
    const closed: string[] = [];
    const {close} = AudioContext.prototype;
    AudioContext.prototype.close = function () {
      closed.push(this.state);
      return close.call(this);
    };
    try {
      const el = await result(160);
      tip(el).setAttribute('open', '');
      expect(metronome(el).getAttribute('aria-pressed')).to.equal('false');
      metronome(el).click();
      await drawn(el);
      expect(metronome(el).getAttribute('aria-pressed')).to.equal('true');
      metronome(el).click();
      await drawn(el);
      expect([metronome(el).getAttribute('aria-pressed'), closed.length]).to.deep.equal(['false', 1]);
      metronome(el).click();
      el.remove();
      expect(closed.length).to.equal(2);
    } finally {
      AudioContext.prototype.close = close;
    }
  });

  it('beats as often as it says, with a sound in each beat', async () => {
    const beats: AudioBufferSourceNode[] = [];
    const {start} = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...args) {
      beats.push(this);
      start.apply(this, args);
    };
    try {
      const el = await result(160);
      metronome(el).click();
      const [{buffer, loop}] = beats as [AudioBufferSourceNode];
      expect([textOf(metronome(el)), loop, Math.round(60 / buffer!.duration)]).to.deep.equal(['Metronome, 168 a minute', true, 168]);
      expect(Math.max(...buffer!.getChannelData(0))).to.be.above(0.05);
      el.remove();
    } finally {
      AudioBufferSourceNode.prototype.start = start;
    }
  });

  it('stops beating when an answer is opened', async () => {
    const el = await result(160);
    metronome(el).click();
    await drawn(el);
    find(el, '[data-do=change][data-with=cadence]')!.click();
    await drawn(el);
    expect([stepOf(el), spoken(el)]).to.deep.equal(['cadence', '']);
    find(el, '[data-do=back]')!.click();
    await drawn(el);
    expect(metronome(el).getAttribute('aria-pressed')).to.equal('false');
  });
});
