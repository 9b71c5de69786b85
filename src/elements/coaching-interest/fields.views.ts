import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {FIELD_LIMITS, type FieldName, type FieldProblem, type FieldValues} from '../../lead/fields.js';
import type {Messages} from '../../messages/registry.js';

/** What is wrong, by field and for the consent box. */
export type Problems = Readonly<Partial<Record<FieldName, FieldProblem> & {consent: 'missing'}>>;

export interface FieldsView {
  readonly messages: Messages;
  readonly fields: readonly FieldName[];
  readonly values: FieldValues;
  readonly problems: Problems;
  /** The address that was probably meant. */
  readonly hint: string | null;
  readonly onInput: (event: Event) => void;
  readonly onTakeHint: () => void;
}

/** What browsers and password managers fill by, and which keyboard a phone shows. */
const KINDS = {
  name: {type: 'text', autocomplete: 'name', inputmode: undefined, autocapitalize: 'words', enterkeyhint: 'next'},
  email: {type: 'email', autocomplete: 'email', inputmode: 'email', autocapitalize: 'none', enterkeyhint: 'next'},
  phone: {type: 'tel', autocomplete: 'tel', inputmode: 'tel', autocapitalize: 'none', enterkeyhint: 'next'},
  goal: {type: 'text', autocomplete: 'off', inputmode: undefined, autocapitalize: 'sentences', enterkeyhint: 'send'},
} as const;

/** Ids of what describes a control. */
const describedBy = (...ids: (string | false | null | undefined)[]): string | undefined => ids.filter(Boolean).join(' ') || undefined;

/** An error in words, tied to its control by id. */
export const problemText = (id: string, text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<p id=${id} class="problem" part="error">${text}</p>` : nothing;

function control(field: FieldName, {values, problems, hint, onInput}: FieldsView): TemplateResult {
  const described = describedBy(problems[field] && `${field}-problem`, field === 'email' && hint !== null && 'email-hint');
  // Said outright: browsers call an untouched required field invalid.
  const invalid = problems[field] ? 'true' : 'false';
  if (field === 'message')
    return html`<textarea
      id="message"
      name="message"
      rows="4"
      autocomplete="off"
      maxlength=${FIELD_LIMITS.message}
      aria-invalid=${invalid}
      aria-describedby=${ifDefined(described)}
      .value=${live(values.message)}
      @input=${onInput}
      @change=${onInput}
    ></textarea>`;
  const {type, autocomplete, inputmode, autocapitalize, enterkeyhint} = KINDS[field];
  return html`<input
    id=${field}
    name=${field}
    type=${type}
    autocomplete=${autocomplete}
    inputmode=${ifDefined(inputmode)}
    autocapitalize=${autocapitalize}
    enterkeyhint=${enterkeyhint}
    dir=${ifDefined(field === 'email' ? 'ltr' : undefined)}
    spellcheck=${field === 'goal' ? 'true' : 'false'}
    maxlength=${FIELD_LIMITS[field]}
    ?required=${field === 'email'}
    aria-invalid=${invalid}
    aria-describedby=${ifDefined(described)}
    .value=${live(values[field])}
    @input=${onInput}
    @change=${onInput}
  />`;
}

function field(name: FieldName, view: FieldsView): TemplateResult {
  const {coaching} = view.messages;
  const problem = view.problems[name];
  return html`<div class="field" part="field">
    <label for=${name}>${`${coaching.label(name)} `}${name === 'email' ? nothing : html`<span class="muted small">${coaching.optional}</span>`}</label>
    ${control(name, view)} ${problemText(`${name}-problem`, problem && coaching.problem(name, problem, FIELD_LIMITS[name]))}
    ${name === 'email'
      ? html`<p id="email-hint" role="status">
          ${view.hint === null ? nothing : html`<button type="button" class="plain hint" part="button" @click=${view.onTakeHint}>${coaching.typo(view.hint)}</button>`}
        </p>`
      : nothing}
  </div>`;
}

/** The fields in the page's order. */
export const fieldsView = (view: FieldsView): TemplateResult[] => view.fields.map((name) => field(name, view));

/**
 * A field that no person meets and no autofill knows, so that what fills it is probably a script. Its name is new with
 * each form, and it asks password managers to pass by.
 */
export const honeypotView = (name: string): TemplateResult => html`<div class="visually-hidden" aria-hidden="true">
  <input id="trap" name=${name} type="text" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" data-bwignore />
</div>`;
