import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SessionLog} from '../../core/routine-schema.js';
import {advance, remainingMs, totalMs, type Place, type Step} from '../../core/session-timeline.js';
import {openSound, type Sound} from '../../platform/audio.js';
import {buzz} from '../../platform/buzz.js';
import {pageClock, type Ticker} from '../../platform/clock.js';
import {hush, say} from '../../platform/speech.js';
import {keepAwake} from '../../platform/wake-lock.js';

type LogEntry = SessionLog['entries'][number];

/** What the player shows at one moment. */
export interface Frame {
  readonly step: Step;
  readonly next: Step | undefined;
  readonly index: number;
  readonly count: number;
  /** Whole seconds until the step ends. */
  readonly seconds: number;
  /** The repetition under way, from 1; 0 where none are counted. */
  readonly rep: number;
  readonly paused: boolean;
  readonly remaining: number;
  /** Share of the whole time that is over, 0..1. */
  readonly progress: number;
  readonly sound: boolean;
  readonly voice: boolean;
}

/** A step, and the sets finished so far, by number. */
export interface Mark {
  readonly index: number;
  readonly finished: readonly number[];
}

export interface PlayerOptions {
  /** What to say aloud when a step begins. */
  words(step: Step): string;
  /** Language of what is said. */
  lang(): string;
  /** Played to the end, or stopped before it. */
  ended(done: boolean): void;
}

/** How often the clock is looked at; what is shown changes at most once a second or a repetition. */
const TICK = 200;
/** Back within this time goes to the set before, later it starts the same one again. */
const RESTART = 2000;
/** Hertz of each kind of tone. */
const PITCH = {tick: 660, count: 880, go: 1175, end: 1568} as const;

/** Plays a timeline by the clock, so that a hidden tab is right when it is looked at again. */
export class Player implements ReactiveController {
  #steps: readonly Step[] = [];
  #from: Place = {index: 0, into: 0};
  #since = 0;
  #now: Place = {index: 0, into: 0};
  #running = false;
  #active = false;
  #audible = true;
  #sound: Sound | null = null;
  #voice = false;
  #shown = '';
  #stopTicking: (() => void) | null = null;
  #sleep: (() => void) | null = null;
  readonly #finished = new Set<number>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: PlayerOptions,
    private readonly clock: Ticker = pageClock,
  ) {
    host.addController(this);
  }

  /** Whether something is playing or paused. */
  get active(): boolean {
    return this.#active;
  }

  /** What to show, or nothing while nothing plays. */
  get frame(): Frame | null {
    const step = this.#steps[this.#now.index];
    if (!this.#active || !step) return null;
    const remaining = remainingMs(this.#steps, this.#now);
    return {
      step,
      next: this.#steps.slice(this.#now.index + 1).find(({kind}) => kind === 'work'),
      index: this.#now.index,
      count: this.#steps.length,
      seconds: Math.ceil((step.ms - this.#now.into) / 1000),
      rep: step.reps ? Math.min(step.reps, Math.floor((this.#now.into * step.reps) / step.ms) + 1) : 0,
      paused: !this.#running,
      remaining,
      progress: 1 - remaining / totalMs(this.#steps),
      sound: this.#audible,
      voice: this.#voice,
    };
  }

  /** What was finished so far, by item and side, for the log. */
  get entries(): readonly LogEntry[] {
    const entries = new Map<string, LogEntry>();
    for (const index of [...this.#finished].sort((a, b) => a - b)) {
      const {itemId, side, reps, ms} = this.#steps[index]!;
      const key = `${itemId} ${side}`;
      entries.set(key, {itemId, side, sets: (entries.get(key)?.sets ?? 0) + 1, amount: reps || Math.round(ms / 1000)});
    }
    return [...entries.values()];
  }

  hostDisconnected(): void {
    if (this.#running) this.pause();
    this.#sound?.close();
    this.#sound = null;
  }

  /** Where it stands, to go on from another time. */
  get mark(): Mark {
    return {index: this.#now.index, finished: [...this.#finished]};
  }

  start(steps: readonly Step[], {index, finished}: Mark = {index: 0, finished: []}): void {
    if (!steps.length) return;
    this.#steps = steps;
    this.#active = true;
    this.#finished.clear();
    for (const at of finished) if (steps[at]) this.#finished.add(at);
    this.#go({index, into: 0});
    this.resume();
    this.#reach(this.#now);
  }

  pause(): void {
    this.#tick();
    this.#halt();
    hush();
    this.host.requestUpdate();
  }

  resume(): void {
    if (!this.#active || this.#running) return;
    this.#running = true;
    this.#sound ??= openSound();
    this.#go(this.#now);
    this.#stopTicking = this.clock.every(TICK, () => this.#tick());
    this.#sleep = keepAwake();
  }

  /** Goes on to the next step. `done` counts a set as finished. */
  skip(done = false): void {
    const {index} = this.#now;
    if (done && this.#steps[index]?.kind === 'work') this.#finished.add(index);
    this.#reach({index: index + 1, into: 0});
  }

  /** Starts the step again, or goes to the set before it. */
  back(): void {
    const {index, into} = this.#now;
    const before = this.#steps.slice(0, index).findLastIndex(({kind}) => kind === 'work');
    const to = into > RESTART || before < 0 ? index : before;
    for (let at = to; at <= index; at++) this.#finished.delete(at);
    this.#reach({index: to, into: 0});
  }

  stop(): void {
    if (this.#active) this.#end(false);
  }

  toggleSound(): void {
    this.#audible = !this.#audible;
    this.host.requestUpdate();
  }

  toggleVoice(): void {
    this.#voice = !this.#voice;
    const step = this.#steps[this.#now.index];
    if (this.#voice && step) say(this.options.words(step), this.options.lang());
    else hush();
    this.host.requestUpdate();
  }

  #go(place: Place): void {
    this.#now = this.#from = place;
    this.#since = this.clock.now();
  }

  #reach(place: Place): void {
    this.#go(place);
    if (place.index >= this.#steps.length) this.#end(true);
    else this.#enter();
  }

  #tick(): void {
    if (!this.#running) return;
    const before = this.#now.index;
    this.#now = advance(this.#steps, this.#from, this.clock.now() - this.#since);
    for (let at = before; at < this.#now.index; at++) if (this.#steps[at]!.kind === 'work') this.#finished.add(at);
    if (this.#now.index >= this.#steps.length) this.#end(true);
    else if (this.#now.index !== before) this.#enter();
    else this.#beat();
  }

  /** A step begins. */
  #enter(): void {
    const step = this.#steps[this.#now.index]!;
    this.#shown = this.#key();
    this.#beep(step.kind === 'work' ? 'go' : 'count');
    if (this.#audible) buzz();
    if (this.#voice) say(this.options.words(step), this.options.lang());
    this.host.requestUpdate();
  }

  /** Something to show has changed within a step: a second, a repetition. */
  #beat(): void {
    const key = this.#key();
    if (key === this.#shown) return;
    this.#shown = key;
    const frame = this.frame!;
    const counting = frame.seconds <= 3 && (frame.step.kind !== 'work' || !frame.rep);
    if (counting || frame.rep) this.#beep(counting ? 'count' : 'tick');
    this.host.requestUpdate();
  }

  #beep(tone: keyof typeof PITCH): void {
    if (this.#audible) this.#sound?.play([{in: 0, pitch: PITCH[tone]}]);
  }

  #key(): string {
    const frame = this.frame;
    return frame ? `${frame.index} ${frame.rep || frame.seconds}` : '';
  }

  #halt(): void {
    this.#running = false;
    this.#stopTicking?.();
    this.#sleep?.();
    this.#go(this.#now);
  }

  #end(done: boolean): void {
    this.#halt();
    this.#active = false;
    if (done) this.#beep('end');
    hush();
    this.host.requestUpdate();
    this.options.ended(done);
  }
}
