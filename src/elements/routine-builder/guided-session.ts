import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {html} from 'lit';
import type {Catalogue} from '../../catalogue/catalogue.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {Session, SessionLog} from '../../core/routine-schema.js';
import {sessionTimeline} from '../../core/session-timeline.js';
import type {Messages} from '../../messages/registry.js';
import {Player, type Mark} from '../player/player-controller.js';
import {playerView, stepWords} from '../player/player.views.js';
import {logForm, readLog} from './log.views.js';

export interface GuidedOptions {
  messages(): Messages;
  lang(): string;
  find(exerciseId: string): Exercise | undefined;
  /** The player stopped and the notes are open. */
  stopped(): void;
  /** The notes are written, or left out. */
  ended(log: SessionLog): void;
}

/** Where a session was left, to go on from after a reload. */
export interface Bookmark extends Mark {
  readonly sessionId: string;
  /** Number of steps: with another one, the session is no longer the same. */
  readonly count: number;
  /** Once the player has stopped: whether it had come to its end. */
  readonly done?: boolean;
}

/** One session from its first step to its notes. */
export class GuidedSession {
  #session: Session | null = null;
  #count = 0;
  #done = false;
  readonly #player: Player;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: GuidedOptions,
  ) {
    this.#player = new Player(host, {
      words: (step) => stepWords(step, options.find(step.exerciseId)?.name ?? '', options.messages()),
      lang: () => options.lang(),
      ended: (done) => {
        this.#done = done;
        options.stopped();
      },
    });
  }

  /** Whether it fills the element: while it plays, and until the notes are closed. */
  get active(): boolean {
    return this.#session !== null;
  }

  get bookmark(): Bookmark | null {
    if (!this.#session) return null;
    return {sessionId: this.#session.id, count: this.#count, ...this.#player.mark, ...(!this.#player.active && {done: this.#done})};
  }

  /** Starts a session, or goes on with it; says whether there was anything in it to play. */
  start(session: Session, catalogue: Catalogue, from?: Bookmark): boolean {
    const items = session.items.flatMap((item) => {
      const exercise = catalogue.find(item.exerciseId);
      return exercise ? [{item, exercise}] : [];
    });
    const steps = sessionTimeline(items);
    if (!steps.length || (from && from.count !== steps.length)) return false;
    this.#session = session;
    this.#count = steps.length;
    const stopped = from?.done !== undefined;
    this.#player.start(steps, from && {...from, index: stopped ? steps.length : from.index});
    if (stopped) this.#done = from.done!;
    return true;
  }

  #end(notes: Omit<SessionLog, 'sessionId'>): void {
    const log: SessionLog = {sessionId: this.#session!.id, ...notes};
    this.#session = null;
    this.options.ended(log);
    this.host.requestUpdate();
  }

  view(): TemplateResult {
    const [frame, m] = [this.#player.frame, this.options.messages()];
    if (frame) return html`<div class="surface guided">${playerView({frame, player: this.#player, m, find: (id) => this.options.find(id)})}</div>`;
    const entries = [...this.#player.entries];
    const exerciseOf = (itemId: string) => this.#session?.items.find(({id}) => id === itemId)?.exerciseId ?? '';
    return logForm({
      m,
      done: this.#done,
      entries,
      nameOf: (itemId) => this.options.find(exerciseOf(itemId))?.name ?? '',
      skip: () => this.#end({done: this.#done, entries}),
      submit: (event) => {
        event.preventDefault();
        this.#end(readLog(event.currentTarget as HTMLFormElement, entries));
      },
    });
  }
}

/** A bookmark from storage, or nothing where it is none. */
export function bookmarkFrom(value: unknown): Bookmark | null {
  const mark = value as Partial<Bookmark> | null | undefined;
  return mark && typeof mark.sessionId === 'string' && Number.isInteger(mark.index) && Number.isInteger(mark.count) && Array.isArray(mark.finished) ? (mark as Bookmark) : null;
}
