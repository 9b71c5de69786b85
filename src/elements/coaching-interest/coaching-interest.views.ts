import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Lead} from '../../lead/schema.js';
import {fieldsView, honeypotView, problemText, type FieldsView} from './fields.views.js';
import {challengeView, clock, contactView} from './outcome.views.js';
import {reviewView} from './review.views.js';
import {failureWords, type Stage} from './stage.js';

/** Everything that the form shows. */
export interface FormView extends FieldsView {
  readonly stage: Stage;
  readonly controller: string;
  readonly replyWithin: number;
  readonly policyUrl: string | null;
  readonly consentText: string;
  readonly agreed: boolean;
  /** Words beside the second box; `null` where there is nothing to share. */
  readonly shareText: string | null;
  readonly shares: boolean;
  readonly preview: boolean;
  readonly trapName: string;
  readonly hasContact: boolean;
  /** The lead as it would go out now; `null` while nobody looks. */
  readonly lead: Lead | null;
  readonly onSubmit: (event: Event) => void;
  readonly onAgree: (event: Event) => void;
  readonly onShare: (event: Event) => void;
  readonly onReview: (event: Event) => void;
  readonly onConfirm: (event: Event) => void;
}

const tick = (id: string, checked: boolean, text: string, onChange: (event: Event) => void, more: {required?: boolean; invalid?: boolean; describedBy?: string}): TemplateResult => html`<label class="tick">
  <input
    id=${id}
    name=${id}
    type="checkbox"
    ?required=${more.required}
    aria-invalid=${more.invalid ? 'true' : 'false'}
    aria-describedby=${more.describedBy || nothing}
    .checked=${live(checked)}
    @change=${onChange}
  />
  <span>${text}</span>
</label>`;

function consentView(view: FormView): TemplateResult {
  const {coaching} = view.messages;
  const missing = view.problems.consent === 'missing';
  return html`<div class="consent" part="field">
    ${tick('consent', view.agreed, view.consentText, view.onAgree, {required: true, invalid: missing, describedBy: missing ? 'consent-problem' : ''})}
    ${problemText('consent-problem', missing ? coaching.consentMissing : undefined)}
    ${view.shareText === null
      ? nothing
      : html`${tick('share', view.shares, view.shareText, view.onShare, {describedBy: 'share-why'})}
          <p id="share-why" class="muted small aside">${coaching.shareWhy}</p>`}
    ${view.policyUrl === null
      ? nothing
      : html`<p class="small aside"><a href=${view.policyUrl} target="_blank" rel="noopener">${coaching.policy(view.controller)} <span class="muted">${coaching.newTab}</span></a></p>`}
  </div>`;
}

function failureView({messages, stage, controller, hasContact}: FormView): TemplateResult | typeof nothing {
  if (stage.name !== 'failed') return nothing;
  return html`<div class="notice" part="error">
    <h3 tabindex="-1" id="outcome" aria-describedby="why">${messages.coaching.failed.title}</h3>
    <p id="why">${failureWords(messages, stage.reason, controller)}</p>
    ${contactView(messages, hasContact)}
  </div>`;
}

/**
 * The button's click, which Enter makes too, comes before `submit`: in a frame without `allow-forms` there is no `submit`.
 * The form's own is for `requestSubmit()`.
 */
function actionView(view: FormView): TemplateResult {
  const {messages, stage, onConfirm} = view;
  const {coaching} = messages;
  if (stage.name === 'challenged') return challengeView({messages, text: coaching.challenge.text[stage.reason], pressed: stage.pressed, onConfirm});
  const sending = stage.name === 'sending';
  const words = sending ? coaching.sending : stage.name === 'failed' ? coaching.again : coaching.send;
  return html`${failureView(view)}<button type="submit" class="primary send" part="button button-primary" aria-disabled=${sending} @click=${view.onSubmit}>${words}</button>`;
}

/** The form itself: what is asked, what is agreed to, what will be sent, and the button. */
export const formView = (view: FormView): TemplateResult => html`
  <header>
    <slot name="heading"><h2>${view.messages.coaching.heading}</h2></slot>
    <p class="promise">${clock()} ${view.messages.coaching.promise(view.replyWithin)}</p>
    ${view.preview ? html`<p class="small muted">${view.messages.coaching.preview}</p>` : nothing}
  </header>
  <form novalidate @submit=${view.onSubmit}>
    ${fieldsView(view)} ${honeypotView(view.trapName)} ${consentView(view)}
    ${reviewView(view.messages, view.lead, view.onReview)}
    <slot name="challenge"></slot>
    ${actionView(view)}
  </form>
`;
