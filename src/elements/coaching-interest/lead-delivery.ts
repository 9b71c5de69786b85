import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Lead} from '../../lead/schema.js';
import {outboxFor, type Notice, type Outbox} from '../../platform/outbox.js';
import type {PersistMode} from '../../platform/storage.js';
import {handOver, type Announce} from './handover.js';

/** The end of a lead's way. */
export interface Ending {
  readonly id: string;
  /** `null` where what was kept of it cannot be read any more. */
  readonly lead: Lead | null;
  /** This page found out; else another tab did, and announced it. */
  readonly here: boolean;
  /** The page shows its own messages. */
  readonly silent: boolean;
}

/** How the element hears of its leads. */
export interface DeliveryEvents {
  /** Announces `coaching-lead`. */
  readonly announceLead: Announce;
  /** A listener called `respondWith` when nobody waited any more. */
  readonly onLate: () => void;
  /** The page took over the lead and its messages. */
  readonly onTaken: () => void;
  readonly onAccepted: (ending: Ending) => void;
  readonly onQueued: (id: string, attempts: number) => void;
  readonly onFailed: (ending: Ending, reason: string) => void;
}

/** Where a lead goes. */
export interface DeliveryRoute {
  /** Where to post leads; `null` where the event itself is the delivery. */
  readonly endpoint: string | null;
  /** The page gave an address that is none. */
  readonly broken: boolean;
  readonly preview: boolean;
}

/** Takes a lead to where it should go: to the page's own promise, to the endpoint by way of the outbox, or no further than the event. */
export class LeadDelivery implements ReactiveController {
  #outbox: Outbox | null = null;
  #stop: (() => void) | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly mode: () => PersistMode,
    private readonly events: DeliveryEvents,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostUpdate(): void {
    if (this.#outbox && this.#outbox.mode !== this.mode()) this.#listen();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** The first lead that waits for this endpoint, from an earlier page. */
  waitingFor(endpoint: string | null): Lead | null {
    return this.#outbox?.waiting(this.#hear).find((parcel) => parcel.endpoint === endpoint)?.lead ?? null;
  }

  survives(id: string): boolean {
    return this.#outbox?.survives(id) ?? false;
  }

  hurry(id: string): void {
    this.#outbox?.hurry(id);
  }

  withdraw(id: string): void {
    void this.#outbox?.withdraw(id);
  }

  send(lead: Lead, {endpoint, broken, preview}: DeliveryRoute): void {
    const {events} = this;
    const {silent, answer} = handOver(lead, events.announceLead, events.onLate);
    const ending: Ending = {id: lead.id, lead, here: true, silent};
    if (preview) return events.onAccepted(ending);
    if (answer)
      return void answer.then(
        () => events.onAccepted(ending),
        () => events.onFailed(ending, 'host-refused'),
      );
    if (silent) return events.onTaken();
    if (broken) return events.onFailed(ending, 'no-endpoint');
    if (endpoint === null) return events.onAccepted(ending);
    this.#outbox?.post(lead, endpoint, this.#hear);
  }

  #listen(): void {
    this.#stop?.();
    this.#outbox = outboxFor(this.mode());
    this.#stop = this.#outbox.listen(this.#hear);
  }

  readonly #hear = (notice: Notice): void => {
    const {id, lead, here} = notice;
    const ending: Ending = {id, lead, here, silent: false};
    if (notice.kind === 'accepted') this.events.onAccepted(ending);
    else if (notice.kind === 'failed') this.events.onFailed(ending, notice.reason);
    else this.events.onQueued(id, notice.attempts);
  };
}
