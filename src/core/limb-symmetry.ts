import {selfTestRecords, type SelfTest} from '../catalogue/self-tests.js';
import type {SelfTestId, Side} from '../catalogue/vocabulary.js';
import type {Scores} from './answers.js';
import type {LimbSymmetry} from './types.js';

/** Differences of decimal scores carry a rounding error far below any step of a score. */
const EPSILON = 1e-9;

const usable = (score: number): boolean => Number.isFinite(score) && score >= 0;

/** The side that did worse by at least `floor`. */
function worse({left, right}: Scores, better: SelfTest['better'], floor: number): Side | null {
  const gap = better === 'higher' ? right - left : left - right;
  if (Math.abs(gap) + EPSILON < floor) return null;
  return gap > 0 ? 'left' : 'right';
}

/**
 * Compares two scores of a self-test. A gap below the test's floor lies within its own error and is too close to
 * call; a side is clear only where it did worse on two days.
 *
 * @param left - Score of the left side, in the test's unit.
 * @param right - Score of the right side.
 * @param test - Which self-test.
 * @param earlier - Scores of another day, if there are any.
 * @returns The index is the poorer score as a percentage of the better one, the same whichever side is named
 * (sources asym-lsi-def, asym-index-invariance).
 */
export function limbSymmetry(left: number, right: number, test: SelfTestId, earlier?: Scores): LimbSymmetry {
  const {better, floor}: SelfTest = selfTestRecords[test];
  const best = Math.max(left, right);
  if (!usable(left) || !usable(right) || best === 0) return {index: 0, lower: null, verdict: 'undefined', floor: floor?.once ?? 0};
  const index = Math.round((Math.min(left, right) / best) * 1000) / 10;
  if (!floor) return {index, lower: null, verdict: 'undefined', floor: 0};

  const today = {left, right};
  const another = earlier && usable(earlier.left) && usable(earlier.right) ? earlier : undefined;
  const twice = worse(today, better, floor.twice);
  if (another && twice) {
    const before = worse(another, better, floor.twice);
    if (before === twice) return {index, lower: twice, verdict: 'clear', floor: floor.twice};
    // The side that did worse changed between the days, as it often does in healthy people (asym-direction-unstable).
    if (before) return {index, lower: null, verdict: 'too-close', floor: floor.once};
  }
  const once = worse(today, better, floor.once);
  return {index, lower: once, verdict: once ? 'possible' : 'too-close', floor: floor.once};
}
