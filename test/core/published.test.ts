import {expect} from '@open-wc/testing';
import {selfTestRecords} from '../../src/catalogue/self-tests.js';
import {limbSymmetry} from '../../src/core/limb-symmetry.js';
import {smallestRealDifference} from '../../src/core/measurement-error.js';

/** Worked numbers as printed in the papers. */
describe('Published worked numbers', () => {
  const mdc95: readonly [string, number, number, number][] = [
    ['Kim 2015, general', 1.51, 4.17, 0.02],
    ['Kim 2015, active stabilisation', 0.85, 2.35, 0.02],
    ['Kim 2015, passive stabilisation', 1.34, 3.7, 0.02],
    ['Goldberg 2011, one-leg stance', 8.7, 24.1, 0.05],
    ['Otto-Yanez 2025, five sit-to-stands, lower', 0.3, 0.84, 0.01],
    ['Otto-Yanez 2025, five sit-to-stands, upper', 0.46, 1.28, 0.01],
  ];
  for (const [who, sem, printed, tolerance] of mdc95) it(`${who}: standard error ${sem} gives ${printed} at 95 %`, () => expect(smallestRealDifference(sem)).to.be.closeTo(printed, tolerance));

  for (const [sem, printed] of [[3.04, 7.05], [5.59, 12.96]] as const)
    it(`Reid 2007: standard error ${sem} gives ${printed} at 90 %`, () => expect(smallestRealDifference(sem, 1.64)).to.be.closeTo(printed, 0.01));

  it('Wellsandt 2017: 40 of 70 and 20 of 70 as indices', () => {
    expect(limbSymmetry(40, 70, 'side-plank').index).to.equal(57.1);
    expect(limbSymmetry(20, 70, 'side-plank').index).to.equal(28.6);
  });

  it('the floor of five sit-to-stands is no lower than the published error', () => expect(selfTestRecords['single-leg-sit-to-stand'].floor.once).to.be.at.least(1.28));
  it('the floor of the side plank is about the published typical error, widened for a difference', () => expect(selfTestRecords['side-plank'].floor.once).to.be.closeTo(smallestRealDifference(10.95), 0.5));
  it('the floor of knee to wall is no lower than the published error', () => expect(selfTestRecords['knee-to-wall'].floor.once).to.be.at.least(1.9));
  it('the floor of the heel raise lies beyond the limits of agreement, rounded up to a whole raise', () => expect(selfTestRecords['single-leg-heel-raise'].floor.once).to.equal(Math.ceil(6.5)));

  const stepDown: readonly [readonly number[], number][] = [
    [[0, 1, 0, 0, 0], 1],
    [[0, 0, 0, 2, 0], 2],
    [[1, 1, 0, 1, 0], 3],
    [[1, 1, 1, 1, 0], 4],
    [[1, 1, 1, 2, 1], 6],
  ];
  const [arms, trunk, pelvis, secondToe, innerBorder, steady] = selfTestRecords['step-down'].checklist.map(({points}) => points);
  for (const [[a, t, p, knee, s], total] of stepDown)
    it(`step-down ${[a, t, p, knee, s].join(', ')} adds up to ${total}`, () => {
      const kneePoints = knee! >= 2 ? secondToe! + innerBorder! : knee! * secondToe!;
      expect(a! * arms! + t! * trunk! + p! * pelvis! + kneePoints + s! * steady!).to.equal(total);
    });
});
