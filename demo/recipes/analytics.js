// Google Analytics 4 and Tag Manager: `generate_lead` when a lead has arrived, and nothing about whose it is.

/**
 * @param target - Where events are heard: the document, or one form.
 * @param send - `(name, params) => …`: gtag's `event`, or a push to the data layer.
 * @param worth - `{value, currency}`, if a lead has a value for you. GA4 wants both or none.
 */
export const countLeads = (target, send, worth = {}) => {
  const partners = new Map();
  target.addEventListener('coaching-lead', ({detail: {lead}}) => partners.set(lead.id, lead.source));
  target.addEventListener('coaching-accepted', ({detail: {leadId}}) => {
    const {partner, campaign} = partners.get(leadId) ?? {};
    send('generate_lead', {...(partner && {lead_source: partner}), ...(campaign && {campaign}), ...worth});
    partners.delete(leadId);
  });
};

/** For gtag.js. */
export const toGtag = (gtag) => (name, params) => gtag('event', name, params);
/** For Tag Manager: a trigger of the type "Custom event" named `generate_lead`. */
export const toDataLayer = (layer) => (name, params) => layer.push({event: name, ...params});
