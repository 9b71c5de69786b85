import type {Lead} from '../lead/schema.js';

/** What an endpoint answered; status 0 where it did not. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
}

const NO_ANSWER: Answer = {status: 0, retryAfter: null};
/** Browsers refuse `keepalive` with a body of more than 64 KiB. */
const KEEPALIVE_BYTES = 60_000;

/**
 * Makes one attempt to deliver a lead. Never throws. A redirect counts as no answer: followed, a POST may turn into a
 * GET without the lead, and the page that it leads to would still say 200.
 */
export async function deliver(lead: Lead, endpoint: string, timeout: number): Promise<Answer> {
  const body = JSON.stringify(lead);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const {status, headers} = await fetch(endpoint, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': lead.id},
      body,
      credentials: 'omit',
      keepalive: new TextEncoder().encode(body).length <= KEEPALIVE_BYTES,
      redirect: 'manual',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      signal: stop.signal,
    });
    return {status, retryAfter: headers.get('retry-after')};
  } catch {
    return NO_ANSWER;
  } finally {
    clearTimeout(timer);
  }
}

/** The absolute http(s) address that a text means on this page, or `null`. */
export function webAddress(text: string | null, base: string): string | null {
  if (!text?.trim()) return null;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
