// What the fallback form inside <coaching-interest> posts where no script runs. It becomes a lead like any other.

const one = (form, name) => (form.get(name) ?? '').normalize('NFC').trim();
const FIELDS = ['name', 'email', 'phone', 'goal', 'message'];

/** The same words on the same day are the same lead, so that a second press of the button makes no second one. */
const idOf = (sha256, text) => {
  const hex = sha256(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Page of a Referer, without what its query may hold. */
const pageOf = (referer) => {
  if (!URL.canParse(referer)) return '';
  const {origin, pathname} = new URL(referer);
  return `${origin}${pathname}`;
};

/**
 * A candidate for `parseLead`. The consent box's `value` is the text beside it; where a page gives none, `consentText` is.
 * `website` is the honeypot of the fallback form.
 */
export const leadFromForm = (form, {sha256, referer, now, controller, consentText, policyUrl = null}) => {
  const fields = Object.fromEntries(FIELDS.map((name) => [name, one(form, name)]).filter(([, text]) => text));
  const ticked = one(form, 'consent');
  const text = ticked === 'on' ? consentText : ticked;
  const at = now.toISOString();
  return {
    id: idOf(sha256, JSON.stringify([fields, text, at.slice(0, 10)])),
    createdAt: at,
    ...fields,
    consent: {given: ticked !== '', controller, text, textHash: sha256(text), policyUrl, locale: 'en', at, sharesHealthData: false},
    ...(one(form, 'website') && {suspicion: 'honeypot'}),
    source: {page: pageOf(referer), tag: 'coaching-interest', version: 'fallback', locale: 'en'},
  };
};

const escape = (text) => text.replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
const page = (title, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1>${body}</html>`;

export const thanksPage = () => page('Thank you', '<p>Your request has arrived. Use your browser’s Back button to return to the page.</p>');
export const refusedPage = () => page('Something is missing', '<p>Please go back, enter your email address and tick the box.</p>');
/** The one deliberate confirmation, with everything that was typed still there. */
export const confirmPage = (form) => {
  const kept = [...form].filter(([name]) => [...FIELDS, 'consent', 'website'].includes(name));
  const fields = kept.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`).join('');
  return page('One last check', `<form method="post"><p>Please confirm that you are a person.</p>${fields}<button name="confirmed" value="yes">I’m a person, send it</button></form>`);
};
