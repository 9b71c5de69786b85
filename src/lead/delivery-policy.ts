/** How leads are delivered, in milliseconds. */
export interface DeliverySettings {
  /** An attempt without an answer counts as failed after this. */
  readonly timeout: number;
  /** Longest pause after the first failure; it doubles with each further one. */
  readonly base: number;
  /** Longest pause of all. */
  readonly cap: number;
  /** A lead this old is no longer sent: nobody expects the call any more, and it is personal data. */
  readonly expires: number;
}

const MINUTE = 60_000;
export const DELIVERY: DeliverySettings = {timeout: 10_000, base: 2_000, cap: 10 * MINUTE, expires: 7 * 24 * 60 * MINUTE};

/** How an attempt ended. */
export interface Attempt {
  /** HTTP status; 0 where there was none: offline, refused, timed out, blocked by the page's own policy. */
  readonly status: number;
  /** The `Retry-After` header, as it came. */
  readonly retryAfter: string | null;
  /** How many attempts there were, this one included. */
  readonly attempts: number;
  /** When the lead was given, in ms since 1970. */
  readonly createdAt: number;
  readonly now: number;
  /** 0 ≤ chance < 1, so that many visitors don't come back at the same moment. */
  readonly chance: number;
}

export type Verdict =
  | {readonly kind: 'accepted'}
  /** `firm`: the server named the time, so coming back online does not bring it forward. */
  | {readonly kind: 'retry'; readonly at: number; readonly firm: boolean}
  | {readonly kind: 'failed'; readonly reason: string};

/** Nothing is wrong with the lead, so it is worth another try. */
const worthRetrying = (status: number): boolean => status === 0 || status === 408 || status === 425 || status === 429 || status >= 500;

/** Milliseconds that a `Retry-After` asks for: seconds or a date; `null` where it is neither. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

/** What follows from an attempt. 409 means that the receiver has this lead already: it arrived. */
export function judge({status, retryAfter, attempts, createdAt, now, chance}: Attempt, settings: DeliverySettings = DELIVERY): Verdict {
  if ((status >= 200 && status < 300) || status === 409) return {kind: 'accepted'};
  if (!worthRetrying(status)) return {kind: 'failed', reason: `status-${status}`};
  const longest = Math.min(settings.cap, settings.base * 2 ** (attempts - 1));
  const asked = retryAfterMs(retryAfter, now);
  // Half of the pause is sure, half is chance; what the server asks for is kept to, and spread a little.
  const pause = asked === null ? longest / 2 + (longest / 2) * chance : asked + settings.base * chance;
  const at = Math.round(now + pause);
  return at >= createdAt + settings.expires ? {kind: 'failed', reason: 'expired'} : {kind: 'retry', at, firm: asked !== null};
}

/** Whether a lead waited for too long. */
export const isExpired = (createdAt: number, now: number, settings: DeliverySettings = DELIVERY): boolean => now >= createdAt + settings.expires;
