import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {DAYS, type Day, type Side, type Sides} from '../../catalogue/vocabulary.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {DayEdit} from '../../core/day-rules.js';
import type {Edit} from '../../core/edit-routine.js';
import type {RoutineItem, Session} from '../../core/routine-schema.js';
import {doseParts} from '../exercise-view/dose.js';
import {sourceList} from '../exercise-view/exercise.views.js';
import {icon} from '../exercise-view/marks.views.js';
import {dayOption} from './describe.js';
import {nameOf, type Panel, type View} from './view.js';

/** How to do it, in the card that also plays it, and why it is here. */
function detailPanel(item: RoutineItem, view: View): TemplateResult {
  const {m, find, act} = view;
  const exercise = find(item.exerciseId);
  const swap = (event: CustomEvent<{to: string}>) => {
    const to = view.find(event.detail.to);
    if (to) act.edit({kind: 'swap', item: item.id, exercise: to}, `name-${item.id}`);
  };
  return html`<div class="panel open">
    ${exercise ? html`<exercise-card for="" view="full" .exercise=${exercise} .plan=${item} @exercise-swap=${swap}></exercise-card>` : nothing}
    ${whyPanel(item, view)}
    <button part="button" class="plain" @click=${() => act.toggle(item.id, 'details')}>${m.common.close}</button>
  </div>`;
}

function whyPanel(item: RoutineItem, {m, why}: View): TemplateResult | typeof nothing {
  const reasons = why(item);
  if (!reasons.length) return nothing;
  return html`<details class="why">
    <summary>${m.routine.why}</summary>
    <ul class="reasons">${reasons.map(({words, sources}) => html`<li>${words}${sources.length ? sourceList(sources) : nothing}</li>`)}</ul>
  </details>`;
}

const stepper = (label: string, value: number, step: number, change: (by: number) => void, m: View['m'], key: string): TemplateResult => html`<div class="stepper">
  <span>${label}</span>
  <button part="button" class="icon" data-focus="${key}-less" aria-label=${m.routine.fewer(label)} @click=${() => change(-step)}>${icon('minus')}</button>
  <output aria-label=${label}>${value}</output>
  <button part="button" class="icon" data-focus="${key}-more" aria-label=${m.routine.moreOf(label)} @click=${() => change(step)}>${icon('plus')}</button>
</div>`;

const SIDES: readonly (readonly [Sides, Side?])[] = [['both', 'left'], ['both', 'right'], ['left'], ['right']];

function sideSelect(item: RoutineItem, {m, act}: View): TemplateResult {
  const change = (event: Event) => {
    const [side, first] = SIDES[Number((event.target as HTMLSelectElement).value)]!;
    const extra = item.extra && side === 'both' ? item.extra : undefined;
    act.edit({kind: 'side', item: item.id, side, first, extra}, `side-${item.id}`);
  };
  return html`<label class="field inline"><span>${m.routine.sideLabel}</span>
    <select data-focus="side-${item.id}" @change=${change}>
      ${SIDES.map(([side, first], index) => html`<option value=${index} .selected=${side === item.side && (side !== 'both' || first === (item.first ?? 'left'))}>${m.routine.sideOption(side, first)}</option>`)}
    </select>
  </label>`;
}

/** The days to move something to, each with what speaks against it; worked out again only where the routine is another one. */
export const dayOptions = (edit: (day: Day) => DayEdit, what: RoutineItem | Session, now: number, view: View): unknown =>
  guard([view.routine, what, view.m], () => DAYS.map((day) => html`<option value=${day} .selected=${day === now}>${dayOption(edit(day), view)}</option>`));

/** Everything that can be changed about an item, with buttons alone. */
function editPanel(item: RoutineItem, session: Session, view: View): TemplateResult {
  const {m, act, find} = view;
  const index = session.items.findIndex(({id}) => id === item.id);
  const back = `edit-${item.id}`;
  const button = (label: string, edit: Edit, focus: string, off = false, sign?: 'up' | 'down') =>
    html`<button part="button" class="small-button" data-focus="${label}-${item.id}" ?disabled=${off} @click=${() => act.edit(edit, focus)}>${sign ? icon(sign) : nothing}${label}</button>`;
  const dose = (key: 'sets' | 'amount' | 'rest') => (by: number) => act.edit({kind: 'dose', item: item.id, [key]: by}, `${key}-${item.id}-${by < 0 ? 'less' : 'more'}`);
  const after = session.items[index + 1] ?? session.items[index - 1];
  return html`<div class="panel">
    <div class="row">
      ${button(m.routine.up, {kind: 'move', item: item.id, session: session.id, index: index - 1}, `${m.routine.up}-${item.id}`, index === 0, 'up')}
      ${button(m.routine.down, {kind: 'move', item: item.id, session: session.id, index: index + 1}, `${m.routine.down}-${item.id}`, index === session.items.length - 1, 'down')}
      <button part="button" class="small-button" data-focus="swap-${item.id}" ?disabled=${item.locked} @click=${() => act.toggle(item.id, 'swap')}>${m.routine.swap}</button>
      ${button(m.routine.duplicate, {kind: 'duplicate', item: item.id}, back)}
      ${button(m.routine.remove, {kind: 'remove', item: item.id}, after ? `grip-${after.id}` : 'add', item.locked)}
    </div>
    ${item.locked ? html`<p class="muted small">${m.routine.locked}</p>` : nothing}
    <div class="steppers">
      ${stepper(m.routine.sets, item.dose.sets, 1, dose('sets'), m, `sets-${item.id}`)}
      ${stepper(m.routine.amount[item.dose.unit], item.dose.amount, item.dose.unit === 'seconds' ? 5 : 1, dose('amount'), m, `amount-${item.id}`)}
      ${stepper(m.routine.restSeconds, item.dose.rest, 15, dose('rest'), m, `rest-${item.id}`)}
    </div>
    <div class="fields">
      ${find(item.exerciseId)?.laterality === 'unilateral' ? sideSelect(item, view) : nothing}
      <label class="field inline"><span>${m.routine.toDay}</span>
        <select data-focus="to-day-${item.id}" @change=${(event: Event) => act.edit({kind: 'move-to-day', item: item.id, day: Number((event.target as HTMLSelectElement).value) as Day}, `edit-${item.id}`)}>
          ${dayOptions((day) => ({kind: 'move-to-day', item: item.id, day}), item, session.day, view)}
        </select>
      </label>
      <label class="field inline"><span>${m.routine.note}</span>
        <input type="text" maxlength="500" .value=${item.note ?? ''} @change=${(event: Event) => act.edit({kind: 'note', item: item.id, note: (event.target as HTMLInputElement).value})} />
      </label>
    </div>
    ${item.superset
      ? button(m.routine.unsuperset, {kind: 'superset', item: item.id, join: false}, back)
      : index < session.items.length - 1
        ? button(m.routine.superset, {kind: 'superset', item: item.id, join: true}, back)
        : nothing}
    ${view.week < view.routine.weeks.length - 1
      ? html`<label class="onwards"><input type="checkbox" .checked=${view.onwards} @change=${(event: Event) => act.onwards((event.target as HTMLInputElement).checked)} />${m.routine.onwards}</label>`
      : nothing}
  </div>`;
}

function swapPanel(item: RoutineItem, session: Session, view: View): TemplateResult {
  const {m, act} = view;
  const {easier, equal, harder} = view.choices(item, session);
  const list = (title: string, exercises: readonly Exercise[]) =>
    exercises.length
      ? html`<h5>${title}</h5>
          <ul class="plain-list">
            ${exercises.map(
              (exercise) => html`<li><button class="pick" @click=${() => act.edit({kind: 'swap', item: item.id, exercise}, `name-${item.id}`)}>
                <span>${exercise.name}</span><span class="muted small">${m.card.dose(doseParts({dose: {...exercise.dose, sets: item.dose.sets}, side: 'both'}, exercise))}</span>
              </button></li>`,
            )}
          </ul>`
      : nothing;
  return html`<div class="panel">
    <p tabindex="-1" data-focus="choices-${item.id}"><strong>${m.routine.swapTitle(nameOf(view, item.exerciseId))}</strong></p>
    ${easier.length + equal.length + harder.length ? html`${list(m.routine.equal, equal)}${list(m.routine.easier, easier)}${list(m.routine.harder, harder)}` : html`<p class="muted">${m.routine.swapNone}</p>`}
    <button part="button" class="plain" @click=${() => act.toggle(item.id, 'swap')}>${m.common.close}</button>
  </div>`;
}

/** What is unfolded under an item. */
export function panel(which: Panel, item: RoutineItem, session: Session, view: View): TemplateResult {
  if (which === 'details') return detailPanel(item, view);
  return which === 'edit' ? editPanel(item, session, view) : swapPanel(item, session, view);
}
