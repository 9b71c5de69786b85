import {html, nothing, type TemplateResult} from 'lit';
import type {SessionLog} from '../../core/routine-schema.js';
import type {Messages} from '../../messages/registry.js';
import {sideMark} from '../exercise-view/marks.views.js';

export interface LogView {
  readonly done: boolean;
  /** What the player counted; a person may know better. */
  readonly entries: SessionLog['entries'];
  readonly nameOf: (itemId: string) => string;
  readonly submit: (event: SubmitEvent) => void;
  readonly skip: () => void;
  readonly m: Messages;
}

const scale = (name: string, label: unknown, from: number, ends: readonly string[]): TemplateResult => html`<fieldset part="field" class="scale">
  <legend>${label}</legend>
  <div class="points eleven">
    ${Array.from({length: 11 - from}, (_, at) => at + from).map((n) => html`<label><input class="visually-hidden" type="radio" name=${name} value=${n} /><span>${n}</span></label>`)}
  </div>
  <p class="between muted small"><span>${ends[0]}</span><span>${ends[1]}</span></p>
</fieldset>`;

/** How it was: a minute's notes that the next week is built on. */
export function logForm({done, entries, nameOf, submit, skip, m}: LogView): TemplateResult {
  const words = m.routine.log;
  return html`<form class="surface log" @submit=${submit}>
    <h3 tabindex="-1" data-focus="log">${words.title}</h3>
    <label class="choice"><input type="checkbox" name="done" .checked=${done} />${words.done}</label>
    ${scale('effort', words.effort, 1, words.effortEnds)}
    ${(['left', 'right'] as const).map((side) => scale(`pain-${side}`, html`<span class=${side}>${sideMark(side)}</span> ${words.pain(side)}`, 0, words.painEnds))}
    <p class="muted small">${words.painNote}</p>
    ${entries.length
      ? html`<details class="menu">
          <summary>${words.managed}</summary>
          <div class="managed">
            ${entries.map(
              ({itemId, side, amount}, at) => html`<label class="field inline"><span>${side === 'both' ? nothing : html`<span class=${side}>${sideMark(side)}</span> `}${words.managedOf(nameOf(itemId), side)}</span>
                <input type="number" name="amount-${at}" min="0" max="600" inputmode="numeric" .value=${String(amount)} />
              </label>`,
            )}
          </div>
        </details>`
      : nothing}
    <div class="row">
      <button part="button-primary" class="primary" type="submit">${words.save}</button>
      <button part="button" type="button" @click=${skip}>${words.skip}</button>
    </div>
  </form>`;
}

/** The notes as filled in; what was not chosen stays unknown. */
export function readLog(form: HTMLFormElement, entries: SessionLog['entries']): Omit<SessionLog, 'sessionId'> {
  const data = new FormData(form);
  const number = (name: string) => (data.get(name) ? Number(data.get(name)) : undefined);
  const [effort, left, right] = [number('effort'), number('pain-left'), number('pain-right')];
  return {
    done: data.has('done'),
    ...(effort !== undefined && {effort}),
    ...((left !== undefined || right !== undefined) && {pain: {left: left ?? 0, right: right ?? 0}}),
    entries: entries.map((entry, at) => ({...entry, amount: Math.min(600, Math.max(0, Math.round(number(`amount-${at}`) ?? entry.amount)))})),
  };
}
