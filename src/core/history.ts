/** States of one thing over time, for undo and redo. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** How many steps back are kept. */
export const HISTORY_LIMIT = 200;

export const historyOf = <T>(present: T): History<T> => ({past: [], present, future: []});

/** Goes on to a new state; what was undone before is gone. The same state again is no step. */
export const record = <T>(history: History<T>, next: T): History<T> =>
  next === history.present ? history : {past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: next, future: []};

/** One step back, if there is one. */
export function undo<T>(history: History<T>): History<T> {
  const {past, present, future} = history;
  return past.length ? {past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future]} : history;
}

/** One step forward again, if one was undone. */
export function redo<T>(history: History<T>): History<T> {
  const {past, present, future} = history;
  return future.length ? {past: [...past, present], present: future[0]!, future: future.slice(1)} : history;
}
