import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {html} from 'lit';
import {builtIn} from '../../../src/catalogue/index.js';
import type {Routine} from '../../../src/core/routine-schema.js';
import type {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';
import type {RoutineBuilder} from '../../../src/elements/routine-builder/routine-builder.js';
import {built, button, change, choose, days, empty, find, findAll, focused, heard, names, plan, press, said, textOf} from './support.js';

const grip = (el: RoutineBuilder, at: number) => findAll(el, '.item [data-grip]')[at]!;
const middle = (node: Element): [number, number] => {
  const {left, top, width, height} = node.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('Editing in <routine-builder>', () => {
  it('removes an exercise, says so, offers undo, and stays nearby', async () => {
    const el = await built();
    const [first, second, third] = names(el);
    await change(el, 1);
    await press(el, 'Remove');
    expect(names(el).slice(0, 2)).to.deep.equal([first, third]);
    expect(said(el)).to.equal(`${second} removed.`);
    expect(focused(el)).to.match(/^grip-/);
    await press(el, 'Undo');
    expect(names(el)[1]).to.equal(second);
    expect(said(el)).to.equal(`Undone: ${second} removed.`);
    await press(el, 'Redo');
    expect(names(el)[1]).to.equal(third);
  });

  it('announces each edit with the whole routine and its advice', async () => {
    const el = await built();
    const events = heard(el, 'routine-change');
    await change(el, 1);
    await press(el, 'Duplicate');
    await press(el, 'Undo');
    expect(events.map(({detail}) => (detail['routine'] as Routine).weeks[0]!.sessions[0]!.items.length)).to.deep.equal([plan(el)[0]!.length + 1, plan(el)[0]!.length]);
  });

  it('undo() and redo() of the page do what the buttons do', async () => {
    const el = await built();
    const before = plan(el);
    await change(el, 1);
    await press(el, 'Remove');
    const after = plan(el);
    el.undo();
    expect(plan(el)).to.deep.equal(before);
    el.redo();
    expect(plan(el)).to.deep.equal(after);
    el.redo();
    expect(plan(el)).to.deep.equal(after);
  });

  it('undo goes all the way back on a page that gives back each routine it hears of', async () => {
    const el = await built();
    el.addEventListener('routine-change', ({detail}) => (el.routine = structuredClone(detail.routine)));
    const before = names(el);
    for (const _ of [1, 2]) {
      await change(el, 1);
      await press(el, 'Remove');
    }
    await press(el, 'Undo');
    await press(el, 'Undo');
    expect(names(el)).to.deep.equal(before);
    await press(el, 'Redo');
    expect(names(el)).to.have.length(before.length - 1);
  });

  it('moves with the arrow keys on its handle, and the focus goes along', async () => {
    const el = await built();
    const before = names(el);
    grip(el, 1).focus();
    const handle = focused(el);
    await sendKeys({press: 'ArrowDown'});
    await el.updateComplete;
    expect(names(el).slice(1, 3)).to.deep.equal([before[2], before[1]]);
    expect(focused(el)).to.equal(handle);
    expect(said(el)).to.equal(`${before[1]} is now number 3 of ${before.length}.`);
    await sendKeys({press: 'ArrowUp'});
    await el.updateComplete;
    expect(names(el)).to.deep.equal(before);
  });

  it('moves to the next day with the right arrow key, and shows that day', async () => {
    const el = await built();
    const [first] = days(el);
    const name = names(el)[1]!;
    grip(el, 1).focus();
    await sendKeys({press: 'ArrowRight'});
    await el.updateComplete;
    expect(days(el)).to.include(first! + 1);
    expect(names(el)).to.deep.equal([name]);
    expect(focused(el)).to.match(/^grip-/);
  });

  it('Up and Down are buttons too, and off at the ends', async () => {
    const el = await built();
    const before = names(el);
    await change(el, 0);
    expect(button(el, 'Up')!.disabled).to.equal(true);
    await press(el, 'Down');
    expect(names(el).slice(0, 2)).to.deep.equal([before[1], before[0]]);
    expect(focused(el)).to.match(/^Down-/);
  });

  it('moves to a chosen day', async () => {
    const el = await built();
    const name = names(el)[1]!;
    await change(el, 1);
    await choose(el, 'to-day-', '6');
    expect(days(el)).to.include(6);
    expect(said(el)).to.equal(`${name} moved to Saturday.`);
  });

  it('drags by its handle to another place', async () => {
    const el = await built();
    const before = names(el);
    grip(el, 0).scrollIntoView({block: 'center'});
    const target = findAll(el, '.item')[2]!;
    const [x, y] = middle(grip(el, 0));
    const {bottom} = target.getBoundingClientRect();
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x + 5, y + 20]});
    await sendMouse({type: 'move', position: [x + 5, Math.round(bottom - 4)]});
    expect(target.dataset['drop']).to.equal('after');
    await sendMouse({type: 'up'});
    await el.updateComplete;
    expect(names(el).slice(0, 3)).to.deep.equal([before[1], before[2], before[0]]);
    expect(find(el, '[data-drop], [data-dragging]')).to.equal(null);
  });

  it('a drag that Escape ends changes nothing', async () => {
    const el = await built();
    const before = names(el);
    grip(el, 0).scrollIntoView({block: 'center'});
    const [x, y] = middle(grip(el, 0));
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x, y + 60]});
    await sendKeys({press: 'Escape'});
    await sendMouse({type: 'up'});
    await el.updateComplete;
    expect(names(el)).to.deep.equal(before);
  });

  it('swaps for what does the same job', async () => {
    const el = await built();
    const name = names(el)[1]!;
    const id = await change(el, 1);
    await press(el, 'Swap');
    const [pick] = findAll(el, '.pick');
    const other = textOf(pick!.querySelector('span'));
    pick!.click();
    await el.updateComplete;
    expect(names(el)[1]).to.equal(other);
    expect(said(el)).to.equal(`${name} swapped for ${other}.`);
    expect(focused(el)).to.equal(`name-${id}`);
  });

  it('changes the dose by steps, and the words with it', async () => {
    const el = await built();
    await change(el, 0);
    const sets = () => el.routine!.weeks[0]!.sessions[0]!.items[0]!.dose.sets;
    const before = sets();
    await press(el, 'More: Sets');
    expect(sets()).to.equal(before + 1);
    expect(textOf(findAll(el, '.item')[0]!.querySelector('[part=dose]'))).to.match(new RegExp(`^${before + 1} ×`));
    expect(focused(el)).to.match(/^sets-.*-more$/);
  });

  it('chooses the side of a one-legged exercise', async () => {
    const el = await built();
    const at = plan(el)[0]!.findIndex((exerciseId) => builtIn.find(exerciseId)?.laterality === 'unilateral');
    const id = await change(el, at);
    await choose(el, `side-${id}`, '3');
    expect(textOf(find(el, `[data-item="${id}"] [part=dose]`))).to.include('right leg only');
  });

  it('keeps a note', async () => {
    const el = await built();
    await change(el, 0);
    const input = find<HTMLInputElement>(el, '.panel input[type=text]')!;
    input.focus();
    await sendKeys({type: 'slowly'});
    await sendKeys({press: 'Tab'});
    await el.updateComplete;
    expect(el.routine!.weeks[0]!.sessions[0]!.items[0]!.note).to.equal('slowly');
    expect(textOf(find(el, '.note'))).to.equal('slowly');
  });

  it('reaches the following weeks, unless told not to', async () => {
    const el = await built();
    const gone = plan(el)[0]![1]!;
    const weeks = () => el.routine!.weeks.filter(({sessions}) => sessions[0]!.items.some(({exerciseId}) => exerciseId === gone)).length;
    await change(el, 1);
    find<HTMLInputElement>(el, '.onwards input')!.click();
    await press(el, 'Remove');
    expect(weeks()).to.equal(3);
    await press(el, 'Undo');
    await change(el, 1);
    find<HTMLInputElement>(el, '.onwards input')!.click();
    await press(el, 'Remove');
    expect(weeks()).to.equal(0);
  });

  it('adds an exercise that was searched for', async () => {
    const el = await built();
    await press(el, 'Add an exercise');
    expect(focused(el)).to.equal('search');
    await sendKeys({type: 'clam band'});
    await el.updateComplete;
    const [pick] = findAll(el, '.pick');
    expect(textOf(pick)).to.match(/^Clamshell with a band/);
    const count = plan(el)[0]!.length;
    pick!.click();
    await el.updateComplete;
    expect(plan(el)[0]!).to.have.length(count + 1);
    expect(said(el)).to.include('added on');
  });

  it('says when a search finds nothing', async () => {
    const el = await built();
    await press(el, 'Add an exercise');
    await sendKeys({type: 'zzzz'});
    await el.updateComplete;
    expect(textOf(find(el, '.finder'))).to.include('Nothing found');
  });

  it('moves a whole session to another day, by the rules of a trade', async () => {
    const el = await built();
    const [a, b] = days(el);
    const first = plan(el)[0];
    await choose(el, 'session-day', String(b));
    expect(days(el)).to.include.members([a!, b!]);
    expect(plan(el)[1]).to.deep.equal(first);
  });

  it('shows the advice that an edit earns, with a remedy of one press', async () => {
    const el = await built();
    await change(el, 0);
    for (let n = 0; n < 9; n++) await press(el, 'More: Sets');
    const advice = find(el, '.advice')!;
    expect(textOf(advice)).to.match(/About \d+ minutes, \d+ more than you have/);
    advice.querySelector('button')!.click();
    await el.updateComplete;
    expect(said(el)).to.match(/: \d × /);
    expect(find(el, '.advice')).to.equal(null);
  });

  it('what a coach pinned says so and cannot be removed or swapped', async () => {
    const el = await built();
    const routine = structuredClone(el.routine!);
    routine.weeks[0]!.sessions[0]!.items[1]!.locked = true;
    el.routine = routine;
    await el.updateComplete;
    await change(el, 1);
    expect([button(el, 'Remove')!.disabled, button(el, 'Swap')!.disabled]).to.deep.equal([true, true]);
    expect(textOf(find(el, '.panel'))).to.include('coach');
  });

  it('shows how an exercise is done, with why it is there, and takes the easier one from there', async () => {
    const el = await built();
    const at = findAll(el, '.item').findIndex((item) => textOf(item.querySelector('.name')) === 'Split squat');
    findAll(el, '.what')[Math.max(0, at)]!.click();
    await el.updateComplete;
    const card = find<ExerciseCard>(el, 'exercise-card')!;
    await card.updateComplete;
    expect(textOf(find(el, '.why'))).to.include('Why it is here');
    const easier = [...card.shadowRoot!.querySelectorAll('button')].find((one) => /Easier|Harder/.test(textOf(one)))!;
    const wanted = textOf(easier).replace(/^(Easier|Harder): /, '');
    easier.click();
    await el.updateComplete;
    expect(names(el)[Math.max(0, at)]).to.equal(wanted);
  });

  it('Control Z undoes and Control Shift Z does it again', async () => {
    const el = await built();
    const before = plan(el);
    await change(el, 1);
    await press(el, 'Remove');
    const after = plan(el);
    const keys = (key: string, shiftKey: boolean) => grip(el, 0).dispatchEvent(new KeyboardEvent('keydown', {key, shiftKey, ctrlKey: true, bubbles: true, composed: true}));
    keys('z', false);
    expect(plan(el)).to.deep.equal(before);
    await el.updateComplete;
    keys('Z', true);
    expect(plan(el)).to.deep.equal(after);
  });

  it('takes what a card on the page adds', async () => {
    const el = await built();
    const card = document.createElement('exercise-card');
    card.exerciseId = 'bird-dog';
    el.parentNode!.append(card);
    await card.updateComplete;
    [...card.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Add to routine')!.click();
    await el.updateComplete;
    expect(plan(el)[0]!.at(-1)).to.equal('bird-dog');
  });

  describe('with an exercise that only a card on the page has', () => {
    const own = {id: 'harbour-wall-sit', name: 'Harbour wall sit', phase: 'strength', primary: ['quadriceps'], laterality: 'bilateral', level: 'beginner', dose: {sets: 2, amount: 30, unit: 'seconds', rest: 30}, steps: ['Slide down the wall and stay.']};
    async function withCard(el: RoutineBuilder, owner: string | null = null): Promise<HTMLElement> {
      const card = document.createElement('exercise-card');
      card.for = owner;
      card.exercise = own;
      el.parentNode!.append(card);
      await card.updateComplete;
      [...card.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Add to routine')!.click();
      await el.updateComplete;
      return card;
    }

    it('it is taken in with its name, its dose and its minutes, nothing is called unknown, and the search finds it', async () => {
      const el = await built();
      const minutes = () => Number(/^\d+/.exec(textOf(find(el, '.session .held')))![0]);
      const before = minutes();
      await withCard(el);
      expect(names(el).at(-1)).to.equal('Harbour wall sit');
      expect(textOf(findAll(el, '.item [part=dose]').at(-1))).to.equal('2 × 30 s');
      expect(minutes()).to.be.above(before);
      expect(textOf(find(el, '.advice'))).to.not.include('harbour-wall-sit');
      await press(el, 'Add an exercise');
      await sendKeys({type: 'harbour'});
      await el.updateComplete;
      expect(findAll(el, '.pick').map((pick) => textOf(pick.querySelector('span')))).to.deep.equal(['Harbour wall sit']);
    });

    it('a week that is kept knows it again, as the card is there again', async () => {
      const kept = html`<routine-builder id="cards" persist="local" days="2" minutes="20"></routine-builder>`;
      const el = await built(kept);
      await withCard(el);
      el.remove();
      const next = await empty(kept);
      expect(names(next).at(-1)).to.equal('Unknown exercise (harbour-wall-sit)');
      const card = document.createElement('exercise-card');
      card.exercise = own;
      next.parentNode!.append(card);
      await next.updateComplete;
      expect(names(next).at(-1)).to.equal('Harbour wall sit');
      localStorage.clear();
    });

    it('a card of nobody’s brings nothing', async () => {
      const el = await built();
      const before = plan(el);
      await withCard(el, '');
      expect(plan(el)).to.deep.equal(before);
      await press(el, 'Add an exercise');
      await sendKeys({type: 'harbour'});
      await el.updateComplete;
      expect(findAll(el, '.pick')).to.have.length(0);
    });
  });

  it('keeps what a card adds before there is a week, until there is one', async () => {
    const el = await empty();
    const card = document.createElement('exercise-card');
    card.exerciseId = 'bird-dog';
    el.parentNode!.append(card);
    await card.updateComplete;
    [...card.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Add to routine')!.click();
    await el.updateComplete;
    expect(said(el)).to.include('Bird dog joins your week');
    await press(el, 'Build my week');
    expect(plan(el)[0]!.at(-1)).to.equal('bird-dog');
  });

  it('goes through the weeks', async () => {
    const el = await built(html`<routine-builder weeks="4"></routine-builder>`);
    await press(el, 'Next week');
    expect(textOf(find(el, '.weeks'))).to.include('Week 2 of 4');
    await press(el, 'Previous week');
    expect(button(el, 'Previous week')!.disabled).to.equal(true);
  });
});
