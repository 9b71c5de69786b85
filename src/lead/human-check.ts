import type {Suspicion} from './schema.js';

/** What was seen of how a form was filled. */
export interface Signs {
  /** What stands in the field that nobody sees. */
  readonly honeypot: string;
  /** When the visitor first touched, typed or clicked, in ms; `null` for never. Only what the browser vouches for counts. */
  readonly firstTouch: number | null;
  readonly now: number;
}

/** Nobody reads, fills and agrees in less. Autofill and one tick take about this long. */
export const SHORTEST_MS = 2000;

/**
 * What looks like a script, if anything does. It is never a reason to drop a lead: a browser may have filled the
 * hidden field, and some people are quick. The form asks for one deliberate confirmation.
 */
export function suspicionOf({honeypot, firstTouch, now}: Signs): Suspicion | null {
  if (honeypot !== '') return 'honeypot';
  if (firstTouch === null) return 'no-interaction';
  return now - firstTouch < SHORTEST_MS ? 'too-fast' : null;
}
