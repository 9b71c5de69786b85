import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {selfTestRecords} from '../../catalogue/self-tests.js';
import {SIDES, type SelfTestId, type Side} from '../../catalogue/vocabulary.js';
import {inchesWithin} from '../../messages/lengths.js';
import type {Messages} from '../../messages/registry.js';
import {movingFigure} from '../exercise-view/moving-figure.js';
import {boxes} from './boxes.js';
import {fieldProblem, sideMark} from './choices.views.js';
import {isTimed, planOf, type Face, type Guide} from './guided-test.js';
import {movesView, type Moves} from './imbalance-quiz.views.js';
import {questionIn, selfTestIn} from './quiz-words.js';
import {pairField, type Drafts, type NumberProblem} from './quiz-answers.js';

/** What the screen of a self-test needs. */
export interface SelfTestModel {
  readonly test: SelfTestId;
  readonly drafts: Drafts;
  readonly problems: readonly NumberProblem[];
  readonly half: boolean;
  readonly inInches: boolean;
  readonly guide: Guide | null;
  readonly face: Face;
  readonly audible: boolean;
  /** Mistakes ticked on each side, or `none`. */
  readonly seen: Readonly<Record<Side, readonly string[]>>;
  readonly m: Messages;
}

const sideName = (side: Side, {common}: Messages): TemplateResult => html`${sideMark(side)}<span>${common.sideLabel(side)}</span>`;

function sideChoice({test, guide, m}: SelfTestModel): TemplateResult {
  return html`<fieldset class="row">
    <legend>${planOf[test].tool === 'hold' ? m.selfTest.firstSideHold : m.selfTest.firstSide}</legend>
    <div class="sides" ${boxes('radio', SIDES.map((side) => ({name: 'guide-side', value: side, label: m.common.sideLabel(side), on: guide?.side === side, look: `side ${side}`})))}></div>
  </fieldset>`;
}

/** What the clock says above its number. */
function caption({test, guide, m: {selfTest}}: SelfTestModel): string {
  const {tool, tries} = planOf[test];
  if (guide?.phase === 'count-in') return selfTest.getReady;
  if (guide?.phase === 'rest') return selfTest.rest;
  if (guide?.phase === 'running') return tool === 'hold' ? selfTest.holding : tool === 'five' ? selfTest.standing : selfTest.counting;
  return tries > 1 && guide ? selfTest.try(Math.min(guide.tries + 1, tries), tries) : '';
}

function clockText({test, guide, face, m: {selfTest}}: SelfTestModel): string {
  if (guide?.phase === 'running' && planOf[test].tool === 'count') return String(guide.count);
  if (guide?.phase === 'done' || guide?.phase === 'ready') return selfTest.clock(guide.scores[guide.side] ?? 0, planOf[test].tool === 'five');
  return selfTest.clock(face.seconds, planOf[test].tool === 'five' && guide?.phase === 'running');
}

function pressWord(guide: Guide | null, {selfTest}: Messages): string {
  switch (guide?.phase) {
    case 'count-in':
      return selfTest.cancel;
    case 'running':
      return selfTest.finish;
    case 'rest':
      return selfTest.beginNow;
    case 'done':
      return selfTest.again;
    default:
      return selfTest.begin;
  }
}

/** A clock big enough for two metres, one big button, and what goes with the phase. */
function clockView(model: SelfTestModel): TemplateResult {
  const {test, guide, face, audible, m} = model;
  const {selfTest} = m;
  const idle = guide?.phase === 'ready' || guide?.phase === 'done';
  const running = guide?.phase === 'running';
  const counts = running && planOf[test].tool !== 'hold';
  return html`<section class="guide" aria-label=${selfTestIn(test, m).name}>
    ${idle ? sideChoice(model) : nothing}
    <div class=${`clock ${guide?.side ?? 'left'} ${guide?.phase ?? ''}`}>
      ${idle || !guide ? nothing : html`<p class="now">${guide.phase === 'rest' ? html`${sideMark(guide.side)}<span>${selfTest.isNext(m.common.sideLabel(guide.side))}</span>` : sideName(guide.side, m)}</p>`}
      <p class="digits" role="timer" aria-live="off">${clockText(model)}</p>
      <p class="muted">${face.beat ? html`<strong class="beat">${face.beat === 'up' ? selfTest.up : selfTest.down}</strong>` : caption(model)}</p>
    </div>
    <div class="press">
      ${counts ? html`<button type="button" part="button button-primary" class="primary big" data-do="tap">${selfTest.tap}</button>` : nothing}
      <button type="button" part=${counts ? 'button' : 'button button-primary'} class=${counts ? '' : 'primary big'} data-do="press">${pressWord(guide, m)}</button>
      ${counts && guide?.count ? html`<button type="button" part="button" class="plain" data-do="untap">${selfTest.takeBack}</button>` : nothing}
      ${guide?.phase === 'rest' ? html`<button type="button" part="button" data-do="pause">${guide.pausedAt === null ? selfTest.pause : selfTest.goOn}</button>` : nothing}
    </div>
    <p class="muted small helps">
      <button type="button" part="button" class="plain" data-do="sound" aria-pressed=${audible ? 'true' : 'false'} aria-describedby="sound-hint">${selfTest.sound}</button>
      <span id="sound-hint">${selfTest.soundHint} ${selfTest.keys}</span>
    </p>
  </section>`;
}

function checklistView({test, seen, m}: SelfTestModel): TemplateResult {
  const mistakes = [...(selfTestIn(test, m).checklist ?? []), {id: 'none', label: m.quiz.noneOfThese}];
  return html`<div class="both">
    ${SIDES.map(
      (side) => html`<fieldset class="choices" ${boxes('checkbox', mistakes.map(({id, label}) => ({name: `seen-${side}`, value: id, label, on: seen[side].includes(id)})))}>
        <legend>${sideName(side, m)}<span class="visually-hidden">: ${m.selfTest.seen}</span></legend>
      </fieldset>`,
    )}
  </div>`;
}

function scoreFields({test, drafts, problems, inInches, m}: SelfTestModel, day: 'today' | 'earlier'): TemplateResult {
  const {unit, min, max, step} = selfTestRecords[test];
  const word = m.selfTest.units[unit];
  const most = inInches && unit === 'centimetres' ? inchesWithin(max) : max;
  return html`<div class="both">
    ${SIDES.map((side) => {
      const field = pairField(test, side, day);
      const bad = problems.some((one) => one.field === field);
      const label = day === 'today' ? m.selfTest.field(m.common.sideLabel(side), word) : m.selfTest.anotherField(m.common.sideLabel(side), word);
      return html`<label class="field" part="field">
        <span>${sideMark(side)} ${label}</span>
        <input type="number" inputmode=${step === 1 ? 'numeric' : 'decimal'} name=${field} min=${min} max=${most} step=${step === 1 ? 1 : 'any'} autocomplete="off"
          .value=${live(drafts[field] ?? '')} aria-invalid=${bad ? 'true' : nothing} aria-describedby=${bad ? `problem-${field}` : nothing} />
        ${fieldProblem(field, problems, m)}
      </label>`;
    })}
  </div>`;
}

const lines = (title: string, texts: readonly string[]): TemplateResult => html`<h3>${title}</h3><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

/** The figure doing the test, on the side that is being tested. */
function figureView({test, guide, m}: SelfTestModel): TemplateResult {
  const {name, muscles} = selfTestIn(test, m);
  const side = guide?.side ?? 'both';
  return html`<div part="figure" class="film" ${movingFigure({id: test, muscles, side, label: m.card.figure(name, side), words: m.player})}></div>`;
}

/** One self-test: how, the tools, the two scores. */
export function selfTestView(model: SelfTestModel, moves: Moves): TemplateResult {
  const {test, half, drafts, m} = model;
  const {selfTest} = m;
  const record = selfTestIn(test, m);
  const hasEarlier = SIDES.some((side) => drafts[pairField(test, side, 'earlier')]);
  return html`<div part="question" class="test">
    <h2 id="heading" tabindex="-1">${record.name}</h2>
    ${figureView(model)}
    <div class="how">
      <div><h3>${selfTest.setUp}</h3><ol>${record.setUp.map((step) => html`<li>${step}</li>`)}</ol></div>
      <div class="halt">${lines(selfTest.stop, record.stop)}</div>
    </div>
    <details class="why"><summary>${selfTest.reliability}</summary><p class="small">${record.reliability} ${questionIn(test, m).why}</p></details>
    ${isTimed(test) ? clockView(model) : planOf[test].tool === 'checklist' ? checklistView(model) : nothing}
    <section class="scores">
      <h3>${selfTest.scores}</h3>
      <p class="muted small">${record.score} ${selfTest.edit}</p>
      ${scoreFields(model, 'today')}
      ${half ? html`<p class="muted small">${selfTest.half}</p>` : nothing}
    </section>
    <details class="why" ?open=${hasEarlier}>
      <summary>${selfTest.another}</summary>
      <p class="small">${selfTest.anotherHint}</p>
      ${scoreFields(model, 'earlier')}
    </details>
    ${movesView(moves, m)}
  </div>`;
}
