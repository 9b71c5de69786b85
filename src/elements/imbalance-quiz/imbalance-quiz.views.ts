import {html, nothing, type TemplateResult} from 'lit';
import {DAYS, SELF_TESTS, type SelfTestId} from '../../catalogue/vocabulary.js';
import type {Answers} from '../../core/answers.js';
import type {Messages} from '../../messages/registry.js';
import type {PersistMode} from '../../platform/storage.js';
import {boxes} from './boxes.js';
import type {Measuring} from './cadence-controller.js';
import {measureView} from './cadence.views.js';
import {choicesView, hintOf, type ChoicesModel} from './choices.views.js';
import {askOf, selfTestIn} from './quiz-words.js';
import type {Progress} from './quiz-flow.js';

/*
 * Buttons name what they do in `data-do`, and the element has one listener for all: a step then adds none of its own.
 * What every question has is written without white space between tags, and its texts are set as properties: a space and
 * a gap between tags are each one node more on the page (test/elements/imbalance-quiz/weight.test.ts counts them).
 */

/** The buttons under a step. */
export interface Moves {
  /** Opened from the result, to which every button leads back. */
  readonly editing: boolean;
  /** Whether the question has an answer. */
  readonly answered: boolean;
  /** Whether the result comes next. */
  readonly last: boolean;
}

/** Back, and on: one button that says what pressing it now means. */
export function movesView({editing, answered, last}: Moves, {quiz}: Messages): TemplateResult {
  const on = editing ? quiz.seeUpdated : last ? quiz.seeResult : answered ? quiz.next : quiz.skip;
  const lead = answered || last || editing;
  return html`<div class="moves"><button type="button" part="button" class="plain" data-do="back" .textContent=${editing ? quiz.backToResult : quiz.back}></button><button
      type="button" part=${lead ? 'button button-primary' : 'button'} class=${lead ? 'primary' : ''} data-do="next" .textContent=${on}></button></div>`;
}

/** A thin bar, with words beside it. */
export function barView({share, at, of}: Progress, group: string, {quiz}: Messages): TemplateResult {
  return html`<div class="far"><p class="muted small" aria-hidden="true"><span .textContent=${group}></span><span .textContent=${at ? quiz.progress(at, of) : ''}></span></p><div
      part="progress" class="bar" role="progressbar" aria-label=${quiz.progressLabel} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(share * 100)}
      aria-valuetext=${quiz.progressText(group, at, of)}><span></span></div></div>`;
}

/** What the opening knows. */
export interface OpeningModel {
  readonly questions: number;
  readonly tests: boolean;
  readonly keeping: PersistMode;
  readonly m: Messages;
}

/** Teaches in short, then starts. */
export function openingView({questions, tests, keeping, m: {quiz}}: OpeningModel): TemplateResult {
  return html`<slot name="intro">
      <h2 id="heading" tabindex="-1">${quiz.title}</h2>
      <p class="lead">${quiz.lead}</p>
    </slot>
    <div class="folds">
      ${quiz.parts.map(({title, text}) => html`<details><summary>${title}</summary><p>${text}</p></details>`)}
    </div>
    <div class="begin">
      <button type="button" part="button button-primary" class="primary" data-do="next">${quiz.start}</button>
      <p class="muted small">${quiz.time(questions, tests)}</p>
    </div>
    <p class="muted small">${quiz.kept[keeping]} ${quiz.limits}</p>`;
}

/** More days than a week has: said beside the answer, and left to the visitor. */
function weekProblem({id, answers, m}: QuestionModel): TemplateResult | typeof nothing {
  const {'run-days': run = 0, 'rest-days': rest = 0} = answers;
  if ((id !== 'run-days' && id !== 'rest-days') || run + rest <= DAYS.length) return nothing;
  return html`<p class="problem" part="error" role="status">${m.quiz.overfullWeek(run, rest)}</p>`;
}

/** A question, and the answers that it may contradict. */
export interface QuestionModel extends ChoicesModel {
  readonly answers: Answers;
  readonly measuring: Measuring;
}

/** One question. */
export function questionView(model: QuestionModel, moves: Moves): TemplateResult {
  const {id, question, m} = model;
  const hint = hintOf(question, m);
  return html`<div part="question"><h2 id="heading" tabindex="-1" .textContent=${askOf(id, m)}></h2>${
    hint ? html`<p class="muted small" id="hint" .textContent=${hint}></p>` : nothing}${choicesView(model)}${weekProblem(model)}${
    id === 'cadence' ? measureView(model.measuring, m) : nothing}<details class="why"><summary .textContent=${m.quiz.why}></summary><p
      class="small" .textContent=${question.why}></p></details>${movesView(moves, m)}</div>`;
}

/** After the safety questions, where one of them needs somebody to look first. */
export const flagsView = ({quiz}: Messages): TemplateResult =>
  html`<h2 id="heading" tabindex="-1">${quiz.flagsTitle}</h2>
    <p>${quiz.flagsText}</p>
    <div class="moves">
      <button type="button" part="button" class="plain" data-do="back">${quiz.back}</button>
      <span class="pair">
        <button type="button" part="button" data-do="next">${quiz.flagsGoOn}</button>
        <button type="button" part="button button-primary" class="primary" data-do="see">${quiz.seeResult}</button>
      </span>
    </div>`;

/** Offers the self-tests: which, and what each needs. */
export const testsView = (chosen: readonly SelfTestId[], m: Messages): TemplateResult => {
  const {quiz, selfTest} = m;
  const tests = SELF_TESTS.map((id) => {
    const {name, equipment} = selfTestIn(id, m);
    return {name: 'tests', value: id, label: name, note: selfTest.needs(equipment), on: chosen.includes(id)};
  });
  return html`<h2 id="heading" tabindex="-1">${selfTest.offerTitle}</h2>
    <p>${selfTest.offerText}</p>
    <fieldset class="choices" aria-label=${selfTest.offerLabel} aria-describedby="hint" ${boxes('checkbox', tests)}></fieldset>
    <p class="muted small" id="hint">${selfTest.offerHint}</p>
    <div class="moves">
      <button type="button" part="button" class="plain" data-do="back">${quiz.back}</button>
      <span class="pair">
        ${chosen.length ? html`<button type="button" part="button" data-do="skip-tests">${selfTest.offerSkip}</button>` : nothing}
        <button type="button" part="button button-primary" class="primary" data-do=${chosen.length ? 'next' : 'skip-tests'}>${chosen.length ? selfTest.offerNext(chosen.length) : quiz.seeResult}</button>
      </span>
    </div>`;
};
