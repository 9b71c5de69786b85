import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {html} from 'lit';
import type {Catalogue} from '../../catalogue/catalogue.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {Session, SessionLog} from '../../core/routine-schema.js';
import {sessionTimeline} from '../../core/session-timeline.js';
import type {Messages} from '../../messages/registry.js';
import {Player} from '../player/player-controller.js';
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

/** One session from its first step to its notes. */
export class GuidedSession {
  #session: Session | null = null;
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

  /** Starts a session; says whether there was anything in it to play. */
  start(session: Session, catalogue: Catalogue): boolean {
    const items = session.items.flatMap((item) => {
      const exercise = catalogue.find(item.exerciseId);
      return exercise ? [{item, exercise}] : [];
    });
    if (!items.length) return false;
    this.#session = session;
    this.#player.start(sessionTimeline(items));
    return true;
  }

  #end(notes: Pick<SessionLog, 'done' | 'effort' | 'pain'>): void {
    const log: SessionLog = {sessionId: this.#session!.id, ...notes, entries: [...this.#player.entries]};
    this.#session = null;
    this.options.ended(log);
    this.host.requestUpdate();
  }

  view(): TemplateResult {
    const [frame, m] = [this.#player.frame, this.options.messages()];
    if (frame) return html`<div class="surface guided">${playerView({frame, player: this.#player, m, find: (id) => this.options.find(id)})}</div>`;
    return logForm({
      m,
      done: this.#done,
      skip: () => this.#end({done: this.#done}),
      submit: (event) => {
        event.preventDefault();
        this.#end(readLog(event.currentTarget as HTMLFormElement));
      },
    });
  }
}
