import {html, nothing, type TemplateResult} from 'lit';
import {DAYS, EQUIPMENT, LEVELS} from '../../catalogue/vocabulary.js';
import type {Preferences} from '../../core/routine-schema.js';
import type {Messages} from '../../messages/registry.js';

const MINUTES = [10, 15, 20, 30, 45, 60];
const WEEKS = [1, 4, 8, 12];

export interface FormView {
  readonly wishes: Preferences;
  /** Whether there is a week already, which stays until another one is built. */
  readonly again: boolean;
  readonly submit: (event: SubmitEvent) => void;
  readonly blank: (event: Event) => void;
  readonly cancel: () => void;
  readonly openFile: (file: File | undefined) => void;
  readonly m: Messages;
}

const withValue = (list: readonly number[], value: number): number[] => [...new Set([...list, value])].sort((a, b) => a - b);

const choice = (type: 'radio' | 'checkbox', name: string, value: string | number, label: string, checked: boolean): TemplateResult =>
  html`<label part="choice" class="choice"><input type=${type} name=${name} value=${value} .checked=${checked} />${label}</label>`;

/** A short choice: the native input covers its word, unseen. Where the word is cut short, the full one is read out. */
const point = (type: 'radio' | 'checkbox', name: string, value: string | number, label: string, checked: boolean, full = label): TemplateResult =>
  html`<label part="choice"><input class="visually-hidden" type=${type} name=${name} value=${value} .checked=${checked} /><span>${
    full === label ? label : html`<span aria-hidden="true">${label}</span><span class="visually-hidden">${full}</span>`
  }</span></label>`;

const group = (label: string, choices: readonly TemplateResult[], hint = '', kind: 'choices' | 'points' = 'choices'): TemplateResult => html`<fieldset part="field">
  <legend>${label}</legend>
  ${hint ? html`<p class="muted small">${hint}</p>` : nothing}
  <div class=${kind}>${choices}</div>
</fieldset>`;

/** Opens a routine from a file. */
export const fileButton = (open: (file: File | undefined) => void, m: Messages): TemplateResult => html`<label class="small-button file"><input class="visually-hidden" type="file" accept=".json,application/json" @change=${(event: Event) => {
    const input = event.target as HTMLInputElement;
    open(input.files?.[0]);
    input.value = '';
  }} />${m.routine.export.open}</label>`;

/** What a plan has to fit into: native inputs, one question under the other. */
export function form({wishes, again, submit, blank, cancel, openFile, m}: FormView): TemplateResult {
  const {form: words} = m.routine;
  return html`<form class="surface wishes" novalidate @submit=${submit}>
    <header>
      <h3 tabindex="-1" data-focus="form">${words.title}</h3>
      <p class="muted">${words.intro}</p>
    </header>
    ${group(words.days, DAYS.map((n) => point('radio', 'days', n, String(n), n === wishes.days)), '', 'points')}
    ${group(words.minutes, withValue(MINUTES, wishes.minutes).map((n) => point('radio', 'minutes', n, String(n), n === wishes.minutes, words.minutesOf(n))), '', 'points')}
    ${group(words.runDays, DAYS.map((day) => point('checkbox', 'run-days', day, m.words.shortDays[day], wishes.runDays.includes(day), m.words.days[day])), words.runDaysHint, 'points')}
    ${group(words.equipment, EQUIPMENT.map((thing) => choice('checkbox', 'equipment', thing, m.card.start(m.words.equipment[thing]), wishes.equipment.includes(thing))), words.equipmentHint)}
    ${group(words.level, LEVELS.map((level) => choice('radio', 'level', level, m.words.levels[level], level === wishes.level)))}
    ${group(words.weeks, withValue(WEEKS, wishes.weeks).map((n) => point('radio', 'weeks', n, String(n), n === wishes.weeks, words.weeksOf(n))), '', 'points')}
    <div class="row">
      <button part="button-primary" class="primary" type="submit">${again ? words.rebuild : words.build}</button>
      ${again ? html`<button part="button" type="button" @click=${cancel}>${words.cancel}</button>` : nothing}
      <button part="button" class="plain" type="button" @click=${blank}>${words.empty}</button>
      ${fileButton(openFile, m)}
    </div>
  </form>`;
}
