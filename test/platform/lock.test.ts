import {expect} from '@open-wc/testing';
import {alone} from '../../src/platform/lock.js';
import {keep, recall, type PersistMode} from '../../src/platform/storage.js';

/** Runs several at once as that many tabs would, and says how many were at work at the same time. */
async function mostAtOnce(mode: PersistMode, tabs: number): Promise<number> {
  let working = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++working);
    for (let i = 0; i < 20; i++) await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 5));
    working--;
  };
  await Promise.all(Array.from({length: tabs}, () => alone(mode, 'sending:x', 1000, work)));
  return most;
}

function without<K extends 'locks'>(key: K): () => void {
  Object.defineProperty(navigator, key, {value: undefined, configurable: true});
  return () => void delete (navigator as unknown as Record<string, unknown>)[key];
}

describe('work that only one tab does at a time', () => {
  afterEach(() => localStorage.clear());

  it('is done by one after the other', async () => expect(await mostAtOnce('local', 5)).to.equal(1));

  it('leaves nothing in storage', async () => {
    await mostAtOnce('local', 2);
    expect(localStorage.length).to.equal(0);
  });

  describe('on a plain-http page, which has no locks', () => {
    let restore: () => void;
    beforeEach(() => (restore = without('locks')));
    afterEach(() => restore());

    it('is done by one after the other', async () => expect(await mostAtOnce('local', 4)).to.equal(1));

    it('leaves nothing in storage', async () => {
      await mostAtOnce('local', 2);
      expect(localStorage.length).to.equal(0);
    });

    it('goes on when a tab has crashed with the lease in hand', async () => {
      keep('local', 'sending:x', {holder: 'a tab that is gone', until: Date.now() + 300});
      const start = Date.now();
      let began = 0;
      await alone('local', 'sending:x', 1000, () => Promise.resolve(void (began = Date.now())));
      expect(began - start).to.be.at.least(290);
    });

    it('does not wait for a lease that makes no sense', async () => {
      keep('local', 'sending:x', {holder: 'somebody', until: Date.now() + 9e9});
      keep('local', 'sending:y', 'nonsense');
      await alone('local', 'sending:y', 1000, () => Promise.resolve());
      await alone('local', 'sending:x', 1000, () => Promise.resolve());
    });

    it('goes on where storage cannot be written', async () => {
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      let done = false;
      try {
        await alone('local', 'sending:x', 1000, () => Promise.resolve(void (done = true)));
      } finally {
        Storage.prototype.setItem = setItem;
      }
      expect(done).to.equal(true);
    });
  });

  it('is done at once where nothing is kept', async () => expect(await mostAtOnce('none', 3)).to.equal(3));

  it('lets go when the work fails', async () => {
    await alone('local', 'sending:x', 1000, () => Promise.reject(new Error('broken'))).catch(() => undefined);
    let done = false;
    await alone('local', 'sending:x', 1000, () => Promise.resolve(void (done = true)));
    expect(done).to.equal(true);
    expect(recall('local', 'sending:x')).to.equal(undefined);
  });
});
