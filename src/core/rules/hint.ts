import type {Side} from '../../catalogue/vocabulary.js';
import {thresholds} from '../thresholds.js';
import type {TestResult} from '../types.js';

/**
 * The side that did worse on a test whose own error is not known, by more than healthy people usually differ.
 * Such a test never names a side on its own; it counts as one more sign.
 */
export function hintedSide({test, left, right, index}: TestResult): Side | null {
  if (test === 'single-leg-bridge') return left !== right && index < thresholds.bridgeHint ? (left < right ? 'left' : 'right') : null;
  if (test === 'step-down') return Math.abs(left - right) >= thresholds.stepDownHint ? (left > right ? 'left' : 'right') : null;
  return null;
}
