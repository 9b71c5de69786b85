import {expect} from '@open-wc/testing';
import {html} from 'lit';
import ICAL from 'ical.js';
import {decodeRoutine, encodeRoutine} from '../../../src/core/share-text.js';
import {sessionLogSchema} from '../../../src/core/routine-schema.js';
import type {RoutineBuilder} from '../../../src/elements/routine-builder/routine-builder.js';
import {expectAccessible} from '../../support/accessible.js';
import {freezeClock, type Clock} from '../../support/clock.js';
import {built, change, days, empty, find, findAll, focused, heard, leftCalf, plan, plain, press, said, textOf} from './support.js';

describe('A guided session in <routine-builder>', () => {
  let clock: Clock | null = null;
  afterEach(() => {
    clock?.restore();
    clock = null;
  });

  it('fills the element, starts with the first exercise and announces itself', async () => {
    const el = await built();
    const events = heard(el, 'routine-start');
    const [session] = el.routine!.weeks[0]!.sessions;
    await press(el, 'Start session');
    expect([find(el, '.week'), find(el, '.player')]).to.satisfy(([week, player]: unknown[]) => !week && player);
    expect(focused(el)).to.equal('player');
    expect(events[0]!.detail).to.include({sessionId: session!.id, log: null});
    await expectAccessible(el);
  });

  it('runs to its end by the clock, and notes what was done of each side', async () => {
    const el = await built();
    const events = heard(el, 'routine-complete');
    clock = freezeClock();
    await press(el, 'Start session');
    clock.tick(60 * 60_000);
    await el.updateComplete;
    expect(textOf(find(el, 'h3'))).to.equal('How was it?');
    expect(find<HTMLInputElement>(el, '[name=done]')!.checked).to.equal(true);
    find<HTMLInputElement>(el, '[name=effort][value="6"]')!.click();
    find<HTMLInputElement>(el, '[name=pain-left][value="2"]')!.click();
    find<HTMLInputElement>(el, '[name=pain-right][value="0"]')!.click();
    await press(el, 'Save');
    const {log} = events[0]!.detail as {log: unknown};
    const parsed = sessionLogSchema.parse(log);
    expect(parsed).to.deep.include({done: true, effort: 6, pain: {left: 2, right: 0}});
    expect(new Set(parsed.entries.map(({itemId}) => itemId))).to.deep.equal(new Set(el.routine!.weeks[0]!.sessions[0]!.items.map(({id}) => id)));
    expect(find(el, '.week')).to.not.equal(null);
  });

  it('stopped early is not done, and what was not filled in stays unknown', async () => {
    const el = await built();
    const events = heard(el, 'routine-complete');
    await press(el, 'Start session');
    await press(el, 'Stop');
    await expectAccessible(el);
    await press(el, 'Close without notes');
    expect(events[0]!.detail['log']).to.deep.equal({sessionId: el.routine!.weeks[0]!.sessions[0]!.id, done: false, entries: []});
    expect(focused(el)).to.equal('start');
  });
});

describe('Saving and taking along', () => {
  const opened: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  beforeEach(() => {
    opened.length = 0;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      opened.push(this.download);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    for (const store of [localStorage, sessionStorage]) store.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const kind of ['json', 'csv', 'ics'] as const)
    it(`gives a file of kind ${kind}`, async () => {
      const el = await built();
      const events = heard(el, 'routine-export');
      const data = el.exportAs(kind);
      await el.updateComplete;
      expect(events[0]!.detail).to.include({kind, data});
      expect(opened).to.deep.equal([`evenstride-routine.${kind}`]);
    });

  it('JSON opens again, the same', async () => {
    const el = await built();
    const other = await empty();
    other.setAttribute('routine', el.exportAs('json')!);
    expect(other.routine).to.deep.equal(el.routine);
  });

  it('the calendar has an event for each session still to come, with its exercises', async () => {
    const el = await built();
    const calendar = new ICAL.Component(ICAL.parse(el.exportAs('ics')!) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length).to.be.at.least(el.routine!.weeks.length - 1).and.at.most(el.routine!.weeks.length * days(el).length);
    expect(String(events[0]!.getFirstPropertyValue('description'))).to.match(/: \d × \d+/);
  });

  it('the link carries the whole routine, and a builder on that page opens it', async () => {
    const el = await built();
    const link = el.exportAs('link')!;
    const {hash} = new URL(link);
    const decoded = decodeRoutine(hash.split('=')[1]!);
    expect(decoded.ok && decoded.value).to.deep.equal(el.routine);
    history.replaceState(null, '', hash);
    expect((await empty(html`<routine-builder></routine-builder>`)).routine).to.deep.equal(el.routine);
  });

  it('a link followed on a page that is open is opened there, announced, with the week before one undo away', async () => {
    const el = await built();
    const mine = el.routine;
    const linked = {...structuredClone(mine!), current: 1, focus: ['soleus' as const]};
    const events = heard(el, 'routine-change');
    const followed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = `evenstride-routine=${encodeRoutine(linked)}`;
    await followed;
    await el.updateComplete;
    expect(el.routine).to.deep.equal(linked);
    expect([said(el), focused(el)]).to.deep.equal(['Routine opened.', 'title']);
    expect(textOf(find(el, '.weeks'))).to.include('Week 2');
    expect(events.map(({detail}) => detail['routine'])).to.deep.equal([linked]);
    await press(el, 'Undo');
    expect([el.routine, said(el)]).to.deep.equal([mine, 'Undone: Routine opened.']);
    el.remove();
    location.hash = '';
  });

  it('a damaged link is said, and the builder works', async () => {
    history.replaceState(null, '', '#evenstride-routine=1;x');
    const el = await empty();
    expect(said(el)).to.include('could not be opened');
    await press(el, 'Build my week');
    expect(el.routine).to.not.equal(null);
  });

  it('a page that cancels takes the export over', async () => {
    const el = await built();
    el.addEventListener('routine-export', (event) => event.preventDefault());
    el.exportAs('json');
    expect(opened).to.deep.equal([]);
  });

  it('a preview announces and gives nothing', async () => {
    const el = await built(html`<routine-builder preview></routine-builder>`);
    const events = heard(el, 'routine-export');
    el.exportAs('json');
    expect([events.length, opened]).to.deep.equal([1, []]);
  });

  it('save announces the routine and says where it is', async () => {
    const el = await built();
    const events = heard(el, 'routine-save');
    await press(el, 'Save');
    expect(events[0]!.detail['routine']).to.deep.equal(el.routine);
    expect(said(el)).to.include('Passed on');
  });

  it('persist keeps every edit without a press, and gives it back on the next visit', async () => {
    const el = await built(html`<routine-builder id="kept" persist="local"></routine-builder>`);
    await change(el, 1);
    await press(el, 'Remove');
    const {routine} = el;
    el.remove();
    const next = await empty(html`<routine-builder id="kept" persist="local"></routine-builder>`);
    expect(next.routine).to.deep.equal(routine);
  });

  describe('what was kept, and what the page gives at the start', () => {
    const template = html`<routine-builder id="kept" persist="local"></routine-builder>`;
    const edited = async () => {
      const el = await built(template);
      await change(el, 1);
      await press(el, 'Remove');
      el.remove();
      return structuredClone(el.routine!);
    };
    /** The element as the page's markup makes it, given something before it is on the page. */
    const begin = async (give: (el: RoutineBuilder) => void) => {
      const el = document.createElement('routine-builder');
      el.id = 'kept';
      el.persist = 'local';
      give(el);
      document.body.append(el);
      await el.updateComplete;
      return el;
    };

    it('a routine of the page’s shows, and the visitor’s own is one undo away and still kept', async () => {
      const mine = await edited();
      const given = {...structuredClone(mine), focus: ['soleus' as const]};
      const el = await begin((one) => (one.routine = given));
      expect(el.routine).to.deep.equal(given);
      expect(JSON.parse(localStorage.getItem('evenstride:routine:kept')!)).to.deep.equal(mine);
      await press(el, 'Undo');
      expect(el.routine).to.deep.equal(mine);
      el.remove();
    });

    it('the same one once more is no change', async () => {
      const mine = await edited();
      const el = await begin((one) => (one.routine = structuredClone(mine)));
      expect(find<HTMLButtonElement>(el, '[data-focus=undo]')!.disabled).to.equal(true);
      el.remove();
    });

    it('an assessment of the page’s writes nothing over, and offers its week', async () => {
      const mine = await edited();
      const el = await begin((one) => (one.assessment = leftCalf));
      expect(el.routine).to.deep.equal(mine);
      expect(textOf(find(el, '.offer'))).to.include('left alone');
      el.remove();
    });

    it('a framework’s "none" from before the module came takes nothing away', async () => {
      const mine = await edited();
      const elsewhere = document.implementation.createHTMLDocument();
      const el = elsewhere.createElement('routine-builder');
      Object.assign(el, {id: 'kept', routine: null});
      el.setAttribute('persist', 'local');
      document.body.append(document.adoptNode(el));
      await el.updateComplete;
      expect(el.routine).to.deep.equal(mine);
      el.remove();
    });
  });

  it('without persist nothing is stored', async () => {
    await built();
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('what is kept and no longer fits is said, and nothing breaks', async () => {
    localStorage.setItem('evenstride:routine:kept', '{"version":7}');
    const el = await empty(html`<routine-builder id="kept" persist="local"></routine-builder>`);
    expect(textOf(find(el, '[part=error]'))).to.include('newer version');
    expect(el.routine).to.equal(null);
  });

  it('prints the week as one list to tick, and draws it only then', async () => {
    const el = await built();
    expect(find(el, '.sheet')).to.equal(null);
    window.dispatchEvent(new Event('beforeprint'));
    expect(findAll(el, '.sheet li')).to.have.length(plan(el).flat().length);
    window.dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(find(el, '.sheet')).to.equal(null);
  });

  it('opens a saved file, and refuses a broken one without loss', async () => {
    const el = await built();
    const saved = {...structuredClone(el.routine!), focus: ['soleus']};
    const choose = async (text: string) => {
      const input = find<HTMLInputElement>(el, 'input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([text], 'routine.json'));
      input.files = files.files;
      const done = new Promise((resolve) => {
        el.addEventListener('routine-change', resolve, {once: true});
        el.addEventListener('evenstride-error', resolve, {once: true});
      });
      input.dispatchEvent(new Event('change'));
      await done;
      await el.updateComplete;
    };
    await choose(JSON.stringify(saved));
    expect(el.routine).to.deep.equal(saved);
    await choose('{');
    expect(el.routine).to.deep.equal(saved);
    expect(said(el)).to.include('could not be opened');
  });
});

describe('<routine-builder> on a real page', () => {
  it('keeps the routine and its history when moved, and a copy starts anew', async () => {
    const el = await built(plain);
    await change(el, 1);
    await press(el, 'Remove');
    const {routine} = el;
    const elsewhere = document.createElement('div');
    el.parentNode!.append(elsewhere);
    elsewhere.append(el);
    await el.updateComplete;
    expect(el.routine).to.equal(routine);
    await press(el, 'Undo');
    expect(el.routine).to.not.equal(routine);
    const copy = el.cloneNode(true) as RoutineBuilder;
    elsewhere.append(copy);
    await copy.updateComplete;
    expect([copy.routine, copy.preferences.days]).to.deep.equal([null, 3]);
  });
});
