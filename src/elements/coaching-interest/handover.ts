import type {Announced} from '../../events/announce.js';
import type {LeadActions} from '../../events/coaching-interest.js';
import type {Lead} from '../../lead/schema.js';

/** Who delivers a lead after the page has heard of it. */
export interface Handover {
  /** A listener took over the form's own messages too. */
  readonly silent: boolean;
  /** The page's own delivery; `null` where nobody has called `respondWith`. */
  readonly answer: Promise<void> | null;
}

/** Detail and actions of `coaching-lead`, as `announce` takes them. */
export type Announce = (lead: Lead, actions: LeadActions & Record<string, (...args: never[]) => unknown>) => CustomEvent<Announced<{lead: Lead}>>;

/** `fetch` resolves for a 500 too. What it answered counts; 409 means that the lead is there already, and `no-cors` tells nothing. */
const isRefusal = (value: unknown): boolean => value instanceof Response && !value.ok && value.status !== 409 && value.type !== 'opaque';

async function delivered(answers: readonly Promise<unknown>[]): Promise<void> {
  if ((await Promise.all(answers)).some(isRefusal)) throw new Error('refused');
}

/**
 * Announces a lead and gathers what its listeners decide. Several may answer (a CRM and a mailer): all have to succeed.
 * @param onLate - A listener called `respondWith` after its turn; nobody waits for that promise any more.
 */
export function handOver(lead: Lead, announce: Announce, onLate: () => void): Handover {
  const answers: Promise<unknown>[] = [];
  let open = true;
  const event = announce(lead, {
    respondWith(promise: PromiseLike<unknown>): void {
      if (open) answers.push(Promise.resolve(promise));
      else onLate();
    },
  });
  open = false;
  return {silent: event.defaultPrevented, answer: answers.length ? delivered(answers) : null};
}
