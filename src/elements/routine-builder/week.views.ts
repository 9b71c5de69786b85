import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {DAYS, type Day} from '../../catalogue/vocabulary.js';
import type {Session} from '../../core/routine-schema.js';
import {icon, sideMark} from '../exercise-view/marks.views.js';
import {nameOf, type View} from './view.js';

/** Most names shown in a day's column. */
const PREVIEW = 5;

function sessionChip(session: Session, view: View): TemplateResult {
  const names = session.items.map(({exerciseId}) => nameOf(view, exerciseId));
  const {m} = view;
  const done = view.logs.some(({sessionId}) => sessionId === session.id);
  return html`<span class="chip" part="session" data-drag data-moves="session:${session.id}">
    <span>${done ? html`${icon('check')}<span class="visually-hidden">${m.routine.done}</span>` : nothing}<strong>${m.routine.minutes(view.minutes(session))}</strong> <span class="count">${m.routine.count(session.items.length)}</span></span>
    <span class="preview" aria-hidden="true">
      ${names.slice(0, PREVIEW).map((name) => html`<span>${name}</span>`)}
      ${names.length > PREVIEW ? html`<span class="muted">${m.routine.more(names.length - PREVIEW)}</span>` : nothing}
    </span>
  </span>`;
}

function dayCell(day: Day, view: View): TemplateResult {
  const {m, sessions, routine, act} = view;
  const here = sessions.filter((session) => session.day === day);
  const runs = routine.preferences.runDays.includes(day);
  return html`<li class="day ${here.length ? 'trains' : ''}" data-day=${day}>
    <button part="button" data-focus="day-${day}" aria-pressed=${view.day === day} @click=${() => act.select(day)}>
      <span class="day-name" aria-hidden="true">${m.words.shortDays[day]}</span><span class="visually-hidden">${m.words.days[day]}</span>
      ${runs ? html`<span class="run" data-drag data-moves="run:${day}">${icon('run')}${m.routine.run}</span>` : nothing}
      ${here.map((session) => sessionChip(session, view))}
      ${here.length || runs ? nothing : html`<span class="muted">${m.routine.rest}</span>`}
    </button>
  </li>`;
}

function weekNav({m, routine, week, act}: View): TemplateResult | typeof nothing {
  const count = routine.weeks.length;
  if (count < 2) return nothing;
  const kind = m.routine.weekKind[routine.weeks[week]!.kind];
  return html`<nav class="weeks" aria-label=${m.routine.week(week + 1, count)}>
    <button part="button" class="icon turn" ?disabled=${week === 0} aria-label=${m.routine.previousWeek} @click=${() => act.toWeek(week - 1)}>${icon('up')}</button>
    <p><strong>${m.routine.week(week + 1, count)}</strong>${kind ? html`<br /><span class="muted small">${kind}</span>` : nothing}</p>
    <button part="button" class="icon turn" ?disabled=${week === count - 1} aria-label=${m.routine.nextWeek} @click=${() => act.toWeek(week + 1)}>${icon('down')}</button>
  </nav>`;
}

/** The head of the week: what it adds up to, and which side it favours. */
export function weekHead(view: View): TemplateResult {
  const {m, routine, sessions, act} = view;
  const longest = Math.max(0, ...sessions.map((session) => view.minutes(session)));
  return html`<header class="week-head">
    <slot name="logo"></slot>
    <div class="between">
      <div>
        <h2 tabindex="-1" data-focus="title">${m.routine.title}</h2>
        ${sessions.length ? html`<p class="muted">${m.routine.summary(sessions.length, longest, routine.preferences.runDays.length)}</p>` : nothing}
      </div>
      ${weekNav(view)}
    </div>
    ${routine.favours ? html`<p class="favours"><span class=${routine.favours}>${sideMark(routine.favours)}</span>${m.routine.favours(routine.favours)}</p>` : routine.focus.length ? html`<p>${m.routine.about(routine.focus.map((muscle) => m.words.muscles[muscle]))}</p>` : nothing}
    <div class="toolbar">
      <button part="button" class="plain" data-focus="undo" ?disabled=${!view.canUndo} @click=${act.undo}>${icon('undo')}${m.common.undo}</button>
      <button part="button" class="plain" data-focus="redo" ?disabled=${!view.canRedo} @click=${act.redo}>${icon('redo')}${m.common.redo}</button>
      <button part="button" class="plain" data-focus="plan" @click=${act.changePlan}>${m.routine.changePlan}</button>
    </div>
  </header>`;
}

/** Seven days: runs, rest and sessions. */
export const weekGrid = (view: View): TemplateResult =>
  html`<ol class="week">${guard([view.sessions, view.routine.preferences, view.logs, view.day, view.find, view.m], () => DAYS.map((day) => dayCell(day, view)))}</ol>`;
