import {selfTestRecords, type Norm, type SelfTest} from '../catalogue/self-tests.js';
import type {SelfTestId} from '../catalogue/vocabulary.js';

/**
 * What is typical on a self-test at an age, where a verified source says so. Symmetry alone passes people who are low
 * on both sides (asym-lsi-overestimates), so a score stands beside its norm too.
 *
 * @param age - In years; without it only a norm for all adults is given.
 */
export function normFor(test: SelfTestId, age?: number): Norm | undefined {
  const {norms = []}: SelfTest = selfTestRecords[test];
  const fits = (norm: Norm) => (age === undefined ? norm.to - norm.from > 50 : age >= norm.from && age <= norm.to);
  return norms.find(fits);
}
