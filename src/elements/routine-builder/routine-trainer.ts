import {state} from 'lit/decorators.js';
import type {PropertyValues} from 'lit';
import {findSession} from '../../core/edit-routine.js';
import type {Verdict} from '../../core/progress-routine.js';
import type {Session, SessionLog} from '../../core/routine-schema.js';
import {forget, keep, recall} from '../../platform/storage.js';
import {bookmarkFrom, GuidedSession, type Bookmark} from './guided-session.js';
import {RoutineCarrier} from './routine-carrier.js';

/** The training itself: guided sessions, what is noted of them, and the next week that follows from the notes. */
export abstract class RoutineTrainer extends RoutineCarrier {
  /** A session that was left in the middle. */
  @state() protected interrupted: Bookmark | null = null;

  readonly #key = (): string => `guided:${this.id}`;
  #marked = '';

  /** @internal */
  protected readonly guided = new GuidedSession(this, {
    messages: () => this.messages,
    lang: () => this.locale.lang,
    find: this.find,
    stopped: () => (this.focusNext = 'log'),
    ended: (log) => {
      this.focusNext = 'start';
      this.announce('routine-complete', {sessionId: log.sessionId, log});
      this.count('routine_complete');
      this.note([log]);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.guided.active) this.interrupted = bookmarkFrom(recall(this.keeping, this.#key()));
  }

  /** Starts a session, or goes on with the one that was left. */
  protected train(session: Session | undefined, from?: Bookmark): void {
    this.leave();
    if (!session || !this.guided.start(session, this.exercises, from)) return;
    this.focusNext = 'player';
    this.said = '';
    if (from) return;
    this.announce('routine-start', {sessionId: session.id, log: null});
    this.count('routine_start');
  }

  protected resume(): void {
    const from = this.interrupted;
    if (from) this.train(this.routine ? findSession(this.routine, from.sessionId)?.session : undefined, from);
  }

  /** The session that was left is not gone on with. */
  protected leave(): void {
    this.interrupted = null;
    forget(this.keeping, this.#key());
  }

  /** Takes notes; the next week follows from them once the week is over, or when it is called over. */
  protected note(logs: readonly SessionLog[], over = false): void {
    const {plan, messages, routine} = this;
    const {log, plan: words} = messages.routine;
    const speak = (verdict: Verdict | null) => [over ? '' : log.thanks, verdict ? words.next[verdict] : ''].filter(Boolean).join(' ');
    const verdict = plan.note(logs, speak, this.exercises, over);
    if (verdict) this.changed(speak(verdict));
    else {
      this.said = log.thanks;
      this.settle();
    }
    if (this.routine?.current !== routine?.current) this.onNextWeek();
  }

  /** Another week is being trained now. */
  protected abstract onNextWeek(): void;

  protected override updated(_changed: PropertyValues): void {
    const {bookmark} = this.guided;
    const text = bookmark ? JSON.stringify(bookmark) : '';
    if (text === this.#marked) return;
    this.#marked = text;
    if (this.keeping === 'none') return;
    if (bookmark) keep(this.keeping, this.#key(), bookmark);
    else forget(this.keeping, this.#key());
  }
}
