import {expect} from '@open-wc/testing';
import {deliver, webAddress} from '../../src/platform/deliver.js';
import {leadWith} from '../lead/support.js';
import {fakeNetwork} from './support.js';

const URL = 'https://stride.example/leads';

describe('one attempt to deliver', () => {
  let network: ReturnType<typeof fakeNetwork>;
  beforeEach(() => (network = fakeNetwork()));
  afterEach(() => network.restore());

  it('posts the lead as JSON under its key, without cookies, surviving the page', async () => {
    const lead = leadWith();
    const answer = deliver(lead, URL, 10_000);
    const {url, init, ...call} = await network.calls.next();
    call.answer(201);
    expect(await answer).to.deep.equal({status: 201, retryAfter: null});
    expect(url).to.equal(URL);
    expect(init.headers).to.deep.equal({'content-type': 'application/json', 'idempotency-key': lead.id});
    expect([init.method, init.credentials, init.keepalive, init.redirect]).to.deep.equal(['POST', 'omit', true, 'manual']);
    expect(call.lead).to.deep.equal(lead);
  });

  it('has nothing of the lead in the address', async () => {
    void deliver(leadWith(), URL, 10_000);
    expect((await network.calls.next()).url).to.equal(URL);
  });

  it('does without keepalive where the browser would refuse the size', async () => {
    void deliver({...leadWith(), challenge: 'x'.repeat(61_000)}, URL, 10_000);
    expect((await network.calls.next()).init.keepalive).to.equal(false);
  });

  it('passes on when to come back', async () => {
    const answer = deliver(leadWith(), URL, 10_000);
    (await network.calls.next()).answer(429, {'retry-after': '30'});
    expect(await answer).to.deep.equal({status: 429, retryAfter: '30'});
  });

  it('is no answer when the network is gone', async () => {
    const answer = deliver(leadWith(), URL, 10_000);
    (await network.calls.next()).drop();
    expect(await answer).to.deep.equal({status: 0, retryAfter: null});
  });

  it('is no answer when none came in time', async () => {
    expect(await deliver(leadWith(), URL, 1)).to.deep.equal({status: 0, retryAfter: null});
  });
});

describe('an address that a page gives', () => {
  const rows: readonly (readonly [text: string | null, href: string | null])[] = [
    [null, null],
    [' ', null],
    ['/leads', 'https://blog.example/leads'],
    ['leads?x=1', 'https://blog.example/a/leads?x=1'],
    ['https://stride.example/leads', 'https://stride.example/leads'],
    ['//stride.example/leads', 'https://stride.example/leads'],
    ['javascript:alert(1)', null],
    ['data:text/plain,x', null],
    ['mailto:hi@stride.example', null],
    ['https://', null],
  ];
  for (const [text, href] of rows) it(`${JSON.stringify(text)} is ${href ?? 'none'}`, () => expect(webAddress(text, 'https://blog.example/a/post')).to.equal(href));
});
