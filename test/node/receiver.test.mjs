// The reference receiver, asked over real sockets: what it takes, what it refuses, and what it keeps to itself.
import assert from 'node:assert/strict';
import {appendFileSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {cell, toCsv} from '../../demo/receiver/csv.mjs';
import {rateLimit} from '../../demo/receiver/rate-limit.mjs';
import {startReceiver} from '../../demo/receiver/receiver.mjs';
import {load} from '../../scripts/build/load.mjs';

const core = await load('src/core.ts');
const folder = mkdtempSync(join(tmpdir(), 'leads-'));
after(() => rmSync(folder, {recursive: true}));

const uuid = () => crypto.randomUUID();
const text = 'I agree.';
const leadOf = (over = {}) => ({
  id: uuid(),
  createdAt: '2026-03-02T09:00:00.000Z',
  name: 'Maya Lind',
  email: 'maya@example.com',
  consent: {given: true, controller: 'Stride Lab', text, textHash: core.sha256(text), policyUrl: null, locale: 'en', at: '2026-03-02T09:00:00.000Z', sharesHealthData: false},
  source: {page: 'https://blog.example/post', tag: 'coaching-interest', version: '0.1.0', locale: 'en'},
  ...over,
});
const generous = {perMinute: 6000, burst: 1000};
let files = 0;
const start = (options = {}) => startReceiver({core, port: 0, file: join(folder, `${++files}.jsonl`), rate: generous, ...options});
const send = (url, lead, headers = {}) =>
  fetch(url, {method: 'POST', headers: {'content-type': 'application/json', 'idempotency-key': lead.id, ...headers}, body: JSON.stringify(lead)});
const receiving = (name, options, work) =>
  test(name, async () => {
    const receiver = await start(options);
    try {
      await work(receiver);
    } finally {
      await receiver.close();
    }
  });

receiving('a lead is taken once, however often it comes', {}, async ({url, store}) => {
  const lead = leadOf();
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(url, lead)));
  assert.deepEqual(answers.map(({status}) => status).sort(), [201, 409, 409, 409]);
  assert.deepEqual(await answers[0].json(), {id: lead.id});
  assert.equal(store.size, 1);
});

test('leads survive a restart, and a line that a crash cut off is forgotten', async () => {
  const file = join(folder, 'restart.jsonl');
  const [kept, cut] = [leadOf(), leadOf()];
  let receiver = await start({file});
  await send(receiver.url, kept);
  await receiver.close();
  appendFileSync(file, JSON.stringify({lead: cut}).slice(0, 60));
  receiver = await start({file});
  assert.deepEqual([(await send(receiver.url, kept)).status, (await send(receiver.url, cut)).status], [409, 201]);
  await receiver.close();
  assert.deepEqual(readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line).lead.id), [kept.id, cut.id]);
  assert.equal(statSync(file).mode & 0o077, 0, 'and only its owner reads the file');
});

for (const [what, over, status, headers] of [
  ['no lead', {email: 5}, 422],
  ['a consent that was changed', {consent: {...leadOf().consent, text: 'I agree to all.'}}, 422],
  ['a routine that is none', {consent: {...leadOf().consent, sharesHealthData: true}, context: {routine: {version: 1, weeks: []}}}, 422],
  ['another key than its own', {}, 400, {'idempotency-key': uuid()}],
  ['another type', {}, 415, {'content-type': 'text/plain'}],
  ['more than 64 KiB', {message: 'x'.repeat(70_000)}, 413],
])
  receiving(`${what} is refused with ${status}`, {}, async ({url, store}) => {
    const answer = await send(url, leadOf(over), headers);
    assert.equal(answer.status, status);
    assert.doesNotMatch(await answer.text(), /maya|lind/i);
    assert.equal(store.size, 0);
  });

receiving('what is no JSON is refused', {}, async ({url}) => {
  const answer = await fetch(url, {method: 'POST', headers: {'content-type': 'application/json'}, body: '{'});
  assert.equal(answer.status, 400);
});

receiving('nothing can be read', {}, async ({url}) => {
  await send(url, leadOf());
  const answer = await fetch(url);
  assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'POST, OPTIONS']);
});

receiving('pages on the list may send, others not', {allow: ['https://blog.example']}, async ({url, port, store}) => {
  const preflight = await fetch(url, {method: 'OPTIONS', headers: {origin: 'https://blog.example'}});
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), 'https://blog.example');
  assert.match(preflight.headers.get('access-control-allow-headers'), /idempotency-key/);
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  assert.equal((await send(url, leadOf(), {origin: 'https://blog.example'})).status, 201);
  assert.equal((await send(url, leadOf(), {origin: 'https://other.example'})).status, 403);
  assert.equal((await send(url, leadOf(), {origin: `http://127.0.0.1:${port}`})).status, 201, 'and its own pages');
  assert.equal(store.size, 2);
});

receiving('who sends too many is told when to come back', {rate: {perMinute: 60, burst: 3}}, async ({url}) => {
  const answers = [];
  for (let i = 0; i < 4; i++) answers.push(await send(url, leadOf()));
  assert.deepEqual(answers.map(({status}) => status), [201, 201, 201, 429]);
  assert.equal(answers[3].headers.get('retry-after'), '1');
});

test('tokens come back with time', () => {
  let now = 0;
  const take = rateLimit({perMinute: 60, burst: 2, now: () => now});
  assert.deepEqual([take('a'), take('a'), take('a'), take('b')], [0, 0, 1, 0]);
  now = 1000;
  assert.deepEqual([take('a'), take('a')], [0, 1]);
});

test('the log says nothing of what a lead says, nor who sent it', async () => {
  const lines = [];
  const receiver = await start({log: (line) => lines.push(line)});
  const lead = leadOf();
  await send(receiver.url, lead);
  await send(receiver.url, {...lead, id: uuid(), email: 'x'});
  await receiver.close();
  assert.equal(lines.length, 2);
  assert.doesNotMatch(lines.join('\n'), new RegExp(`maya|lind|example|127\\.|${lead.id}`, 'i'));
});

const post = (url, fields) => fetch(url, {method: 'POST', headers: {referer: 'https://blog.example/post?secret=1'}, body: new URLSearchParams(fields)});

test('a form without script becomes a lead, once', async () => {
  const file = join(folder, 'form.jsonl');
  const receiver = await start({file, controller: 'Stride Lab', consentText: 'Stride Lab may answer me.'});
  for (let press = 0; press < 2; press++) assert.match(await (await post(receiver.url, {email: 'maya@example.com', name: '', consent: 'on'})).text(), /Thank you/);
  await receiver.close();
  const [{lead}, ...others] = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(others.length, 0);
  assert.deepEqual([lead.email, lead.name, lead.consent.text, lead.source.page], ['maya@example.com', undefined, 'Stride Lab may answer me.', 'https://blog.example/post']);
  assert.equal(core.parseLead(lead).ok, true);
});

receiving('a form without consent or address is asked for again', {}, async ({url, store}) => {
  for (const fields of [{email: 'maya@example.com'}, {consent: 'on'}, {email: 'maya', consent: 'on'}]) assert.equal((await post(url, fields)).status, 422);
  assert.equal(store.size, 0);
});

receiving('a form with its trap filled is asked to confirm, and nothing typed is lost', {}, async ({url, store}) => {
  const fields = {email: 'maya@example.com', goal: '"><script>', consent: 'on', website: 'https://spam.example'};
  const page = await (await post(url, fields)).text();
  assert.match(page, /One last check/);
  assert.doesNotMatch(page, /<script>/);
  assert.equal(store.size, 0);
  const hidden = [...page.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))]);
  assert.match(await (await post(url, hidden)).text(), /Thank you/);
  assert.equal(store.size, 1);
});

test('a table of leads holds no formula', () => {
  for (const text of ['=1+1', '+49 170', '-1', '@SUM(A1)', ' =1', '\t=1']) assert.match(cell(text), /^"'/, text);
  assert.equal(cell('Maya "May" Lind'), '"Maya ""May"" Lind"');
  const csv = toCsv([JSON.stringify({receivedAt: 'now', lead: leadOf({goal: '=HYPERLINK("https://spam.example")'})}), '']);
  assert.match(csv, /"'=HYPERLINK\(""https:\/\/spam.example""\)"/);
  assert.equal(csv.split('\r\n').length, 3);
});
