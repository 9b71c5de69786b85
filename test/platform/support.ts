import type {Lead} from '../../src/lead/schema.js';

/** One request that waits for its answer. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit & {readonly headers: Readonly<Record<string, string>>};
  readonly lead: Lead;
  answer(status: number, headers?: Record<string, string>): void;
  /** As when the network is gone. */
  drop(): void;
}

/** Things that come one by one, for a test to wait for. */
export class Stream<T> {
  readonly all: T[] = [];
  #taken = 0;
  #wake: (() => void) | null = null;

  push(item: T): void {
    this.all.push(item);
    this.#wake?.();
  }
  /** The next that was not taken yet. */
  async next(): Promise<T> {
    while (this.all.length <= this.#taken) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.all[this.#taken++]!;
  }
  get waiting(): number {
    return this.all.length - this.#taken;
  }
}

/** Stands in for `fetch`: the test answers each request. */
export function fakeNetwork(): {readonly calls: Stream<Call>; restore(): void} {
  const real = globalThis.fetch;
  const calls = new Stream<Call>();
  globalThis.fetch = (url, init) =>
    new Promise((resolve, reject) => {
      const stopped = () => reject(new DOMException('stopped', 'AbortError'));
      init?.signal?.addEventListener('abort', stopped);
      calls.push({
        url: url as string,
        init: init as Call['init'],
        lead: JSON.parse(init?.body as string) as Lead,
        // A Response cannot be made with status 0, nor a null body be given to some; only these two are read.
        answer: (status, headers = {}) => resolve({status, headers: new Headers(headers)} as Response),
        drop: () => reject(new TypeError('Failed to fetch')),
      });
    });
  return {calls, restore: () => void (globalThis.fetch = real)};
}

/** Lets everything run that is due without time passing: also what browsers do in tasks of their own, such as locks. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++)
    await new Promise<void>((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  if (navigator.locks) await navigator.locks.query();
};
