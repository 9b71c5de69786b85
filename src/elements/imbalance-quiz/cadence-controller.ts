import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {cadenceFromCount, cadenceFromTaps, type CadenceReading} from '../../core/cadence.js';
import {openSound, type Sound} from '../../platform/audio.js';
import {pageClock, type Clock} from '../../platform/clock.js';

/** Seconds in which landings are counted. */
export const COUNTED_SECONDS = 30;

/** Where measuring a step rate stands, and whether the metronome beats. */
export interface Measuring {
  readonly taps: number;
  readonly reading: CadenceReading | null;
  /** Seconds of the count that are left; `null` while nobody counts. */
  readonly left: number | null;
  /** The count has run out, and its number is asked for. */
  readonly counted: boolean;
  readonly beating: boolean;
}

/** Measures a step rate by taps or by a count against the clock, and beats a metronome. */
export class CadenceController implements ReactiveController {
  #taps: number[] = [];
  #until: number | null = null;
  #left: number | null = null;
  #counted = false;
  #stopFrames: (() => void) | null = null;
  #sound: Sound | null = null;
  #stopBeat: (() => void) | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clock: Clock = pageClock,
  ) {
    host.addController(this);
  }

  get state(): Measuring {
    return {taps: this.#taps.length, reading: cadenceFromTaps(this.#taps), left: this.#left, counted: this.#counted, beating: this.#stopBeat !== null};
  }

  /** One landing; returns the rate once there is one. */
  tap(): number | null {
    this.#taps.push(this.clock.now());
    this.host.requestUpdate();
    return this.state.reading?.stepsPerMinute ?? null;
  }

  /** Forgets the taps, and ends a count. */
  restart(): void {
    this.#forget();
    this.host.requestUpdate();
  }

  /** Starts the seconds in which the visitor counts. */
  count(): void {
    this.restart();
    this.#until = this.clock.now() + COUNTED_SECONDS * 1000;
    // Whoever counts landings looks at the road: the beginning and the end are heard.
    this.#sound = openSound();
    this.#sound?.play([{in: 0, pitch: 440}, {in: COUNTED_SECONDS, pitch: 880}]);
    this.#stopFrames = this.clock.eachFrame(() => this.#tick());
    this.#tick();
  }

  /** The rate of a count of one foot's landings. */
  rateOf(count: number): number | null {
    return cadenceFromCount(count, COUNTED_SECONDS);
  }

  /** Starts or stops the metronome. Only ever from a press: browsers let nothing sound before one. */
  beat(perMinute: number): void {
    if (!this.#hush()) {
      const sound = openSound();
      const stop = sound?.beat(perMinute);
      if (sound && stop)
        this.#stopBeat = () => {
          stop();
          sound.close();
        };
    }
    this.host.requestUpdate();
  }

  /** Leaves everything, as when another screen opens. */
  leave(): void {
    this.#hush();
    this.#forget();
  }

  hostDisconnected(): void {
    this.leave();
  }

  #tick(): void {
    const left = Math.max(0, Math.ceil(((this.#until ?? 0) - this.clock.now()) / 1000));
    if (left === this.#left) return;
    this.#left = left;
    if (left === 0) {
      this.#endCount();
      this.#counted = true;
    }
    this.host.requestUpdate();
  }

  #forget(): void {
    this.#taps = [];
    this.#counted = false;
    this.#endCount();
    this.#sound?.close();
    this.#sound = null;
  }

  #endCount(): void {
    this.#stopFrames?.();
    this.#stopFrames = null;
    this.#until = this.#left = null;
  }

  #hush(): boolean {
    const was = this.#stopBeat !== null;
    this.#stopBeat?.();
    this.#stopBeat = null;
    return was;
  }
}
