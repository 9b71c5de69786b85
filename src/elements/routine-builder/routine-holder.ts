import {state, property} from 'lit/decorators.js';
import type {Catalogue} from '../../catalogue/catalogue.js';
import {builtIn} from '../../catalogue/index.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {Edit} from '../../core/edit-routine.js';
import {parsePreferences, parseRoutine} from '../../core/parse.js';
import type {Preferences, Routine} from '../../core/routine-schema.js';
import type {Assessment} from '../../core/types.js';
import {card, player} from '../../messages/en/card.js';
import {common} from '../../messages/en/common.js';
import {result} from '../../messages/en/result.js';
import {routine} from '../../messages/en/routine.js';
import {words} from '../../messages/en/words.js';
import type {English} from '../../messages/registry.js';
import {EvenstrideElement, type RichProperties} from '../base/evenstride-element.js';
import type {Member, Shared} from '../base/hub.js';
import {PartnerController} from '../base/partner-controller.js';
import {inWords} from '../exercise-view/dose.js';
import {parseAssessment} from './assessment-input.js';
import {describeEdit, type Wording} from './describe.js';
import {isEmpty, Plan, type Basis} from './plan.js';
import {RoutineStore} from './routine-store.js';
import {doseOf} from './session.views.js';
import {nameOf} from './view.js';
import {mergeWishes, readAttributes} from './wishes.js';

const english = {common, words, result, card, player, routine};

/**
 * What a page has to do with a routine: wishes, the quiz's assessment, the routine itself, its form and its storage.
 * `RoutineBuilder` gives it a face.
 */
export abstract class RoutineHolder extends EvenstrideElement {
  /** @internal */
  static readonly formAssociated = true;

  /** Sessions a week, 1–7. */
  @property() days: string | number | null = null;
  /** Minutes a session, 5–120. */
  @property() minutes: string | number | null = null;
  /** What there is to train with, as a list: `band, step`; `none` for nothing. */
  @property() equipment: string | readonly string[] | null = null;
  /** `beginner`, `intermediate` or `advanced`. */
  @property() level: string | null = null;
  /** Length of the plan, 1–12 weeks. */
  @property() weeks: string | number | null = null;
  /** Days with a run, as a list of 1–7 (Monday is 1) or of names: `tue thu sun`. */
  @property({attribute: 'run-days'}) runDays: string | readonly (string | number)[] | null = null;

  /** The last thing that happened, in words. */
  @state() protected said = '';
  /** A plan from new answers that waits for the visitor's word, since the present one is theirs. */
  @state() protected waiting: Routine | null = null;
  /** Whether an edit reaches the weeks after its own. */
  @state() protected onwards = true;

  /** @internal */
  protected readonly internals = this.attachInternals();
  /** @internal */
  protected readonly plan = new Plan();
  /** @internal */
  protected readonly store = new RoutineStore(this, {
    mode: () => this.keeping,
    key: () => `routine:${this.id}`,
    taken: ({routine, logs}) => {
      if (JSON.stringify([routine, logs]) === JSON.stringify([this.routine, this.plan.logs])) return;
      this.plan.put(routine, (this.said = this.messages.routine.tabs.taken), true, logs);
      this.settle(false);
    },
  });

  #assessment: Assessment | null = null;
  /** Wishes that the page set, and those that a person filled in. */
  #set: Preferences | null = null;
  #filled: Preferences | null = null;
  /** The routine that was announced last. */
  #announced: Routine | null = null;
  #restored = false;
  #worded: readonly [Catalogue, Wording] | null = null;

  readonly #quiz = new PartnerController(this, 'imbalance-quiz', (quiz) => this.#heard(quiz));

  /** What the quiz found; setting one makes a week from it. */
  @property()
  get assessment(): Assessment | null {
    return this.#assessment;
  }
  set assessment(value: unknown) {
    if (!value) this.#assessment = null;
    else this.accept('assessment', value);
  }

  /** Days, minutes, equipment, level, weeks and run days; over the attributes and the quiz. */
  @property()
  get preferences(): Preferences {
    return mergeWishes(readAttributes(this), this.#quiz.partner?.shared.preferences, this.#filled ?? this.#set);
  }
  set preferences(value: unknown) {
    if (!value) this.#set = null;
    else this.accept('preferences', value);
  }

  /**
   * The routine as plain JSON. A bad one is reported, and the one that was there stays. Nothing takes it away: then the
   * builder begins as without it, with a week from the assessment where there is one.
   */
  @property()
  get routine(): Routine | null {
    return this.plan.routine;
  }
  set routine(value: unknown) {
    if (!value) this.take('routine', null);
    else this.accept('routine', value);
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** Its name within that form. */
  @property({reflect: true}) name: string | null = null;

  override get shared(): Shared {
    return {routine: this.plan.routine, preferences: this.preferences, assessment: this.#assessment};
  }

  protected override get rich(): RichProperties {
    return {assessment: parseAssessment, preferences: parsePreferences, routine: parseRoutine};
  }

  protected override get english(): English {
    return english;
  }

  protected override get builtIn(): Catalogue {
    return builtIn;
  }

  protected override take(name: string, value: unknown): void {
    if (name === 'routine' && value === null) {
      // Frameworks bind nothing before the upgrade, too, and that comes here after what was restored.
      if (!this.hasUpdated && this.#restored) return;
      this.plan.put(null, '', false);
      this.#suggest(false);
      this.settle();
    } else if (name === 'routine') {
      // A page that binds both ways gives back what it heard: that is no new version, or undo would go round in circles.
      const present = parseRoutine(this.routine);
      if (present.ok && JSON.stringify(value) === JSON.stringify(present.value)) return;
      this.plan.put(value as Routine, this.messages.routine.did.loaded, true, this.plan.logs);
      this.settle();
    } else if (name === 'assessment') {
      this.#assessment = value as Assessment;
      this.#suggest(false);
    } else {
      this.#set = value as Preferences;
    }
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('imbalance-result', this.#answered);
    if (!this.#restored) this.#restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('imbalance-result', this.#answered);
  }

  /** Only a form asks for the text, which takes its time for a long plan. */
  formAssociatedCallback(): void {
    if (this.form) this.internals.setFormValue(this.routine && JSON.stringify(this.routine));
  }

  /** The form was reset: back to the routine it began with. */
  formResetCallback(): void {
    while (this.plan.undo() !== null);
    this.settle();
  }

  /** The browser gives back what was in the form before a reload. */
  formStateRestoreCallback(state: unknown): void {
    if (!this.routine) this.accept('routine', state);
  }

  /** Takes back the last change. */
  undo(): void {
    const what = this.plan.undo();
    if (what !== null) this.changed(this.messages.routine.undone(what));
  }

  /** Makes the change again that was taken back. */
  redo(): void {
    const what = this.plan.redo();
    if (what !== null) this.changed(this.messages.routine.redone(what));
  }

  protected get basis(): Omit<Basis, 'wishes'> {
    return {assessment: this.#assessment, catalogue: this.exercises};
  }

  protected readonly find = (id: string): Exercise | undefined => this.wording.find(id);

  /**
   * What was kept here, and over it what the page gives, with the kept one an undo away and still kept until the
   * visitor goes on from here. A week that only followed from answers is no gift: it may be offered again.
   */
  #restore(): void {
    const kept = this.store.open();
    const given = this.plan.kept ? this.routine : null;
    this.#restored = true;
    if (kept === undefined) return;
    this.plan.put(null, '', false, this.store.logsOf(kept));
    this.accept('routine', kept);
    if (!given) return this.#suggest(false);
    if (JSON.stringify(given) === JSON.stringify(this.routine)) return;
    this.plan.put(given, this.messages.routine.did.loaded, true, this.plan.logs);
    this.settle(false);
  }

  /** Follows any change of the routine: form value, storage and partners. */
  protected settle(write = true): void {
    const {routine} = this;
    this.formAssociatedCallback();
    if (write && this.#restored && routine) this.store.write({routine, logs: this.plan.logs});
    this.share();
    this.requestUpdate();
  }

  /** Two tabs changed the week: the one that was chosen stands, and the other one is one undo away. */
  protected choose(theirs: boolean): void {
    const {plan, messages, store} = this;
    const {routine, logs} = store.rival!;
    const mine = {routine: plan.routine, logs: plan.logs};
    store.settle();
    plan.put(routine, messages.routine.tabs.theirs, true, logs);
    if (!theirs) plan.put(mine.routine, messages.routine.tabs.mine, true, mine.logs);
    this.changed(theirs ? messages.routine.tabs.taken : messages.routine.saved.kept);
  }

  /** In the language and of the catalogue that hold now: the same object while those are the same. */
  protected get wording(): Wording {
    const {exercises, messages: m} = this;
    if (this.#worded?.[0] === exercises && this.#worded[1].m === m) return this.#worded[1];
    const find = (id: string) => {
      const exercise = exercises.find(id);
      return exercise && inWords(exercise, m);
    };
    const wording: Wording = {m, find, nameOf: (id) => nameOf({find, m}, id), doseOf: (item) => doseOf(item, {find, m})};
    this.#worded = [exercises, wording];
    return wording;
  }

  /** A person changed the routine. */
  protected changed(said: string): void {
    this.said = said;
    this.settle();
    const {routine} = this;
    this.#announced = routine;
    if (routine) this.announce('routine-change', {routine, advice: this.plan.advice(this.basis)});
  }

  /** Makes an edit of a person's; says whether anything changed. */
  protected edit(edit: Edit): boolean {
    const before = this.routine;
    if (!before) return false;
    let said = '';
    const describe = (after: Routine) => (said = describeEdit(edit, before, after, this.wording));
    if (!this.plan.edit(edit, this.onwards, this.exercises, describe)) return false;
    this.changed(said);
    return true;
  }

  get #whyEmpty(): string {
    const {painFirst, nothingFits} = this.messages.routine.form;
    return this.#assessment?.limits.load === 'none' ? painFirst : nothingFits;
  }

  /**
   * A person filled in what they want.
   * @param blank - Whether to begin with an empty week.
   */
  protected build(wishes: Preferences, blank = false): boolean {
    const draft = blank ? this.plan.blank(wishes, this.exercises) : this.plan.draft({...this.basis, wishes});
    if (!blank && isEmpty(draft)) {
      this.said = this.#whyEmpty;
      return false;
    }
    this.#filled = wishes;
    this.replace(draft);
    this.changed(this.messages.routine.did.built);
    this.count('routine_built');
    return true;
  }

  /** Puts another plan in place of the present one, which stays one undo away; one of the rules, unless it is said and kept. */
  protected replace(draft: Routine, said = this.messages.routine.did.replaced, kept = false): void {
    this.waiting = null;
    this.plan.put(draft, said, kept);
    this.settle();
  }

  /**
   * Makes a plan from what is known, or asks first where the visitor's own changes would go.
   * @param asked - Whether a person answered just now: then other wishes are reason enough, too.
   */
  #suggest(asked: boolean): void {
    this.waiting = null;
    if (!this.#assessment || this.#assessment.status === 'refer') return;
    const draft = this.plan.draft({...this.basis, wishes: this.preferences});
    if (isEmpty(draft)) this.said = this.#whyEmpty;
    if (isEmpty(draft) || !this.plan.differs(draft, asked)) return;
    if (this.routine && this.plan.kept) this.waiting = draft;
    else this.replace(draft);
  }

  /** The quiz shares something: from a person, from the page or from storage, so nothing is announced here. */
  #heard(quiz: Member): void {
    const {assessment} = quiz.shared;
    if (!assessment || JSON.stringify(assessment) === JSON.stringify(this.#assessment)) return;
    this.#assessment = assessment;
    this.#suggest(false);
    this.requestUpdate();
  }

  /**
   * A person finished the quiz: what it asked for goes over what was filled in here before, and the week that comes of
   * it is announced, after the result itself.
   */
  readonly #answered = (event: Event): void => {
    const quiz = this.#quiz.partner;
    if (!quiz || event.composedPath()[0] !== quiz) return;
    queueMicrotask(() => {
      this.#filled = null;
      this.#heard(quiz);
      this.#suggest(true);
      const {routine} = this;
      if (routine && routine !== this.#announced && !this.plan.kept && this.#assessment?.status !== 'refer') this.changed(this.messages.routine.did.replaced);
      this.requestUpdate();
    });
  };
}
