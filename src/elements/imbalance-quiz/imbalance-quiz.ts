import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {QuestionId} from '../../catalogue/questions.js';
import {SELF_TESTS, SIDES, type SelfTestId, type Side} from '../../catalogue/vocabulary.js';
import {isSelfTest, type Answers} from '../../core/answers.js';
import {assess} from '../../core/assess.js';
import {isQuestionId, parseAnswers} from '../../core/parse.js';
import {preferencesFrom} from '../../core/preferences.js';
import type {Assessment} from '../../core/types.js';
import {card, player} from '../../messages/en/card.js';
import {common} from '../../messages/en/common.js';
import {quiz} from '../../messages/en/quiz.js';
import {result} from '../../messages/en/result.js';
import {selfTest} from '../../messages/en/self-test.js';
import {words} from '../../messages/en/words.js';
import {inInches, measuresInInches} from '../../messages/lengths.js';
import type {English, Messages} from '../../messages/registry.js';
import {ownLanguage} from '../../platform/own-language.js';
import {bodyMapStyles} from '../body-map/body-map.styles.js';
import {figureStyles} from '../exercise-view/figure.styles.js';
import {EvenstrideElement, type RichProperties} from '../base/evenstride-element.js';
import type {Shared} from '../base/hub.js';
import {PartnerController} from '../base/partner-controller.js';
import {wear} from '../base/wear.js';
import {CadenceController} from './cadence-controller.js';
import {boxUnder} from './choices.views.js';
import {GuideController} from './guide-controller.js';
import {spokenOf} from './guide-words.js';
import type {Guide} from './guided-test.js';
import {quizStyles} from './imbalance-quiz.styles.js';
import {arriveAt, keyAction} from './keys-and-focus.js';
import {pairField} from './quiz-answers.js';
import {progressAt, SELF_TEST_MODES, stepsOf, type SelfTestMode} from './quiz-flow.js';
import {changed as changedBy, textOf} from './quiz-input.js';
import {forgetSession, remember, restored} from './quiz-memory.js';
import {commit, courseOf, decideTests, finish, measuring, move, newSession, openFromResult, type, type Session, type Turn} from './quiz-session.js';
import {questionStyles} from './question.styles.js';
import {resultStyles} from './result.styles.js';
import {screenView} from './screen.views.js';
import {selfTestStyles} from './self-test.styles.js';
import {showStates} from './show-states.js';
import {StepHeight} from './step-height.js';

const english = {common, words, quiz, selfTest, result, card, player};

/** What the opening does without. */
const laterStyles = [questionStyles, figureStyles, bodyMapStyles, selfTestStyles, resultStyles];

const HEADING = '#heading';
const BIG_BUTTON = '.guide .big';

/**
 * A quiz on differences between the left and the right leg: a question a screen, guided self-tests, and a result
 * that says what stands out, how sure that is and why. It announces answers and the result, and tells the elements
 * on the same page.
 *
 * @fires imbalance-start - The first answer was given.
 * @fires imbalance-answer - An answer was given, changed or taken back; `detail`: `questionId`, `value`, `progress` 0..1.
 * @fires imbalance-result - Finished, or an answer was changed from the result; `detail`: `assessment`, `preferences`.
 * @fires imbalance-reset - Started over.
 * @slot intro - The site's own words in place of the quiz's title and lead.
 * @slot reading - The site's related articles, shown with the result.
 * @slot result-footer - Below the result, such as a word on what the site offers.
 * @csspart question - A question with its choices.
 * @csspart body-map - The body on which places can be chosen, and on which the result marks them.
 * @csspart choice - One choice: a label with its native control.
 * @csspart progress - The progress bar.
 * @csspart finding - One finding, or one reason to see somebody first.
 * @csspart field - A labelled number field.
 * @csspart button - Every button.
 * @csspart button-primary - The button that leads on.
 * @cssState opening - Before the first question.
 * @cssState question - At a question, a self-test or the offer of them.
 * @cssState result - At the result.
 * @cssState refer - At a result that sends to a professional first.
 */
export class ImbalanceQuiz extends EvenstrideElement {
  /** @internal */
  static override styles = [EvenstrideElement.styles, quizStyles];

  /** Whether self-tests are offered after the questions, left out, or all that is asked beside safety. */
  @property({attribute: 'self-tests', converter: {fromAttribute: (value) => SELF_TEST_MODES.find((mode) => mode === value) ?? 'offer'}}) selfTests: SelfTestMode = 'offer';

  @state() private session: Session = newSession('offer');
  @state() private said = '';
  /** Start over was pressed and waits for a second press. */
  @state() private asking = false;

  #assessment: Assessment | null = null;
  /** What the focus belongs on once the next screen stands; the heading of a new step is brought into view, too. */
  #focus: string | null = null;
  /** What had the focus before the screen was drawn anew. */
  #focused: HTMLElement | null = null;
  #internals = this.attachInternals();
  #partner = new PartnerController(this, 'routine-builder', () => this.requestUpdate());
  #cadence = new CadenceController(this);
  #guide = new GuideController(this, (before, after) => this.#follow(before, after));

  constructor() {
    super();
    new StepHeight(this);
  }

  /** The answers so far, by question id. Answers that say enough show their result; others wait in the questions. */
  @property({attribute: 'answers'})
  get answers(): Answers {
    return this.session.answers;
  }
  set answers(value: Answers | null) {
    this.accept('answers', value || {}); // a removed attribute comes as null, and Preact says nothing by ''
  }

  /** What the answers add up to, once the quiz is finished. */
  get assessment(): Assessment | null {
    return this.#assessment;
  }

  override get shared(): Shared {
    return {assessment: this.#assessment, preferences: this.#assessment && preferencesFrom(this.answers)};
  }

  /** Clears all answers and goes back to the opening. */
  reset(): void {
    this.session = newSession(this.selfTests);
    this.#assessment = null;
    this.asking = false;
    this.said = '';
    forgetSession(this.keeping, this.#key);
    this.announce('imbalance-reset');
    this.share();
  }

  protected override get rich(): RichProperties {
    return {answers: parseAnswers};
  }

  protected override get english(): English {
    return english;
  }

  protected override get messages(): Messages {
    const {lang, messages} = this.locale;
    return this.session.inInches ? inInches(messages, lang) : messages;
  }

  protected override take(_name: string, value: unknown): void {
    const answers = value as Answers;
    const assessment = assess(answers);
    const enough = assessment.status !== 'insufficient';
    this.#assessment = enough ? assessment : null;
    this.session = {...newSession(this.selfTests), answers, tests: SELF_TESTS.filter((id) => answers[id]), step: enough ? 'result' : 'opening', finished: enough, told: enough ? answers : null};
    this.share();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('selfTests')) this.session = {...this.session, mode: this.selfTests};
    if ((changed.has('persist') || changed.has('preview')) && !this.session.started) this.#restore();
    if (this.session.step !== 'opening') wear(this.shadowRoot!, laterStyles);
    this.session = measuring(this.session, measuresInInches(this.tag, ownLanguage()));
    this.#guide.open(this.#test);
    this.#focused = (this.shadowRoot?.activeElement ?? null) as HTMLElement | null;
    // A step that takes the focus with it makes the browser lay out the page without either step first.
    if (this.#focus === HEADING) this.#focused?.blur();
  }

  protected override updated(): void {
    const {session} = this;
    this.renderRoot.querySelector<HTMLElement>('.bar')?.style.setProperty('--_share', String(progressAt(courseOf(session), session.step).share));
    showStates(this.#internals, session.step, this.#assessment);
    // A button that was just pressed may be gone: the focus must not go with it.
    const lost = this.#focused && !this.#focused.isConnected;
    const focus = this.#focus ?? (lost ? HEADING : null);
    this.#focus = this.#focused = null; // it would keep the whole step that it stood in
    if (focus === HEADING) arriveAt(this, this.renderRoot);
    else if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus({preventScroll: focus === BIG_BUTTON});
  }

  protected override render(): TemplateResult {
    const {session, said, asking, keeping, messages: m} = this;
    const {guide, face, audible} = this.#guide;
    const screen = {session, said, asking, keeping, m, guide, face, audible, measuring: this.#cadence.state, assessment: this.#assessment, hasRoutine: this.#partner.partner !== null};
    return html`<div class="quiz surface" role="group" aria-label=${m.quiz.label} @click=${this.#onClick} @change=${this.#onChange} @input=${this.#onInput} @keydown=${this.#onKey}>${
      this.renderProblems()}${screenView(screen)}</div>`;
  }

  get #key(): string {
    return `quiz:${this.id}`;
  }

  /** The self-test that is open. */
  get #test(): SelfTestId | null {
    const {step} = this.session;
    return isQuestionId(step) && isSelfTest(step) ? step : null;
  }

  /** Takes a turn: keeps it, announces what follows, and tells the partners of a result. */
  #apply({session, effects}: Turn): void {
    const moved = session.step !== this.session.step;
    this.session = session;
    for (const effect of effects) {
      if (effect.kind === 'start') this.announce('imbalance-start');
      else if (effect.kind === 'answer') this.announce('imbalance-answer', effect.detail);
      else this.#finish();
    }
    if (moved) {
      this.#cadence.leave();
      this.#focus = HEADING;
      this.asking = false;
      if (session.step !== 'result') this.said = '';
      this.count('quiz_step', {step_index: stepsOf(courseOf(session)).indexOf(session.step)});
    }
    remember(this.keeping, this.#key, session);
  }

  #finish(): void {
    const before = this.#assessment;
    this.#assessment = assess(this.answers);
    this.said = before ? this.messages.result.updatedSpoken : this.messages.result.summarySpoken;
    this.announce('imbalance-result', {assessment: this.#assessment, preferences: preferencesFrom(this.answers)});
    if (!before) this.count('quiz_complete');
    this.share();
  }

  #restore(): void {
    this.session = restored(this.keeping, this.#key, this.session);
    if (!this.session.finished) return;
    this.#assessment = assess(this.answers);
    this.share();
  }

  #onChange(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    if (input.name === 'guide-side') return this.#guide.choose(input.value as Side);
    const turn = changedBy(this.session, {type: input.type, name: input.name, value: input.type === 'number' ? textOf(input) : input.value, checked: input.checked});
    if (turn) this.#apply(turn);
  }

  #onInput(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'number') return;
    if (input.name === 'cadence.count') this.#fillRate(this.#cadence.rateOf(input.valueAsNumber));
    else this.session = type(this.session, input.name, textOf(input));
  }

  #onKey(event: KeyboardEvent): void {
    const act = keyAction(event, this.renderRoot);
    if (!act) return;
    event.preventDefault();
    act();
  }

  #onClick(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement | SVGSVGElement>('[data-do]') : null;
    // The map works the boxes of the list, so that there is one truth.
    if (button instanceof SVGSVGElement) boxUnder(event, button, this.session.step as QuestionId, this.renderRoot)?.click();
    else if (button) this.#do(button.dataset['do'] ?? '', button.dataset['with'] ?? '');
  }

  /** What the buttons do, by the name they carry. */
  #do(what: string, id: string): void {
    const {session} = this;
    switch (what) {
      case 'next':
        return this.#go(session.step === 'tests' ? decideTests(session, true) : move(session, 1));
      case 'skip-tests':
        return this.#go(decideTests(session, false));
      case 'back':
        return this.#go(move(session, -1));
      case 'see':
        return this.#go(finish(session));
      case 'change':
        return isQuestionId(id) ? this.#go({session: openFromResult(session, id), effects: []}) : undefined;
      case 'take-tests':
        return this.#go({session: openFromResult(session, 'tests'), effects: []});
      case 'ask-reset':
      case 'keep':
        this.asking = what === 'ask-reset';
        this.#focus = this.asking ? '[data-do="keep"]' : '[data-do="ask-reset"]';
        return;
      case 'reset':
        this.#focus = HEADING;
        return this.reset();
      case 'press':
        return this.#guide.press();
      case 'tap':
        return this.#guide.tap(1);
      case 'untap':
        this.#focus = BIG_BUTTON;
        return this.#guide.tap(-1);
      case 'pause':
        return this.#guide.pause();
      case 'sound':
        return this.#guide.toggleSound();
      case 'cadence-tap':
        return this.#fillRate(this.#cadence.tap());
      case 'cadence-count':
        return this.#cadence.count();
      case 'cadence-again':
        return this.#cadence.restart();
      case 'metronome':
        return this.#cadence.beat(Number(id));
    }
  }

  /** Puts a measured step rate into its field, as if it had been typed. */
  #fillRate(rate: number | null): void {
    if (rate !== null) this.session = type(this.session, 'cadence', String(rate));
  }

  #go(turn: Turn): void {
    if (this.session.step === 'opening' && !this.session.started) this.count('quiz_start');
    this.#apply(turn);
    const [problem] = turn.session.problems;
    if (!problem) return;
    this.#focus = '[aria-invalid]';
    this.said = this.messages.quiz.problem(problem.code, problem.limit);
  }

  /** What the guided test's clock has brought: scores into their fields, words to be spoken, focus where the next press is. */
  #follow(before: Guide, after: Guide): void {
    const {test} = after;
    const scores = SIDES.filter((side) => after.scores[side] !== undefined && after.scores[side] !== before.scores[side]);
    let session = this.session;
    for (const side of scores) session = type(session, pairField(test, side), String(after.scores[side]));
    if (scores.length) this.#apply(commit(session));
    if (before.phase === after.phase && before.side === after.side) return;
    this.said = spokenOf(before, after, this.messages);
    // The next press belongs to the big button, unless the visitor is busy elsewhere.
    const busy = this.shadowRoot?.activeElement;
    const free = busy ? busy.closest('.guide, #heading') : document.activeElement === document.body;
    if (before.phase !== after.phase && free) this.#focus = BIG_BUTTON;
  }
}
