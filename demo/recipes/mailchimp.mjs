// Mailchimp, from your server: its key must never be in a page. A PUT names the person by the hash of the address, so the
// same lead sent twice is one subscriber.
// PUT https://<dc>.api.mailchimp.com/3.0/lists/:list/members/:hash
import {createHash} from 'node:crypto';

/** The body that Mailchimp wants. `pending` sends the person a mail to confirm: consent to be called is none to a newsletter. */
export const mailchimpBody = ({email, name = '', phone, source}) => {
  const [first = '', ...rest] = name.split(' ');
  return {
    email_address: email,
    status_if_new: 'pending',
    merge_fields: {...(first && {FNAME: first}), ...(rest.length > 0 && {LNAME: rest.join(' ')}), ...(phone && {PHONE: phone})},
    ...(source.campaign && {tags: [source.campaign]}),
  };
};

/** For `createReceiver({onLead})`: `onLead: (lead) => sendToMailchimp(lead, {key, list})`. */
export const sendToMailchimp = async (lead, {key, list, base = `https://${key.split('-').at(-1)}.api.mailchimp.com`}) => {
  const hash = createHash('md5').update(lead.email.toLowerCase()).digest('hex');
  const response = await fetch(`${base}/3.0/lists/${list}/members/${hash}`, {
    method: 'PUT',
    headers: {authorization: `Basic ${Buffer.from(`any:${key}`).toString('base64')}`, 'content-type': 'application/json'},
    body: JSON.stringify(mailchimpBody(lead)),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`Mailchimp answered ${response.status}`);
};
