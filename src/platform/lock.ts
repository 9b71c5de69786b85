import {uuid} from './ids.js';
import {forget, keep, recall, type PersistMode} from './storage.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long one tab's storage takes to show in another, at most, in ms. */
const SHARING = 80;

interface Lease {
  readonly holder: string;
  readonly until: number;
}

/** A lease that ends later than any lease can is none: somebody set the clock back, or wrote nonsense. */
const isLive = (until: number, longest: number): boolean => until > Date.now() && until <= Date.now() + longest;

/**
 * A lock in storage, for plain-http pages, which have no `navigator.locks`: write your name, wait until another tab
 * that wrote at the same moment has done so too, and look whose name stands there.
 */
async function underLease(mode: PersistMode, name: string, longest: number, work: () => Promise<void>): Promise<void> {
  const holder = uuid();
  const current = () => recall(mode, name) as Lease | undefined;
  const isMine = () => current()?.holder === holder;
  while (!isMine()) {
    const taken = current();
    if (taken && isLive(taken.until, longest)) await pause(Math.min(taken.until - Date.now(), 250));
    else {
      if (!keep(mode, name, {holder, until: Date.now() + longest} satisfies Lease)) break; // storage went away: this page is alone
      await pause(40 + 40 * Math.random());
    }
  }
  try {
    await work();
  } finally {
    if (isMine()) forget(mode, name);
  }
}

/**
 * Does some work while no other tab does the same. A tab that crashes lets go of it.
 * @param longest - Milliseconds after which the work is surely over.
 */
export async function alone(mode: PersistMode, name: string, longest: number, work: () => Promise<void>): Promise<void> {
  if (mode === 'none') return work();
  const locks = (navigator as {locks?: LockManager}).locks;
  if (!locks) return underLease(mode, name, longest, work);
  const key = `evenstride:${name}`;
  let ran = false;
  const once = () => {
    ran = true;
    return work();
  };
  try {
    await locks.request(key, {ifAvailable: true}, (lock) => lock && once());
    // Who had to wait gives the other tab's last words the time to arrive: storage is shared a moment late.
    if (!ran) await locks.request(key, () => pause(SHARING).then(once));
  } catch {
    // A frame without an origin of its own has no locks, and no storage either.
    if (!ran) await underLease(mode, name, longest, work);
  }
}
