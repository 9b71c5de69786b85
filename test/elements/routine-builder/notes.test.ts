import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {RoutineBuilder} from '../../../src/elements/routine-builder/routine-builder.js';
import {expectAccessible} from '../../support/accessible.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {built, button, empty, find, findAll, focused, heard, press, said, textOf} from './support.js';

const kept = html`<routine-builder id="notes" persist="local" days="2" minutes="20"></routine-builder>`;
const keys = (): string[] => Object.keys(localStorage);
const open = async (el: RoutineBuilder, title: string) => {
  findAll(el, 'summary').find((one) => textOf(one) === title)!.click();
  await el.updateComplete;
};

describe('What is noted after a session', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = freezeClock();
  });
  afterEach(() => {
    clock.restore();
    localStorage.clear();
    sessionStorage.clear();
  });

  /** Trains the session of a day to its end, and notes how it was. */
  async function train(el: RoutineBuilder, day: number, notes: Readonly<Record<string, number>>, amount?: (side: string, planned: number) => number): Promise<void> {
    find(el, `[data-focus="day-${day}"]`)!.click();
    await el.updateComplete;
    await press(el, 'Start session');
    clock.tick(60 * 60_000);
    await el.updateComplete;
    for (const [name, value] of Object.entries(notes)) find<HTMLInputElement>(el, `[name="${name}"][value="${value}"]`)!.click();
    if (amount)
      for (const input of findAll<HTMLInputElement>(el, '[name^=amount-]')) {
        const side = input.closest('label')!.querySelector('.left') ? 'left' : input.closest('label')!.querySelector('.right') ? 'right' : 'both';
        input.value = String(amount(side, Number(input.value)));
      }
    find<HTMLFormElement>(el, '.log')!.requestSubmit();
    await el.updateComplete;
  }
  const weekDays = (el: RoutineBuilder, week = el.routine!.current) => el.routine!.weeks[week]!.sessions.map(({day}) => day);
  async function trainWeek(el: RoutineBuilder, notes: Readonly<Record<string, number>>, amount?: (side: string, planned: number) => number): Promise<void> {
    for (const day of weekDays(el)) await train(el, day, notes, amount);
  }

  it('marks the session as done, and the week goes on', async () => {
    const el = await built(kept);
    const events = heard(el, 'routine-change');
    const {routine} = el;
    await train(el, weekDays(el)[0]!, {effort: 6});
    expect(said(el)).to.equal('Noted.');
    expect(textOf(find(el, '.day.trains'))).to.include('Done');
    expect([el.routine, events]).to.deep.equal([routine, []]);
  });

  const courses: readonly [string, Readonly<Record<string, number>>, string][] = [
    ['that went well goes on as planned', {effort: 6}, 'went well'],
    ['that was hard stays the same', {effort: 9}, 'hard enough'],
    ['with some pain stays the same', {'pain-left': 3}, 'some pain'],
    ['with more pain gets lighter', {'pain-right': 7}, 'lighter'],
  ];
  for (const [what, notes, words] of courses)
    it(`a week ${what}, says so, shows the next one, and can be taken back`, async () => {
      const el = await built(kept);
      const before = el.routine;
      const events = heard(el, 'routine-change');
      await trainWeek(el, notes);
      expect(el.routine!.current).to.equal(1);
      expect(said(el)).to.include(words);
      expect(textOf(find(el, '.weeks'))).to.include('Week 2 of 4');
      expect(events.map(({detail}) => detail['routine'])).to.deep.equal([el.routine]);
      await press(el, 'Undo');
      expect(el.routine).to.deep.equal(before);
    });

  it('repetitions over the target make the next week a little more', async () => {
    const el = await built(html`<routine-builder days="1" minutes="60"></routine-builder>`);
    const planned = el.routine!.weeks[1]!.sessions[0]!.items;
    await trainWeek(el, {effort: 5}, (_, amount) => amount + 2);
    const next = el.routine!.weeks[1]!.sessions[0]!.items;
    expect(next.some((item, at) => item.dose.amount > planned[at]!.dose.amount)).to.equal(true);
    expect(next.some(({because}) => because.includes('plan-advance'))).to.equal(true);
  });

  it('a week can be called over before its last session', async () => {
    const el = await built(kept);
    expect(button(el, 'Finish this week')).to.equal(undefined);
    await train(el, weekDays(el)[0]!, {effort: 6});
    await press(el, 'Finish this week');
    expect(el.routine!.current).to.equal(1);
  });

  it('worse next morning makes the week after lighter, also when that shows late', async () => {
    const el = await built(kept);
    await trainWeek(el, {effort: 5});
    const [planned] = [el.routine!.weeks[1]!];
    await press(el, 'It was worse on the morning after');
    expect([el.routine!.current, el.routine!.weeks[1]!.kind]).to.deep.equal([1, 'deload']);
    expect(planned.kind).to.equal('build');
    expect(said(el)).to.include('lighter');
  });

  it('stays on the device: not in events, links, files or the form value, and comes back on the next visit', async () => {
    const el = await built(kept);
    await train(el, weekDays(el)[0]!, {effort: 6, 'pain-left': 2});
    const outside = JSON.stringify([el.routine, el.exportAs('json'), el.exportAs('link'), el.exportAs('csv'), el.shared]);
    expect(outside).to.not.include('logs').and.to.not.include('effort').and.to.not.include('pain-left');
    el.remove();
    const next = await empty(kept);
    expect(next.routine).to.deep.equal(el.routine);
    expect(textOf(find(next, '.day.trains'))).to.include('Done');
  });

  it('shows left and right over time, as a picture and as a table', async () => {
    const el = await built(kept);
    await trainWeek(el, {effort: 6, 'pain-left': 1, 'pain-right': 0}, (side, amount) => (side === 'left' ? amount - 2 : amount));
    await open(el, 'Left and right over time');
    const rows = () => findAll(el, '.sides tbody tr').map((row) => [...row.children].map(textOf));
    const [first, second] = weekDays(el, 0).map((day) => ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][day - 1]);
    expect(rows()).to.deep.equal([[`Week 1, ${first}`, '1', '0'], [`Week 1, ${second}`, '1', '0']]);
    expect(findAll(el, '.sides-chart polyline')).to.have.length(2);
    const select = find<HTMLSelectElement>(el, '.sides select')!;
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await el.updateComplete;
    for (const [, left, right] of rows()) expect(Number(left)).to.equal(Number(right) - 2);
  });

  it('a new plan begins with clean notes, and undo brings the old ones back', async () => {
    const el = await built(kept);
    await train(el, weekDays(el)[0]!, {effort: 6});
    await press(el, 'Change days');
    await press(el, 'Build it again');
    expect(textOf(find(el, '.week'))).to.not.include('Done');
    await press(el, 'Undo');
    expect(textOf(find(el, '.week'))).to.include('Done');
  });

  describe('An interrupted session', () => {
    const half = async (el: RoutineBuilder) => {
      await press(el, 'Start session');
      clock.tick(3 * 60_000);
      await el.updateComplete;
      return textOf(find(el, '.player h4'));
    };

    it('goes on after a reload where it was left, without the network', async () => {
      const {fetch} = window;
      const asked: unknown[] = [];
      window.fetch = (...all) => (asked.push(all), fetch(...all));
      const el = await built(kept);
      const name = await half(el);
      el.remove();
      const next = await empty(kept);
      expect(textOf(find(next, '.offer'))).to.include('in the middle of a session');
      const events = heard(next, 'routine-start', 'routine-complete');
      await press(next, 'Carry on');
      expect(textOf(find(next, '.player h4'))).to.equal(name);
      expect(focused(next)).to.equal('player');
      clock.tick(60 * 60_000);
      await next.updateComplete;
      find<HTMLFormElement>(next, '.log')!.requestSubmit();
      expect(events.map(({type}) => type)).to.deep.equal(['routine-complete']);
      const {entries} = events[0]!.detail['log'] as {entries: {itemId: string}[]};
      expect(new Set(entries.map(({itemId}) => itemId)).size).to.equal(next.routine!.weeks[0]!.sessions[0]!.items.length);
      await next.updateComplete;
      expect(keys().filter((key) => key.includes('guided'))).to.deep.equal([]);
      window.fetch = fetch;
      expect(asked).to.deep.equal([]);
    });

    it('that had been stopped goes on with its notes', async () => {
      const el = await built(kept);
      await half(el);
      await press(el, 'Stop');
      el.remove();
      const next = await empty(kept);
      await press(next, 'Carry on');
      expect(find<HTMLInputElement>(next, '[name=done]')!.checked).to.equal(false);
      expect(findAll(next, '[name^=amount-]').length).to.be.above(0);
    });

    it('can be left, and then is not asked again', async () => {
      const el = await built(kept);
      await half(el);
      el.remove();
      const next = await empty(kept);
      await press(next, 'Leave it');
      expect(find(next, '.offer')).to.equal(null);
      next.remove();
      expect(find(await empty(kept), '.offer')).to.equal(null);
    });

    it('that has since been changed is not gone on with', async () => {
      const el = await built(kept);
      await half(el);
      const changed = structuredClone(el.routine!);
      changed.weeks[0]!.sessions[0]!.items.pop();
      localStorage.setItem('evenstride:routine:notes', JSON.stringify(changed));
      el.remove();
      const next = await empty(kept);
      await press(next, 'Carry on');
      expect(find(next, '.player')).to.equal(null);
      expect(find(next, '.week')).to.not.equal(null);
    });

    it('goes on within the page when the element is moved', async () => {
      const el = await built();
      const name = await half(el);
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(el);
      await el.updateComplete;
      expect(textOf(find(el, '.player h4'))).to.equal(name);
      elsewhere.remove();
    });

    it('is kept nowhere without persist', async () => {
      const el = await built();
      await half(el);
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    });
  });
});

describe('Left and right over time', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('can be read by everybody: axe finds nothing to mend in the picture, the table and the plan', async () => {
    const first = await built(html`<routine-builder days="2" minutes="20"></routine-builder>`);
    const {routine} = first;
    first.remove();
    const logs = routine!.weeks[0]!.sessions.map(({id}, at) => ({sessionId: id, done: true, pain: {left: at, right: 2}, entries: []}));
    localStorage.setItem('evenstride:routine:notes', JSON.stringify({...routine, logs}));
    const el = await empty(kept);
    for (const details of findAll<HTMLDetailsElement>(el, 'details')) details.open = true;
    expect(findAll(el, '.sides tbody tr')).to.have.length(2);
    await expectAccessible(el);
  });
});
