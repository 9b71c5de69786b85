import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {NumberQuestion, Question, QuestionId} from '../../catalogue/questions.js';
import type {Sides} from '../../catalogue/vocabulary.js';
import type {AnswerValue} from '../../core/answers.js';
import type {Messages} from '../../messages/registry.js';
import {isScale, type Drafts, type NumberProblem} from './quiz-answers.js';

/** What the answer surface of a question needs. */
export interface ChoicesModel {
  readonly id: QuestionId;
  readonly question: Question;
  readonly value: AnswerValue | undefined;
  readonly drafts: Drafts;
  readonly problems: readonly NumberProblem[];
  readonly m: Messages;
}

const SIDE_MARKS: Readonly<Record<Sides, string>> = {left: '◀', right: '▶', both: '◀▶'};

/** A side's shape; the word beside it says the same. */
export const sideMark = (side: Sides): TemplateResult => html`<span class=${`mark ${side}`} aria-hidden="true">${SIDE_MARKS[side]}</span>`;

/** A problem beside its field. */
export const fieldProblem = (field: string, problems: readonly NumberProblem[], {quiz}: Messages): TemplateResult | typeof nothing => {
  const problem = problems.find((one) => one.field === field);
  return problem ? html`<span class="problem" part="error" id=${`problem-${field}`}>${quiz.problem(problem.code, problem.limit)}</span>` : nothing;
};

function choice({id}: ChoicesModel, type: 'radio' | 'checkbox', value: string, label: string, checked: boolean, key: number): TemplateResult {
  return html`<label class="choice" part="choice">
    <input type=${type} name=${id} value=${value} .checked=${live(checked)} />
    <span>${label}</span>
    ${key < 10 ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
  </label>`;
}

const options = (model: ChoicesModel, type: 'radio' | 'checkbox', all: Readonly<Record<string, string>>, isChosen: (id: string) => boolean): TemplateResult =>
  html`<fieldset class="choices" aria-labelledby="heading" aria-describedby=${type === 'checkbox' ? 'hint' : nothing}>
    ${Object.entries(all).map(([value, label], i) => choice(model, type, value, label, isChosen(value), i + 1))}
  </fieldset>`;

function scale(model: ChoicesModel, {min, max, unit}: NumberQuestion): TemplateResult {
  const values = Array.from({length: max - min + 1}, (_, i) => min + i);
  return html`<fieldset class=${`scale ${values.length > 8 ? 'long' : ''}`} aria-labelledby="heading" aria-describedby="hint">
      ${values.map(
        (n) => html`<label class="choice" part="choice"><input type="radio" name=${model.id} value=${n} .checked=${live(model.value === n)} /><span>${n}</span></label>`,
      )}
    </fieldset>
    <p class="muted small" id="hint">${unit}</p>`;
}

function numberField({id, drafts, problems, m}: ChoicesModel, {min, max, unit}: NumberQuestion): TemplateResult {
  const bad = problems.some(({field}) => field === id);
  return html`<label class="field number" part="field">
    <span>${m.quiz.numberLabel}</span>
    <input type="number" inputmode="numeric" name=${id} min=${min} max=${max} step="1" autocomplete="off" .value=${live(drafts[id] ?? '')}
      aria-invalid=${bad ? 'true' : nothing} aria-describedby=${bad ? `hint problem-${id}` : 'hint'} />
    <span class="muted small" id="hint">${m.quiz.numberHint(unit, min, max)}</span>
    ${fieldProblem(id, problems, m)}
  </label>`;
}

function sidedRow({id, m}: ChoicesModel, item: string, label: string, chosen: Sides | 'none' | undefined): TemplateResult {
  const name = `${id}.${item}`;
  const cell = (value: Sides | 'none', word: string, mark: TemplateResult | typeof nothing) =>
    html`<label class=${`side ${value}`} part="choice"><input type="radio" name=${name} value=${value} .checked=${live(chosen === value)} />${mark}<span>${word}</span></label>`;
  return html`<fieldset class="row">
    <legend>${label}</legend>
    <div class="sides">
      ${cell('none', m.quiz.sideNone, nothing)} ${cell('left', m.common.sideLabel('left'), sideMark('left'))}
      ${cell('right', m.common.sideLabel('right'), sideMark('right'))} ${cell('both', m.quiz.sideBoth, nothing)}
    </div>
  </fieldset>`;
}

/** A body map is a second surface for the same answers; it stands before the list and the list stays. */
function sided(model: ChoicesModel, items: Readonly<Record<string, string>>, bodyMap: TemplateResult | typeof nothing): TemplateResult {
  const value = model.value as Readonly<Record<string, Sides | undefined>> | undefined;
  const none = value !== undefined && !Object.values(value).some(Boolean);
  return html`${bodyMap}
    <div class="rows" role="group" aria-labelledby="heading" aria-describedby="hint">
      ${Object.entries(items).map(([item, label]) => sidedRow(model, item, label, value ? (value[item] ?? 'none') : undefined))}
      <label class="choice" part="choice"><input type="checkbox" name=${model.id} value="none" .checked=${live(none)} /><span>${model.m.quiz.noneOfThese}</span></label>
    </div>`;
}

/** The answer surface of a question of any kind but the self-tests. */
export function choicesView(model: ChoicesModel, bodyMap: TemplateResult | typeof nothing = nothing): TemplateResult | typeof nothing {
  const {question, value} = model;
  switch (question.kind) {
    case 'one':
      return options(model, 'radio', question.options, (id) => value === id);
    case 'many':
      return options(model, 'checkbox', question.options, (id) => Array.isArray(value) && value.includes(id));
    case 'sided':
      return sided(model, question.items, bodyMap);
    case 'number':
      return isScale(question) ? scale(model, question) : numberField(model, question);
    case 'pair':
      return nothing;
  }
}

/** How to answer, where it is not plain to see. */
export function hintOf(question: Question, {quiz}: Messages): string | null {
  return question.kind === 'many' ? quiz.several : question.kind === 'sided' ? quiz.oneEach : null;
}
