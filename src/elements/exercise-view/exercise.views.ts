import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../../catalogue/evidence.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {Sides} from '../../catalogue/vocabulary.js';
import {sourcesOf} from '../../core/explain.js';
import type {Messages} from '../../messages/registry.js';
import type {Plan} from './dose.js';
import {legs, sideMark} from './marks.views.js';
import {hasFigure, movingFigure} from './moving-figure.js';

type Shown = TemplateResult | typeof nothing;

const none = <T>(list: readonly T[], view: (list: readonly T[]) => TemplateResult): Shown => (list.length ? view(list) : nothing);

/** The picture of an exercise: a host's own image or film, else the working legs and the muscles. */
export function figure(exercise: Exercise, side: Sides, m: Messages): TemplateResult {
  const {media, name, phase, primary, secondary} = exercise;
  const alt = media?.alt ?? m.card.media(name);
  if (media?.video)
    return html`<div part="figure" class="figure media">
      <video src=${media.video} poster=${media.image ?? nothing} aria-label=${alt} controls muted loop playsinline preload="none"></video>
    </div>`;
  if (media?.image) return html`<div part="figure" class="figure media"><img src=${media.image} alt=${alt} loading="lazy" decoding="async" /></div>`;
  const muscles = m.common.list(primary.map((muscle) => m.words.muscles[muscle]));
  return html`<div part="figure" class="figure ${hasFigure(exercise.id) ? 'moving' : ''}">
    ${film(exercise, side, m.card.figure(name, side)) ?? legs(side)}
    <div class="targets">
      <p class="eyebrow">${m.words.phases[phase]}</p>
      <p class="primary-muscles">${m.card.start(muscles)}</p>
      ${none(secondary, (more) => html`<p class="muted small">${m.card.helps(more.map((muscle) => m.words.muscles[muscle]))}</p>`)}
      <p class="visually-hidden">${m.card.workingSide(side)}</p>
    </div>
  </div>`;
}

/** The moving figure of one of our exercises. */
const film = ({id, primary, dose}: Exercise, side: Sides, label: string): TemplateResult | null =>
  hasFigure(id) ? html`<div class="film" ${movingFigure({id, muscles: primary, side, label, tempo: dose.tempo})}></div>` : null;

/** The picture beside the player's count: the figure, or which leg works. */
export const stageFigure = (exercise: Exercise, side: Sides, m: Messages): TemplateResult =>
  html`<div part="figure" class="stage-figure">${film(exercise, side, m.card.figure(exercise.name, side)) ?? legs(side)}</div>`;

/** A dose in words, with the mark of the leg that starts or works alone. */
export const doseLine = ({side, first}: Pick<Plan, 'side' | 'first'>, words: string): TemplateResult => {
  const marked = side === 'both' ? first : side;
  return html`<span part="dose" class="dose">${marked ? html`<span class=${marked}>${sideMark(marked)}</span>` : nothing}<span>${words}</span></span>`;
};

/** The short reminders while moving. */
export const cues = (exercise: Exercise, most = 3): Shown => none(exercise.cues.slice(0, most), (list) => html`<ul class="cues">${list.map((cue) => html`<li>${cue}</li>`)}</ul>`);

const section = (title: string, body: TemplateResult): TemplateResult => html`<section><h4>${title}</h4>${body}</section>`;

/** All there is to know: steps, mistakes, when to leave it out, what is needed, sources. */
export function details(exercise: Exercise, m: Messages): TemplateResult {
  const {steps, mistakes, cautions, equipment, aliases, evidence} = exercise;
  return html`<div class="details">
    ${none(steps, (list) => section(m.card.steps, html`<ol>${list.map((step) => html`<li>${step}</li>`)}</ol>`))}
    ${none(mistakes, (list) => section(m.card.mistakes, html`<ul class="dashes">${list.map((mistake) => html`<li>${mistake}</li>`)}</ul>`))}
    ${none(cautions, (list) => section(m.card.cautions, html`<p>${m.card.caution(list.map((area) => m.words.areas[area]))}</p>`))}
    ${none(equipment, (list) => html`<p class="muted">${m.card.needs(list.map((thing) => m.words.equipment[thing]))}</p>`)}
    ${none(aliases, (list) => html`<p class="muted">${m.card.alsoKnownAs(list)}</p>`)}
    ${none(sourcesOf(evidence), (list) => html`<section class="sources"><h4>${m.card.sources}</h4>${sourceList(list)}</section>`)}
  </div>`;
}

/** Papers, each with its address where it has one. */
export const sourceList = (list: readonly Source[]): TemplateResult =>
  html`<ul class="small muted" lang="en">
    ${list.map(({authors, year, title, journal, doi}) => {
      const words = [authors, year, title, journal].filter(Boolean).map((part) => String(part).replace(/\.$/, '')).join('. ');
      return html`<li>${doi ? html`<a href="https://doi.org/${doi}" target="_blank" rel="noopener">${words}</a>` : words}</li>`;
    })}
  </ul>`;
