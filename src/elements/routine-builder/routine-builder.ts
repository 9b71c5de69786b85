import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {Day} from '../../catalogue/vocabulary.js';
import {sessionMinutes} from '../../core/duration.js';
import {findItem, type Edit} from '../../core/edit-routine.js';
import {at, explain} from '../../core/explain.js';
import {parseRoutine} from '../../core/parse.js';
import {remedyFor} from '../../core/remedies.js';
import type {Routine, RoutineItem, Session} from '../../core/routine-schema.js';
import {EvenstrideElement} from '../base/evenstride-element.js';
import {findPartner} from '../base/hub.js';
import {parseJson} from '../base/rich-data.js';
import {showStates} from '../exercise-view/custom-states.js';
import {inWords} from '../exercise-view/dose.js';
import {exerciseView} from '../exercise-view/exercise-view.styles.js';
import {figureStyles} from '../exercise-view/figure.styles.js';
import {playerStyles} from '../player/player.styles.js';
import {remedyLabel} from './describe.js';
import {DragController} from './drag-controller.js';
import {choicesFor, searchExercises} from './find-exercises.js';
import {form} from './form.views.js';
import {GuidedSession} from './guided-session.js';
import {editOfDrop, editOfKey} from './moves.js';
import {adviceList, offer, refer, takeAway, undoBar} from './notices.views.js';
import {printSheet} from './print.views.js';
import {builderStyles} from './routine-builder.styles.js';
import {RoutineHolder} from './routine-holder.js';
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
export class RoutineBuilder extends RoutineHolder {
  /** @internal */
  static override styles: CSSResultGroup = [EvenstrideElement.styles, exerciseView, figureStyles, playerStyles, builderStyles, weekStyles, sessionStyles];

  @state() private planning = false;
  @state() private week = 0;
  @state() private day: Day | null = null;
  @state() private open: Open | null = null;
  @state() private search: string | null = null;
  @state() private printing = false;

  /** Exercises that cards on the page added before there was a week. */
  readonly #wanted: Exercise[] = [];
  /** What gets the focus once it is drawn. */
  #focus = '';

  readonly #guided = new GuidedSession(this, {
    messages: () => this.messages,
    lang: () => this.locale.lang,
    find: this.find,
    stopped: () => (this.#focus = 'log'),
    ended: (log) => {
      this.#focus = 'start';
      this.said = this.messages.routine.log.thanks;
      this.announce('routine-complete', {sessionId: log.sessionId, log});
      this.count('routine_complete');
    },
  });

  readonly #drag = new DragController(this, (item, drop) => {
    const edit = this.routine && editOfDrop(this.routine, item, drop);
    if (edit) this.#act.edit(edit, `grip-${item}`);
  });

  readonly #act: Actions = {
    edit: (edit, focus = '') => {
      if (!this.edit(edit)) return;
      this.#follow(edit);
      this.#focus = focus;
    },
    select: (day) => {
      this.day = day;
      this.open = this.search = null;
      this.said = '';
    },
    toggle: (item, panel) => {
      const closing = this.open?.item === item && this.open.panel === panel;
      this.open = closing ? null : {item, panel};
      if (closing) this.#focus = panel === 'details' ? `name-${item}` : `edit-${item}`;
      else if (panel === 'swap') this.#focus = `choices-${item}`;
    },
    toWeek: (week) => {
      this.week = week;
      this.open = this.search = null;
    },
    start: (session) => {
      if (!this.#guided.start(session, this.exercises)) return;
      this.#focus = 'player';
      this.said = '';
      this.announce('routine-start', {sessionId: session.id, log: null});
      this.count('routine_start');
    },
    undo: () => {
      this.undo();
      this.#focus = this.plan.canUndo ? 'undo' : 'redo';
    },
    redo: () => {
      this.redo();
      this.#focus = this.plan.canRedo ? 'redo' : 'undo';
    },
    save: () => {
      const {saved} = this.messages.routine;
      this.said = this.store() ? saved.kept : this.keeping === 'none' ? saved.passed : saved.failed;
      this.announce('routine-save', {routine: this.routine});
    },
    changePlan: () => {
      this.planning = true;
      this.#focus = 'form';
    },
    exportAs: (kind) => void this.exportAs(kind),
    openFile: (event) => void this.#openFile(event.target as HTMLInputElement),
    search: (text) => {
      if (this.search === null) this.#focus = 'search';
      else if (text === null) this.#focus = 'add';
      this.search = text;
    },
    onwards: (on) => (this.onwards = on),
    key: (event) => this.#key(event),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('exercise-add', this.#added);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('exercise-add', this.#added);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** What was looked at of the routine before may be gone. */
  protected override settle(): void {
    super.settle();
    const {routine} = this;
    this.week = Math.min(this.week, (routine?.weeks.length ?? 1) - 1);
    if (this.open && !(routine && findItem(routine, this.open.item))) this.open = null;
  }

  protected override replace(draft: Routine): void {
    this.week = 0;
    this.day = null;
    this.planning = false;
    super.replace(draft);
  }

  /** Stays with what was moved. */
  #follow(edit: Edit): void {
    const place = 'item' in edit ? findItem(this.routine!, edit.item) : undefined;
    if (place) this.day = place.session.day as Day;
    if (edit.kind === 'session-day') this.day = edit.day;
    if (edit.kind === 'move' || edit.kind === 'move-to-day') return;
    if (edit.kind === 'swap' && this.open?.panel === 'swap') this.open = null;
  }

  #key(event: KeyboardEvent): void {
    const grip = (event.target as Element).closest('[data-grip]')?.closest<HTMLElement>('[data-item]');
    const item = grip?.dataset.item;
    const edit = item && this.routine && editOfKey(this.routine, item, event.key, this.matches(':dir(rtl)'));
    if (edit) {
      event.preventDefault();
      this.#act.edit(edit, `grip-${item}`);
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !(event.target as Element).matches('input')) {
      event.preventDefault();
      if (event.shiftKey) this.redo();
      else this.undo();
    }
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text === undefined) return;
    const json = parseJson(text);
    const read = json.ok ? parseRoutine(json.value) : json;
    if (!read.ok) return this.refuse(read.error, 'file');
    this.take('routine', read.value);
    this.changed(this.messages.routine.did.loaded);
  }

  /** "Add to routine" on a card that belongs to this builder. */
  readonly #added = (event: Event): void => {
    const card = event.composedPath()[0] as HTMLElement & {for: string | null};
    if (findPartner(card, this.localName, card.for) !== this) return;
    const exercise = this.exercises.find((event as HTMLElementEventMap['exercise-add']).detail.exerciseId);
    const session = this.#sessions.find(({day}) => day === this.#day) ?? this.#sessions[0];
    if (!exercise) return;
    if (session) return this.#act.edit({kind: 'add', session: session.id, index: session.items.length, exercise});
    this.#wanted.push(exercise);
    this.said = this.messages.routine.wanted(exercise.name);
  };

  /** The sheet for paper is drawn only while there is printing. */
  readonly #print = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.performUpdate();
  };

  get #sessions(): readonly Session[] {
    return this.routine?.weeks[this.week]?.sessions ?? [];
  }

  get #day(): Day {
    return this.day ?? ((this.#sessions[0]?.day ?? 1) as Day);
  }

  /** Advice on the week that is looked at, each with its remedy. */
  get #offers(): readonly Offer[] {
    const {routine, basis, messages: m} = this;
    if (!routine) return [];
    return this.plan
      .advice(basis)
      .filter(({path}) => path === `weeks.${this.week}` || path.startsWith(`weeks.${this.week}.`))
      .map((advice) => {
        const edit = remedyFor(advice, routine, this.plan.context(basis));
        const {exerciseId} = at(routine, advice.path) as Partial<RoutineItem>; // a week and a session have none
        return {advice, about: exerciseId ? this.nameOf(exerciseId) : '', edit, label: edit ? remedyLabel(edit, routine, m, this.nameOf) : ''};
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
    const {messages: m, find, basis} = this;
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
      found: this.search === null ? [] : searchExercises(this.exercises, this.search, m, (exercise) => inWords(exercise, m)),
      act: this.#act,
      minutes: (session) => sessionMinutes(session, this.exercises),
      choices: (item, session) => choicesFor(item, session, this.plan.context(basis)),
      why: (item) => this.#why(item),
    };
  }

  protected override updated(_changed: PropertyValues): void {
    showStates(this.internals, {empty: !this.routine, refer: this.assessment?.status === 'refer', guided: this.#guided.active});
    if (!this.#focus) return;
    const find = (key: string) => this.renderRoot.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]:not(:disabled)`);
    (find(this.#focus) ?? find('day') ?? find('title'))?.focus();
    this.#focus = '';
  }

  protected override render(): TemplateResult {
    return html`${this.renderProblems()}${this.#face()}`;
  }

  #face(): TemplateResult {
    const {messages: m, assessment, routine} = this;
    if (assessment?.status === 'refer') return refer(assessment, m);
    if (this.#guided.active) return this.#guided.view();
    if (!routine || this.planning) return this.#form(routine);
    const view = this.#view(routine);
    return html`<div class="surface builder" @keydown=${this.#act.key} @pointerdown=${this.#drag.down} @pointermove=${this.#drag.move} @pointerup=${this.#drag.up} @pointercancel=${this.#drag.cancel}>
        ${this.waiting ? offer(() => this.#takeOffer(), () => (this.waiting = null), m) : nothing} ${weekHead(view)} ${weekGrid(view)} ${adviceList(view)} ${daySessions(view)} ${takeAway(view)}
        ${undoBar(view)}
      </div>
      ${this.printing ? printSheet(view) : nothing}`;
  }

  #takeOffer(): void {
    this.replace(this.waiting!);
    this.#focus = 'title';
    this.changed(this.messages.routine.did.replaced);
  }

  #form(routine: Routine | null): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      if (!this.build(readForm(event.currentTarget as HTMLFormElement))) return;
      this.#focus = 'title';
      const [session] = this.#sessions;
      for (const exercise of this.#wanted.splice(0)) this.#act.edit({kind: 'add', session: session!.id, index: 60, exercise}, 'title');
    };
    const cancel = () => {
      this.planning = false;
      this.#focus = 'plan';
    };
    return html`${form({wishes: this.preferences, again: routine !== null, submit, cancel, m: this.messages})}
      <p class="said" role="status">${this.said}</p>`;
  }
}
