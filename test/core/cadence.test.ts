import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {questionRecords} from '../../src/catalogue/questions.js';
import {cadenceFromCount, cadenceFromTaps, cadencePlan} from '../../src/core/cadence.js';
import {thresholds} from '../../src/core/thresholds.js';

/** Taps of one foot at a step rate, each a little early or late. */
const tapsAt = (stepsPerMinute: number, count: number, jitter: (i: number) => number = () => 0): number[] => Array.from({length: count}, (_, i) => 1000 + (i * 120_000) / stepsPerMinute + jitter(i));
const rates = fc.integer({min: 125, max: 225});

describe('A step rate', () => {
  it('takes what the question takes', () => {
    const {min, max} = questionRecords.cadence;
    expect([min, max]).to.deep.equal([thresholds.cadence.lowest, thresholds.cadence.highest]);
  });

  it('is read from even taps to the step', () => {
    fc.assert(
      fc.property(rates, fc.integer({min: 8, max: 60}), (rate, count) => {
        expect(cadenceFromTaps(tapsAt(rate, count))).to.deep.equal({stepsPerMinute: rate, steady: true});
      }),
    );
  });

  it('a thumb that is 30 ms early or late moves it by two steps a minute at most, over twenty taps', () => {
    fc.assert(
      fc.property(rates, fc.array(fc.integer({min: -30, max: 30}), {minLength: 20, maxLength: 20}), (rate, offs) => {
        const read = cadenceFromTaps(tapsAt(rate, 20, (i) => offs[i]!))!;
        expect(Math.abs(read.stepsPerMinute - rate)).to.be.at.most(2);
        expect(read.steady).to.equal(true);
      }),
    );
  });

  it('a missed and a doubled tap do not change it', () => {
    fc.assert(
      fc.property(rates, fc.integer({min: 2, max: 8}), fc.integer({min: 11, max: 17}), (rate, missed, doubled) => {
        const taps = tapsAt(rate, 20);
        const bad = [...taps.filter((_, i) => i !== missed), taps[doubled]! + 40];
        expect(cadenceFromTaps(bad)!.stepsPerMinute).to.equal(rate);
      }),
    );
  });

  it('uneven taps give a rate that is called so', () => {
    expect(cadenceFromTaps(tapsAt(170, 20, (i) => (i % 2) * 150))?.steady).to.equal(false);
  });

  for (const [name, taps] of [
    ['too few taps', tapsAt(170, 7)],
    ['a walk', tapsAt(100, 20)],
    ['a drum roll', tapsAt(400, 20)],
    ['the same moment', Array.from({length: 20}, () => 5)],
    ['no numbers', [NaN, Infinity, -Infinity, NaN, NaN, NaN, NaN, NaN, NaN]],
    ['nothing', []],
  ] as const)
    it(`${name}: nothing is read`, () => expect(cadenceFromTaps(taps)).to.equal(null));

  it('never fails, whatever is tapped', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (times) => {
        const read = cadenceFromTaps(times);
        if (read) expect(read.stepsPerMinute).to.be.within(120, 230);
      }),
    );
  });

  it('from a count: 43 landings of one foot in 30 seconds are 172 steps a minute', () => {
    expect(cadenceFromCount(43, 30)).to.equal(172);
    fc.assert(
      fc.property(fc.double(), fc.double(), (count, seconds) => {
        const read = cadenceFromCount(count, seconds);
        if (read !== null) expect(read).to.be.within(120, 230);
      }),
    );
  });
});

describe('What to try', () => {
  it('is five to ten per cent above the person’s own rate, never one number for all', () => {
    expect(cadencePlan(160)).to.deep.include({own: 160, from: 168, to: 176});
    fc.assert(
      fc.property(fc.integer({min: 120, max: 230}), (own) => {
        const {from, to} = cadencePlan(own)!;
        expect([from / own, to / own].map((share) => Math.round(share * 100))).to.deep.equal([105, 110]);
      }),
    );
  });

  it('grows by minutes, and only ever grows', () => {
    const {minutesByWeek} = cadencePlan(160)!;
    expect(minutesByWeek.every((minutes, week) => week === 0 || minutes > minutesByWeek[week - 1]!)).to.equal(true);
  });

  it('is nothing for a rate that no runner has', () => {
    for (const own of [0, -5, 119, 231, NaN, Infinity]) expect(cadencePlan(own), String(own)).to.equal(null);
  });
});
