import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {hub, type Shared} from '../../../src/elements/base/hub.js';
import type {RoutineBuilder} from '../../../src/elements/routine-builder/routine-builder.js';
import type {Assessment} from '../../../src/core/types.js';
import {announce} from '../../../src/events/announce.js';
import {expectAccessible} from '../../support/accessible.js';
import {built, button, change, days, empty, find, findAll, heard, leftCalf, plan, press, refer, said, textOf} from './support.js';

/** Stands in for the quiz: what it shares is set by the test. */
class QuizDouble extends HTMLElement {
  shared: Shared = {};
  connectedCallback(): void {
    hub.join(this);
  }
  disconnectedCallback(): void {
    hub.leave(this);
  }
  /** Tells the page what a person's answers add up to. */
  finish(assessment: Assessment): void {
    this.share(assessment);
    announce(this, 'imbalance-result', {assessment, preferences: {}});
  }
  /** Knows something from the page or from storage, which announces nothing. */
  share(assessment: Assessment): void {
    this.shared = {assessment};
    hub.changed(this);
  }
}
if (!customElements.get('imbalance-quiz')) customElements.define('imbalance-quiz', QuizDouble);

const leftHip: Assessment = {...leftCalf, findings: leftCalf.findings.map((finding) => ({...finding, id: 'gluteus-medius-weakness-left', muscle: 'gluteus-medius'}))};

describe('<routine-builder> makes a week', () => {
  it('asks for what it needs while it knows nothing, filled in as the page says', async () => {
    const el = await empty();
    const checked = findAll<HTMLInputElement>(el, ':checked').map(({name, value}) => `${name} ${value}`);
    expect(checked).to.deep.equal(['days 3', 'minutes 20', 'run-days 2', 'run-days 7', 'level beginner', 'weeks 4']);
    expect(el.routine).to.equal(null);
  });

  for (const [attribute, value] of [['days', '9'], ['minutes', 'long'], ['level', 'hero'], ['weeks', '0'], ['run-days', 'someday'], ['equipment', 'trampoline']] as const)
    it(`${attribute}="${value}" falls back`, () => {
      const el = document.createElement('routine-builder');
      const before = el.preferences;
      el.setAttribute(attribute, value);
      expect(el.preferences).to.deep.equal(before);
    });

  it('takes days by number and by name, and equipment by commas or spaces', async () => {
    const el = await empty(html`<routine-builder run-days="1, wed;Saturday" equipment="band step, chair"></routine-builder>`);
    expect(el.preferences).to.deep.include({runDays: [1, 3, 6], equipment: ['chair', 'step', 'band']});
  });

  it('builds what was asked for, says so, and announces it once', async () => {
    const el = await empty();
    const events = heard(el, 'routine-change');
    find<HTMLInputElement>(el, '[name=days][value="2"]')!.click();
    await press(el, 'Build my week');
    expect(el.routine!.weeks[0]!.sessions).to.have.length(2);
    expect(events).to.have.length(1);
    expect(events[0]!.detail['routine']).to.deep.equal(el.routine);
    expect(events[0]!.detail['advice']).to.deep.equal([]);
    expect(said(el)).to.equal('Your week is ready.');
  });

  it('shows seven days with runs, rests and sessions', async () => {
    const el = await built();
    const cells = findAll(el, '.day').map((cell) => textOf(cell.querySelector('button')));
    expect(cells).to.have.length(7);
    expect(cells[1]).to.include('Run');
    for (const day of days(el)) expect(cells[day - 1]).to.match(/\d+ min/);
    expect(cells.filter((cell) => cell.includes('Rest'))).to.have.length(7 - new Set([2, 7, ...days(el)]).size);
  });

  it('says which leg starts, with its mark', async () => {
    const el = await empty();
    el.assessment = leftCalf;
    await el.updateComplete;
    expect(textOf(find(el, '.favours'))).to.include('left side starts');
    expect(find(el, '.favours .mark.left')).to.not.equal(null);
    expect(findAll(el, '[part=dose]').map(textOf).join()).to.include('start left');
  });

  it('wishes that nothing fits are said, and what was there stays', async () => {
    const el = await empty(html`<routine-builder minutes="5"></routine-builder>`);
    el.assessment = {...leftCalf, limits: {...leftCalf.limits, load: 'none', avoid: []}};
    await press(el, 'Build my week');
    expect(said(el)).to.include('pain needs to settle first');
    expect(el.routine).to.equal(null);
  });

  it('can be planned anew, and undone to the week before', async () => {
    const el = await built();
    const before = el.routine;
    await press(el, 'Change days');
    find<HTMLInputElement>(el, '[name=days][value="1"]')!.click();
    await press(el, 'Build it again');
    expect(el.routine!.weeks[0]!.sessions).to.have.length(1);
    await press(el, 'Undo');
    expect(el.routine).to.equal(before);
  });

  it('planning anew can be left', async () => {
    const el = await built();
    await press(el, 'Change days');
    await press(el, 'Keep the week');
    expect(find(el, '.week')).to.not.equal(null);
  });

  it('fires nothing when the page sets a property', async () => {
    const el = await empty();
    const events = heard(el, 'routine-change', 'evenstride-error');
    el.preferences = {days: 1};
    el.assessment = leftCalf;
    const other = await built();
    el.routine = other.routine;
    await el.updateComplete;
    expect(events).to.deep.equal([]);
  });
});

describe('<routine-builder> and the quiz', () => {
  const together = async () => {
    const page = await fixture(html`<div><imbalance-quiz></imbalance-quiz><routine-builder days="3" minutes="20"></routine-builder></div>`);
    return {quiz: page.querySelector('imbalance-quiz') as unknown as QuizDouble, el: page.querySelector('routine-builder') as RoutineBuilder, page};
  };

  it('a finished quiz makes the week, which is announced after the result', async () => {
    const {quiz, el, page} = await together();
    const events = heard(page, 'imbalance-result', 'routine-change');
    quiz.finish(leftCalf);
    await el.updateComplete;
    expect(events.map(({type}) => type)).to.deep.equal(['imbalance-result', 'routine-change']);
    expect(el.routine!.favours).to.equal('left');
  });

  it('a quiz that knows its answers from the page makes the week in silence', async () => {
    const {quiz, el, page} = await together();
    const events = heard(page, 'routine-change');
    quiz.share(leftCalf);
    await el.updateComplete;
    expect(el.routine!.favours).to.equal('left');
    expect(events).to.deep.equal([]);
  });

  it('new answers replace a week that nobody has touched', async () => {
    const {quiz, el} = await together();
    quiz.finish(leftCalf);
    await el.updateComplete;
    quiz.finish(leftHip);
    await el.updateComplete;
    expect(el.routine!.focus).to.deep.equal(['gluteus-medius']);
  });

  it('new answers ask before they replace what the visitor has changed', async () => {
    const {quiz, el} = await together();
    quiz.finish(leftCalf);
    await el.updateComplete;
    await change(el, 1);
    await press(el, 'Remove');
    const mine = el.routine;
    quiz.finish(leftHip);
    await el.updateComplete;
    expect(el.routine).to.equal(mine);
    expect(textOf(find(el, '.offer'))).to.include('left alone');
    await press(el, 'Make a new week');
    expect(el.routine!.focus).to.deep.equal(['gluteus-medius']);
    await press(el, 'Undo');
    expect(el.routine).to.equal(mine);
  });

  it('the visitor may keep their week', async () => {
    const {quiz, el} = await together();
    quiz.finish(leftCalf);
    await el.updateComplete;
    await change(el, 1);
    await press(el, 'Remove');
    const mine = el.routine;
    quiz.finish(leftHip);
    await el.updateComplete;
    await press(el, 'Keep my week');
    expect([el.routine, find(el, '.offer')]).to.deep.equal([mine, null]);
  });

  it('the same answers once more announce nothing and ask nothing', async () => {
    const {quiz, el, page} = await together();
    const events = heard(page, 'routine-change');
    quiz.finish(leftCalf);
    await el.updateComplete;
    quiz.finish(leftCalf);
    await el.updateComplete;
    expect([events.length, find(el, '.offer')]).to.deep.equal([1, null]);
  });

  it('other wishes in the quiz make another week', async () => {
    const {quiz, el} = await together();
    quiz.finish(leftCalf);
    await el.updateComplete;
    quiz.shared = {assessment: leftCalf, preferences: {...el.preferences, days: 1}};
    announce(quiz, 'imbalance-result', {});
    await el.updateComplete;
    expect(el.routine!.weeks[0]!.sessions).to.have.length(1);
  });

  it('a kept week with wishes of its own is not asked about when the page is opened again', async () => {
    const {quiz, el, page} = await together();
    quiz.finish(leftCalf);
    await el.updateComplete;
    const kept = structuredClone({...el.routine!, preferences: {...el.routine!.preferences, minutes: 45}});
    const next = document.createElement('routine-builder');
    next.routine = kept;
    el.replaceWith(next);
    await next.updateComplete;
    expect(page.contains(quiz)).to.equal(true);
    expect([next.routine, find(next, '.offer')]).to.deep.equal([kept, null]);
  });

  it('a builder with for="" stays alone', async () => {
    const page = await fixture(html`<div><imbalance-quiz></imbalance-quiz><routine-builder for=""></routine-builder></div>`);
    (page.querySelector('imbalance-quiz') as unknown as QuizDouble).finish(leftCalf);
    await (page.querySelector('routine-builder') as RoutineBuilder).updateComplete;
    expect((page.querySelector('routine-builder') as RoutineBuilder).routine).to.equal(null);
  });
});

describe('<routine-builder> and a red flag', () => {
  it('says whom to see and shows nothing to train', async () => {
    const el = await built();
    el.assessment = refer;
    await el.updateComplete;
    expect(textOf(find(el, '.whom'))).to.include('call your local emergency number');
    expect([find(el, '.week'), find(el, '.item'), button(el, 'Start session')]).to.deep.equal([null, null, undefined]);
    await expectAccessible(el);
  });

  it('gives the week back when the flag is gone', async () => {
    const el = await built();
    const before = plan(el);
    el.assessment = refer;
    await el.updateComplete;
    el.assessment = null;
    await el.updateComplete;
    expect(plan(el)).to.deep.equal(before);
    expect(find(el, '.week')).to.not.equal(null);
  });
});

describe('<routine-builder> and what it is given', () => {
  it('a malformed routine is reported by its path, and the one that was there stays', async () => {
    const el = await built();
    const before = el.routine;
    const events = heard(el, 'evenstride-error');
    el.routine = {...before, weeks: [{kind: 'build', sessions: [{id: 's', day: 9, hard: false, items: []}]}]};
    await el.updateComplete;
    expect(events[0]!.detail['path']).to.equal('routine.weeks.0.sessions.0.day');
    expect(el.routine).to.equal(before);
    expect(textOf(find(el, '[part=error]'))).to.include('weeks.0.sessions.0.day');
  });

  for (const order of [['assessment', 'routine'], ['routine', 'assessment']] as const)
    it(`no routine and an assessment make a week from the assessment, ${order[0]} set first`, async () => {
      const given = {assessment: leftCalf, routine: null};
      const el = document.createElement('routine-builder');
      for (const name of order) el[name] = given[name];
      document.body.append(el);
      await el.updateComplete;
      expect(el.routine!.favours).to.equal('left');
      for (const name of order) el[name] = given[name];
      await el.updateComplete;
      expect(find(el, '.week')).to.not.equal(null);
      el.remove();
    });

  it('no routine takes away the one that was there, and asks again', async () => {
    const el = await built();
    const events = heard(el, 'routine-change', 'evenstride-error');
    el.routine = null;
    await el.updateComplete;
    expect([el.routine, find(el, '.week'), events]).to.deep.equal([null, null, []]);
    expect(button(el, 'Build my week')).to.not.equal(undefined);
  });

  it('a routine of a newer version is refused in words', async () => {
    const el = await built();
    el.routine = {...el.routine, version: 2};
    await el.updateComplete;
    expect(textOf(find(el, '[part=error]'))).to.include('newer version');
  });

  for (const value of ['[object Object]', 'nonsense', 5, []])
    it(`an assessment of ${JSON.stringify(value)} is reported, not thrown`, async () => {
      const el = await empty();
      const events = heard(el, 'evenstride-error');
      el.assessment = value;
      await el.updateComplete;
      expect(events).to.have.length(1);
      expect(events[0]!.detail['path']).to.match(/^assessment/);
    });

  it('opens a routine as attribute JSON and as a child script', async () => {
    const {routine} = await built();
    const attribute = await empty(html`<routine-builder routine=${JSON.stringify(routine)}></routine-builder>`);
    expect(attribute.routine).to.deep.equal(routine);
    const el = document.createElement('routine-builder');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({routine});
    el.append(script);
    document.body.append(el);
    expect(el.routine).to.deep.equal(routine);
    el.remove();
  });

  it("is its form's value as JSON, under its name", async () => {
    const form = await fixture<HTMLFormElement>(html`<form><routine-builder name="plan"></routine-builder></form>`);
    const el = form.querySelector('routine-builder') as RoutineBuilder;
    expect(new FormData(form).has('plan')).to.equal(false);
    await press(el, 'Build my week');
    expect(JSON.parse(new FormData(form).get('plan') as string)).to.deep.equal(el.routine);
  });

  it('an unknown exercise is named by its id and can be removed', async () => {
    const el = await built();
    const routine = structuredClone(el.routine!);
    routine.weeks[0]!.sessions[0]!.items[1]!.exerciseId = 'long-gone';
    el.routine = routine;
    await el.updateComplete;
    expect(textOf(find(el, '.session'))).to.include('long-gone');
    await press(el, 'Remove');
    expect(plan(el)[0]).to.not.include('long-gone');
  });
});

describe('axe finds nothing to mend in <routine-builder>', () => {
  it('empty', async () => expectAccessible(await empty()));
  it('with a week', async () => expectAccessible(await built()));
  for (const panel of ['edit', 'swap', 'details', 'search'] as const)
    it(`with ${panel} unfolded`, async () => {
      const el = await built();
      if (panel === 'search') await press(el, 'Add an exercise');
      else if (panel === 'details') findAll(el, '.what')[1]!.click();
      else await change(el, 1);
      if (panel === 'swap') await press(el, 'Swap');
      await expectAccessible(el);
    });
  it('with advice', async () => {
    const el = await built();
    await change(el, 0);
    for (let n = 0; n < 9; n++) await press(el, 'More: Sets');
    expect(find(el, '.advice')).to.not.equal(null);
    await expectAccessible(el);
  });
});
