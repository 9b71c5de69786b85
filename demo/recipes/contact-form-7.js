// WordPress with Contact Form 7: a lead goes through a form that you made there, with its mail and its spam filter.
// POST /wp-json/contact-form-7/v1/contact-forms/:id/feedback

/** Sends a lead; rejects unless the mail went out. `fields` maps a lead's fields to the names in your form. */
export const sendToContactForm7 = async (lead, {site, formId, fields = {name: 'your-name', email: 'your-email', goal: 'your-subject', message: 'your-message', phone: 'your-phone'}}) => {
  const form = new FormData();
  form.set('_wpcf7_unit_tag', `wpcf7-f${formId}-o1`);
  for (const [field, name] of Object.entries(fields)) if (lead[field]) form.set(name, lead[field]);
  const response = await fetch(new URL(`wp-json/contact-form-7/v1/contact-forms/${formId}/feedback`, site), {method: 'POST', body: form, credentials: 'omit', signal: AbortSignal.timeout(10_000)});
  // It answers 200 also when it did not send; the word in the body counts.
  const {status} = await response.json().catch(() => ({}));
  if (!response.ok || status !== 'mail_sent') throw new Error(`Contact Form 7 answered ${status ?? response.status}`);
};
