import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {AREAS, EQUIPMENT, type Area, type Day, type Equipment, type Muscle, type Phase, type Sides} from '../../catalogue/vocabulary.js';
import type {Edit} from '../../core/edit-routine.js';
import type {RoutineItem, Session} from '../../core/routine-schema.js';
import {FINDING} from '../../core/share-text.js';
import type {FindingKind} from '../../core/types.js';
import {doseParts} from '../exercise-view/dose.js';
import {doseLine} from '../exercise-view/exercise.views.js';
import {icon} from '../exercise-view/marks.views.js';
import {ANYTHING} from './find-exercises.js';
import {dayOptions, panel} from './item.views.js';
import {moveRun} from './moves.js';
import {nameOf, type View} from './view.js';

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

/** What something is held by, with the pointer and with the arrow keys. */
const grip = (key: string, label: string, hint: string): TemplateResult =>
  html`<button class="icon grip" data-grip data-focus="grip-${key}" aria-label=${label} aria-describedby=${hint}>${icon('grip')}</button>`;

const tag = (on: unknown, words: string) => (on ? html` <span class="tag">${words}</span>` : nothing);

function row(item: RoutineItem, session: Session, view: View): TemplateResult {
  const {m, act, open} = view;
  const name = nameOf(view, item.exerciseId);
  const shown = open?.item === item.id ? open.panel : null;
  const why = because(item, view);
  return html`<li class="item ${item.superset ? 'in-turns' : ''}" part="exercise" data-item=${item.id} data-moves="item:${item.id}">
    <div class="line">
      ${grip(item.id, m.routine.moveHandle(name), 'move-hint')}
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

/** A folded row says nothing but its item, and is drawn again only where that is another one. */
const guardedRow = (item: RoutineItem, session: Session, view: View): unknown =>
  guard([item, view.find, view.m, view.open?.item === item.id && view], () => row(item, session, view));

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
    <div class="between" data-moves="session:${session.id}">
      <p class="muted held">${grip(session.id, m.routine.moveSession(m.words.days[session.day as Day]), 'run-hint')}${m.routine.session(view.minutes(session), session.items.length)}</p>
      ${session.items.length
        ? html`<button part="button-primary" class="primary" data-focus="start" @click=${() => act.start(session)}>${icon('play')}${m.routine.start}</button>`
        : nothing}
    </div>
    ${session.items.length
      ? blocks(session, view).map(
          ({phase, items}) => html`<div class="block">
            <h4 class="eyebrow">${phase ? m.words.phases[phase] : ''}</h4>
            <ol class="items">${repeat(items, ({id}) => id, (item) => guardedRow(item, session, view))}</ol>
          </div>`,
        )
      : html`<p class="muted drop-here">${m.routine.empty}</p>`}
    ${addPanel(session, view)} ${todayPanel(session, view)}
    <div class="session-foot">
      <label class="field inline"><span>${m.routine.sessionDay}</span>
        <select data-focus="session-day" @change=${(event: Event) => act.edit({kind: 'session-day', session: session.id, day: Number((event.target as HTMLSelectElement).value) as Day}, 'session-day')}>
          ${dayOptions((day) => ({kind: 'session-day', session: session.id, day}), session, session.day, view)}
        </select>
      </label>
      <button part="button" class="plain" ?disabled=${session.items.some(({locked}) => locked)} @click=${() => act.edit({kind: 'remove-session', session: session.id}, `day-${session.day}`)}>${m.routine.removeSession}</button>
    </div>
  </section>`;
}

/** A choice of a filter of the search. */
function filter(key: 'phase' | 'muscle' | 'equipment' | 'level', names: Readonly<Record<string, string>>, {m, act, search}: View): TemplateResult {
  const {any, [key]: label} = m.routine.filters;
  return html`<label class="field inline"><span>${label}</span>
    <select @change=${(event: Event) => act.search({[key]: (event.target as HTMLSelectElement).value})}>
      <option value="">${any}</option>
      ${Object.entries(names).map(([id, name]) => html`<option value=${id} .selected=${search![key] === id}>${m.card.start(name)}</option>`)}
    </select>
  </label>`;
}

function addPanel(session: Session, view: View): TemplateResult {
  const {m, act, search, found} = view;
  if (search === null) return html`<button part="button" class="plain add" data-focus="add" @click=${() => act.search({})}>${icon('plus')}${m.routine.add}</button>`;
  return html`<div class="panel finder">
    <div class="between">
      <label class="field"><span>${m.routine.search}</span><input type="search" data-focus="search" .value=${search.text} @input=${(event: Event) => act.search({text: (event.target as HTMLInputElement).value})} /></label>
      <button part="button" class="icon" aria-label=${m.common.close} @click=${() => act.search(null)}>${icon('close')}</button>
    </div>
    <div class="filters">
      ${filter('phase', m.words.phases, view)} ${filter('muscle', m.words.muscles, view)} ${filter('equipment', {none: m.routine.filters.nothing, ...m.words.equipment}, view)} ${filter('level', m.words.levels, view)}
    </div>
    <p class="muted small" role="status">${found.length ? m.routine.found(found.length) : m.routine.searchNone}</p>
    <ul class="plain-list">
      ${found.slice(0, search.most).map(
        (exercise) => html`<li><button class="pick" @click=${() => act.edit({kind: 'add', session: session.id, index: session.items.length, exercise}, 'search')}>
          <span>${exercise.name}</span><span class="muted small">${m.words.phases[exercise.phase]} · ${m.common.list(exercise.primary.map((muscle) => m.words.muscles[muscle]))}</span>
        </button></li>`,
      )}
      ${found.length > search.most ? html`<li><button class="plain" @click=${() => act.search({most: search.most + ANYTHING.most})}>${m.routine.showMore}</button></li>` : nothing}
    </ul>
  </div>`;
}

/** One day that is not as planned: less time, less at hand, something sore, somebody below. */
function todayPanel(session: Session, {m, find, minutes, act, traded}: View): TemplateResult | typeof nothing {
  if (!session.items.length) return nothing;
  const words = m.routine.today;
  const used = EQUIPMENT.filter((thing) => session.items.some(({exerciseId}) => find(exerciseId)?.equipment.includes(thing)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const sore = data.get('sore') as Area | '';
    act.replan(session, {minutes: Number(data.get('minutes')) || undefined, missing: data.getAll('missing') as Equipment[], sore: sore ? [sore] : [], quiet: data.has('quiet')});
  };
  const lines = traded?.session === session.id ? traded.words : [];
  return html`<details class="menu today">
      <summary data-focus="today">${words.title}</summary>
      <form class="panel" @submit=${submit}>
        <div class="fields">
          <label class="field inline"><span>${words.minutes}</span><input type="number" name="minutes" min="5" max="120" inputmode="numeric" .value=${String(minutes(session))} /></label>
          <label class="field inline"><span>${words.sore}</span><select name="sore" aria-describedby="sore-${session.id}"><option value="">–</option>${AREAS.map((area) => html`<option value=${area}>${m.card.start(m.words.areas[area])}</option>`)}</select></label>
        </div>
        <p class="muted small" id="sore-${session.id}">${words.soreHint}</p>
        ${used.length ? html`<fieldset><legend>${words.missing}</legend><div class="choices">${used.map((thing) => html`<label class="choice"><input type="checkbox" name="missing" value=${thing} />${m.card.start(m.words.equipment[thing])}</label>`)}</div></fieldset>` : nothing}
        <label class="choice"><input type="checkbox" name="quiet" />${words.quiet}</label>
        <button part="button" type="submit">${words.submit}</button>
      </form>
    </details>
    ${lines.length ? html`<div class="traded"><h4>${words.traded}</h4><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>` : nothing}`;
}

/** The chosen day: its run, its sessions, and what can be put there. */
export function daySessions(view: View): TemplateResult {
  const {m, routine, sessions, day, week, act} = view;
  const here = sessions.filter((session) => session.day === day);
  const {runs} = m.routine;
  const runsHere = routine.preferences.runDays.includes(day);
  const more = (label: string, focus: string, edit: Edit) => html`<button part="button" class="plain" data-focus=${focus} @click=${() => act.edit(edit, 'day')}>${icon('plus')}${label}</button>`;
  return html`<div class="day-detail">
    <h3 tabindex="-1" data-focus="day">${m.words.days[day]}</h3>
    ${runsHere
      ? html`<div class="between" data-moves="run:${day}">
          <p class="held run">${grip(`run-${day}`, runs.move(m.words.days[day]), 'run-hint')}${icon('run')}${m.routine.run}</p>
          <button part="button" class="plain" @click=${() => act.edit(moveRun(routine, day, 0), 'day')}>${runs.remove}</button>
        </div>`
      : nothing}
    ${here.length ? here.map((session) => sessionView(session, view)) : html`<p class="muted">${m.routine.noSession}</p>`}
    ${runsHere && here.length
      ? nothing
      : html`<div class="row more">${here.length ? nothing : more(m.routine.addSession, 'add-session', {kind: 'add-session', week, day})}${runsHere ? nothing : more(runs.add, 'add-run', moveRun(routine, 0, day))}</div>`}
    <p class="visually-hidden" id="move-hint">${m.routine.moveHint}</p>
    <p class="visually-hidden" id="run-hint">${runs.hint}</p>
  </div>`;
}
