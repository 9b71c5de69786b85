import {html, nothing, type TemplateResult} from 'lit';
import type {Lead} from '../../lead/schema.js';
import type {Messages} from '../../messages/registry.js';

type Row = readonly [name: string, text: string | undefined | false | null];

function rowsOf({coaching}: Messages, lead: Lead): Row[] {
  const {sent} = coaching;
  const {consent, source, context} = lead;
  const weeks = context?.routine?.weeks ?? [];
  return [
    [sent.to, consent.controller],
    [sent.name, lead.name],
    [sent.email, lead.email],
    [sent.phone, lead.phone],
    [sent.goal, lead.goal],
    [sent.message, lead.message],
    [sent.result, context?.assessment && coaching.sentResult(context.assessment.findings.length)],
    [sent.plan, context?.routine && coaching.sentPlan(weeks.length, weeks.reduce((n, week) => n + week.sessions.length, 0))],
    [sent.consent, consent.text],
    [sent.page, source.page],
    [sent.form, `${source.tag} ${source.version}`],
    [sent.language, source.locale],
    [sent.partner, source.partner],
    [sent.campaign, source.campaign],
    [sent.check, lead.suspicion && coaching.sentCheck],
  ];
}

/** The lead before it is sent, as a list for people and as the JSON that travels. */
export const leadView = (messages: Messages, lead: Lead): TemplateResult => html`
  <dl>
    ${rowsOf(messages, lead).map(([name, text]) => (text ? html`<div><dt class="muted small">${name}</dt><dd>${text}</dd></div>` : nothing))}
  </dl>
  <p class="muted small" id="json-title">${messages.coaching.reviewJson}</p>
  <pre tabindex="0" role="region" aria-labelledby="json-title" translate="no">${JSON.stringify(lead, null, 2)}</pre>
`;

/** The disclosure around it; the lead is made only while it is open. */
export const reviewView = (messages: Messages, lead: Lead | null, onToggle: (event: Event) => void): TemplateResult => html`<details @toggle=${onToggle}>
  <summary>${messages.coaching.review}</summary>
  ${lead ? html`<div class="review">${leadView(messages, lead)}</div>` : nothing}
</details>`;
