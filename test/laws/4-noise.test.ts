import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {selfTestRecords} from '../../src/catalogue/self-tests.js';
import {SELF_TESTS, type SelfTestId} from '../../src/catalogue/vocabulary.js';
import {assess} from '../../src/core/assess.js';
import {limbSymmetry} from '../../src/core/limb-symmetry.js';

const floors: readonly [SelfTestId, number][] = [
  ['single-leg-heel-raise', 7],
  ['side-plank', 30],
  ['single-leg-sit-to-stand', 1.3],
  ['knee-to-wall', 2],
];

describe('Law 4: noise is never called an imbalance', () => {
  for (const [test, floor] of floors) {
    const base = test === 'side-plank' ? 60 : 10;
    const step = selfTestRecords[test].step;
    const [worse, lower] = selfTestRecords[test].better === 'higher' ? [base - floor, 'left'] : [base + floor, 'left'];

    it(`${test}: a gap of ${floor} names the lower side as possible`, () => expect(limbSymmetry(worse, base, test)).to.include({verdict: 'possible', lower, floor}));

    it(`${test}: a step less is too close to call`, () => {
      const inside = worse + (selfTestRecords[test].better === 'higher' ? step : -step);
      expect(limbSymmetry(inside, base, test)).to.include({verdict: 'too-close', lower: null});
      const {findings, status} = assess({[test]: {left: inside, right: base}});
      expect(findings).to.deep.equal([]);
      expect(status).to.equal('insufficient');
    });
  }

  it('the same lower side on two days is clear; on the heel raise five repetitions are enough then', () => {
    expect(limbSymmetry(20, 25, 'single-leg-heel-raise', {left: 19, right: 24})).to.include({verdict: 'clear', lower: 'left', floor: 5});
    expect(limbSymmetry(20, 25, 'single-leg-heel-raise')).to.include({verdict: 'too-close', lower: null, floor: 7});
  });

  it('a lower side that changes between two days is too close to call', () =>
    expect(limbSymmetry(15, 25, 'single-leg-heel-raise', {left: 25, right: 15})).to.include({verdict: 'too-close', lower: null}));

  for (const test of ['single-leg-balance', 'single-leg-bridge', 'step-down'] as const)
    it(`${test} never names a side`, () =>
      fc.assert(
        fc.property(fc.nat(selfTestRecords[test].max), fc.nat(selfTestRecords[test].max), (left, right) => {
          expect(limbSymmetry(left, right, test, {left, right})).to.include({lower: null, verdict: 'undefined'});
        }),
      ));

  it('balance alone never leads to a finding', () =>
    fc.assert(fc.property(fc.nat(45), fc.nat(45), (left, right) => void expect(assess({'single-leg-balance': {left, right}}).findings).to.deep.equal([]))));

  it('inside every floor no test leads to a finding, whatever the scores', () =>
    fc.assert(
      fc.property(fc.constantFrom(...floors), fc.double({min: 5, max: 100, noNaN: true}), fc.double({min: -0.999, max: 0.999, noNaN: true}), ([test, floor], score, share) => {
        expect(assess({[test]: {left: score, right: score + share * floor}}).findings).to.deep.equal([]);
      }),
    ));

  for (const [left, right] of [[NaN, 3], [0, 0], [-1, 5], [Infinity, 3]] as const)
    it(`${left} against ${right} is undefined, not a crash`, () => {
      for (const test of SELF_TESTS) expect(limbSymmetry(left, right, test)).to.include({lower: null, verdict: 'undefined', index: 0});
    });
});
