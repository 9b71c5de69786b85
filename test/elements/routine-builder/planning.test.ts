import {expect, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import ICAL from 'ical.js';
import {builtIn} from '../../../src/catalogue/index.js';
import type {Routine} from '../../../src/core/routine-schema.js';
import type {RoutineBuilder} from '../../../src/elements/routine-builder/routine-builder.js';
import {en} from '../../../src/messages/en/index.js';
import {registerLocale, localeFor} from '../../../src/messages/registry.js';
import {expectAccessible} from '../../support/accessible.js';
import {built, button, change, choose, days, empty, find, findAll, focused, heard, names, plan, press, said, textOf} from './support.js';

const showDay = async (el: RoutineBuilder, day: number) => {
  find(el, `[data-focus="day-${day}"]`)!.click();
  await el.updateComplete;
};
const set = async (el: RoutineBuilder, what: string, value: string, type = 'change') => {
  const field = find<HTMLInputElement | HTMLSelectElement>(el, what)!;
  field.value = value;
  field.dispatchEvent(new Event(type, {bubbles: true}));
  await el.updateComplete;
};
const submit = async (el: RoutineBuilder, form: string) => {
  find<HTMLFormElement>(el, form)!.requestSubmit();
  await el.updateComplete;
};
const key = async (el: RoutineBuilder, focus: string, name: string) => {
  find(el, `[data-focus="${focus}"]`)!.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true}));
  await el.updateComplete;
};

describe('Runs first', () => {
  it('a run is put on a day, and the sessions settle, in words and with undo', async () => {
    const el = await built();
    const events = heard(el, 'routine-change');
    const before = days(el);
    await showDay(el, before[0]!);
    await press(el, 'Add a run');
    expect(el.routine!.preferences.runDays).to.deep.equal([before[0], 2, 7].sort());
    expect(said(el)).to.match(/^Runs on .+\. Sessions (settle on|stay)/);
    expect(events).to.have.length(1);
    await press(el, 'Undo');
    expect([el.routine!.preferences.runDays, days(el)]).to.deep.equal([[2, 7], before]);
  });

  it('a run moves with the arrow keys on its handle, which keeps the focus, and goes with a button', async () => {
    const el = await built();
    await showDay(el, 2);
    await key(el, 'grip-run-2', 'ArrowRight');
    expect(el.routine!.preferences.runDays).to.deep.equal([3, 7]);
    expect(focused(el)).to.equal('grip-run-3');
    expect(textOf(find(el, '.day-detail h3'))).to.equal('Wednesday');
    await press(el, 'Remove the run');
    expect(el.routine!.preferences.runDays).to.deep.equal([7]);
    expect(textOf(find(el, '[data-day="3"]'))).to.not.include('Run');
  });

  it('never puts two hard sessions side by side for it', async () => {
    const el = await built();
    for (const day of [1, 3, 5]) {
      await showDay(el, day);
      if (button(el, 'Add a run')) await press(el, 'Add a run');
      expect(textOf(find(el, '.all-well')), `with a run on day ${day}`).to.include('All rules kept');
    }
  });

  it('a session moves with the arrow keys on its handle', async () => {
    const el = await built();
    const [first] = el.routine!.weeks[0]!.sessions;
    await key(el, `grip-${first!.id}`, 'ArrowRight');
    expect(days(el)).to.include(first!.day + 1);
    expect(focused(el)).to.equal(`grip-${first!.id}`);
  });

  it('"Train on" names the rule that a day would break', async () => {
    const el = await built();
    const options = findAll(el, '[data-focus=session-day] option').map(textOf);
    expect(options).to.have.length(7);
    expect(options.some((option) => /: hard days side by side|: a hard session/.test(option))).to.equal(true);
    expect(options[days(el)[0]! - 1]).to.match(/^[A-Z][a-z]+$/);
  });

  it('while something is held over a day, the rule and the nearest day show, and they go when it is let go', async () => {
    const el = await built();
    const [first] = el.routine!.weeks[0]!.sessions;
    const chip = find(el, `.chip[data-moves="session:${first!.id}"]`)!;
    chip.setPointerCapture = () => {};
    chip.scrollIntoView({block: 'center'});
    const send = (type: string, at: Element) => {
      const {left, top, width, height} = at.getBoundingClientRect();
      chip.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, button: 0, pointerId: 1, pointerType: 'mouse', clientX: left + width / 2, clientY: top + height / 2}));
    };
    const over = find(el, `[data-day="${days(el)[1]! + 1}"]`)!;
    send('pointerdown', chip);
    send('pointermove', over);
    await el.updateComplete;
    expect(said(el)).to.match(/hard|run/).and.to.match(/nearest day that fits|No other day/);
    expect(over.dataset['drop']).to.equal('in');
    const before = days(el);
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await el.updateComplete;
    expect(said(el)).to.not.include('nearest day');
    send('pointerup', over);
    await el.updateComplete;
    expect(days(el)).to.deep.equal(before);
  });
});

describe('A day that is not as planned', () => {
  const open = async () => {
    const el = await built(html`<routine-builder days="3" minutes="40" level="intermediate" equipment="step, band"></routine-builder>`);
    return {el, before: el.routine!};
  };

  it('of 12 minutes is planned again alone, says what was traded, and is one step to undo', async () => {
    const {el, before} = await open();
    await set(el, '[name=minutes]', '12');
    await submit(el, '.today form');
    expect(textOf(find(el, '.session .muted'))).to.match(/^(\d|1[0-2]) min/);
    expect(findAll(el, '.traded li').length).to.be.above(2);
    expect(textOf(find(el, '.traded'))).to.match(/removed|swapped/);
    expect(el.routine!.weeks.slice(1)).to.deep.equal(before.weeks.slice(1));
    await expectAccessible(el);
    await press(el, 'Undo');
    expect(el.routine).to.equal(before);
    expect(find(el, '.traded')).to.equal(null);
  });

  it('without a step, with a sore knee and a flat below has none of it', async () => {
    const {el} = await open();
    for (const box of findAll<HTMLInputElement>(el, '[name=missing]')) box.checked = true;
    await set(el, '[name=sore]', 'knee');
    find<HTMLInputElement>(el, '[name=quiet]')!.checked = true;
    await submit(el, '.today form');
    for (const id of plan(el)[0]!) {
      const {equipment, cautions, impact} = builtIn.find(id)!;
      expect([equipment, cautions.includes('knee'), impact]).to.deep.equal([[], false, 0]);
    }
  });

  it('that fits says so and changes nothing', async () => {
    const {el, before} = await open();
    await submit(el, '.today form');
    expect([el.routine, said(el)]).to.deep.equal([before, 'This day fits as it is.']);
  });
});

describe('An empty week', () => {
  it('is a way in: sessions and exercises are put in by hand', async () => {
    const el = await empty();
    await press(el, 'Begin with an empty week');
    expect(el.routine!.weeks.map(({sessions}) => sessions.length)).to.deep.equal([0, 0, 0, 0]);
    expect(focused(el)).to.equal('title');
    expect([find(el, '.all-well'), textOf(find(el, '.week-head'))]).to.satisfy(([well, head]: [unknown, string]) => !well && !head.includes('0 sessions'));
    await showDay(el, 3);
    await press(el, 'Add a session');
    expect(said(el)).to.equal('Session added on Wednesday.');
    await press(el, 'Add an exercise');
    findAll(el, '.pick')[0]!.click();
    await el.updateComplete;
    expect(el.routine!.weeks.map(({sessions}) => sessions.map(({day, items}) => [day, items.length]))).to.deep.equal(Array.from({length: 4}, () => [[3, 1]]));
    expect(button(el, 'Start session')).to.not.equal(undefined);
    await expectAccessible(el);
  });
});

describe('The catalogue', () => {
  const finder = async () => {
    const el = await built();
    await press(el, 'Add an exercise');
    return el;
  };
  const found = (el: RoutineBuilder) => findAll(el, '.pick').map((pick) => builtIn.exercises.find(({name}) => name === textOf(pick.querySelector('span')))!);
  const filters = [
    [1, 'stretch', (one: (typeof builtIn.exercises)[number]) => one.phase === 'stretch'],
    [2, 'hamstrings', (one: (typeof builtIn.exercises)[number]) => [...one.primary, ...one.secondary].includes('hamstrings')],
    [3, 'band', (one: (typeof builtIn.exercises)[number]) => one.equipment.includes('band')],
    [3, 'none', (one: (typeof builtIn.exercises)[number]) => one.equipment.length === 0],
    [4, 'advanced', (one: (typeof builtIn.exercises)[number]) => one.level === 'advanced'],
  ] as const;
  for (const [at, value, fits] of filters)
    it(`is filtered by ${['', 'kind', 'muscle', 'equipment', 'level'][at]}: ${value}`, async () => {
      const el = await finder();
      await set(el, `.filters label:nth-child(${at}) select`, value);
      expect(found(el).length).to.be.above(0);
      for (const exercise of found(el)) expect(fits(exercise), exercise.id).to.equal(true);
      expect(textOf(find(el, '.finder [role=status]'))).to.equal(`${builtIn.exercises.filter(fits).length} exercises`);
    });

  it('filters add up, with the text too, and show more on request', async () => {
    const el = await finder();
    expect(found(el)).to.have.length(20);
    await press(el, 'Show more');
    expect(found(el)).to.have.length(40);
    await set(el, '.filters label:nth-child(1) select', 'strength');
    await set(el, '.filters label:nth-child(3) select', 'none');
    await set(el, '[type=search]', 'squat', 'input');
    expect(found(el).length).to.be.above(0);
    for (const {phase, equipment, name, aliases} of found(el)) {
      expect([phase, equipment]).to.deep.equal(['strength', []]);
      expect([name, ...aliases].join(' ').toLowerCase()).to.include('squat');
    }
  });

  it('of a thousand entries of the site is searched whole', async () => {
    const [first] = builtIn.exercises;
    const many = {version: '1', exercises: Array.from({length: 1000}, (_, n) => ({...first, id: `own-${n}`, name: `Gymnastic number ${n}`, harder: [], easier: undefined}))};
    const url = URL.createObjectURL(new Blob([JSON.stringify(many)], {type: 'application/json'}));
    const el = await built(html`<routine-builder catalogue=${url}></routine-builder>`);
    await press(el, 'Add an exercise');
    await waitUntil(() => textOf(find(el, '.finder [role=status]')) === `${1000 + builtIn.exercises.length} exercises`);
    await set(el, '[type=search]', 'gymnastic 999', 'input');
    expect(findAll(el, '.pick').map((pick) => textOf(pick.querySelector('span')))).to.deep.equal(['Gymnastic number 999']);
    URL.revokeObjectURL(url);
  });
});

describe('The calendar file', () => {
  const click = HTMLAnchorElement.prototype.click;
  before(() => (HTMLAnchorElement.prototype.click = () => {}));
  after(() => (HTMLAnchorElement.prototype.click = click));
  const starts = (data: unknown) =>
    new ICAL.Component(ICAL.parse(data as string) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('begins next Monday at six in the evening, unless the visitor chooses', async () => {
    const el = await built();
    const events = heard(el, 'routine-export');
    const [date, time] = ['date', 'time'].map((name) => find<HTMLInputElement>(el, `.take-away [name=${name}]`)!.value);
    expect([new Date(`${date}T12:00`).getDay(), time]).to.deep.equal([1, '18:00']);
    expect(new Date(`${date}T23:59`).getTime() - Date.now()).to.be.within(0, 8 * 86_400_000);
    await set(el, '.take-away [name=date]', '2027-03-01');
    await set(el, '.take-away [name=time]', '06:45');
    await set(el, '.take-away [name=alarm]', '0');
    await submit(el, '.take-away form');
    const found = starts(events[0]!.detail['data']);
    expect(found).to.have.length(el.routine!.weeks.flatMap(({sessions}) => sessions).length);
    const first = found[0]!.startDate.toJSDate();
    expect([first.getHours(), first.getMinutes(), first.getMonth(), first.getDate()]).to.deep.equal([6, 45, 2, days(el)[0]]);
    expect(found[0]!.component.getAllSubcomponents('valarm')).to.have.length(0);
  });

  it('of a plan under way has only what is still to come', async () => {
    const el = await built();
    el.routine = {...el.routine!, current: 2};
    const found = starts(el.exportAs('ics'));
    expect(found).to.have.length(el.routine.weeks.slice(2).flatMap(({sessions}) => sessions).length);
  });
});

describe('What a coach pinned', () => {
  const pinned = async () => {
    const el = await built();
    const routine = structuredClone<Routine>(el.routine!);
    routine.weeks[0]!.sessions[0]!.items[1]!.locked = true;
    el.routine = routine;
    await el.updateComplete;
    return {el, id: routine.weeks[0]!.sessions[0]!.items[1]!.exerciseId};
  };
  it('stays when the week is built again, and its session cannot be removed', async () => {
    const {el, id} = await pinned();
    expect(button(el, 'Remove session')!.disabled).to.equal(true);
    await press(el, 'Change days');
    find<HTMLInputElement>(el, '[name=days][value="1"]')!.click();
    await press(el, 'Build it again');
    expect(el.routine!.weeks[0]!.sessions.flatMap(({items}) => items.filter(({locked}) => locked).map(({exerciseId}) => exerciseId))).to.deep.equal([id]);
    await press(el, 'Change days');
    await press(el, 'Begin with an empty week');
    expect(plan(el)).to.deep.equal([[id]]);
  });
});

describe('Undo', () => {
  it('takes back a hundred and twenty changes, one by one, and makes them again', async () => {
    const el = await built();
    const states = [el.routine];
    await change(el, 0);
    for (let n = 0; n < 120; n++) {
      find(el, `[data-focus^="rest-"][data-focus$="-${n % 2 ? 'less' : 'more'}"]`)!.click();
      await el.updateComplete;
      states.push(el.routine);
    }
    for (let n = 119; n >= 0; n--) {
      el.undo();
      expect(el.routine).to.equal(states[n]);
    }
    for (let n = 1; n <= 120; n++) el.redo();
    expect(el.routine).to.equal(states[120]);
  });
});

describe('A file dropped on the week', () => {
  const drop = async (el: RoutineBuilder, text: string) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'routine.json', {type: 'application/json'}));
    const event = new Event('drop', {bubbles: true, composed: true, cancelable: true});
    Object.defineProperty(event, 'dataTransfer', {value: files});
    const done = new Promise((resolve) => {
      el.addEventListener('routine-change', resolve, {once: true});
      el.addEventListener('evenstride-error', resolve, {once: true});
    });
    find(el, '.builder')!.dispatchEvent(event);
    await done;
    await el.updateComplete;
    return event;
  };
  it('is opened, with what was there one undo away; a newer one is refused without loss', async () => {
    const el = await built();
    const before = el.routine!;
    const other = {...structuredClone(before), focus: ['soleus']};
    expect((await drop(el, JSON.stringify(other))).defaultPrevented).to.equal(true);
    expect(el.routine).to.deep.equal(other);
    await drop(el, JSON.stringify({...other, version: 2}));
    expect(el.routine).to.deep.equal(other);
    expect(said(el)).to.include('newer version');
    await press(el, 'Undo');
    expect(el.routine).to.equal(before);
  });
});

describe('Advice', () => {
  it('is said in the language of the page, with the names of that language', async () => {
    const english = localeFor('en', en);
    const {routine} = english.messages;
    registerLocale({...english, lang: 'xx', messages: {...english.messages, routine: {...routine, advice: {...routine.advice, texts: {...routine.advice.texts, 'over-minutes': ({count, over}) => `XX ${count} ${over}`, 'missing-equipment': ({name, things}) => `XX ${name}: ${things.join('+')}`}}}}});
    const el = await built(html`<routine-builder lang="xx" days="2" minutes="20"></routine-builder>`);
    const changed = structuredClone(el.routine!);
    changed.weeks[0]!.sessions[0]!.items[1]!.exerciseId = 'goblet-squat';
    changed.weeks[0]!.sessions[0]!.items[0]!.dose.sets = 10;
    el.routine = changed;
    await el.updateComplete;
    const text = textOf(find(el, '.advice'));
    expect(text).to.include('XX Goblet squat: dumbbells').and.to.match(/XX \d+ \d+/);
    expect(el.exportAs('json')).to.not.include('XX');
  });
});

describe('The whole plan', () => {
  it('names every week with what it adds up to, the easier one and the retest', async () => {
    const el = await built(html`<routine-builder days="2" minutes="30" weeks="8"></routine-builder>`);
    const weeks = findAll(el, '.plan li').map(textOf);
    expect(weeks).to.have.length(8);
    expect(weeks[0]).to.include('This week').and.to.match(/2 sessions, \d+ min/);
    for (const at of [3, 7]) expect(weeks[at]).to.include('test both legs again');
    findAll(el, '.plan button')[3]!.click();
    await el.updateComplete;
    expect(textOf(find(el, '.weeks'))).to.include('Week 4 of 8');
  });

  it('what is shown of another week is edited there alone or onwards', async () => {
    const el = await built();
    findAll(el, '.plan button')[1]!.click();
    await el.updateComplete;
    const before = names(el).length;
    await change(el, 1);
    await press(el, 'Remove');
    expect(names(el)).to.have.length(before - 1);
    expect(plan(el)[0]).to.have.length(before);
    await choose(el, 'session-day', '6');
    expect(el.routine!.weeks[1]!.sessions.map(({day}) => day)).to.include(6);
    expect(days(el)).to.not.include(6);
  });
});
