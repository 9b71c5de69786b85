import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Catalogue} from '../../catalogue/catalogue.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {Day} from '../../catalogue/vocabulary.js';
import {findItem, findSession, type Edit} from '../../core/edit-routine.js';
import {explain} from '../../core/explain.js';
import {remedyFor} from '../../core/remedies.js';
import {replanDay, type Today} from '../../core/replan-day.js';
import type {Routine, RoutineItem, Session} from '../../core/routine-schema.js';
import {EvenstrideElement} from '../base/evenstride-element.js';
import {showStates} from '../exercise-view/custom-states.js';
import {exerciseView} from '../exercise-view/exercise-view.styles.js';
import {figureStyles} from '../exercise-view/figure.styles.js';
import {playerStyles} from '../player/player.styles.js';
import {adviceWords, describeAll, hintOf, remedyLabel} from './describe.js';
import {DragController} from './drag-controller.js';
import {ANYTHING, choicesFor, searchExercises, type Query} from './find-exercises.js';
import {form} from './form.views.js';
import {editOfDrop, editOfKey, gripAfter} from './moves.js';
import {adviceList, choice, refer, standing, takeAway, undoBar} from './notices.views.js';
import {PageCards} from './page-cards.js';
import {printSheet} from './print.views.js';
import {progress} from './progress.views.js';
import {builderStyles} from './routine-builder.styles.js';
import {RoutineTrainer} from './routine-trainer.js';
import {sessionStyles} from './session.styles.js';
import {daySessions} from './session.views.js';
import type {Actions, Offer, Open, View} from './view.js';
import {weekGrid, weekHead} from './week.views.js';
import {weekStyles} from './week.styles.js';
import {readForm} from './wishes.js';

/**
 * Makes a week of strength sessions around the visitor's runs, from a quiz on the same page or from wishes alone,
 * and lets the visitor change, train, save and take it along.
 *
 * @example <routine-builder days="3" minutes="20" equipment="band, step" run-days="tue thu sun"></routine-builder>
 * @fires routine-change - Any edit or generation; `detail`: `routine`, `advice`.
 * @fires routine-save - Saved; `detail`: `routine`.
 * @fires routine-start - A guided session started; `detail`: `sessionId`, `log` (null).
 * @fires routine-complete - A guided session ended; `detail`: `sessionId`, `log`.
 * @fires routine-export - Export asked for, cancelable; `detail`: `kind`, `data`.
 * @slot logo - A site's mark above the week.
 * @csspart session - A session, in the week and in its day.
 * @csspart exercise - One exercise of a session.
 * @csspart dose - How much of an exercise.
 * @csspart field - A question of the form.
 * @csspart choice - One choice of a question.
 * @csspart button - A button.
 * @csspart button-primary - The button that leads on.
 * @cssState empty - There is no week yet.
 * @cssState refer - A professional comes first.
 * @cssState guided - A session is being trained.
 */
export class RoutineBuilder extends RoutineTrainer {
  /** @internal */
  static override styles: CSSResultGroup = [EvenstrideElement.styles, exerciseView, figureStyles, playerStyles, builderStyles, weekStyles, sessionStyles];

  @state() private planning = false;
  @state() private week = 0;
  @state() private day: Day | null = null;
  @state() private open: Open | null = null;
  @state() private search: Query | null = null;
  @state() private hint = '';
  @state() private chart = 0;
  @state() private traded: View['traded'] = null;
  @state() private printing = false;

  /** Exercises that cards on the page added before there was a week. */
  readonly #wanted: Exercise[] = [];

  readonly #cards = new PageCards(this, (exerciseId) => this.#add(exerciseId));

  readonly #drag = new DragController(this, {
    over: (what, drop) => {
      const edit = drop && this.routine && editOfDrop(this.routine, what, drop);
      this.hint = edit ? hintOf(edit, this.routine!, this.wording) : '';
    },
    dropped: (what, drop) => {
      const edit = this.routine && editOfDrop(this.routine, what, drop);
      if (edit) this.#act.edit(edit, gripAfter(edit, what, this.routine!));
    },
  });

  readonly #act: Actions = {
    edit: (edit, focus = '') => {
      const runDays = this.routine?.preferences.runDays;
      this.traded = null;
      if (!this.edit(edit)) return;
      this.#follow(edit, runDays);
      this.focusNext = focus;
    },
    select: (day) => {
      this.day = day;
      this.open = this.search = null;
      this.said = '';
    },
    toggle: (item, panel) => {
      const closing = this.open?.item === item && this.open.panel === panel;
      this.open = closing ? null : {item, panel};
      if (closing) this.focusNext = panel === 'details' ? `name-${item}` : `edit-${item}`;
      else if (panel === 'swap') this.focusNext = `choices-${item}`;
    },
    toWeek: (week) => {
      this.week = week;
      this.open = this.search = null;
    },
    start: (session) => this.train(session),
    resume: () => this.resume(),
    leave: () => this.leave(),
    finishWeek: () => {
      this.note([], true);
      this.focusNext = 'title';
    },
    worse: (log) => this.note([{...log, worseNextMorning: true}]),
    chart: (event) => (this.chart = Number((event.target as HTMLSelectElement).value)),
    replan: (session, change) => this.#replan(session, change),
    choose: (theirs) => {
      this.choose(theirs);
      this.focusNext = 'title';
    },
    calendar: (wishes) => {
      this.calendar = wishes;
      this.exportAs('ics');
    },
    undo: () => {
      const shown = this.#day;
      this.undo();
      // Back to where something is: the session that was looked at may have moved.
      if (!this.#sessions.some(({day}) => day === shown)) this.day = null;
      this.focusNext = this.plan.canUndo ? 'undo' : 'redo';
    },
    redo: () => {
      this.redo();
      this.focusNext = this.plan.canRedo ? 'redo' : 'undo';
    },
    save: () => {
      const {saved} = this.messages.routine;
      this.said = this.routine && this.store.write({routine: this.routine, logs: this.plan.logs}) ? saved.kept : this.keeping === 'none' ? saved.passed : saved.failed;
      this.announce('routine-save', {routine: this.routine});
    },
    changePlan: () => {
      this.planning = true;
      this.focusNext = 'form';
    },
    exportAs: (kind) => void this.exportAs(kind),
    openFile: (file) => void this.openFile(file),
    search: (query) => {
      if (this.search === null) this.focusNext = 'search';
      else if (query === null) this.focusNext = 'add';
      this.search = query && {...(this.search ?? ANYTHING), most: ANYTHING.most, ...query};
    },
    onwards: (on) => (this.onwards = on),
    key: (event) => this.#key(event),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** What was looked at of the routine before may be gone. */
  protected override settle(write = true): void {
    super.settle(write);
    const {routine} = this;
    this.week = Math.min(this.week, (routine?.weeks.length ?? 1) - 1);
    this.traded = null;
    if (this.open && !(routine && findItem(routine, this.open.item))) this.open = null;
  }

  protected override take(name: string, value: unknown): void {
    const fresh = !this.routine;
    super.take(name, value);
    if (name === 'routine' && fresh) this.onNextWeek();
  }

  protected override onNextWeek(): void {
    this.week = Math.min(this.routine?.current ?? 0, (this.routine?.weeks.length ?? 1) - 1);
    this.day = null;
  }

  #replan(session: Session, change: Today): void {
    const {routine, basis} = this;
    const edits = replanDay(routine!, session.id, change, this.plan.context(basis));
    if (!edits.length) return void (this.said = this.messages.routine.today.same);
    const words = describeAll(edits, routine!, this.wording);
    this.#act.edit({kind: 'today', session: session.id, edits}, 'today');
    this.traded = {session: session.id, words};
  }

  /** Stays with what was moved. */
  #follow(edit: Edit, runDays: readonly number[] = []): void {
    const place = 'item' in edit ? findItem(this.routine!, edit.item) : undefined;
    if (place) this.day = place.session.day as Day;
    if (edit.kind === 'session-day' || edit.kind === 'add-session') this.day = edit.day;
    if (edit.kind === 'runs') this.day = edit.days.find((day) => !runDays.includes(day)) ?? this.#day;
    if (edit.kind === 'swap' && this.open?.panel === 'swap') this.open = null;
  }

  #key(event: KeyboardEvent): void {
    const what = (event.target as Element).closest('[data-grip]')?.closest<HTMLElement>('[data-moves]')?.dataset.moves;
    const edit = what && this.routine && editOfKey(this.routine, what, event.key, this.matches(':dir(rtl)'));
    if (edit) {
      event.preventDefault();
      this.#act.edit(edit, gripAfter(edit, what, this.routine!));
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !(event.target as Element).matches('input')) {
      event.preventDefault();
      if (event.shiftKey) this.redo();
      else this.undo();
    }
  }

  protected override replace(draft: Routine, said?: string, kept?: boolean): void {
    this.planning = false;
    super.replace(draft, said, kept);
    this.onNextWeek();
  }

  /** "Add to routine" on a card that belongs to this builder. */
  #add(exerciseId: string): void {
    const exercise = this.exercises.find(exerciseId);
    const session = this.#sessions.find(({day}) => day === this.#day) ?? this.#sessions[0];
    if (!exercise) return;
    if (session) return this.#act.edit({kind: 'add', session: session.id, index: session.items.length, exercise});
    this.#wanted.push(exercise);
    this.said = this.messages.routine.wanted(exercise.name);
  }

  /** The sheet for paper is drawn only while there is printing; the more there is on it, the smaller it is written. */
  readonly #print = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.performUpdate();
    const lines = this.#sessions.reduce((sum, {items}) => sum + items.length + 2, 0);
    this.renderRoot.querySelector<HTMLElement>('.sheet')?.style.setProperty('--_lines', String(lines));
  };

  protected override get exercises(): Catalogue {
    return this.#cards.with(super.exercises);
  }

  get #sessions(): readonly Session[] {
    return this.routine?.weeks[this.week]?.sessions ?? [];
  }

  get #day(): Day {
    return this.day ?? ((this.#sessions[0]?.day ?? 1) as Day);
  }

  /** Advice on the week that is looked at, each with its remedy. */
  get #offers(): readonly Offer[] {
    const {routine, basis, wording} = this;
    if (!routine) return [];
    return this.plan
      .advice(basis)
      .filter(({path}) => path === `weeks.${this.week}` || path.startsWith(`weeks.${this.week}.`))
      .map((advice) => {
        const edit = remedyFor(advice, routine, this.plan.context(basis));
        return {advice, edit, words: adviceWords(advice, wording), label: edit ? remedyLabel(edit, routine, wording) : ''};
      });
  }

  #why(item: RoutineItem) {
    const {routine} = this;
    const place = routine && findItem(routine, item.id);
    if (!place) return [];
    const session = routine.weeks[place.week]!.sessions.indexOf(place.session);
    return explain(routine, `weeks.${place.week}.sessions.${session}.items.${place.index}`, this.messages.texts?.rules);
  }

  #view(routine: Routine): View {
    const {basis} = this;
    const {m, find} = this.wording;
    return {
      m,
      routine,
      find,
      week: this.week,
      sessions: this.#sessions,
      day: this.#day,
      open: this.open,
      offers: this.#offers,
      canUndo: this.plan.canUndo,
      canRedo: this.plan.canRedo,
      said: this.said,
      onwards: this.onwards,
      search: this.search,
      found: this.search ? searchExercises(this.exercises, this.search, m) : [],
      hint: this.hint,
      logs: this.plan.logs,
      chart: this.chart,
      traded: this.traded,
      interrupted: this.interrupted !== null && findSession(routine, this.interrupted.sessionId) !== undefined,
      rival: this.store.rival !== null,
      unkept: this.store.failed,
      calendar: this.calendar ?? this.usual,
      act: this.#act,
      zone: () => this.zone,
      minutes: (session) => this.plan.minutes(session, this.exercises),
      choices: (item, session) => choicesFor(item, session, this.plan.context(basis)),
      why: (item) => this.#why(item),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    showStates(this.internals, {empty: !this.routine, refer: this.assessment?.status === 'refer', guided: this.guided.active});
    if (!this.focusNext) return;
    const find = (key: string) => this.renderRoot.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]:not(:disabled)`);
    (find(this.focusNext) ?? find('day') ?? find('title'))?.focus();
    this.focusNext = '';
  }

  protected override render(): TemplateResult {
    return html`${this.renderProblems()}${this.#face()}`;
  }

  #face(): TemplateResult {
    const {messages: m, assessment, routine} = this;
    if (assessment?.status === 'refer') return refer(assessment, m);
    if (this.guided.active) return this.guided.view();
    if (!routine || this.planning) return this.#form(routine);
    const view = this.#view(routine);
    return html`<div class="surface builder" @keydown=${this.#act.key} @pointerdown=${this.#drag.down} @pointermove=${this.#drag.move} @pointerup=${this.#drag.up} @pointercancel=${this.#drag.cancel} @dragover=${this.#dragFile} @drop=${this.#dragFile}>
        ${this.waiting ? choice(m.routine.offer, () => this.#takeOffer(), () => (this.waiting = null)) : nothing} ${standing(view)} ${weekHead(view)} ${weekGrid(view)} ${progress(view)} ${adviceList(view)} ${daySessions(view)} ${takeAway(view)}
        ${undoBar(view)}
      </div>
      ${this.printing ? printSheet(view) : nothing}`;
  }

  /** A file dropped on the week is opened as if it had been chosen. */
  readonly #dragFile = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') void this.openFile(event.dataTransfer.files[0]);
  };

  #takeOffer(): void {
    this.replace(this.waiting!);
    this.focusNext = 'title';
    this.changed(this.messages.routine.did.replaced);
  }

  #form(routine: Routine | null): TemplateResult {
    const build = (from: HTMLFormElement, blank = false) => {
      if (!this.build(readForm(from), blank)) return;
      this.focusNext = 'title';
      const [session] = this.#sessions;
      if (session) for (const exercise of this.#wanted.splice(0)) this.#act.edit({kind: 'add', session: session.id, index: 60, exercise}, 'title');
    };
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      build(event.currentTarget as HTMLFormElement);
    };
    const blank = (event: Event) => build((event.currentTarget as HTMLButtonElement).form!, true);
    const cancel = () => {
      this.planning = false;
      this.focusNext = 'plan';
    };
    return html`${form({wishes: this.preferences, again: routine !== null, submit, blank, cancel, openFile: this.#act.openFile, m: this.messages})}
      <p class="said" role="status">${this.said}</p>`;
  }
}
