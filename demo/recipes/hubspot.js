// HubSpot's Forms API, from the page itself: it takes cross-origin posts without a key.
// POST https://api.hsforms.com/submissions/v3/integration/submit/:portalId/:formGuid

const CONTACT = '0-1';
const split = (name = '') => {
  const [first = '', ...rest] = name.split(' ');
  return {firstname: first, lastname: rest.join(' ')};
};

/** The body that HubSpot wants. `names` maps a lead's fields to properties of your HubSpot form. */
export const hubSpotBody = (lead, {names = {goal: 'message'}, hutk, pageName = ''} = {}) => {
  const {name, email, phone, goal, message} = lead;
  const given = {...split(name), email, phone, ...(goal && {[names.goal ?? 'goal']: goal}), ...(message && {[names.message ?? 'message']: message})};
  return {
    submittedAt: String(Date.parse(lead.createdAt)),
    fields: Object.entries(given)
      .filter(([, value]) => value)
      .map(([field, value]) => ({objectTypeId: CONTACT, name: field, value})),
    context: {pageUri: lead.source.page, pageName, ...(hutk && {hutk})},
    legalConsentOptions: {consent: {consentToProcess: true, text: lead.consent.text}},
  };
};

/** Sends a lead; rejects when HubSpot does not take it, so that the form offers another try. */
export const sendToHubSpot = async (lead, {portalId, formGuid, base = 'https://api.hsforms.com', ...options}) => {
  const response = await fetch(`${base}/submissions/v3/integration/submit/${portalId}/${formGuid}`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(hubSpotBody(lead, options)),
    credentials: 'omit',
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`HubSpot answered ${response.status}`);
};
