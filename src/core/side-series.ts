import type {DoseUnit} from '../catalogue/vocabulary.js';
import {findItem} from './edit-routine.js';
import type {Routine, SessionLog} from './routine-schema.js';

/** What each side did in one session. */
export interface SidePoint {
  readonly sessionId: string;
  readonly left: number;
  readonly right: number;
}

/** Left and right over the sessions: the last set of one exercise, or the worst pain. */
export interface SideSeries {
  /** Absent for pain. */
  readonly exerciseId?: string;
  /** Absent for pain, which counts 0–10. */
  readonly unit?: DoseUnit;
  readonly points: readonly SidePoint[];
}

/** Everything that was noted of both sides at least once: pain first, then the exercises, the most often noted first. */
export function sideSeries(routine: Routine, logs: readonly SessionLog[]): readonly SideSeries[] {
  const pain = logs.flatMap(({sessionId, pain: at}) => (at ? [{sessionId, ...at}] : []));
  const exercises = new Map<string, {exerciseId: string; unit: DoseUnit; points: SidePoint[]}>();
  for (const {sessionId, entries} of logs)
    for (const {itemId, amount} of entries.filter(({side}) => side === 'left')) {
      const right = entries.find((entry) => entry.itemId === itemId && entry.side === 'right')?.amount;
      const item = findItem(routine, itemId)?.item;
      if (right === undefined || !item) continue;
      const {exerciseId, dose} = item;
      const series = exercises.get(exerciseId) ?? {exerciseId, unit: dose.unit, points: []};
      exercises.set(exerciseId, {...series, points: [...series.points, {sessionId, left: amount, right}]});
    }
  return [...(pain.length ? [{points: pain}] : []), ...[...exercises.values()].sort((a, b) => b.points.length - a.points.length)];
}
