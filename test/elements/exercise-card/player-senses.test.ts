import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {button, card, find, press, textOf} from './support.js';

const two = html`<exercise-card exercise-id="squat" sets="2" reps="3"></exercise-card>`;

/** Puts something in the place of a browser's, for one test. */
const stands: (() => void)[] = [];
function stand(on: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, {configurable: true, writable: true, value});
  stands.push(() => void (before ? Object.defineProperty(on, name, before) : Reflect.deleteProperty(on, name)));
}

/** Sound that only writes down what is played: the pitch of each tone. */
function listen(): {tones: number[]; closed: () => number} {
  const tones: number[] = [];
  let closed = 0;
  class Context {
    currentTime = 0;
    destination = {};
    resume = () => Promise.resolve();
    close = () => Promise.resolve(void closed++);
    createGain = () => ({gain: {setValueAtTime() {}, exponentialRampToValueAtTime() {}}, connect() {}});
    createOscillator() {
      const frequency = {value: 0};
      return {frequency, connect: (next: unknown) => next, start: () => tones.push(frequency.value), stop() {}, disconnect() {}};
    }
  }
  stand(globalThis, 'AudioContext', Context);
  return {tones, closed: () => closed};
}

describe('What the player of <exercise-card> lets one hear and feel', () => {
  let clock: Clock;
  beforeEach(() => (clock = freezeClock()));
  afterEach(() => {
    clock.restore();
    for (const back of stands.splice(0)) back();
  });
  const later = async (el: ExerciseCard, seconds: number, step = 0.2) => {
    for (let t = 0; t < seconds - 1e-9; t += step) clock.tick(step * 1000);
    await el.updateComplete;
  };
  const started = async () => {
    const el = await card(two);
    await press(el, 'Start');
    return el;
  };

  it('counts in with three tones, beats once a repetition, and ends on a high one', async () => {
    const {tones} = listen();
    const el = await started();
    await later(el, 3);
    expect(tones, 'three, two, one, go').to.deep.equal([880, 880, 880, 1175]);
    tones.length = 0;
    while (textOf(find(el, '.what')) === 'Set 1 of 2') await later(el, 0.2);
    expect(tones, 'repetitions two and three, then the rest').to.deep.equal([660, 660, 880]);
    while (find(el, '.player')) await later(el, 1);
    expect(tones.at(-1)).to.equal(1568);
  });

  it('rests between the sets and says what comes next', async () => {
    const el = await started();
    await later(el, 3);
    await press(el, 'Set done');
    expect(textOf(find(el, '.what'))).to.equal('Rest');
    expect(textOf(find(el, '.stage'))).to.include('Next: Squat');
    expect(textOf(find(el, '[role=status]'))).to.match(/^Rest, \d+ seconds\.$/);
  });

  it('is silent, and does not shake, once its sound is off', async () => {
    const {tones} = listen();
    const shaken: number[] = [];
    stand(navigator, 'vibrate', (ms: number) => shaken.push(ms));
    const el = await started();
    expect(shaken.length).to.equal(1);
    await press(el, 'Sound');
    expect(button(el, 'Sound')!.getAttribute('aria-pressed')).to.equal('false');
    tones.length = shaken.length = 0;
    await later(el, 6);
    expect([tones, shaken]).to.deep.equal([[], []]);
  });

  it('speaks only when it is asked to, in the language of the page', async () => {
    const said: [string, string][] = [];
    stand(globalThis, 'SpeechSynthesisUtterance', class {
      lang = '';
      constructor(readonly text: string) {}
    });
    stand(globalThis, 'speechSynthesis', {cancel() {}, speak: ({text, lang}: {text: string; lang: string}) => said.push([text, lang])});
    const el = await started();
    await later(el, 3);
    expect(said, 'off by default').to.deep.equal([]);
    await press(el, 'Voice');
    await press(el, 'Skip');
    expect(said.map(([text]) => text)).to.deep.equal(['Go: 3 repetitions.', 'Rest, 60 seconds.']);
    expect(new Set(said.map(([, lang]) => lang))).to.deep.equal(new Set(['en']));
    await press(el, 'Voice');
    await press(el, 'Skip');
    expect(said).to.have.length(2);
  });

  it('keeps the screen on while it runs, and lets it go with a pause and at the end', async () => {
    let [held, freed] = [0, 0];
    stand(navigator, 'wakeLock', {request: () => (held++, Promise.resolve({release: () => Promise.resolve(void freed++)}))});
    const el = await started();
    await Promise.resolve();
    expect([held, freed]).to.deep.equal([1, 0]);
    await press(el, 'Pause');
    expect([held, freed]).to.deep.equal([1, 1]);
    await press(el, 'Go on');
    await Promise.resolve();
    await press(el, 'Stop');
    expect([held, freed]).to.deep.equal([2, 2]);
  });

  it('plays without sound, voice, shaking or a screen to keep on where a browser has none', async () => {
    stand(globalThis, 'AudioContext', undefined);
    stand(globalThis, 'speechSynthesis', undefined);
    stand(navigator, 'vibrate', undefined);
    stand(navigator, 'wakeLock', undefined);
    const el = await started();
    await press(el, 'Voice');
    await later(el, 4);
    expect(textOf(find(el, '.what'))).to.equal('Set 1 of 2');
  });

  it('closes its sound when the card goes', async () => {
    const {closed} = listen();
    const el = await started();
    el.remove();
    expect(closed()).to.equal(1);
  });
});
