import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../../catalogue/evidence.js';
import type {Exercise} from '../../catalogue/schema.js';
import {SIDES, type Muscle, type Side, type Sides} from '../../catalogue/vocabulary.js';
import {sourcesOf} from '../../core/explain.js';
import type {Messages} from '../../messages/registry.js';
import {bodyMap} from '../body-map/body-map.views.js';
import {PLACES_OF_MUSCLE} from '../body-map/places.js';
import type {Plan} from './dose.js';
import {hostMedia} from './host-media.js';
import {lines} from './lines.js';
import {sideMark} from './marks.views.js';
import {hasFigure, movingFigure} from './moving-figure.js';
import {onceNear} from './when-near.js';

type Shown = TemplateResult | typeof nothing;

const none = <T>(list: readonly T[], view: (list: readonly T[]) => TemplateResult): Shown => (list.length ? view(list) : nothing);

const namesOf = (muscles: readonly Muscle[], m: Messages): string[] => muscles.map((muscle) => m.words.muscles[muscle]);
const placesOf = (muscles: readonly Muscle[]) => muscles.flatMap((muscle) => PLACES_OF_MUSCLE[muscle]);

/** Which muscles do the work, on the side that works, and which help. */
function targetMap({primary, secondary}: Exercise, side: Sides, m: Messages): TemplateResult {
  const sides = SIDES.filter((one) => side === 'both' || side === one);
  const on = (one: Side) => (sides.includes(one) ? placesOf(primary) : []);
  const view = () => bodyMap({left: on('left'), right: on('right'), outlined: placesOf(secondary), sides, m});
  return html`<div class="target">${onceNear(view)}</div>`;
}

/** The moving figure of one of our exercises; the muscles of any other. */
const drawn = (exercise: Exercise, side: Sides, m: Messages, words?: Messages['player']): TemplateResult => {
  const {id, name, primary, dose} = exercise;
  return hasFigure(id) ? html`<div class="film" ${movingFigure({id, muscles: primary, side, label: m.card.figure(name, side), tempo: dose.tempo, words})}></div>` : targetMap(exercise, side, m);
};

/** A host's own image or film where there is one and it loads. */
const picture = ({media, name}: Exercise, m: Messages, instead: TemplateResult) => (media ? hostMedia(media, media.alt ?? m.card.media(name), instead) : instead);

const helpers = ({secondary}: Exercise, m: Messages): Shown => none(secondary, (more) => html`<p class="muted small" .textContent=${m.card.helps(namesOf(more, m))}></p>`);
const workers = ({primary}: Exercise, m: Messages): string => m.card.start(m.common.list(namesOf(primary, m)));

/** The picture of an exercise, with what it is for in words. */
export const figure = (exercise: Exercise, side: Sides, m: Messages): TemplateResult =>
  html`<div part="figure" class="figure">
    ${picture(
      exercise,
      m,
      html`${drawn(exercise, side, m, m.player)}
        <div class="targets">
          <p class="eyebrow" .textContent=${m.words.phases[exercise.phase]}></p>
          <p class="primary-muscles" .textContent=${workers(exercise, m)}></p>
          ${helpers(exercise, m)}
          <p class="visually-hidden" .textContent=${m.card.workingSide(side)}></p>
        </div>`,
    )}
  </div>`;

/** The picture beside the player's count. */
export const stageFigure = (exercise: Exercise, side: Sides, m: Messages): TemplateResult =>
  html`<div part="figure" class="stage-figure">${picture(exercise, m, drawn(exercise, side, m))}</div>`;

/** A dose in words, with the mark of the leg that starts or works alone. */
export const doseLine = ({side, first}: Pick<Plan, 'side' | 'first'>, words: string): TemplateResult => {
  const marked = side === 'both' ? first : side;
  return html`<span part="dose" class="dose">${marked ? html`<span class=${marked}>${sideMark(marked)}</span>` : nothing}<span .textContent=${words}></span></span>`;
};

/** The short reminders while moving. */
export const cues = (exercise: Exercise, most = 3): Shown => none(exercise.cues.slice(0, most), (list) => html`<ul class="cues" ${lines(list)}></ul>`);

/** All there is to know: steps, muscles, mistakes, when to leave it out, what is needed, sources. */
export function details(exercise: Exercise, side: Sides, m: Messages): TemplateResult {
  const {steps, mistakes, cautions, equipment, aliases, evidence} = exercise;
  // No gaps between the parts: each would be a node more on the page.
  return html`<div class="details">${
    none(steps, (list) => html`<section><h4 .textContent=${m.card.steps}></h4><ol ${lines(list)}></ol></section>`)}${
    exercise.media || hasFigure(exercise.id)
      ? html`<section><h4 .textContent=${m.card.muscles}></h4><p class=${exercise.media ? '' : 'visually-hidden'} .textContent=${workers(exercise, m)}></p>${exercise.media ? helpers(exercise, m) : nothing}${targetMap(exercise, side, m)}</section>`
      : nothing}${
    none(mistakes, (list) => html`<section><h4 .textContent=${m.card.mistakes}></h4><ul class="dashes" ${lines(list)}></ul></section>`)}${
    none(cautions, (list) => html`<section><h4 .textContent=${m.card.cautions}></h4><p .textContent=${m.card.caution(list.map((area) => m.words.areas[area]))}></p></section>`)}${
    none(equipment, (list) => html`<p class="muted" .textContent=${m.card.needs(list.map((thing) => m.words.equipment[thing]))}></p>`)}${
    none(aliases, (list) => html`<p class="muted" .textContent=${m.card.alsoKnownAs(list)}></p>`)}${
    none(sourcesOf(evidence), (list) => html`<section class="sources"><h4 .textContent=${m.card.sources}></h4>${sourceList(list)}</section>`)}</div>`;
}

/** Papers, each with its address where it has one. */
export const sourceList = (list: readonly Source[]): TemplateResult =>
  html`<ul class="small muted" lang="en" ${lines(
    list.map(({authors, year, title, journal, doi}) => ({
      words: [authors, year, title, journal].filter(Boolean).map((part) => String(part).replace(/\.$/, '')).join('. '),
      href: doi && `https://doi.org/${doi}`,
    })),
  )}></ul>`;
