import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {Routine} from '../../../src/core/routine-schema.js';
import {built, button, change, empty, find, heard, names, press, said, textOf} from './support.js';

const tab = html`<routine-builder id="tabs" persist="local" days="2" minutes="20"></routine-builder>`;
const KEY = 'evenstride:routine:tabs';
const stored = (): Routine => JSON.parse(localStorage.getItem(KEY)!) as Routine;

/** What another tab wrote; its storage event reaches this one, or is still under way. */
function otherTab(write: (routine: Routine) => void, arrives = true): Routine {
  const routine = stored();
  write(routine);
  const oldValue = localStorage.getItem(KEY);
  localStorage.setItem(KEY, JSON.stringify(routine));
  if (arrives) window.dispatchEvent(new StorageEvent('storage', {key: KEY, oldValue, newValue: localStorage.getItem(KEY), storageArea: localStorage}));
  return routine;
}
const dropLast = (routine: Routine) => void routine.weeks[0]!.sessions[0]!.items.pop();

describe('Two tabs with one week', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('a change of another tab is taken over, said, announced by nobody twice, and one undo away', async () => {
    const el = await built(tab);
    const events = heard(el, 'routine-change');
    const before = el.routine;
    const theirs = otherTab(dropLast);
    await el.updateComplete;
    expect([el.routine, said(el), events]).to.deep.equal([theirs, 'Taken over from another tab.', []]);
    await press(el, 'Undo');
    expect(el.routine).to.deep.equal(before);
    expect(stored()).to.deep.equal(before);
  });

  for (const [press_, keepsMine] of [['Keep this one', true], ['Take the other one', false]] as const)
    it(`changes of both at once are not written over: "${press_}"`, async () => {
      const el = await built(tab);
      const theirs = otherTab(dropLast, false);
      await change(el, 1);
      await press(el, 'Remove');
      const mine = el.routine;
      expect(stored(), 'theirs stands').to.deep.equal(theirs);
      expect(textOf(find(el, '.offer'))).to.include('changed in another tab');
      await press(el, press_);
      const [chosen, other] = keepsMine ? [mine, theirs] : [theirs, mine];
      expect(el.routine).to.deep.equal(chosen);
      expect(stored()).to.deep.equal(chosen);
      expect(find(el, '.offer')).to.equal(null);
      await press(el, 'Undo');
      expect(el.routine).to.deep.equal(other);
    });

  it('a crash before the choice loses neither', async () => {
    const el = await built(tab);
    const theirs = otherTab(dropLast, false);
    await change(el, 1);
    await press(el, 'Remove');
    const mine = el.routine;
    el.remove();
    const next = await empty(tab);
    expect(next.routine).to.deep.equal(mine);
    expect(stored()).to.deep.equal(theirs);
    await press(next, 'Take the other one');
    expect(next.routine).to.deep.equal(theirs);
    next.remove();
    expect(find(await empty(tab), '.offer')).to.equal(null);
  });

  it('while a choice waits, the newest of the other tab is what is offered', async () => {
    const el = await built(tab);
    otherTab(dropLast, false);
    await change(el, 1);
    await press(el, 'Remove');
    const newest = otherTab(dropLast);
    await press(el, 'Take the other one');
    expect(el.routine).to.deep.equal(newest);
  });

  it('what another tab writes of its own, or what cannot be read, changes nothing', async () => {
    const el = await built(tab);
    const {routine} = el;
    localStorage.setItem('evenstride:routine:other', '{}');
    window.dispatchEvent(new StorageEvent('storage', {key: 'evenstride:routine:other'}));
    localStorage.setItem(KEY, '{"version":');
    window.dispatchEvent(new StorageEvent('storage', {key: KEY}));
    expect(el.routine).to.equal(routine);
  });

  it('a removed element no longer listens', async () => {
    const el = await built(tab);
    const {routine} = el;
    el.remove();
    otherTab(dropLast);
    expect(el.routine).to.equal(routine);
  });
});

describe('A browser that keeps nothing', () => {
  const {setItem} = Storage.prototype;
  afterEach(() => {
    Storage.prototype.setItem = setItem;
    localStorage.clear();
    sessionStorage.clear();
  });

  it('says so, loses nothing on the page, and keeps it once there is room', async () => {
    const el = await built(tab);
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const count = names(el).length;
    await change(el, 1);
    await press(el, 'Remove');
    expect(names(el)).to.have.length(count - 1);
    expect(textOf(find(el, '[role=alert]'))).to.include('cannot keep it');
    expect(button(el, 'Copy a link')).to.not.equal(undefined);
    Storage.prototype.setItem = setItem;
    await change(el, 1);
    await press(el, 'Remove');
    expect(find(el, '[role=alert]')).to.equal(null);
    expect(stored()).to.deep.equal(el.routine);
  });
});
