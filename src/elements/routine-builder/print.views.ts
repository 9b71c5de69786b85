import {html, nothing, type TemplateResult} from 'lit';
import type {RoutineItem} from '../../core/routine-schema.js';
import {figureFor} from '../../figure/figure-for.js';
import {drawStills} from '../../figure/stills.js';
import {DAYS} from '../../catalogue/vocabulary.js';
import {doseLine} from '../exercise-view/exercise.views.js';
import {sideMark} from '../exercise-view/marks.views.js';
import {doseOf} from './session.views.js';
import {nameOf, type View} from './view.js';

/** Where the movement begins and where it goes; the words beside it name it. */
function stills({exerciseId, side}: RoutineItem, {find}: View): readonly SVGSVGElement[] {
  const figure = figureFor(exerciseId, side, find(exerciseId)?.primary);
  return figure ? drawStills(document, figure, {most: 2}) : [];
}

/** The week on one sheet: each day with its sessions, a box to tick for every exercise. */
export function printSheet(view: View): TemplateResult {
  const {m, routine, sessions, week} = view;
  return html`<div class="sheet">
    <h2>${m.routine.title}${routine.weeks.length > 1 ? `, ${m.routine.week(week + 1, routine.weeks.length)}` : ''}</h2>
    ${routine.favours ? html`<p class="favours"><span class=${routine.favours}>${sideMark(routine.favours)}</span>${m.routine.favours(routine.favours)}</p>` : nothing}
    <p class="sheet-runs">${DAYS.filter((day) => routine.preferences.runDays.includes(day)).map((day) => html`<span>${m.routine.run}: ${m.words.days[day]}</span> `)}</p>
    <div class="sheet-days">
      ${sessions.map(
        (session) => html`<section>
          <h3>${m.words.days[session.day as 1]} <span class="muted">${m.routine.minutes(view.minutes(session))}</span></h3>
          <ul>
            ${session.items.map((item) => html`<li><span class="stills">${stills(item, view)}</span><span><strong>${nameOf(view, item.exerciseId)}</strong>${doseLine(item, doseOf(item, view))}${item.note ? html`<em>${item.note}</em>` : nothing}</span></li>`)}
          </ul>
        </section>`,
      )}
    </div>
  </div>`;
}
