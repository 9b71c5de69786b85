import {selfTestRecords, type SelfTest} from '../../catalogue/self-tests.js';
import type {SelfTestId, Side} from '../../catalogue/vocabulary.js';
import {mirrored} from '../../core/mirror.js';

/** How a test is guided: by counting, by holding, by timing five, by a list to tick, or by a ruler alone. */
export type Tool = 'count' | 'hold' | 'five' | 'checklist' | 'measure';

interface Plan {
  readonly tool: Tool;
  /** Seconds of rest before the other leg. */
  readonly rest: number;
  /** Tries of each leg, of which the best counts. */
  readonly tries: number;
}

/** How each test is guided; the words about it stand in the catalogue. */
export const planOf: Readonly<Record<SelfTestId, Plan>> = {
  'single-leg-heel-raise': {tool: 'count', rest: 120, tries: 1},
  'single-leg-bridge': {tool: 'count', rest: 120, tries: 1},
  'side-plank': {tool: 'hold', rest: 300, tries: 1},
  'single-leg-sit-to-stand': {tool: 'five', rest: 120, tries: 1},
  'single-leg-balance': {tool: 'hold', rest: 0, tries: 3},
  'knee-to-wall': {tool: 'measure', rest: 0, tries: 1},
  'step-down': {tool: 'checklist', rest: 0, tries: 1},
};

/** Whether a test has a clock to start. */
export const isTimed = (test: SelfTestId): boolean => ['count', 'hold', 'five'].includes(planOf[test].tool);

/** Where a guided test stands. Times are milliseconds of the clock. */
export interface Guide {
  readonly test: SelfTestId;
  readonly phase: 'ready' | 'count-in' | 'running' | 'rest' | 'done';
  readonly side: Side;
  /** When the phase began. */
  readonly since: number;
  /** Since when the rest is paused. */
  readonly pausedAt: number | null;
  /** Taps so far. */
  readonly count: number;
  /** Tries of this side that are over. */
  readonly tries: number;
  /** Best score of each side so far. */
  readonly scores: Readonly<Partial<Record<Side, number>>>;
}

const COUNT_IN = 3000;
const FIVE = 5;

/** A test that has not begun. */
export const newGuide = (test: SelfTestId, side: Side = 'left'): Guide => ({test, phase: 'ready', side, since: 0, pausedAt: null, count: 0, tries: 0, scores: {}});

/** Chooses the side to go on with. */
export const chooseSide = (guide: Guide, side: Side): Guide => ({...guide, phase: 'ready', side, count: 0, tries: 0, pausedAt: null});

/** Milliseconds since the phase began, without pauses. */
export const elapsed = (guide: Guide, now: number): number => Math.max((guide.pausedAt ?? now) - guide.since, 0);

const startCountIn = (guide: Guide, now: number): Guide => ({...guide, phase: 'count-in', since: now, count: 0, pausedAt: null});

/** The best of the tries: the longest hold, the quickest five. */
function better(test: SelfTest, before: number | undefined, score: number): number {
  if (before === undefined) return score;
  return test.better === 'higher' ? Math.max(before, score) : Math.min(before, score);
}

/** Ends a try: notes the score, then another try, a rest before the other side, or the end. */
function finish(guide: Guide, score: number, now: number): Guide {
  const plan = planOf[guide.test];
  const record: SelfTest = selfTestRecords[guide.test];
  const tries = guide.tries + 1;
  const best = better(record, guide.tries ? guide.scores[guide.side] : undefined, Math.min(score, record.max));
  const noted: Guide = {...guide, tries, scores: {...guide.scores, [guide.side]: best}, since: now, pausedAt: null};
  if (tries < plan.tries) return {...noted, phase: 'ready'};
  const other = mirrored(guide.side);
  if (guide.scores[other] !== undefined) return {...noted, phase: 'done'};
  return {...noted, side: other, tries: 0, phase: plan.rest ? 'rest' : 'ready'};
}

function scoreAt(guide: Guide, now: number): number {
  const seconds = elapsed(guide, now) / 1000;
  if (planOf[guide.test].tool === 'count') return guide.count;
  return planOf[guide.test].tool === 'five' ? Math.round(seconds * 10) / 10 : Math.floor(seconds);
}

/** What the big button does: start, stop, go on early. */
export function press(guide: Guide, now: number): Guide {
  switch (guide.phase) {
    case 'ready':
    case 'rest':
      return startCountIn(guide, now);
    case 'count-in':
      return {...guide, phase: 'ready'};
    case 'running':
      // Fewer than five stands are no score: the leg stays empty, which the test allows.
      return planOf[guide.test].tool === 'five' && guide.count < FIVE ? {...guide, phase: 'ready', count: 0} : finish(guide, scoreAt(guide, now), now);
    case 'done':
      return startCountIn(newGuide(guide.test, guide.side), now);
  }
}

/** One repetition, or taking the last one back. The fifth stand stops the clock. */
export function tap(guide: Guide, by: 1 | -1, now: number): Guide {
  if (guide.phase !== 'running') return guide;
  const count = Math.max(guide.count + by, 0);
  const tapped = {...guide, count};
  return planOf[guide.test].tool === 'five' && count >= FIVE ? finish(tapped, scoreAt(tapped, now), now) : tapped;
}

/** Stops the rest clock, or lets it run on. */
export function pauseRest(guide: Guide, now: number): Guide {
  if (guide.phase !== 'rest') return guide;
  return guide.pausedAt === null ? {...guide, pausedAt: now} : {...guide, since: guide.since + (now - guide.pausedAt), pausedAt: null};
}

/** What time alone changes. Asked rarely or late, as after a hidden tab, it gives the same as asked often. */
export function advance(guide: Guide, now: number): Guide {
  const {max}: SelfTest = selfTestRecords[guide.test];
  if (guide.phase === 'count-in' && elapsed(guide, now) >= COUNT_IN) return advance({...guide, phase: 'running', since: guide.since + COUNT_IN}, now);
  if (guide.phase === 'running' && planOf[guide.test].tool !== 'count' && elapsed(guide, now) >= max * 1000) {
    return planOf[guide.test].tool === 'hold' ? advance(finish(guide, max, guide.since + max * 1000), now) : {...guide, phase: 'ready', count: 0};
  }
  if (guide.phase === 'rest' && elapsed(guide, now) >= planOf[guide.test].rest * 1000) return {...guide, phase: 'ready', count: 0};
  return guide;
}

/** What the big clock shows. */
export interface Face {
  /** Seconds to go of the count-in or the rest, seconds gone of a run. */
  readonly seconds: number;
  /** Which beat a paced test is on: up, then down. */
  readonly beat: 'up' | 'down' | null;
}

/** What the clock shows at a moment; equal faces need no new drawing. */
export function faceOf(guide: Guide, now: number): Face {
  const gone = elapsed(guide, now) / 1000;
  const {beatsPerMinute}: SelfTest = selfTestRecords[guide.test];
  switch (guide.phase) {
    case 'count-in':
      return {seconds: Math.ceil(COUNT_IN / 1000 - gone), beat: null};
    case 'rest':
      return {seconds: Math.ceil(planOf[guide.test].rest - gone), beat: null};
    case 'running': {
      const seconds = planOf[guide.test].tool === 'five' ? Math.floor(gone * 10) / 10 : Math.floor(gone);
      return {seconds, beat: beatsPerMinute ? (Math.floor((gone * beatsPerMinute) / 60) % 2 ? 'down' : 'up') : null};
    }
    default:
      return {seconds: 0, beat: null};
  }
}
