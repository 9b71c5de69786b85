import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Source} from '../../catalogue/evidence.js';
import type {QuestionId} from '../../catalogue/questions.js';
import type {Side} from '../../catalogue/vocabulary.js';
import type {Answers} from '../../core/answers.js';
import {explain, type Explanation} from '../../core/explain.js';
import {normFor} from '../../core/norms.js';
import type {Assessment, Finding, TestResult} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import type {Measuring} from './cadence-controller.js';
import {cadencePlanView} from './cadence.views.js';
import {bodyMap} from '../body-map/body-map.views.js';
import {PLACES_OF_MUSCLE, type Place} from '../body-map/places.js';
import {sideMark} from './choices.views.js';
import {openSafety} from './quiz-answers.js';
import {answerInWords, askOf, selfTestIn} from './quiz-words.js';
import {barsOf, byHowSoon, inOrder, summarise, weightOf} from './result-summary.js';

/** What the result screen needs. */
export interface ResultModel {
  readonly assessment: Assessment;
  readonly answers: Answers;
  /** Questions to list, answered or not. */
  readonly questions: readonly QuestionId[];
  /** Whether a routine on the page follows. */
  readonly hasRoutine: boolean;
  /** Whether tests can still be taken. */
  readonly canTest: boolean;
  /** Start over was pressed once. */
  readonly asking: boolean;
  readonly measuring: Measuring;
  readonly m: Messages;
}

const paragraphs = (texts: readonly string[]): TemplateResult[] => texts.map((text) => html`<p>${text}</p>`);

function findingView(finding: Finding, {assessment, m}: ResultModel): TemplateResult {
  const {result, words} = m;
  const {side, muscle, severity, kind, confidence} = finding;
  return html`<li part="finding" class="finding">
    ${sideMark(side)}
    <div>
      <h4>${result.findingName(side, words.muscles[muscle])} <span class="muted small anatomy">${result.anatomy(muscle)}</span></h4>
      <p>${result.findingText(severity, kind, side)}. <span class="muted">${result.confidence(confidence, weightOf([finding], assessment.tests))}</span></p>
    </div>
  </li>`;
}

/** A bar for each side, and at its end the band within which the same person would score on another day. */
function barsView(test: TestResult, age: number | undefined, m: Messages): TemplateResult {
  const norm = normFor(test.test, age);
  const record = selfTestIn(test.test, m);
  const {result, selfTest} = m;
  const bars = barsOf(test, record);
  const score = {left: selfTest.amount(test.left, record.unit), right: selfTest.amount(test.right, record.unit)};
  const gap = test.floor ? result.gap(selfTest.amount(test.floor, record.unit)) : '';
  const bar = (side: 'left' | 'right') => html`<div class="bar-row">
    <span class=${side}>${sideMark(side)} ${m.common.sideLabel(side)}</span>
    <svg class=${`score ${side}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${svg`<rect class="track" width="100" height="10"/><rect class="fill" width=${bars[side]} height="10"/>`}
      ${bars.band ? svg`<rect class="band" x=${Math.max(bars[side] - bars.band, 0)} width=${Math.min(bars.band, bars[side]) + bars.band} height="10"/>` : nothing}
    </svg>
    <span>${selfTest.short(test[side], record.unit)}</span>
  </div>`;
  return html`<li>
    <h4>${record.name}</h4>
    <div class="bars" role="img" aria-label=${result.barText(record.name, score.left, score.right, gap)}>${bar('left')} ${bar('right')}</div>
    <p>${result.verdict(test.verdict, test.lower, record)} <span class="muted">${gap}</span></p>
    ${norm ? html`<p class="muted small">${result.norm(selfTest.amount(norm.typical, record.unit), norm)}</p>` : nothing}
  </li>`;
}

const wordsOf = (explanations: readonly Explanation[]): string => [...new Set(explanations.map(({words}) => words))].join(' ');

/** Titles that open to their words; the first may stand open. */
const foldsView = (items: readonly {title: string; text: string; more?: unknown}[], open = false): TemplateResult =>
  html`<div class="folds">${items.map(({title, text, more}, i) => html`<details ?open=${open && !i}><summary>${title}</summary><p>${text}</p>${more}</details>`)}</div>`;

function tipsView({assessment, answers, measuring, m}: ResultModel): TemplateResult {
  const tips = inOrder(assessment.advice).map((tip) => ({
    title: m.result.tip(tip.id),
    text: wordsOf(explain(assessment, `advice.${assessment.advice.indexOf(tip)}`, m.texts?.rules)),
    more: tip.id === 'cadence' && answers.cadence ? cadencePlanView(answers.cadence, measuring, m) : nothing,
  }));
  return foldsView(tips, true);
}

function sourceView({authors, year, title, journal, doi}: Source, {result}: Messages): TemplateResult {
  const who = result.source(authors, year);
  return html`<li lang="en">${who ? `${who}. ` : ''}<cite>${title}</cite>${journal ? `. ${journal}` : ''}${doi ? html`. <a href=${`https://doi.org/${doi}`} target="_blank" rel="noopener noreferrer">${result.doi} ${doi}</a>` : nothing}</li>`;
}

/** Answers → rule → sources, for each thing that is said. */
function whyView({assessment, answers, m}: ResultModel): TemplateResult {
  const {result} = m;
  const parts = assessment.status === 'refer' ? (['redFlags'] as const) : (['findings', 'causes', 'advice'] as const);
  const paths = [...parts.flatMap((part) => assessment[part].map((_, i) => `${part}.${i}`)), 'limits'];
  const byWords = new Map(paths.flatMap((path) => explain(assessment, path, m.texts?.rules)).map((one) => [one.words, one]));
  const links = [...byWords.values()];
  const sources = new Map(links.flatMap((link) => link.sources).map((source) => [source.doi ?? source.title, source]));
  return html`<details class="fold">
    <summary>${result.because}</summary>
    <ul class="chain">
      ${links.map(
        ({words, strength, answers: because, sources: own}) => html`<li>
          <p>${words}</p>
          ${because.map((id) => html`<p class="muted small">${result.youSaid}: ${askOf(id, m)} <strong>${answerInWords(id, answers[id], m)}</strong></p>`)}
          <p class="muted small">${result.strength[strength]}: <span lang="en">${own.map(({authors, year, title}) => [authors ?? title, year].filter(Boolean).join(' ')).join('; ')}</span></p>
        </li>`,
      )}
    </ul>
    <h3>${result.sources}</h3>
    <ul class="sources small">${[...sources.values()].map((source) => sourceView(source, m))}</ul>
  </details>`;
}

function answersView({questions, answers, m}: ResultModel): TemplateResult {
  const {result} = m;
  return html`<details class="fold" id="answers">
      <summary>${result.answers}</summary>
      <ul class="answers">
        ${questions.map((id) => {
          const open = answers[id] === undefined;
          return html`<li class=${open ? 'open' : ''}>
            <div><p class="small muted">${askOf(id, m)}</p><p>${answerInWords(id, answers[id], m)}</p></div>
            <button type="button" part="button" class="plain" data-do="change" data-with=${id} aria-label=${open ? result.answerLabel(askOf(id, m)) : result.changeLabel(askOf(id, m))}>${open ? result.answer : result.change}</button>
          </li>`;
        })}
      </ul>
    </details>`;
}

const startOverView = ({asking, m: {result}}: ResultModel): TemplateResult =>
  html`<div class="over">
    ${asking
      ? html`<p>${result.startOverAsk}</p>
          <button type="button" part="button" data-do="reset">${result.startOverYes}</button>
          <button type="button" part="button" class="plain" data-do="keep">${result.startOverNo}</button>`
      : html`<button type="button" part="button" class="plain" data-do="ask-reset">${result.startOver}</button>`}
  </div>`;

const limitsView = ({m: {result}}: ResultModel): TemplateResult =>
  html`<details class="fold"><summary>${result.limits}</summary>${paragraphs(result.limitsText)}</details>`;

const safetyView = ({answers, assessment, m: {result}}: ResultModel): TemplateResult | typeof nothing => {
  const [first] = openSafety(answers);
  if (!first || assessment.status === 'refer') return nothing;
  return html`<div class="note"><p>${result.openSafety}</p><button type="button" part="button" data-do="change" data-with=${first}>${result.openSafetyButton}</button></div>`;
};

const causesView = ({assessment, m: {result, texts}}: ResultModel): TemplateResult | typeof nothing =>
  assessment.causes.length
    ? html`<section><h3>${result.causes}</h3><p class="muted small">${result.causesHint}</p>
        ${foldsView(assessment.causes.map((cause, i) => ({title: result.cause(cause.id), text: wordsOf(explain(assessment, `causes.${i}`, texts?.rules))})))}</section>`
    : nothing;

function retestView({assessment, canTest, m}: ResultModel): TemplateResult {
  const {result, selfTest} = m;
  const changes = assessment.tests.flatMap(({test}) => {
    const {name, unit, floor} = selfTestIn(test, m);
    return floor ? [result.retestChange(name, selfTest.amount(floor.once, unit))] : [];
  });
  return html`<section><h3>${result.retest}</h3>
    ${assessment.tests.length ? html`<p>${result.retestIn(assessment.retestAfterWeeks)}</p>${changes.length ? html`<p>${result.retestFrom}</p><ul class="plain-list">${changes.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}` : html`<p>${result.firstTest}</p>`}
    ${canTest && !assessment.tests.length ? html`<button type="button" part="button" data-do="take-tests">${result.takeTests}</button>` : nothing}
  </section>`;
}

const testsView = ({assessment, answers, m}: ResultModel): TemplateResult | typeof nothing =>
  assessment.tests.length
    ? html`<section><h3>${m.result.tests}</h3><p class="muted small">${m.result.testsHint}</p><ul class="tests">${assessment.tests.map((test) => barsView(test, answers.age, m))}</ul></section>`
    : nothing;

/** A red flag: whom to see and how soon. No scores, no plan. */
function referView(model: ResultModel): TemplateResult {
  const {assessment, m: {result, texts}} = model;
  const flags = byHowSoon(assessment.redFlags);
  const worst = flags[0]?.urgency ?? 'before-training';
  return html`<h2 id="heading" tabindex="-1">${result.referTitle(worst)}</h2>
    <p class="lead">${worst === 'now' ? result.referNow : result.referKind}</p>
    <ul class="flags">
      ${flags.map(
        (flag) => html`<li part="finding">
          <p class="soon">${result.howSoon(flag.urgency)}</p>
          <div><h3>${result.whom(flag.id)}</h3><p>${wordsOf(explain(assessment, `redFlags.${assessment.redFlags.indexOf(flag)}`, texts?.rules))}</p></div>
        </li>`,
      )}
    </ul>
    <p>${result.referUntil} ${result.referAfter}</p>`;
}

const foundOn = (side: Side, {findings}: Assessment): Place[] =>
  findings.filter((finding) => finding.side === side || finding.side === 'both').flatMap(({muscle}) => PLACES_OF_MUSCLE[muscle]);

function findingsView(model: ResultModel): TemplateResult {
  const {assessment, m} = model;
  const {result} = m;
  const {headline, lead} = summarise(assessment, m);
  return html`<h2 id="heading" tabindex="-1">${headline}</h2>
    <p class="lead">${lead}</p>
    ${safetyView(model)}
    <section><h3>${result.findings}</h3>${bodyMap({left: foundOn('left', assessment), right: foundOn('right', assessment), m})}<ul class="findings">${assessment.findings.map((finding) => findingView(finding, model))}</ul></section>
    ${testsView(model)}
    <section><h3>${result.todo}</h3>${tipsView(model)}</section>
    ${causesView(model)} ${retestView(model)}`;
}

function balancedView(model: ResultModel): TemplateResult {
  const {assessment, m: {result}} = model;
  return html`<h2 id="heading" tabindex="-1">${result.balancedTitle}</h2>
    <p class="lead">${result.balancedText(assessment.tests.length > 0)}</p>
    ${safetyView(model)} ${testsView(model)}
    <section><h3>${result.todo}</h3><p>${result.balancedTodo}</p>${assessment.advice.length ? tipsView(model) : nothing}</section>
    ${causesView(model)} ${retestView(model)}`;
}

const HELPFUL: readonly QuestionId[] = ['tires', 'form-signs'];

function insufficientView(model: ResultModel): TemplateResult {
  const {answers, assessment, questions, canTest, m} = model;
  const {result} = m;
  return html`<h2 id="heading" tabindex="-1">${result.insufficientTitle}</h2>
    <p class="lead">${result.insufficientText}</p>
    <ul class="answers">
      ${HELPFUL.filter((id) => answers[id] === undefined && questions.includes(id)).map(
        (id) => html`<li><p>${askOf(id, m)}</p><button type="button" part="button" data-do="change" data-with=${id} aria-label=${result.answerLabel(askOf(id, m))}>${result.answer}</button></li>`,
      )}
      ${canTest ? html`<li><p>${result.couldTest}</p><button type="button" part="button" data-do="take-tests">${result.takeTests}</button></li>` : nothing}
    </ul>
    ${safetyView(model)} ${testsView(model)}
    ${assessment.advice.length ? html`<section><h3>${result.todo}</h3>${tipsView(model)}</section>` : nothing}
    ${causesView(model)}`;
}

const bodies = {refer: referView, findings: findingsView, balanced: balancedView, insufficient: insufficientView} as const;

/** The result, whatever it is. */
export function resultView(model: ResultModel): TemplateResult {
  const {assessment, hasRoutine, m: {result}} = model;
  return html`<article class=${`result ${assessment.status}`}>
    ${bodies[assessment.status](model)}
    ${hasRoutine && assessment.status !== 'refer' ? html`<p class="note">${result.routineFollows}</p>` : nothing}
    <div>${whyView(model)} ${limitsView(model)} ${answersView(model)}</div>
    <slot name="reading"></slot>
    <slot name="result-footer"></slot>
    ${startOverView(model)}
  </article>`;
}
