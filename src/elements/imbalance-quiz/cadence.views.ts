import {html, nothing, type TemplateResult} from 'lit';
import {cadencePlan} from '../../core/cadence.js';
import type {Messages} from '../../messages/registry.js';
import {COUNTED_SECONDS, type Measuring} from './cadence-controller.js';

/** Ways to find one's step rate on the spot; what they find goes into the field above. */
export function measureView({taps, reading, left, counted}: Measuring, {quiz: {cadence}}: Messages): TemplateResult {
  const told = !taps ? '' : !reading ? cadence.tapping(taps) : reading.steady ? cadence.reading(reading.stepsPerMinute) : cadence.uneven(reading.stepsPerMinute);
  return html`<details class="measure">
    <summary>${cadence.title}</summary><div>
    <p class="small">${cadence.tapHint}</p>
    <button type="button" part="button" class="big" data-do="cadence-tap">${cadence.tap}</button>
    <p role="status" class=${counted ? 'visually-hidden' : 'small'}>${counted ? cadence.counted : told}</p>
    <p class="small">${cadence.countHint(COUNTED_SECONDS)}</p>
    ${left === null ? html`<button type="button" part="button" data-do="cadence-count">${cadence.count(COUNTED_SECONDS)}</button>` : html`<p class="digits" role="timer">${left}</p>`}
    ${counted
      ? html`<label class="field number" part="field"><span>${cadence.counted}</span>
          <input type="number" inputmode="numeric" name="cadence.count" min="20" max="120" step="1" autocomplete="off" /></label>`
      : nothing}
    ${taps || left !== null ? html`<button type="button" part="button" class="plain" data-do="cadence-again">${cadence.again}</button>` : nothing}
  </div></details>`;
}

/** The person's own number, what five to ten per cent more is, how to get used to it, and a beat to run to. */
export function cadencePlanView(own: number, {beating}: Measuring, {result: {cadencePlan: words}}: Messages): TemplateResult | typeof nothing {
  const plan = cadencePlan(own);
  if (!plan) return nothing;
  return html`<p>${words.target(plan)}</p>
    <p>${words.phaseIn(plan)}</p>
    <button type="button" part="button" data-do="metronome" data-with=${plan.from} aria-pressed=${beating ? 'true' : 'false'}>${words.metronome(plan.from)}</button>`;
}
