import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {icon} from '../exercise-view/marks.views.js';
import type {View} from './view.js';

const ORDER: readonly Urgency[] = ['now', 'today', 'this-week', 'before-training'];

/** A red flag: whom to see and how soon, in the same words as the quiz, and nothing to train. */
export function refer({redFlags}: Assessment, {result}: Messages): TemplateResult {
  const soonest = ORDER.find((urgency) => redFlags.some((flag) => flag.urgency === urgency)) ?? 'before-training';
  return html`<section class="surface refer">
    <h3 tabindex="-1" data-focus="title">${result.referTitle(soonest)}</h3>
    ${[...new Set(redFlags.map(({id}) => result.whom(id)))].map((whom) => html`<p class="whom">${whom}</p>`)}
    <p>${result.referUntil}</p>
    <p class="muted">${result.referAfter}</p>
  </section>`;
}

/** New answers while the visitor's own changes stand: theirs to decide. */
export const offer = (accept: () => void, decline: () => void, m: Messages): TemplateResult => html`<section class="offer" role="status">
  <div><strong>${m.routine.offer.title}</strong><p class="muted small">${m.routine.offer.text}</p></div>
  <div class="row">
    <button part="button-primary" class="primary" @click=${accept}>${m.routine.offer.accept}</button>
    <button part="button" @click=${decline}>${m.routine.offer.decline}</button>
  </div>
</section>`;

/** What is worth changing, each with its remedy where one press can do it. */
export function adviceList({offers, m, act}: View): TemplateResult {
  const words = m.routine.advice;
  if (!offers.length) return html`<p class="all-well small">${icon('check')}${words.none}</p>`;
  return html`<section class="advice">
    <h3>${words.title}</h3>
    <ul class="plain-list">
      ${offers.map(
        ({advice, about, edit, label}) => html`<li class=${advice.severity}>
          <p><strong class="severity">${words.severity[advice.severity]}</strong> ${words.text(advice, about)}</p>
          ${edit ? html`<button part="button" class="small-button" @click=${() => act.edit(edit, 'day')}>${label}</button>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

/** The last change, with the way back beside it. */
export const undoBar = ({said, canUndo, m, act}: View): TemplateResult => html`<div class="undo-bar ${said ? 'shown' : ''}">
  <p role="status">${said}</p>
  ${said && canUndo ? html`<button part="button" class="plain" @click=${act.undo}>${icon('undo')}${m.common.undo}</button>` : nothing}
</div>`;

/** Saving and taking it along. */
export function takeAway({m, act}: View): TemplateResult {
  const words = m.routine.export;
  return html`<div class="take-away">
    <button part="button" data-focus="save" @click=${act.save}>${m.routine.save}</button>
    <details class="menu">
      <summary>${words.title}</summary>
      <div class="row">
        ${(['ics', 'link', 'print', 'csv', 'json'] as const).map((kind) => html`<button part="button" class="small-button" @click=${() => act.exportAs(kind)}>${words[kind]}</button>`)}
        <label class="small-button file"><input class="visually-hidden" type="file" accept=".json,application/json" @change=${act.openFile} />${words.open}</label>
      </div>
    </details>
  </div>`;
}
