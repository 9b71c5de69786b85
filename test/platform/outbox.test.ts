import {expect} from '@open-wc/testing';
import type {Lead} from '../../src/lead/schema.js';
import {uuid} from '../../src/platform/ids.js';
import {Outbox, type Notice} from '../../src/platform/outbox.js';
import {keptKeys, type PersistMode} from '../../src/platform/storage.js';
import {leadWith} from '../lead/support.js';
import {freezeClock, type Clock} from '../support/clock.js';
import {fakeNetwork, settle, Stream} from './support.js';

const URL = 'https://stride.example/leads';
const HOUR = 3_600_000;

/** A page with an outbox, and what it is told. Closing it is closing the tab. */
function openTab(mode: PersistMode) {
  const outbox = new Outbox(mode);
  const notices = new Stream<Notice>();
  const listener = (notice: Notice) => notices.push(notice);
  outbox.listen(listener);
  return {outbox, notices, post: (lead: Lead) => outbox.post(lead, URL, listener), waiting: () => outbox.waiting(listener), close: () => outbox.close()};
}

/** What a browser does when another tab has written; it never tells the tab itself. */
function shareStorage(): void {
  for (const key of keptKeys('local', 'outbox:')) globalThis.dispatchEvent(new StorageEvent('storage', {key: `evenstride:${key}`, newValue: localStorage.getItem(`evenstride:${key}`)}));
}

describe('the outbox', () => {
  let clock: Clock;
  let network: ReturnType<typeof fakeNetwork>;
  let tabs: ReturnType<typeof openTab>[];
  const open = (mode: PersistMode = 'local') => {
    const tab = openTab(mode);
    tabs.push(tab);
    return tab;
  };
  const newLead = () => leadWith({id: uuid(), at: Date.now()});
  const answerNext = async (status: number, headers?: Record<string, string>) => {
    const call = await network.calls.next();
    call.answer(status, headers);
    return call;
  };

  beforeEach(() => {
    clock = freezeClock();
    network = fakeNetwork();
    tabs = [];
  });
  afterEach(() => {
    tabs.forEach((tab) => tab.close());
    network.restore();
    clock.restore();
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const mode of ['none', 'session', 'local'] as const)
    describe(`with persist="${mode}"`, () => {
      it('delivers a lead and erases it', async () => {
        const tab = open(mode);
        const lead = newLead();
        tab.post(lead);
        expect(keptKeys(mode, 'outbox:')).to.have.length(mode === 'none' ? 0 : 1);
        expect((await answerNext(201)).lead).to.deep.equal(lead);
        expect(await tab.notices.next()).to.deep.equal({kind: 'accepted', id: lead.id, lead, here: true});
        expect(keptKeys(mode, '')).to.deep.equal([]);
        expect(tab.waiting()).to.deep.equal([]);
      });

      it('tries again after a failure, each time later, until it arrives', async () => {
        const tab = open(mode);
        tab.post(newLead());
        for (let attempts = 1; attempts <= 4; attempts++) {
          await answerNext(503);
          const notice = await tab.notices.next();
          if (notice.kind !== 'queued') throw new Error(notice.kind);
          expect(notice.attempts).to.equal(attempts);
          clock.tick(notice.at - Date.now() - 1);
          await settle();
          expect(network.calls.waiting, 'not before its time').to.equal(0);
          clock.tick(1);
        }
        await answerNext(200);
        expect((await tab.notices.next()).kind).to.equal('accepted');
      });

      it('takes "I have it already" for arrived', async () => {
        const tab = open(mode);
        tab.post(newLead());
        await answerNext(409);
        expect((await tab.notices.next()).kind).to.equal('accepted');
      });

      it('gives a lead back that is refused for good', async () => {
        const tab = open(mode);
        const lead = newLead();
        tab.post(lead);
        await answerNext(422);
        expect(await tab.notices.next()).to.deep.equal({kind: 'failed', reason: 'status-422', id: lead.id, lead, here: true});
        expect(keptKeys(mode, 'outbox:')).to.deep.equal([]);
      });

      it('sends one at a time, however often it is hurried', async () => {
        const tab = open(mode);
        const lead = newLead();
        tab.post(lead);
        for (let i = 0; i < 5; i++) tab.outbox.hurry(lead.id);
        globalThis.dispatchEvent(new Event('online'));
        const call = await network.calls.next();
        await settle();
        expect(network.calls.waiting).to.equal(0);
        call.answer(503);
        await tab.notices.next();
        await settle();
        expect(network.calls.waiting, 'those who waited see that it was just tried').to.equal(0);
      });

      it('comes forward when the network does', async () => {
        const tab = open(mode);
        tab.post(newLead());
        (await network.calls.next()).drop();
        await tab.notices.next();
        globalThis.dispatchEvent(new Event('online'));
        await answerNext(200);
        expect((await tab.notices.next()).kind).to.equal('accepted');
      });

      it('does not come forward when the receiver has named the time', async () => {
        const tab = open(mode);
        const lead = newLead();
        tab.post(lead);
        await answerNext(429, {'retry-after': '600'});
        const notice = await tab.notices.next();
        globalThis.dispatchEvent(new Event('online'));
        tab.outbox.hurry(lead.id);
        await settle();
        expect(network.calls.waiting).to.equal(0);
        if (notice.kind === 'queued') expect(notice.at - Date.now()).to.be.at.least(600_000);
      });

      it('gives up after seven days', async () => {
        const tab = open(mode);
        tab.post(newLead());
        (await network.calls.next()).drop();
        let notice = await tab.notices.next();
        for (let hours = 0; notice.kind === 'queued'; hours++) {
          expect(hours).to.be.below(7 * 24 * 7);
          clock.tick(Math.max(notice.at - Date.now(), 6 * HOUR));
          const next = tab.notices.next();
          await Promise.race([next, network.calls.next().then((call) => call.drop())]);
          notice = await next;
        }
        expect(notice).to.include({kind: 'failed', reason: 'expired'});
        expect(keptKeys(mode, 'outbox:')).to.deep.equal([]);
      });

      it('gives a lead back to the visitor who wants it back', async () => {
        const tab = open(mode);
        const lead = newLead();
        tab.post(lead);
        (await network.calls.next()).drop();
        await tab.notices.next();
        await tab.outbox.withdraw(lead.id);
        expect(await tab.notices.next()).to.include({kind: 'failed', reason: 'withdrawn'});
        clock.tick(HOUR);
        await settle();
        expect(network.calls.waiting).to.equal(0);
      });

      it('cannot give back a lead that arrives at that moment', async () => {
        const tab = open(mode);
        const lead = newLead();
        tab.post(lead);
        const call = await network.calls.next();
        const withdrawn = tab.outbox.withdraw(lead.id);
        call.answer(201);
        await withdrawn;
        expect(tab.notices.all.map(({kind}) => kind)).to.deep.equal(['accepted']);
      });
    });

  it('goes on after a reload', async () => {
    const before = open();
    const lead = newLead();
    before.post(lead);
    (await network.calls.next()).drop();
    await before.notices.next();
    await settle();
    before.close();

    const after = open();
    expect(after.waiting().map((parcel) => parcel.lead)).to.deep.equal([lead]);
    expect((await answerNext(200)).lead).to.deep.equal(lead);
    expect(await after.notices.next()).to.include({kind: 'accepted', here: true});
  });

  it('goes on after a crash in the middle of an attempt, with the same key', async () => {
    const before = open();
    before.post(newLead());
    const first = await network.calls.next();
    before.close();
    first.drop(); // the page is gone, and its lock with it
    await settle();

    const after = open();
    const second = await answerNext(409);
    expect(second.init.headers['idempotency-key']).to.equal(first.init.headers['idempotency-key']);
    expect((await after.notices.next()).kind).to.equal('accepted');
  });

  it('keeps to the receiver’s time after a reload', async () => {
    const before = open();
    before.post(newLead());
    await answerNext(503, {'retry-after': '60'});
    const notice = await before.notices.next();
    before.close();
    open();
    await settle();
    expect(network.calls.waiting).to.equal(0);
    if (notice.kind === 'queued') clock.tick(notice.at - Date.now());
    await answerNext(200);
  });

  it('is sent once by two tabs', async () => {
    const [one, two] = [open(), open()];
    const lead = newLead();
    one.post(lead);
    (await network.calls.next()).drop();
    const notice = await one.notices.next();
    shareStorage();
    await settle();
    if (notice.kind === 'queued') clock.tick(notice.at - Date.now());
    const call = await network.calls.next();
    await settle();
    expect(network.calls.waiting, 'one request at a time').to.equal(0);
    call.answer(200);
    const [first, second] = [await one.notices.next(), await two.notices.next()];
    expect([first, second].map(({kind}) => kind)).to.deep.equal(['accepted', 'accepted']);
    expect([first.here, second.here].filter(Boolean), 'announced by one').to.have.length(1);
    clock.tick(HOUR);
    await settle();
    expect(network.calls.all).to.have.length(2);
  });

  it('is taken over by the other tab when its own is closed', async () => {
    const [one, two] = [open(), open()];
    one.post(newLead());
    (await network.calls.next()).drop();
    const notice = await one.notices.next();
    shareStorage();
    await settle();
    one.close();
    clock.tick(100); // who had to wait for the lock waits for the other tab's last words too
    await settle();
    if (notice.kind === 'queued') clock.tick(notice.at - Date.now());
    await answerNext(200);
    expect(await two.notices.next()).to.include({kind: 'accepted', here: true});
  });

  it('stays in its own tab with persist="session"', async () => {
    const [one, two] = [open('session'), open('session')];
    one.post(newLead());
    (await network.calls.next()).drop();
    await one.notices.next();
    shareStorage();
    await settle();
    expect(two.waiting()).to.deep.equal([]);
  });

  it('is no loss when another tab’s storage shows a moment late', async () => {
    const tab = open();
    globalThis.dispatchEvent(new StorageEvent('storage', {key: `evenstride:outbox:${uuid()}`, newValue: '{}'}));
    globalThis.dispatchEvent(new StorageEvent('storage', {key: null}));
    await settle();
    expect(tab.notices.all).to.deep.equal([]);
  });

  it('is lost with the page with persist="none", and leaves nothing behind', async () => {
    const before = open('none');
    before.post(newLead());
    (await network.calls.next()).drop();
    await before.notices.next();
    before.close();
    expect(open('none').waiting()).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('says whether a lead survives the page', () => {
    const lead = newLead();
    const kept = open();
    kept.post(lead);
    expect(kept.outbox.survives(lead.id)).to.equal(true);
    const fleeting = open('none');
    fleeting.post(lead);
    expect(fleeting.outbox.survives(lead.id)).to.equal(false);
  });

  it('goes on in memory where storage is full', async () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const tab = open();
      const lead = newLead();
      tab.post(lead);
      expect(tab.outbox.survives(lead.id)).to.equal(false);
      (await network.calls.next()).drop();
      const notice = await tab.notices.next();
      if (notice.kind === 'queued') clock.tick(notice.at - Date.now());
      await answerNext(200);
      expect((await tab.notices.next()).kind).to.equal('accepted');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('says so when the visitor has emptied the storage', async () => {
    const tab = open();
    tab.post(newLead());
    (await network.calls.next()).drop();
    const notice = await tab.notices.next();
    localStorage.clear();
    if (notice.kind === 'queued') clock.tick(notice.at - Date.now());
    await settle();
    clock.tick(5000);
    expect(await tab.notices.next()).to.include({kind: 'failed', reason: 'erased'});
    expect(network.calls.waiting).to.equal(0);
  });

  for (const [what, kept] of [
    ['no JSON', '{'],
    ['no parcel', '{"lead":{"id":5}}'],
    ['an address that is no web address', JSON.stringify({lead: leadWith(), endpoint: 'javascript:alert(1)', attempts: 0, at: 0})],
  ] as const)
    it(`erases ${what} in storage, and says so`, async () => {
      localStorage.setItem(`evenstride:outbox:${leadWith().id}`, kept);
      const tab = open();
      expect(await tab.notices.next()).to.deep.equal({kind: 'failed', reason: 'unreadable', id: leadWith().id, lead: null, here: true});
      expect(localStorage.length).to.equal(0);
      await settle();
      expect(network.calls.all).to.have.length(0);
    });

  it('sends fields that a newer version has added', async () => {
    const lead = {...leadWith({id: uuid(), at: Date.now()}), mood: 'good'};
    localStorage.setItem(`evenstride:outbox:${lead.id}`, JSON.stringify({lead, endpoint: URL, attempts: 1, at: 0, firm: false}));
    open();
    expect((await answerNext(200)).lead).to.deep.equal(lead);
  });

  it('tells another listener when the one that posted is gone', async () => {
    const outbox = new Outbox('none');
    const told: string[] = [];
    const first = () => told.push('first');
    const stop = outbox.listen(first);
    outbox.listen(() => told.push('second'));
    outbox.post(newLead(), URL, first);
    stop();
    await answerNext(200);
    await settle();
    expect(told).to.deep.equal(['second']);
    outbox.close();
  });
});
