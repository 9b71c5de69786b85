// Each recipe against a fake that takes what the real thing's documentation says it takes, and refuses everything else.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {countLeads, toDataLayer, toGtag} from '../../demo/recipes/analytics.js';
import {sendToContactForm7} from '../../demo/recipes/contact-form-7.js';
import {sendToHubSpot} from '../../demo/recipes/hubspot.js';
import {encodedWords, mailFor, sendMail} from '../../demo/recipes/mail.mjs';
import {sendToMailchimp} from '../../demo/recipes/mailchimp.mjs';
import {flatten, sendToWebhook} from '../../demo/recipes/webhook.js';

const lead = {
  id: '0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  createdAt: '2026-03-02T09:00:00.000Z',
  name: 'Maya Ana Lind',
  email: 'Maya@example.com',
  phone: '+49 170 1234567',
  goal: 'A first half marathon',
  message: 'Hello\nthere',
  consent: {given: true, controller: 'Stride Lab', text: 'I agree.', textHash: 'x', policyUrl: null, locale: 'en', at: '2026-03-02T09:00:00.000Z', sharesHealthData: true},
  source: {page: 'https://blog.example/post', tag: 'coaching-interest', version: '0.1.0', partner: 'Runner’s Blog', campaign: 'autumn', locale: 'en'},
  context: {assessment: {status: 'findings', findings: [{id: 'secret-of-the-left-hip'}]}},
};
const onlyEmail = {id: lead.id, createdAt: lead.createdAt, email: lead.email, consent: lead.consent, source: {page: lead.source.page}};

/** A service that hands each request to `answer` and remembers it. */
const serving = async (answer, work) => {
  const requests = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const seen = {method: request.method, path: request.url, headers: request.headers, body};
    requests.push(seen);
    const [status, reply] = answer(seen);
    response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(reply));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${server.address().port}`, requests);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};
const knows = (object, ...keys) => Object.keys(object).every((key) => keys.includes(key));
const holdsNoHealth = (text) => assert.doesNotMatch(text, /secret|findings/);

const hubSpot = ({method, path, headers, body}) => {
  if (method !== 'POST' || !/^\/submissions\/v3\/integration\/submit\/\d+\/[0-9a-f-]{36}$/.test(path)) return [404, {status: 'error', message: 'no such form'}];
  if (headers['content-type'] !== 'application/json') return [415, {status: 'error'}];
  const {submittedAt, fields, context, legalConsentOptions: legal, ...others} = JSON.parse(body);
  const good =
    knows(others) &&
    /^\d{13}$/.test(submittedAt) &&
    fields.every((field) => knows(field, 'objectTypeId', 'name', 'value') && field.objectTypeId === '0-1' && typeof field.value === 'string') &&
    fields.some(({name}) => name === 'email') &&
    knows(context, 'hutk', 'pageUri', 'pageName', 'ipAddress') &&
    legal.consent.consentToProcess === true &&
    typeof legal.consent.text === 'string';
  return good ? [200, {inlineMessage: 'Thanks'}] : [400, {status: 'error', message: 'The request is not valid', errors: [{message: 'bad', errorType: 'INVALID'}]}];
};
const form = {portalId: 123456, formGuid: '319478e5-e5fd-4d39-9d13-fc1f90bf46da'};

test('HubSpot takes a lead with all fields, and one with an address alone', () =>
  serving(hubSpot, async (base) => {
    await sendToHubSpot(lead, {...form, base, hutk: 'cookie'});
    await sendToHubSpot(onlyEmail, {...form, base});
  }));
test('HubSpot gets names, goal and consent where it wants them', () =>
  serving(hubSpot, async (base, requests) => {
    await sendToHubSpot(lead, {...form, base, names: {goal: 'coaching_goal'}});
    const {fields, legalConsentOptions} = JSON.parse(requests[0].body);
    assert.deepEqual(Object.fromEntries(fields.map(({name, value}) => [name, value])), {firstname: 'Maya', lastname: 'Ana Lind', email: 'Maya@example.com', phone: '+49 170 1234567', coaching_goal: 'A first half marathon', message: 'Hello\nthere'});
    assert.equal(legalConsentOptions.consent.text, 'I agree.');
    holdsNoHealth(requests[0].body);
  }));
test('a lead that HubSpot refuses can be tried again', () => serving(() => [429, {}], (base) => assert.rejects(sendToHubSpot(lead, {...form, base}), /429/)));

/** Zapier and Make answer no preflight: what would need one never arrives. */
const hook = ({method, headers, body}) => {
  const simple = !headers['idempotency-key'] && headers['content-type']?.startsWith('text/plain');
  if (method !== 'POST' || !simple) return [405, {}];
  return [200, {status: 'success', attempt: '1', id: JSON.parse(body).id}];
};
test('a webhook takes a lead without the browser asking first', () =>
  serving(hook, async (base, requests) => {
    await sendToWebhook(lead, `${base}/hooks/catch/123456/abcdef/`);
    const sent = JSON.parse(requests[0].body);
    assert.equal(sent.source_page, 'https://blog.example/post');
    assert.ok(Object.values(sent).every((value) => typeof value !== 'object' || value === null));
    holdsNoHealth(requests[0].body);
  }));
test('a webhook that is off can be tried again', () => serving(() => [410, {}], (base) => assert.rejects(sendToWebhook(lead, base), /410/)));
test('flattening changes nothing it was given', () => {
  const before = structuredClone(lead);
  flatten(lead);
  assert.deepEqual(lead, before);
});

const contactForm7 =
  (status) =>
  ({method, path, headers, body}) => {
    if (method !== 'POST' || path !== '/blog/wp-json/contact-form-7/v1/contact-forms/171/feedback') return [404, {code: 'wpcf7_not_found'}];
    if (!headers['content-type'].startsWith('multipart/form-data') || !body.includes('name="_wpcf7_unit_tag"')) return [415, {code: 'wpcf7_unsupported_media_type'}];
    const invalid = body.includes('name="your-email"') ? [] : [{field: 'your-email', message: 'Please fill out this field.'}];
    return [200, {contact_form_id: 171, status: invalid.length > 0 ? 'validation_failed' : status, message: '…', posted_data_hash: 'x', into: '#', invalid_fields: invalid}];
  };
test('Contact Form 7 mails a lead', () =>
  serving(contactForm7('mail_sent'), async (base, requests) => {
    await sendToContactForm7(lead, {site: `${base}/blog/`, formId: 171});
    for (const text of ['Maya Ana Lind', 'Maya@example.com', 'A first half marathon']) assert.ok(requests[0].body.includes(text), text);
    holdsNoHealth(requests[0].body);
  }));
for (const status of ['spam', 'mail_failed', 'validation_failed', 'aborted'])
  test(`Contact Form 7 answers 200 and means ${status}: the lead can be tried again`, () =>
    serving(contactForm7(status), (base) => assert.rejects(sendToContactForm7(lead, {site: `${base}/blog/`, formId: 171}), new RegExp(status))));

const mailchimp = ({method, path, headers, body}) => {
  const hash = /^\/3\.0\/lists\/9e67587f52\/members\/([0-9a-f]{32})$/.exec(path)?.[1];
  if (method !== 'PUT' || !hash) return [404, {title: 'Resource Not Found', status: 404}];
  if (headers.authorization !== `Basic ${Buffer.from('any:0123-us6').toString('base64')}`) return [401, {title: 'API Key Invalid', status: 401}];
  const member = JSON.parse(body);
  const good =
    knows(member, 'email_address', 'status_if_new', 'merge_fields', 'tags') &&
    createHash('md5').update(member.email_address.toLowerCase()).digest('hex') === hash &&
    ['subscribed', 'unsubscribed', 'cleaned', 'pending', 'transactional'].includes(member.status_if_new);
  return good ? [200, {id: hash, status: 'pending'}] : [400, {title: 'Invalid Resource', status: 400}];
};
const account = {key: '0123-us6', list: '9e67587f52'};
test('Mailchimp gets a member who is yet to confirm, the same one each time', () =>
  serving(mailchimp, async (base, requests) => {
    for (let i = 0; i < 2; i++) await sendToMailchimp(lead, {...account, base});
    await sendToMailchimp(onlyEmail, {...account, base});
    assert.equal(requests[0].path, requests[1].path);
    assert.deepEqual(JSON.parse(requests[0].body), {email_address: 'Maya@example.com', status_if_new: 'pending', merge_fields: {FNAME: 'Maya', LNAME: 'Ana Lind', PHONE: '+49 170 1234567'}, tags: ['autumn']});
  }));
test('a wrong Mailchimp key is said so', () => serving(mailchimp, (base) => assert.rejects(sendToMailchimp(lead, {...account, key: 'wrong', base}), /401/)));

test('analytics counts what was accepted, and not whose it is', () => {
  const page = new EventTarget();
  const [layer, calls] = [[], []];
  countLeads(page, toDataLayer(layer), {value: 40, currency: 'EUR'});
  countLeads(page, toGtag((...call) => calls.push(call)));
  const fire = (name, detail) => page.dispatchEvent(Object.assign(new Event(name), {detail}));
  fire('coaching-lead', {lead});
  assert.deepEqual([layer, calls], [[], []]);
  fire('coaching-accepted', {leadId: lead.id});
  fire('coaching-accepted', {leadId: 'of an earlier page'});
  assert.deepEqual(layer, [{event: 'generate_lead', lead_source: 'Runner’s Blog', campaign: 'autumn', value: 40, currency: 'EUR'}, {event: 'generate_lead', value: 40, currency: 'EUR'}]);
  assert.deepEqual(calls[0], ['event', 'generate_lead', {lead_source: 'Runner’s Blog', campaign: 'autumn'}]);
});

const decode = (words) => words.split('\r\n ').map((word) => Buffer.from(/^=\?utf-8\?B\?(.*)\?=$/.exec(word)[1], 'base64').toString()).join('');
test('a mail holds what was typed and no header that a visitor wrote', () => {
  const evil = {...lead, name: 'Maya\r\nBcc: all@example.com', message: 'x\r\n.\r\nBcc: all@example.com'};
  const mail = mailFor(evil, {from: 'form@stride.example', to: 'jo@stride.example'});
  const [head, body] = mail.split('\r\n\r\n');
  const headers = head.replaceAll('\r\n ', ' ').split('\r\n').map((line) => line.split(': ')[0]);
  assert.deepEqual(headers, ['From', 'To', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding']);
  assert.match(Buffer.from(body, 'base64').toString(), /Goal: A first half marathon/);
  holdsNoHealth(Buffer.from(body, 'base64').toString());
  assert.ok(mail.split('\r\n').every((line) => line.length <= 78));
});
test('any subject survives its encoding', () => {
  for (const text of ['Maya', 'Zoë 👩‍👧 '.repeat(20), 'x'.repeat(300)]) {
    assert.equal(decode(encodedWords(text)), text);
    assert.ok(encodedWords(text).split('\r\n ').every((word) => word.length <= 75));
  }
});

const folder = mkdtempSync(join(tmpdir(), 'mail-'));
after(() => rmSync(folder, {recursive: true}));
test('the machine’s mailer gets it, and its failure is heard', async () => {
  const outbox = join(folder, 'mail.eml');
  const mailer = (code) => [process.execPath, '-e', `process.stdin.pipe(require('fs').createWriteStream(${JSON.stringify(outbox)})).on('close', () => process.exit(${code}))`];
  await sendMail(lead, {from: 'a@stride.example', to: 'b@stride.example', command: mailer(0)});
  assert.match(readFileSync(outbox, 'utf8'), /^From: a@stride\.example\r\nTo: b@stride\.example\r\nReply-To: <Maya@example\.com>/);
  await assert.rejects(sendMail(lead, {from: 'a', to: 'b', command: mailer(1)}), /ended with 1/);
});

test('every recipe has its page, and every page its recipe', () => {
  const page = readFileSync(new URL('../../docs/recipes/leads.md', import.meta.url), 'utf8');
  for (const file of readdirSync(new URL('../../demo/recipes/', import.meta.url))) assert.ok(page.includes(`demo/recipes/${file}`), file);
  for (const [, file] of page.matchAll(/\]\(\.\.\/\.\.\/(demo\/[^)#]+)\)/g)) assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), file);
});
