import type {Lead, Suspicion} from '../lead/schema.js';
import type {Announced} from './announce.js';

/**
 * A valid, consented, human submit. Cancel it to take over delivery and the form's own messages.
 * @example
 * form.addEventListener('coaching-lead', (event) => event.detail.respondWith(save(event.detail.lead)));
 */
export interface LeadDetail {
  readonly lead: Lead;
  /** The form is a preview: nothing should be delivered. */
  readonly preview?: true;
}

/** Beside the data, what a listener may do while it is called. */
export interface LeadActions {
  /** Takes over delivery: the form shows acceptance when the promise resolves, and offers another try when it rejects. */
  respondWith(promise: PromiseLike<unknown>): void;
}

/** Delivered: the host's promise resolved, the endpoint took it, or no delivery was asked for. */
export interface LeadAcceptedDetail {
  readonly leadId: string;
}

/** Refused for good. */
export interface LeadFailedDetail {
  readonly leadId: string;
  /**
   * `status-<n>` as the endpoint answered, `host-refused`, `no-endpoint` (its address is none), `expired` after 7 days,
   * `withdrawn` by the visitor, `erased` with the browser's storage, `unreadable` in it.
   */
  readonly reason: string;
}

/** Kept for later. */
export interface LeadQueuedDetail {
  readonly leadId: string;
  /** Attempts so far. */
  readonly attempts: number;
}

/** Something looked like a script, and the form asks for one deliberate confirmation. */
export interface LeadChallengedDetail {
  readonly reason: Suspicion;
}

export interface CoachingInterestEvents {
  'coaching-lead': LeadDetail;
  'coaching-accepted': LeadAcceptedDetail;
  'coaching-failed': LeadFailedDetail;
  'coaching-queued': LeadQueuedDetail;
  'coaching-challenged': LeadChallengedDetail;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'coaching-lead': CustomEvent<Announced<LeadDetail & LeadActions>>;
    'coaching-accepted': CustomEvent<Announced<LeadAcceptedDetail>>;
    'coaching-failed': CustomEvent<Announced<LeadFailedDetail>>;
    'coaching-queued': CustomEvent<Announced<LeadQueuedDetail>>;
    'coaching-challenged': CustomEvent<Announced<LeadChallengedDetail>>;
  }
}
