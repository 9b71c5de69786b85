import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {icon} from '../exercise-view/marks.views.js';
import {fileButton} from './form.views.js';
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

/** Something for the visitor to decide, with both ways out. */
export const choice = ({title, text, accept, decline}: {title: string; text: string; accept: string; decline: string}, yes: () => void, no: () => void, key = ''): TemplateResult => html`<section class="offer" role="status">
  <div><strong>${title}</strong><p class="muted small">${text}</p></div>
  <div class="row">
    <button part="button-primary" class="primary" data-focus=${key} @click=${yes}>${accept}</button>
    <button part="button" @click=${no}>${decline}</button>
  </div>
</section>`;

/** What stands above the week: a session that was left, another tab's version, and that nothing can be kept. */
export const standing = ({m: {routine: m}, interrupted, rival, unkept, act}: View): TemplateResult => html`
  ${interrupted ? choice(m.resume, act.resume, act.leave, 'resume') : nothing}
  ${rival ? choice({...m.tabs, accept: m.tabs.mine, decline: m.tabs.theirs}, () => act.choose(false), () => act.choose(true)) : nothing}
  ${unkept ? html`<p class="offer" role="alert">${m.saved.failed}</p>` : nothing}
`;

/** What is worth changing, each with its remedy where one press can do it. */
export function adviceList({offers, sessions, m, act}: View): TemplateResult | typeof nothing {
  const words = m.routine.advice;
  if (!offers.length && !sessions.length) return nothing;
  if (!offers.length) return html`<p class="all-well small">${icon('check')}${words.none}</p>`;
  return html`<section class="advice">
    <h3>${words.title}</h3>
    <ul class="plain-list">
      ${offers.map(
        ({advice, words: text, edit, label}) => html`<li class=${advice.severity}>
          <p><strong class="severity">${words.severity[advice.severity]}</strong> ${text}</p>
          ${edit ? html`<button part="button" class="small-button" @click=${() => act.edit(edit, 'day')}>${label}</button>` : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

/** The last change, with the way back beside it. */
export const undoBar = ({said, hint, canUndo, m, act}: View): TemplateResult => html`<div class="undo-bar ${hint || said ? 'shown' : ''}">
  <p role="status">${hint || said}</p>
  ${said && !hint && canUndo ? html`<button part="button" class="plain" @click=${act.undo}>${icon('undo')}${m.common.undo}</button>` : nothing}
</div>`;

/** Minutes before a session at which a calendar may remind. */
const ALARMS = [0, 10, 30, 60];

function calendarForm({m, act, zone, calendar: {date, time, alarm}}: View): TemplateResult {
  const words = m.routine.calendar;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => data.get(name) as string;
    act.calendar({date: text('date'), time: text('time'), alarm: Number(text('alarm'))});
  };
  return html`<details class="menu">
    <summary>${m.routine.export.ics}</summary>
    <form class="panel" @submit=${submit}>
      <div class="fields">
        <label class="field inline"><span>${words.start}</span><input type="date" name="date" required .value=${date} /></label>
        <label class="field inline"><span>${words.time}</span><input type="time" name="time" required .value=${time} /></label>
        <label class="field inline"><span>${words.alarm}</span><select name="alarm">${ALARMS.map((minutes) => html`<option value=${minutes} .selected=${minutes === alarm}>${words.alarmOf(minutes)}</option>`)}</select></label>
      </div>
      <p class="muted small">${words.zone(zone())}</p>
      <button part="button" type="submit">${words.download}</button>
    </form>
  </details>`;
}

/** Saving and taking it along. */
export function takeAway(view: View): TemplateResult {
  const {m, act} = view;
  const words = m.routine.export;
  return html`<div class="take-away">
    <button part="button" data-focus="save" @click=${act.save}>${m.routine.save}</button>
    <details class="menu">
      <summary>${words.title}</summary>
      ${calendarForm(view)}
      <div class="row">
        ${(['link', 'print', 'csv', 'json'] as const).map((kind) => html`<button part="button" class="small-button" @click=${() => act.exportAs(kind)}>${words[kind]}</button>`)}
        ${fileButton(act.openFile, m)}
      </div>
    </details>
  </div>`;
}
