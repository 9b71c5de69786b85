import {selfTestRecords} from '../../catalogue/self-tests.js';
import type {Messages} from '../../messages/registry.js';
import {planOf, type Guide} from './guided-test.js';

/** What is said when a guided test enters a phase: the score that was noted, then what comes. */
export function spokenOf(before: Guide, after: Guide, {selfTest, common}: Messages): string {
  const side = common.sideLabel(after.side);
  const score = after.scores[before.side];
  const noted = before.phase === 'running' && after.phase !== 'running' && score !== undefined ? selfTest.saidNoted(common.sideLabel(before.side), selfTest.amount(score, selfTestRecords[after.test].unit)) : '';
  const next = {
    ready: selfTest.saidReady(side),
    'count-in': selfTest.getReady,
    running: selfTest.saidGo,
    rest: selfTest.saidRest(planOf[after.test].rest, side),
    done: selfTest.saidDone,
  }[after.phase];
  return [noted, next].filter(Boolean).join(' ');
}
