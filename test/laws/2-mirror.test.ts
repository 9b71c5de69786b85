import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {assess} from '../../src/core/assess.js';
import {buildRoutine} from '../../src/core/build-routine.js';
import {limbSymmetry} from '../../src/core/limb-symmetry.js';
import {mirror, mirrored} from '../../src/core/mirror.js';
import {SELF_TESTS} from '../../src/catalogue/vocabulary.js';
import {anyAnswers, anyPreferences} from '../support/arbitrary.js';

describe('Law 2: swapping left and right swaps the sides and changes nothing else', () => {
  it('in the assessment', () => fc.assert(fc.property(anyAnswers, (answers) => void expect(assess(mirror(answers))).to.deep.equal(mirror(assess(answers)))), {numRuns: 500}));

  it('in the routine', () =>
    fc.assert(
      fc.property(anyAnswers, anyPreferences, (answers, preferences) => {
        const routine = (given: typeof answers) => buildRoutine({assessment: assess(given), preferences});
        expect(routine(mirror(answers))).to.deep.equal(mirror(routine(answers)));
      }),
    ));

  it('in the comparison of two scores', () =>
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.constantFrom(...SELF_TESTS), (left, right, test) => {
        const {lower, ...rest} = limbSymmetry(left, right, test);
        const swapped = limbSymmetry(right, left, test);
        expect(swapped).to.deep.equal({...rest, lower: lower && mirrored(lower)});
      }),
    ));

  it('a mirror of a mirror is the original', () => fc.assert(fc.property(anyAnswers, (answers) => void expect(mirror(mirror(answers))).to.deep.equal(answers))));
});
