import {expect} from '@open-wc/testing';
import {SHORTEST_MS, suspicionOf} from '../../src/lead/human-check.js';

describe('what looks like a script', () => {
  const rows: readonly (readonly [why: string, signs: Parameters<typeof suspicionOf>[0], suspicion: string | null])[] = [
    ['a person who takes their time', {honeypot: '', firstTouch: 0, now: 60_000}, null],
    ['a person who is just slow enough', {honeypot: '', firstTouch: 0, now: SHORTEST_MS}, null],
    ['a form sent at once', {honeypot: '', firstTouch: 0, now: SHORTEST_MS - 1}, 'too-fast'],
    ['a form that nobody touched', {honeypot: '', firstTouch: null, now: 60_000}, 'no-interaction'],
    ['a filled trap', {honeypot: 'x', firstTouch: 0, now: 60_000}, 'honeypot'],
  ];
  for (const [why, signs, suspicion] of rows) it(`${why}: ${suspicion ?? 'not that'}`, () => expect(suspicionOf(signs)).to.equal(suspicion));
});
