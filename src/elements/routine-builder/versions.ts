import type {Routine, SessionLog} from '../../core/routine-schema.js';

/** A routine as it was at one time, with the words for what made it so. */
export interface Version {
  readonly routine: Routine | null;
  /** What was noted of its sessions. Stays on this device. */
  readonly logs: readonly SessionLog[];
  readonly said: string;
  /** Whether a visitor or the page made it, and no new answers may replace it unasked. */
  readonly kept: boolean;
}

export const NOTHING: Version = {routine: null, logs: [], said: '', kept: false};

/** Whether two plans answer the same findings, and the same wishes where those count: then the newer one has nothing to offer. */
export function sameBasis(a: Routine, b: Routine, wishes: boolean): boolean {
  const basis = ({favours, focus, preferences}: Routine) => JSON.stringify([favours, focus, wishes && preferences]);
  return basis(a) === basis(b);
}
