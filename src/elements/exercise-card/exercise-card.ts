import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Catalogue} from '../../catalogue/catalogue.js';
import {builtIn} from '../../catalogue/index.js';
import type {Exercise} from '../../catalogue/schema.js';
import {nearMatches} from '../../core/near-matches.js';
import {parseExercise} from '../../core/parse.js';
import {COUNT_IN, sessionTimeline} from '../../core/session-timeline.js';
import {card as cardWords, player} from '../../messages/en/card.js';
import {common} from '../../messages/en/common.js';
import {words} from '../../messages/en/words.js';
import type {English} from '../../messages/registry.js';
import {EvenstrideElement, type RichProperties} from '../base/evenstride-element.js';
import type {Shared} from '../base/hub.js';
import {showStates} from '../exercise-view/custom-states.js';
import {inWords, type Plan} from '../exercise-view/dose.js';
import {exerciseView} from '../exercise-view/exercise-view.styles.js';
import {figureStyles} from '../exercise-view/figure.styles.js';
import {Player} from '../player/player-controller.js';
import {playerStyles} from '../player/player.styles.js';
import {stepWords} from '../player/player.views.js';
import {planOf} from './card-plan.js';
import {styles} from './exercise-card.styles.js';
import {card, type CardActions} from './exercise-card.views.js';

const english = {common, words, card: cardWords, player};

const VIEWS = ['compact', 'full'] as const;

/**
 * One exercise: its figure, dose, cues, easier and harder neighbours, and a player that counts.
 *
 * @example <exercise-card exercise-id="glute-bridge" side="left" sets="2" reps="10"></exercise-card>
 * @fires exercise-start - The player was started.
 * @fires exercise-complete - The player ended; `done` says whether it was played to its end.
 * @fires exercise-add - "Add to routine" was pressed.
 * @fires exercise-swap - The easier or the harder exercise was chosen; the card shows it.
 * @csspart figure - The picture of the exercise.
 * @csspart body-map - The muscles that work, on a body.
 * @csspart dose - How much of it.
 * @csspart button - A button.
 * @csspart button-primary - The button that starts.
 * @slot logo - A site's mark at the foot of the card.
 * @cssState playing - The player is on.
 */
export class ExerciseCard extends EvenstrideElement {
  static override styles: CSSResultGroup = [EvenstrideElement.styles, exerciseView, figureStyles, playerStyles, styles];

  /** Id of an exercise in the catalogue. */
  @property({attribute: 'exercise-id'}) exerciseId: string | null = null;
  /** `left`, `right` or `both`; only exercises that take one leg at a time can have one side. */
  @property() side: string | null = null;
  /** Number of sets, 1–10, in place of the exercise's own. */
  @property() sets: string | number | null = null;
  /** Repetitions of a set in place of the exercise's own. */
  @property() reps: string | number | null = null;
  /** Seconds to hold in place of repetitions. */
  @property() hold: string | number | null = null;
  /** `compact` folds away how it is done, `full` shows it. */
  @property({converter: {fromAttribute: (value) => VIEWS.find((view) => view === value) ?? 'compact'}}) view: (typeof VIEWS)[number] = 'compact';
  /** Dose and sides of an item of a routine, in place of the attributes; then there is nothing to add to. */
  @property({attribute: false}) plan: Plan | null = null;

  @state() private shown: Exercise | null = null;
  @state() private said = '';

  readonly #internals = this.attachInternals();
  #own: Exercise | null = null;
  #refocus = '';

  readonly #player = new Player(this, {
    words: (step) => stepWords(step, this.#words?.name ?? '', this.messages),
    lang: () => this.locale.lang,
    ended: (done) => this.#ended(done),
  });

  readonly #actions: CardActions = {
    play: () => this.#play(),
    add: () => this.#add(),
    swap: (to) => this.#swap(to),
  };

  /** The exercise that is shown; setting an object of the catalogue's schema shows a site's own. */
  @property()
  get exercise(): Exercise | null {
    return this.shown;
  }
  set exercise(value: unknown) {
    if (!value) this.take('exercise', null); // Preact says nothing by ''
    else this.accept('exercise', value);
  }

  override get shared(): Shared {
    return {exercise: this.#own};
  }

  protected override get rich(): RichProperties {
    return {exercise: parseExercise};
  }

  protected override get english(): English {
    return english;
  }

  protected override get builtIn(): Catalogue {
    return builtIn;
  }

  get #words(): Exercise | null {
    return this.shown && (this.#own ? this.shown : inWords(this.shown, this.messages));
  }

  get #plan(): Plan | null {
    return this.shown && (this.plan ?? planOf(this.shown, this));
  }

  protected override take(_name: string, value: unknown): void {
    this.#own = value as Exercise | null;
    this.share();
    this.#player.stop();
    this.requestUpdate('exerciseId');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('exerciseId') || changed.has('hostCatalogue') || changed.has('problems') || changed.has('catalogueUrl')) this.#resolve();
  }

  /** Finds what to show. While a host's catalogue is on its way nothing is called unknown. */
  #resolve(): void {
    const {exerciseId: id} = this;
    const found = this.#own ?? (id ? this.exercises.find(id) : null);
    if (found || !id) {
      this.clearProblems('exercise-id');
      if (found?.id !== this.shown?.id) this.#player.stop();
      this.shown = found ?? null;
      return;
    }
    const waiting = this.catalogueUrl && !this.hostCatalogue && !this.problems.some(({path}) => path.startsWith('catalogue'));
    if (waiting) return;
    const near = nearMatches(this.exercises, id).map((exercise) => exercise.id);
    this.report({code: 'unknown-exercise', path: 'exercise-id', message: this.messages.card.unknown(id, near)});
  }

  #detail() {
    return {exerciseId: this.shown!.id, side: this.#plan!.side};
  }

  #play(): void {
    const [exercise, plan] = [this.shown, this.#plan];
    if (!exercise || !plan) return;
    this.announce('exercise-start', {...this.#detail(), done: false});
    this.count('exercise_start');
    this.#player.start(sessionTimeline([{item: {...plan, id: exercise.id}, exercise}], COUNT_IN));
    this.#refocus = 'player';
  }

  #ended(done: boolean): void {
    this.said = done ? this.messages.player.said.done : '';
    this.#refocus = 'play';
    this.announce('exercise-complete', {...this.#detail(), done});
    if (done) this.count('exercise_complete');
  }

  #add(): void {
    this.said = this.messages.card.added(this.#words!.name);
    this.announce('exercise-add', this.#detail());
    this.count('exercise_add');
  }

  #swap(to: Exercise): void {
    const from = this.shown!.id;
    this.#own = null;
    this.exerciseId = to.id;
    this.said = this.messages.card.swapped(inWords(to, this.messages).name);
    this.#refocus = 'name';
    this.announce('exercise-swap', {from, to: to.id});
  }

  protected override updated(): void {
    showStates(this.#internals, {playing: this.#player.active});
    if (!this.#refocus) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-focus="${this.#refocus}"]`)?.focus();
    this.#refocus = '';
  }

  protected override render(): TemplateResult {
    const [exercise, plan] = [this.#words, this.#plan];
    const find = (id: string) => this.exercises.find(id);
    const named = (ids: readonly string[]) => ids.map(find).filter((found) => found !== undefined).map((found) => inWords(found, this.messages)).slice(0, 1);
    return html`${this.renderProblems()}${exercise && plan
        ? card({
            exercise,
            plan,
            easier: named(exercise.easier),
            harder: named(exercise.harder),
            full: this.view === 'full',
            addable: !this.plan,
            player: this.#player,
            frame: this.#player.frame,
            actions: this.#actions,
            m: this.messages,
          })
        : this.problems.length
          ? nothing
          : html`<p class="surface muted">${this.messages.card.nothing}</p>`}
      <p class="visually-hidden" role="status" .textContent=${this.said}></p>`;
  }
}
