import type {SelfTestId, Side} from '../../catalogue/vocabulary.js';
import type {PairAnswer} from '../answers.js';
import {limbSymmetry} from '../limb-symmetry.js';
import {thresholds} from '../thresholds.js';

/**
 * The side that did worse on a test whose own error is not known, by more than healthy people usually differ.
 * Such a test never names a side on its own; it counts as one more sign.
 */
export function hintedSide(test: SelfTestId, pair: PairAnswer | undefined): Side | null {
  if (!pair) return null;
  const {left, right} = pair;
  if (test === 'single-leg-bridge') {
    const {index} = limbSymmetry(left, right, test);
    return left !== right && index < thresholds.bridgeHint ? (left < right ? 'left' : 'right') : null;
  }
  if (test === 'step-down') return Math.abs(left - right) >= thresholds.stepDownHint ? (left > right ? 'left' : 'right') : null;
  return null;
}
