import {deepFreeze} from '../catalogue/freeze.js';
import {VERSION} from '../version.js';

/** Who sent an event. */
export interface EventSource {
  readonly tag: string;
  readonly id: string;
  readonly version: string;
}

/** What every event's detail carries beside its own fields. */
export interface Envelope {
  /** Name and major version of the payload, such as `coaching-lead/1`. */
  readonly schema: string;
  readonly source: EventSource;
}

/** The detail of an event as a listener receives it. */
export type Announced<Detail> = Readonly<Detail> & Envelope;

/** A frozen copy of plain data, so that what is announced stays as it was when it was announced; what is frozen is its own copy. */
export const snapshot = <T>(value: T): T => (Object.isFrozen(value) ? value : deepFreeze(structuredClone(value)));

export interface AnnounceOptions {
  readonly cancelable?: boolean;
  /** Members that cannot be cloned, such as `respondWith`; added to the detail as they are. */
  readonly functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

/**
 * The only place that dispatches. A listener's own exception stays with the listener: the DOM reports it and goes on.
 * @returns the event, so that the caller can ask whether it was cancelled.
 */
export function announce(target: HTMLElement, name: string, detail: object = {}, options: AnnounceOptions = {}): CustomEvent {
  const source: EventSource = {tag: target.localName, id: target.id, version: VERSION};
  const full = Object.freeze({...Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, snapshot(value as unknown)])), ...options.functions, schema: `${name}/1`, source: Object.freeze(source)});
  const event = new CustomEvent(name, {detail: full, bubbles: true, composed: true, cancelable: options.cancelable ?? false});
  target.dispatchEvent(event);
  return event;
}
