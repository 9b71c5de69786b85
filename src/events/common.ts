import type {Announced} from './announce.js';

/** Upgraded and usable. */
export type ReadyDetail = Record<never, never>;

/** What went wrong; nothing is thrown into the page. */
export interface ErrorDetail {
  /** Stable, such as `catalogue-unreachable`. */
  readonly code: string;
  /** One sentence for people. */
  readonly message: string;
  /** Where: an attribute, or a place in the data such as `exercises.3.dose.sets`. */
  readonly path: string;
}

/** A step worth counting, in GA4's vocabulary. Never personal, never health data. */
export interface AnalyticsDetail {
  readonly name: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Events that every element sends. */
export interface CommonEvents {
  'evenstride-ready': ReadyDetail;
  'evenstride-error': ErrorDetail;
  'evenstride-analytics': AnalyticsDetail;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'evenstride-ready': CustomEvent<Announced<ReadyDetail>>;
    'evenstride-error': CustomEvent<Announced<ErrorDetail>>;
    'evenstride-analytics': CustomEvent<Announced<AnalyticsDetail>>;
  }
}
