import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {DAYS, type Day, type Muscle, type Phase, type Sides} from '../../catalogue/vocabulary.js';
import type {RoutineItem, Session} from '../../core/routine-schema.js';
import type {FindingKind} from '../../core/types.js';
import {doseParts} from '../exercise-view/dose.js';
import {doseLine} from '../exercise-view/exercise.views.js';
import {icon} from '../exercise-view/marks.views.js';
import {panel} from './item.views.js';
import {nameOf, type View} from './view.js';

/** Ids of findings say it all: muscle, kind and side. */
const FINDING = /^(.+)-(weakness|tightness|control)-(left|right|both)$/;

/** Why an item is there, in a few words, where a finding put it there. */
function because(item: RoutineItem, {m}: View): string {
  const reasons = item.because.flatMap((id) => {
    const [, muscle, kind, side] = FINDING.exec(id) ?? [];
    const name = muscle && m.words.muscles[muscle as Muscle];
    return name ? [m.routine.because(kind as FindingKind, side as Sides, name)] : [];
  });
  return reasons[0] ?? '';
}

/** What a dose says of an item; an unknown exercise still shows its numbers. */
export function doseOf(item: RoutineItem, view: Pick<View, 'find' | 'm'>): string {
  const exercise = view.find(item.exerciseId);
  const {sets, amount, unit} = item.dose;
  return view.m.card.dose(exercise ? doseParts(item, exercise) : {sets, amount, unit, limb: null, side: item.side});
}

const tag = (on: unknown, words: string) => (on ? html` <span class="tag">${words}</span>` : nothing);

function row(item: RoutineItem, session: Session, view: View): TemplateResult {
  const {m, act, open} = view;
  const name = nameOf(view, item.exerciseId);
  const shown = open?.item === item.id ? open.panel : null;
  const why = because(item, view);
  return html`<li class="item ${item.superset ? 'in-turns' : ''}" part="exercise" data-item=${item.id} data-session=${session.id}>
    <div class="line">
      <button class="icon grip" data-grip data-focus="grip-${item.id}" aria-label=${m.routine.moveHandle(name)} aria-describedby="move-hint">${icon('grip')}</button>
      <button class="what" data-focus="name-${item.id}" aria-expanded=${shown === 'details'} @click=${() => act.toggle(item.id, 'details')}>
        <span class="name">${name}${tag(item.locked, m.routine.lockedShort)}${tag(item.superset, m.routine.inTurns)}</span>
        ${doseLine(item, doseOf(item, view))}
        ${why ? html`<span class="muted small about">${why}</span>` : nothing} ${item.note ? html`<span class="note small about">${item.note}</span>` : nothing}
      </button>
      <button class="icon" data-focus="edit-${item.id}" aria-label=${m.routine.change(name)} aria-expanded=${shown === 'edit' || shown === 'swap'} @click=${() => act.toggle(item.id, 'edit')}>${icon('more')}</button>
    </div>
    ${shown ? panel(shown, item, session, view) : nothing}
  </li>`;
}

/** Neighbours of one phase stand under one heading, in the order in which they are trained. */
function blocks(session: Session, view: View): {phase: Phase | undefined; items: RoutineItem[]}[] {
  const groups: {phase: Phase | undefined; items: RoutineItem[]}[] = [];
  for (const item of session.items) {
    const phase = view.find(item.exerciseId)?.phase;
    const last = groups.at(-1);
    if (last && last.phase === phase) last.items.push(item);
    else groups.push({phase, items: [item]});
  }
  return groups;
}

function sessionView(session: Session, view: View): TemplateResult {
  const {m, act} = view;
  return html`<section class="session" part="session" data-session=${session.id} aria-label=${m.routine.guided.label(m.words.days[session.day as Day])}>
    <div class="between">
      <p class="muted">${m.routine.session(view.minutes(session), session.items.length)}</p>
      ${session.items.length
        ? html`<button part="button-primary" class="primary" data-focus="start" @click=${() => act.start(session)}>${icon('play')}${m.routine.start}</button>`
        : nothing}
    </div>
    ${session.items.length
      ? blocks(session, view).map(
          ({phase, items}) => html`<div class="block">
            <h4 class="eyebrow">${phase ? m.words.phases[phase] : ''}</h4>
            <ol class="items">${repeat(items, ({id}) => id, (item) => row(item, session, view))}</ol>
          </div>`,
        )
      : html`<p class="muted drop-here">${m.routine.empty}</p>`}
    ${addPanel(session, view)}
    <div class="session-foot">
      <label class="field inline"><span>${m.routine.sessionDay}</span>
        <select data-focus="session-day" @change=${(event: Event) => act.edit({kind: 'session-day', session: session.id, day: Number((event.target as HTMLSelectElement).value) as Day}, 'session-day')}>
          ${DAYS.map((day) => html`<option value=${day} .selected=${day === session.day}>${m.words.days[day]}</option>`)}
        </select>
      </label>
      <button part="button" class="plain" @click=${() => act.edit({kind: 'remove-session', session: session.id}, `day-${session.day}`)}>${m.routine.removeSession}</button>
    </div>
  </section>`;
}

function addPanel(session: Session, view: View): TemplateResult {
  const {m, act, search, found} = view;
  if (search === null) return html`<button part="button" class="plain add" data-focus="add" @click=${() => act.search('')}>${icon('plus')}${m.routine.add}</button>`;
  return html`<div class="panel finder">
    <div class="between">
      <label class="field"><span>${m.routine.search}</span><input type="search" data-focus="search" .value=${search} @input=${(event: Event) => act.search((event.target as HTMLInputElement).value)} /></label>
      <button part="button" class="icon" aria-label=${m.common.close} @click=${() => act.search(null)}>${icon('close')}</button>
    </div>
    <p class="muted small" role="status">${found.length ? m.routine.found(found.length) : m.routine.searchNone}</p>
    <ul class="plain-list">
      ${found.slice(0, 20).map(
        (exercise) => html`<li><button class="pick" @click=${() => act.edit({kind: 'add', session: session.id, index: session.items.length, exercise}, 'search')}>
          <span>${exercise.name}</span><span class="muted small">${m.words.phases[exercise.phase]} · ${m.common.list(exercise.primary.map((muscle) => m.words.muscles[muscle]))}</span>
        </button></li>`,
      )}
    </ul>
  </div>`;
}

/** The chosen day: its sessions, or that there is none. */
export function daySessions(view: View): TemplateResult {
  const {m, sessions, day} = view;
  const here = sessions.filter((session) => session.day === day);
  return html`<div class="day-detail">
    <h3 tabindex="-1" data-focus="day">${m.words.days[day]}</h3>
    ${here.length ? here.map((session) => sessionView(session, view)) : html`<p class="muted">${m.routine.noSession}</p>`}
    <p class="visually-hidden" id="move-hint">${m.routine.moveHint}</p>
  </div>`;
}
