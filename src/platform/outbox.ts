import {DELIVERY, isExpired, judge, type DeliverySettings} from '../lead/delivery-policy.js';
import {leadSchema, type Lead} from '../lead/schema.js';
import {deliver} from './deliver.js';
import {alone} from './lock.js';
import {forget, keep, keptKeys, recall, type PersistMode} from './storage.js';

/** A lead on its way. */
export interface Parcel {
  readonly lead: Lead;
  readonly endpoint: string;
  readonly attempts: number;
  /** When to try next, in ms since 1970. */
  readonly at: number;
  /** The receiver named that time. */
  readonly firm: boolean;
}

/** How a lead's way ended. */
type Outcome = {readonly kind: 'accepted'} | {readonly kind: 'failed'; readonly reason: string};

/** What became of a lead. */
export type Notice = {
  readonly id: string;
  /** `null` where what was kept cannot be read any more. */
  readonly lead: Lead | null;
  /** Whether this page found out; else another tab did, and announced it. */
  readonly here: boolean;
} & (Outcome | {readonly kind: 'queued'; readonly attempts: number; readonly at: number});
type Listener = (notice: Notice) => void;

/** What the outboxes of one origin's tabs tell each other. */
type Word = {readonly mode: PersistMode; readonly id: string} & Outcome;

const PREFIX = 'outbox:';
const LONGEST_TIMER = 6 * 60 * 60_000;
/** How long after a parcel vanished its settler's word may still be on its way. */
const LATE_WORD = 1000;

/** Reads what is kept; the lead goes out as it was kept, with fields that a newer version may have added. */
function parcelFrom(kept: unknown): Parcel | null {
  const {lead, endpoint, attempts, at, firm} = (kept ?? {}) as Partial<Record<keyof Parcel, unknown>>;
  const fits = leadSchema.safeParse(lead).success && typeof endpoint === 'string' && /^https?:/.test(endpoint) && typeof attempts === 'number' && typeof at === 'number';
  return fits ? {lead: lead as Lead, endpoint, attempts, at, firm: firm === true} : null;
}

let settings: DeliverySettings = DELIVERY;

/** Other times, for tests that cannot wait for minutes. */
export const setDelivery = (changed: Partial<DeliverySettings>): void => void (settings = {...settings, ...changed});

/**
 * Leads that are not accepted yet, each until it is. One for a page and a storage mode, whatever becomes of the element
 * that posted: leaving the DOM must not lose a lead. Each lead has a key of its own in storage, so that two tabs never
 * overwrite each other's, and is sent under a lock that all tabs share.
 */
export class Outbox {
  readonly #parcels = new Map<string, Parcel>();
  /** Parcels that storage holds too. */
  readonly #stored = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #listeners = new Set<Listener>();
  readonly #owners = new Map<string, Listener>();
  #channel: BroadcastChannel | null = null;
  #started = false;

  constructor(readonly mode: PersistMode) {}

  /** Hears what becomes of the leads that `listener` posted, and of those that nobody on the page answers for. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#start();
    return () => this.#listeners.delete(listener);
  }

  /** What waits for this listener. */
  waiting(listener: Listener): Parcel[] {
    return [...this.#parcels].filter(([id]) => this.#ownerOf(id) === listener).map(([, parcel]) => parcel);
  }

  /** Whether a lead would survive a reload. */
  survives(id: string): boolean {
    return this.#stored.has(id);
  }

  /** Takes a lead over and starts delivering it. */
  post(lead: Lead, endpoint: string, listener: Listener): void {
    this.#owners.set(lead.id, listener);
    this.#hold({lead, endpoint, attempts: 0, at: Date.now(), firm: false});
    void this.#attempt(lead.id);
  }

  /** Tries a lead now, unless the receiver named a time that is still to come. */
  hurry(id: string): void {
    const parcel = this.#parcels.get(id);
    if (parcel && !parcel.firm) void this.#attempt(id, parcel.attempts);
  }

  /** Takes a lead back, unless it has arrived in the meantime. */
  async withdraw(id: string): Promise<void> {
    await this.#alone(id, () => {
      if (this.#latest(id)) this.#settle(id, {kind: 'failed', reason: 'withdrawn'});
      return Promise.resolve();
    });
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    globalThis.addEventListener('online', this.#onOnline);
    if (this.mode === 'none') return;
    globalThis.addEventListener('storage', this.#onStorage);
    try {
      this.#channel = new BroadcastChannel('evenstride:outbox');
      this.#channel.onmessage = ({data}) => this.#hear(data as Word);
    } catch {
      // Tabs then meet in storage only.
    }
    document.addEventListener('visibilitychange', this.#lookAround);
    this.#lookAround();
  }

  /** Takes over what earlier pages have left, and other tabs of which nothing was heard. */
  readonly #lookAround = (): void => {
    for (const key of keptKeys(this.mode, PREFIX)) this.#resume(key.slice(PREFIX.length), recall(this.mode, key), true);
  };

  readonly #onOnline = (): void => {
    for (const id of [...this.#parcels.keys()]) this.hurry(id);
  };

  /** Stops here and now, as the end of the page does. What storage holds goes on in another page. */
  close(): void {
    this.#started = false;
    globalThis.removeEventListener('online', this.#onOnline);
    document.removeEventListener('visibilitychange', this.#lookAround);
    globalThis.removeEventListener('storage', this.#onStorage);
    this.#channel?.close();
    this.#timers.forEach((timer) => clearTimeout(timer));
    for (const known of [this.#parcels, this.#stored, this.#timers, this.#listeners, this.#owners]) known.clear();
  }

  /** Another tab has kept a lead, and may be closed before it is sent. */
  readonly #onStorage = ({key, newValue}: StorageEvent): void => {
    const id = key?.split(PREFIX)[1];
    // Tabs see each other's storage a moment late: what is not there (any more) is no broken parcel.
    const kept = id && newValue ? recall(this.mode, PREFIX + id) : undefined;
    if (id && kept !== undefined) this.#resume(id, kept);
  };

  /** Takes one parcel over; `atOnce` brings it forward, unless the receiver named the time. */
  #resume(id: string, kept: unknown, atOnce = false): void {
    if (this.#parcels.has(id)) return;
    const parcel = parcelFrom(kept);
    if (!parcel) return this.#settle(id, {kind: 'failed', reason: 'unreadable'});
    this.#parcels.set(id, parcel);
    this.#stored.add(id);
    if (atOnce && !parcel.firm) this.hurry(id);
    else this.#schedule(parcel);
  }

  #hold(parcel: Parcel): void {
    const {id} = parcel.lead;
    this.#parcels.set(id, parcel);
    if (keep(this.mode, PREFIX + id, parcel)) this.#stored.add(id);
    else this.#stored.delete(id);
  }

  /** The parcel as it stands; nothing where another tab has settled it. */
  #latest(id: string): Parcel | undefined {
    if (!this.#stored.has(id)) return this.#parcels.get(id);
    const kept = recall(this.mode, PREFIX + id);
    return kept === undefined ? undefined : (parcelFrom(kept) ?? this.#parcels.get(id));
  }

  /** One thing at a time with a lead: within the page by waiting for the one before, between tabs by a lock. */
  #alone(id: string, work: () => Promise<void>): Promise<void> {
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(() => alone(this.mode, `sending:${id}`, settings.timeout * 1.5, work));
    this.#turns.set(id, turn);
    return turn;
  }

  /** @param hurriedAfter - Try before the time has come, unless another tab has made another attempt since this many. */
  async #attempt(id: string, hurriedAfter?: number): Promise<void> {
    clearTimeout(this.#timers.get(id));
    await this.#alone(id, async () => {
      const parcel = this.#latest(id);
      if (!parcel) return this.#missing(id);
      if (isExpired(Date.parse(parcel.lead.createdAt), Date.now(), settings)) return this.#settle(id, {kind: 'failed', reason: 'expired'});
      if (parcel.at > Date.now() && parcel.attempts !== hurriedAfter) return this.#schedule(parcel);
      await this.#send(parcel);
    });
  }

  async #send(parcel: Parcel): Promise<void> {
    const {lead, endpoint} = parcel;
    const answer = await deliver(lead, endpoint, settings.timeout);
    // Another tab, which saw storage a moment late, was quicker: what is settled stays settled.
    if (!this.#parcels.has(lead.id)) return;
    const attempts = parcel.attempts + 1;
    const verdict = judge({...answer, attempts, createdAt: Date.parse(lead.createdAt), now: Date.now(), chance: Math.random()}, settings);
    if (verdict.kind !== 'retry') return this.#settle(lead.id, verdict);
    const {at, firm} = verdict;
    const next = {...parcel, attempts, at, firm};
    this.#hold(next);
    this.#schedule(next);
    this.#tell({kind: 'queued', id: lead.id, lead, here: true, attempts, at});
  }

  #schedule({lead, at}: Parcel): void {
    clearTimeout(this.#timers.get(lead.id));
    const delay = Math.min(Math.max(at - Date.now(), 0), LONGEST_TIMER);
    this.#timers.set(lead.id, setTimeout(() => void this.#attempt(lead.id), delay));
  }

  #settle(id: string, outcome: Outcome, here = true): void {
    const lead = this.#parcels.get(id)?.lead ?? null;
    clearTimeout(this.#timers.get(id));
    for (const known of [this.#parcels, this.#stored, this.#timers, this.#turns]) known.delete(id);
    forget(this.mode, PREFIX + id);
    if (here) this.#say({...outcome, mode: this.mode, id});
    this.#tell({...outcome, id, lead, here});
    this.#owners.delete(id);
  }

  /** Another tab has settled it, or the visitor has emptied the storage; the word of it may be a moment late. */
  #missing(id: string): void {
    this.#timers.set(id, setTimeout(() => this.#parcels.has(id) && this.#settle(id, {kind: 'failed', reason: 'erased'}, false), LATE_WORD));
  }

  #say(word: Word): void {
    this.#channel?.postMessage(word);
  }

  #hear(word: Word): void {
    if (word.mode !== this.mode || !this.#parcels.has(word.id)) return;
    this.#settle(word.id, word.kind === 'failed' ? {kind: 'failed', reason: word.reason} : {kind: 'accepted'}, false);
  }

  #ownerOf(id: string): Listener | undefined {
    const owner = this.#owners.get(id);
    if (owner && this.#listeners.has(owner)) return owner;
    return [...this.#listeners][0] ?? owner;
  }

  #tell(notice: Notice): void {
    this.#ownerOf(notice.id)?.(notice);
  }
}

const outboxes = new Map<PersistMode, Outbox>();

/** The page's outbox for a storage mode. */
export function outboxFor(mode: PersistMode): Outbox {
  let outbox = outboxes.get(mode);
  if (!outbox) outboxes.set(mode, (outbox = new Outbox(mode)));
  return outbox;
}
