import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {NumberQuestion, Question, QuestionId} from '../../catalogue/questions.js';
import {SIDES, type Side, type Sides} from '../../catalogue/vocabulary.js';
import {questionOf, type AnswerValue} from '../../core/answers.js';
import type {Messages} from '../../messages/registry.js';
import {bodyMap} from '../body-map/body-map.views.js';
import {PLACES_OF_ITEM} from '../body-map/places.js';
import {nearest} from '../body-map/shapes.js';
import {boxes, type Box} from './boxes.js';
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

const options = ({id}: ChoicesModel, type: 'radio' | 'checkbox', all: Readonly<Record<string, string>>, isChosen: (id: string) => boolean): TemplateResult =>
  html`<fieldset class="choices" aria-labelledby="heading" aria-describedby=${type === 'checkbox' ? 'hint' : nothing}
    ${boxes(type, Object.entries(all).map(([value, label]) => ({name: id, value, label, on: isChosen(value)})))}></fieldset>`;

function scale({id, value}: ChoicesModel, {min, max, unit}: NumberQuestion): TemplateResult {
  const all = Array.from({length: max - min + 1}, (_, i) => min + i).map((n) => ({name: id, value: n, label: String(n), on: value === n}));
  return html`<fieldset class=${`scale ${all.length > 8 ? 'long' : ''}`} aria-labelledby="heading" aria-describedby="hint" ${boxes('radio', all)}></fieldset><p class="muted small" id="hint" .textContent=${unit}></p>`;
}

function numberField({id, drafts, problems, m}: ChoicesModel, {min, max, unit}: NumberQuestion): TemplateResult {
  const bad = problems.some(({field}) => field === id);
  return html`<label class="field number" part="field">
    <span .textContent=${m.quiz.numberLabel}></span>
    <input type="number" inputmode="numeric" name=${id} min=${min} max=${max} step="1" autocomplete="off" .value=${live(drafts[id] ?? '')}
      aria-invalid=${bad ? 'true' : nothing} aria-describedby=${bad ? `hint problem-${id}` : 'hint'} />
    <span class="muted small" id="hint" .textContent=${m.quiz.numberHint(unit, min, max)}></span>
    ${fieldProblem(id, problems, m)}
  </label>`;
}

/** An item, and a box for each side. Its name for a screen reader says the item, too, so that no group around it is needed. */
const sidedRow = ({id, m}: ChoicesModel, item: string, label: string, chosen: Sides | undefined): (Box | string)[] => [
  label,
  ...SIDES.map((side) => {
    const word = m.common.sideLabel(side);
    return {name: `${id}.${item}`, value: side, label: word, says: m.quiz.sideOf(label, word), on: chosen === side || chosen === 'both', look: `side ${side}`};
  }),
];

/** The items that show on the body, with their places. */
const onTheBody = (items: Readonly<Record<string, string>>) => Object.keys(items).flatMap((id) => (PLACES_OF_ITEM[id] ? [[id, PLACES_OF_ITEM[id]] as const] : []));

/** The items as a list of boxes; where they are places of a body, that body shows the same answer and takes it, too. */
function sided(model: ChoicesModel, items: Readonly<Record<string, string>>): TemplateResult {
  const {id, m} = model;
  const value = model.value as Readonly<Record<string, Sides | undefined>> | undefined;
  const none = value !== undefined && !Object.values(value).some(Boolean);
  const places = onTheBody(items);
  const on = (side: Side) => places.flatMap(([item, all]) => (value?.[item] === side || value?.[item] === 'both' ? all : []));
  const rows = Object.entries(items).flatMap(([item, label]) => sidedRow(model, item, label, value?.[item]));
  const list = html`<div class="rows" role="group" aria-labelledby="heading" aria-describedby="hint"
    ${boxes('checkbox', [...rows, {name: id, value: 'none', label: m.quiz.noneOfThese, on: none}])}></div>`;
  return places.length ? html`<div class="mapped">${bodyMap({left: on('left'), right: on('right'), outlined: places.flatMap(([, all]) => all), does: 'map', m})}${list}</div>` : list;
}

/** The box that a click on the body map means, or null where it hit nothing. */
export function boxUnder(event: MouseEvent, map: SVGSVGElement, id: QuestionId, root: ParentNode): HTMLInputElement | null {
  const {x, y} = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM()?.inverse());
  const question = questionOf(id);
  const hit = question.kind === 'sided' ? nearest(onTheBody(question.items), [x, y]) : null;
  return hit && root.querySelector<HTMLInputElement>(`input[name="${id}.${hit.id}"][value="${hit.side}"]`);
}

/** The answer surface of a question of any kind but the self-tests. */
export function choicesView(model: ChoicesModel): TemplateResult | typeof nothing {
  const {question, value} = model;
  switch (question.kind) {
    case 'one':
      return options(model, 'radio', question.options, (id) => value === id);
    case 'many':
      return options(model, 'checkbox', question.options, (id) => Array.isArray(value) && value.includes(id));
    case 'sided':
      return sided(model, question.items);
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
