import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Day} from '../../catalogue/vocabulary.js';
import {findSession} from '../../core/edit-routine.js';
import {sideSeries, type SidePoint} from '../../core/side-series.js';
import {sideMark} from '../exercise-view/marks.views.js';
import {nameOf, type View} from './view.js';

/** Size of the picture, in its own units. */
const [WIDTH, HEIGHT, EDGE] = [320, 96, 10];

/** Two lines, each with its side's colour and shape. */
function picture(points: readonly SidePoint[], most: number): TemplateResult {
  const x = (at: number) => (points.length < 2 ? WIDTH / 2 : EDGE + (at * (WIDTH - 2 * EDGE)) / (points.length - 1));
  const y = (value: number) => HEIGHT - EDGE - (value * (HEIGHT - 2 * EDGE)) / Math.max(1, most);
  const line = (side: 'left' | 'right') => svg`<g class=${side}>
    <polyline points=${points.map((point, at) => `${x(at)},${y(point[side])}`).join(' ')}></polyline>
    ${points.map((point, at) => svg`<path transform="translate(${x(at)} ${y(point[side])})" d=${side === 'left' ? 'M5-6V6L-5 0z' : 'M-5-6V6L5 0z'}></path>`)}
  </g>`;
  return html`<svg class="sides-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path class="base" d="M0 ${HEIGHT - 2}H${WIDTH}"></path>${line('right')}${line('left')}</svg>`;
}

/** Left and right over time, drawn and as a table. */
function sides(view: View): TemplateResult | typeof nothing {
  const {m, routine, logs, act} = view;
  const words = m.routine.sides;
  const all = sideSeries(routine, logs);
  const series = all[view.chart] ?? all[0];
  if (!series) return nothing;
  const title = ({exerciseId, unit}: typeof series) => (exerciseId && unit ? words.lastSet(nameOf(view, exerciseId), unit) : words.pain);
  const label = (id: string) => {
    const at = findSession(routine, id);
    return at ? words.at(at.week + 1, m.words.days[at.session.day as Day]) : '';
  };
  return html`<details class="menu sides">
    <summary>${words.title}</summary>
    <label class="field inline"><span>${words.what}</span>
      <select @change=${act.chart}>${all.map((one, at) => html`<option value=${at} .selected=${one === series}>${title(one)}</option>`)}</select>
    </label>
    ${picture(series.points, series.unit ? Math.max(...series.points.flatMap(({left, right}) => [left, right])) : 10)}
    <table>
      <caption class="visually-hidden">${title(series)}</caption>
      <thead><tr><th scope="col">${words.session}</th>${(['left', 'right'] as const).map((side) => html`<th scope="col"><span class=${side}>${sideMark(side)}</span> ${m.common.sideLabel(side)}</th>`)}</tr></thead>
      <tbody>${series.points.map(({sessionId, left, right}) => html`<tr><th scope="row">${label(sessionId)}</th><td>${left}</td><td>${right}</td></tr>`)}</tbody>
    </table>
    <p class="muted small">${words.note}</p>
  </details>`;
}

/** The plan in one look: every week with what it adds up to, the easier ones and the retest named. */
export function progress(view: View): TemplateResult | typeof nothing {
  const {m, routine, logs, act} = view;
  const words = m.routine.plan;
  const current = routine.weeks[routine.current];
  if (routine.weeks.length < 2 && !logs.length) return nothing;
  const last = logs.at(-1);
  const lastDay = last && !last.worseNextMorning ? findSession(routine, last.sessionId)?.session.day : undefined;
  const begun = current?.sessions.some(({id}) => logs.some(({sessionId}) => sessionId === id));
  return html`<div class="progress">
    <details class="menu">
      <summary>${words.title}</summary>
      <ol class="plan">
        ${routine.weeks.map(({kind, sessions}, at) => {
          const minutes = sessions.reduce((sum, session) => sum + view.minutes(session), 0);
          return html`<li class=${kind}><button part="button" aria-current=${at === routine.current ? 'step' : nothing} aria-pressed=${at === view.week} @click=${() => act.toWeek(at)}>
            <strong>${words.week(at + 1)}</strong>
            <span>${words.volume(sessions.length, minutes)}${m.routine.weekKind[kind] ? html`<br /><span class="muted">${m.routine.weekKind[kind]}</span>` : nothing}</span>
            ${at === routine.current ? html`<span class="tag">${words.now}</span>` : nothing}
          </button></li>`;
        })}
      </ol>
    </details>
    ${sides(view)}
    ${lastDay || begun
      ? html`<div class="row">
          ${lastDay ? html`<button part="button" class="plain" @click=${() => act.worse(last!)}>${m.routine.log.morning(m.words.days[lastDay as Day])}</button>` : nothing}
          ${begun ? html`<button part="button" class="plain" @click=${act.finishWeek}>${words.finish}</button>` : nothing}
        </div>`
      : nothing}
  </div>`;
}
