import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {button, card, find, heard, press, textOf} from './support.js';

const clamshell = html`<exercise-card exercise-id="clamshell" sets="1" hold="20"></exercise-card>`;

describe('The player of <exercise-card>', () => {
  let clock: Clock;
  beforeEach(() => (clock = freezeClock()));
  afterEach(() => clock.restore());

  const later = async (el: ExerciseCard, seconds: number) => {
    clock.tick(seconds * 1000);
    await el.updateComplete;
  };
  const big = (el: ExerciseCard) => textOf(find(el, '[role=timer]'));
  const what = (el: ExerciseCard) => textOf(find(el, '.what'));
  const started = async (template = clamshell) => {
    const el = await card(template);
    await press(el, 'Start');
    return el;
  };

  it('counts in, holds the first leg, switches, holds the other, and is done', async () => {
    const el = await card(clamshell);
    const events = heard(el, 'exercise-start', 'exercise-complete');
    await press(el, 'Start');
    expect([big(el), what(el)]).to.deep.equal(['3', 'Get ready, left side']);
    await later(el, 1);
    expect(big(el)).to.equal('2');
    await later(el, 2);
    expect([big(el), what(el)]).to.deep.equal(['20', 'Left side']);
    await later(el, 20);
    expect([big(el), what(el)]).to.deep.equal(['5', 'Switch to the right side']);
    await later(el, 5);
    expect(what(el)).to.equal('Right side');
    await later(el, 20);
    expect(find(el, '.player')).to.equal(null);
    expect(events.map(({type, detail}) => [type, detail['done'], detail['side']])).to.deep.equal([['exercise-start', false, 'both'], ['exercise-complete', true, 'both']]);
  });

  it('counts repetitions', async () => {
    const el = await started(html`<exercise-card exercise-id="glute-bridge" sets="1" reps="4"></exercise-card>`);
    await later(el, 3);
    expect(textOf(find(el, '.stage'))).to.include('1 of 4');
    const all = new Set<string>();
    while (find(el, '.player')) {
      all.add(big(el));
      await later(el, 0.5);
    }
    expect([...all]).to.deep.equal(['1', '2', '3', '4']);
  });

  it('is where the time is after the tab was hidden: one late tick catches up', async () => {
    const el = await started();
    performance.now = ((real) => () => real() + 28_000)(performance.now);
    await later(el, 0.2);
    expect(what(el)).to.equal('Right side');
  });

  it('a pause stands still, however long', async () => {
    const el = await started();
    await later(el, 10);
    const before = big(el);
    await press(el, 'Pause');
    await later(el, 600);
    expect(big(el)).to.equal(before);
    await press(el, 'Go on');
    await later(el, 1);
    expect(Number(big(el))).to.equal(Number(before) - 1);
  });

  it('skip goes on, back starts again and then goes to the set before', async () => {
    const el = await started();
    await press(el, 'Skip');
    expect(what(el)).to.equal('Left side');
    await press(el, 'Skip');
    await press(el, 'Skip');
    expect(what(el)).to.equal('Right side');
    await later(el, 7);
    await press(el, 'Back');
    expect([what(el), big(el)]).to.deep.equal(['Right side', '20']);
    await press(el, 'Back');
    expect(what(el)).to.equal('Left side');
  });

  it('stop ends it and says that it was not done', async () => {
    const el = await started();
    const events = heard(el, 'exercise-complete');
    await press(el, 'Stop');
    expect(events[0]?.detail['done']).to.equal(false);
    expect(el.shadowRoot!.activeElement).to.equal(button(el, 'Start'));
    await later(el, 100);
    expect(events).to.have.length(1);
  });

  it('shows the time that is left', async () => {
    const el = await started();
    expect(textOf(find(el, '.bar'))).to.equal('0:48 left');
    await later(el, 8);
    expect(textOf(find(el, '.bar'))).to.equal('0:40 left');
  });

  it('says each step once to screen readers, not each second', async () => {
    const el = await started();
    const status = () => textOf(find(el, '.player [role=status]'));
    await later(el, 3);
    const said = status();
    expect(said).to.include('left side');
    await later(el, 5);
    expect(status()).to.equal(said);
    expect(find(el, '[role=timer]')!.getAttribute('aria-live')).to.equal('off');
  });

  it('a card taken off the page pauses instead of running on unseen', async () => {
    const el = await started();
    await later(el, 4);
    const parent = el.parentNode!;
    el.remove();
    clock.tick(60_000);
    parent.append(el);
    await el.updateComplete;
    expect(button(el, 'Go on')).to.not.equal(undefined);
    expect(what(el)).to.equal('Left side');
  });

  it('another exercise ends what was playing', async () => {
    const el = await started();
    const events = heard(el, 'exercise-complete');
    el.exerciseId = 'plank';
    await el.updateComplete;
    await el.updateComplete;
    expect(find(el, '.player')).to.equal(null);
    expect(events.map(({detail}) => detail['exerciseId'])).to.deep.equal(['clamshell']);
  });
});
