import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Lead} from '../../lead/schema.js';
import type {Messages} from '../../messages/registry.js';
import type {PersistMode} from '../../platform/storage.js';

const sign = (path: string, kind = 'sign'): TemplateResult => html`<svg class=${kind} viewBox="0 0 48 48" aria-hidden="true">
  ${svg`<circle cx="24" cy="24" r="22"></circle><path d=${path}></path>`}
</svg>`;
const CHECK = 'M14 25l7 7 14-16';
const CLOCK = 'M24 12v13l8 5';

/** The small clock beside the promise. */
export const clock = (): TemplateResult => sign(CLOCK, 'clock');

export interface AcceptedView {
  readonly messages: Messages;
  readonly lead: Lead;
  /** When the lead was accepted, and by when the reply is promised, in ms since 1970. */
  readonly at: number;
  readonly replyBy: number;
  /** Locale of the visitor's browser, for the clock. */
  readonly region: string;
}

/** The thank-you that says what happens next. */
export function acceptedView({messages, lead, at, replyBy, region}: AcceptedView): TemplateResult {
  const {accepted} = messages.coaching;
  const when = html`<time datetime=${new Date(replyBy).toISOString()}><strong>${accepted.replyBy(replyBy, at, region)}</strong></time>`;
  return html`<div class="outcome done">
    ${sign(CHECK)}
    <h2 tabindex="-1" id="outcome">${accepted.title(lead.name?.split(' ')[0] ?? '')}</h2>
    <p>${accepted.text(lead.consent.controller)} ${accepted.replyBefore} ${when} ${accepted.replyAfter(lead.email)}</p>
    <p class="muted">${accepted.next}</p>
    <slot name="thanks"></slot>
  </div>`;
}

export interface QueuedView {
  readonly messages: Messages;
  readonly controller: string;
  /** How long the lead is kept, as things are: `none` for as long as the page is open. */
  readonly kept: PersistMode;
  /** The visitor is taking it back. */
  readonly taking: boolean;
  readonly hasContact: boolean;
  readonly onHurry: () => void;
  readonly onWithdraw: () => void;
}

/** A lead that waits: where it is, what happens to it, and the way out. */
export function queuedView({messages, controller, kept, taking, hasContact, onHurry, onWithdraw}: QueuedView): TemplateResult {
  const {queued} = messages.coaching;
  return html`<div class="outcome">
    ${sign(CLOCK)}
    <h2 tabindex="-1" id="outcome">${queued.title}</h2>
    <p>${queued.text(controller)}</p>
    <p>${queued.kept[kept]}</p>
    <div class="row">
      <button type="button" part="button" @click=${onHurry}>${queued.hurry}</button>
      <button type="button" part="button" class="plain" aria-disabled=${taking} @click=${onWithdraw}>${taking ? queued.taking : queued.withdraw}</button>
    </div>
    ${contactView(messages, hasContact)}
  </div>`;
}

/** The host's own mail address or phone number, where it gives one. */
export const contactView = ({coaching}: Messages, hasContact: boolean): TemplateResult =>
  html`<p class="contact" ?hidden=${!hasContact}>${coaching.queued.contact} <slot name="contact"></slot></p>`;

export interface ChallengeView {
  readonly messages: Messages;
  readonly text: string;
  /** The button was pressed by a script, or too soon to have been read. */
  readonly pressed: boolean;
  readonly onConfirm: (event: Event) => void;
}

/** The one deliberate confirmation. */
export const challengeView = ({messages, text, pressed, onConfirm}: ChallengeView): TemplateResult => {
  const {challenge} = messages.coaching;
  return html`<div class="notice">
    <h3 tabindex="-1" id="outcome" aria-describedby="why">${challenge.title}</h3>
    <p id="why">${text}</p>
    <button type="button" class="primary" part="button button-primary" id="confirm" @click=${onConfirm}>${challenge.confirm}</button>
    <p role="status">${pressed ? challenge.once : nothing}</p>
  </div>`;
};
