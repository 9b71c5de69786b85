import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {selfTestRecords, type SelfTest} from '../../catalogue/self-tests.js';
import type {SelfTestId, Side} from '../../catalogue/vocabulary.js';
import {openSound, type Sound, type Tone} from '../../platform/audio.js';
import {pageClock, type Clock} from '../../platform/clock.js';
import {keepAwake} from '../../platform/wake-lock.js';
import {advance, chooseSide, elapsed, faceOf, newGuide, pauseRest, planOf, press, tap, type Face, type Guide} from './guided-test.js';

const LOW = 440;
const HIGH = 880;
/** Longer than anybody keeps the beat. */
const MOST_BEATS = 400;

const ticking = ({phase, pausedAt}: Guide): boolean => phase === 'count-in' || phase === 'running' || (phase === 'rest' && pausedAt === null);

/** Runs the clock, the sounds and the screen of the test that is open; what follows from the clock is in `guided-test`. */
export class GuideController implements ReactiveController {
  #guide: Guide | null = null;
  #face: Face = {seconds: 0, beat: null};
  #stopFrames: (() => void) | null = null;
  #letSleep: (() => void) | null = null;
  #sound: Sound | null = null;
  #silence: (() => void) | null = null;

  /**
   * @param host - Drawn again when the clock shows something else.
   * @param onChange - Told when a phase, a count or a score has changed.
   * @param clock - Where time comes from.
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: (before: Guide, after: Guide) => void,
    private readonly clock: Clock = pageClock,
  ) {
    host.addController(this);
  }

  get guide(): Guide | null {
    return this.#guide;
  }
  get face(): Face {
    return this.#face;
  }
  get audible(): boolean {
    return this.#sound !== null;
  }

  /** Opens a test, or closes the one that is open. */
  open(test: SelfTestId | null): void {
    if (this.#guide?.test === test) return;
    this.#rest();
    this.#guide = test && newGuide(test);
    this.#face = {seconds: 0, beat: null};
  }

  press(): void {
    this.#turn((guide, now) => press(guide, now));
  }
  tap(by: 1 | -1): void {
    this.#turn((guide, now) => tap(guide, by, now));
  }
  pause(): void {
    this.#turn((guide, now) => pauseRest(guide, now));
  }
  choose(side: Side): void {
    this.#turn((guide) => chooseSide(guide, side));
  }

  /** Only ever from a press: browsers let nothing sound before one. */
  toggleSound(): void {
    if (this.#sound) {
      this.#hush();
      this.#sound.close();
      this.#sound = null;
    } else {
      this.#sound = openSound();
      this.#play();
    }
    this.host.requestUpdate();
  }

  /** Back on the page, the host opens its test again. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.open(null);
    this.#sound?.close();
    this.#sound = null;
  }

  /** Everything that moves time on goes through here. */
  #turn(change: (guide: Guide, now: number) => Guide): void {
    const before = this.#guide;
    if (!before) return;
    const now = this.clock.now();
    const after = change(advance(before, now), now);
    this.#guide = after;
    if (before !== after) this.#follow(before, after);
    const face = faceOf(after, now);
    if (before !== after || face.seconds !== this.#face.seconds || face.beat !== this.#face.beat) {
      this.#face = face;
      this.host.requestUpdate();
    }
  }

  #follow(before: Guide, after: Guide): void {
    if (ticking(after)) {
      this.#stopFrames ??= this.clock.eachFrame(() => this.#turn((guide) => guide));
      this.#letSleep ??= keepAwake();
    } else {
      this.#rest();
    }
    if (before.phase !== after.phase || before.side !== after.side) this.#play();
    this.onChange(before, after);
  }

  /** Stops all that runs. */
  #rest(): void {
    this.#stopFrames?.();
    this.#stopFrames = null;
    this.#letSleep?.();
    this.#letSleep = null;
    this.#hush();
  }

  #hush(): void {
    this.#silence?.();
    this.#silence = null;
  }

  /** The tones of the phase, from where it stands. */
  #play(): void {
    this.#hush();
    const guide = this.#guide;
    if (!this.#sound || !guide || !ticking(guide)) return;
    const gone = elapsed(guide, this.clock.now()) / 1000;
    const tones = tonesOf(guide).filter((tone) => tone.in >= gone);
    this.#silence = this.#sound.play(tones.map(({in: at, pitch}) => ({in: at - gone, pitch})));
  }
}

/** The tones of a whole phase, in seconds from its beginning. */
function tonesOf({phase, test}: Guide): Tone[] {
  const {beatsPerMinute}: SelfTest = selfTestRecords[test];
  if (phase === 'count-in') return [0, 1, 2].map((at) => ({in: at, pitch: LOW}));
  if (phase === 'rest') return [3, 2, 1, 0].map((before) => ({in: planOf[test].rest - before, pitch: before ? LOW : HIGH}));
  if (!beatsPerMinute) return [{in: 0, pitch: HIGH}];
  return Array.from({length: MOST_BEATS}, (_, beat) => ({in: (beat * 60) / beatsPerMinute, pitch: beat % 2 ? LOW : HIGH}));
}
