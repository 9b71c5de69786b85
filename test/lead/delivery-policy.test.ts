import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DELIVERY, isExpired, judge, retryAfterMs, type Attempt} from '../../src/lead/delivery-policy.js';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const attempt = (over: Partial<Attempt>): Attempt => ({status: 503, retryAfter: null, attempts: 1, createdAt: NOW, now: NOW, chance: 0.5, ...over});

describe('what follows from an attempt', () => {
  const rows: readonly (readonly [kind: string, statuses: readonly number[]])[] = [
    ['accepted', [200, 201, 202, 204, 299, 409]],
    ['retry', [0, 408, 425, 429, 500, 502, 503, 504, 599]],
    ['failed', [300, 304, 400, 401, 403, 404, 405, 410, 413, 415, 422]],
  ];
  for (const [kind, statuses] of rows) for (const status of statuses) it(`status ${status} is ${kind}`, () => expect(judge(attempt({status})).kind).to.equal(kind));

  it('names the status when it is refused', () => expect(judge(attempt({status: 422}))).to.deep.equal({kind: 'failed', reason: 'status-422'}));

  it('waits longer after each failure, up to ten minutes', () => {
    const pauses = [1, 2, 3, 4, 5, 20].map((attempts) => judge(attempt({attempts, chance: 0.999999}))).map((verdict) => (verdict.kind === 'retry' ? Math.round((verdict.at - NOW) / 1000) : -1));
    expect(pauses).to.deep.equal([2, 4, 8, 16, 32, 600]);
  });

  it('does as the receiver asks, whatever the number of attempts', () => {
    for (const attempts of [1, 30]) {
      const verdict = judge(attempt({status: 429, retryAfter: '120', attempts, chance: 0}));
      expect(verdict).to.deep.equal({kind: 'retry', at: NOW + 120_000, firm: true});
    }
  });

  it('gives up when the next attempt would come after seven days', () => {
    const late = {createdAt: NOW - DELIVERY.expires + 1000};
    expect(judge(attempt(late))).to.deep.equal({kind: 'failed', reason: 'expired'});
    expect(judge(attempt({...late, status: 200}))).to.deep.equal({kind: 'accepted'});
  });

  it('never comes back at once, nor later than the longest pause', () =>
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1000}), fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}), (attempts, chance) => {
        const verdict = judge(attempt({attempts, chance}));
        expect(verdict.kind).to.equal('retry');
        if (verdict.kind === 'retry') expect(verdict.at - NOW).to.be.within(DELIVERY.base / 2, DELIVERY.cap);
      }),
    ));

  it('always says one of three things', () =>
    fc.assert(
      fc.property(fc.integer({min: 0, max: 999}), fc.option(fc.string()), fc.integer({min: 1, max: 99}), (status, retryAfter, attempts) => {
        expect(['accepted', 'retry', 'failed']).to.include(judge(attempt({status, retryAfter, attempts})).kind);
      }),
    ));
});

describe('Retry-After', () => {
  const rows: readonly (readonly [header: string | null, ms: number | null])[] = [
    [null, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    [' 120 ', 120_000],
    ['Mon, 02 Mar 2026 09:01:00 GMT', 60_000],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
  ];
  for (const [header, ms] of rows) it(`${JSON.stringify(header)} means ${ms === null ? 'nothing' : `${ms} ms`}`, () => expect(retryAfterMs(header, NOW)).to.equal(ms));
});

describe('a lead in the outbox', () => {
  it('lives for seven days', () => {
    const week = 7 * 24 * 60 * 60_000;
    expect(isExpired(NOW, NOW + week - 1)).to.equal(false);
    expect(isExpired(NOW, NOW + week)).to.equal(true);
  });
});
