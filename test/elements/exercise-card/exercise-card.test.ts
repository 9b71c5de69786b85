import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';
import {expectAccessible} from '../../support/accessible.js';
import {bridge, button, card, dose, find, findAll, heard, name, own, press, problem, textOf} from './support.js';

describe('<exercise-card>', () => {
  it('shows the exercise that its id names, with dose and three cues', async () => {
    const el = await card();
    expect(name(el)).to.equal('Glute bridge');
    expect(dose(el)).to.match(/^\d × \d+$/);
    expect(findAll(el, '.cues li')).to.have.length(3);
    expect(el.exercise?.id).to.equal('glute-bridge');
  });

  it('has the picture in a part of its own, first in the card', async () => {
    const el = await card();
    expect(find(el, 'article')!.firstElementChild!.getAttribute('part')).to.equal('figure');
  });

  describe('dose', () => {
    const rows = [
      [html`<exercise-card exercise-id="clamshell" sets="3" reps="12"></exercise-card>`, '3 × 12 each leg'],
      [html`<exercise-card exercise-id="clamshell" sets="3" reps="12" side="left"></exercise-card>`, '3 × 12, left leg only'],
      [html`<exercise-card exercise-id="glute-bridge" sets="2" reps="10" side="left"></exercise-card>`, '2 × 10'],
      [html`<exercise-card exercise-id="plank" sets="2" hold="45"></exercise-card>`, '2 × 45 s'],
      [html`<exercise-card exercise-id="side-plank" sets="2" hold="60"></exercise-card>`, '2 × 1 min each side'],
    ] as const;
    for (const [template, words] of rows) it(words, async () => expect(dose(await card(template))).to.equal(words));

    it('says who starts and who does one more set, where a plan says so', async () => {
      const el = await card(html`<exercise-card exercise-id="clamshell"></exercise-card>`);
      el.plan = {dose: {sets: 2, amount: 10, unit: 'reps', rest: 30}, side: 'both', first: 'left', extra: 'left'};
      await el.updateComplete;
      expect(dose(el)).to.equal('2 × 10 each leg, start left, one more set left');
      expect(find(el, '[part=dose] .mark.left')).to.not.equal(null);
    });

    for (const [attribute, value] of [['sets', '0'], ['sets', 'many'], ['reps', '-4'], ['reps', '7.5'], ['hold', '9999'], ['side', 'up']] as const)
      it(`${attribute}="${value}" falls back to the exercise's own`, async () => {
        const el = await card(html`<exercise-card exercise-id="clamshell"></exercise-card>`);
        const before = dose(el);
        el.setAttribute(attribute, value);
        await el.updateComplete;
        expect(dose(el)).to.equal(before);
      });
  });

  describe('an id that names nothing', () => {
    it('is said in place, with what was likely meant, and announced', async () => {
      const el = document.createElement('exercise-card');
      const events = heard(el, 'evenstride-error');
      el.setAttribute('exercise-id', 'glute-brige');
      document.body.append(el);
      await el.updateComplete;
      expect(problem(el)).to.include('glute-brige').and.to.include('glute-bridge');
      expect(events.map(({detail}) => [detail['code'], detail['path']])).to.deep.equal([['unknown-exercise', 'exercise-id']]);
      el.remove();
    });

    it('keeps the exercise that was shown, and goes when the id is right again', async () => {
      const el = await card();
      el.exerciseId = 'nothing-like-it';
      await el.updateComplete;
      expect(name(el)).to.equal('Glute bridge');
      expect(problem(el)).to.include('nothing-like-it');
      el.exerciseId = 'plank';
      await el.updateComplete;
      expect([name(el), problem(el)]).to.deep.equal(['Plank', '']);
    });
  });

  it('says so where it was told of no exercise', async () => {
    const el = await card(html`<exercise-card></exercise-card>`);
    expect(textOf(find(el, 'p.surface'))).to.not.equal('');
    await expectAccessible(el);
  });

  describe("a site's own exercise", () => {
    it('as a property', async () => {
      const el = await card(html`<exercise-card .exercise=${own}></exercise-card>`);
      expect([name(el), dose(el)]).to.deep.equal(['Hero wall sit', '2 × 30 s']);
    });

    it('as an attribute', async () => expect(name(await card(html`<exercise-card exercise=${JSON.stringify(own)}></exercise-card>`))).to.equal('Hero wall sit'));

    it('as a child script', async () => {
      const el = document.createElement('exercise-card');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({exercise: own});
      el.append(script);
      document.body.append(el);
      await el.updateComplete;
      expect(name(el)).to.equal('Hero wall sit');
      el.remove();
    });

    it('set before the element is upgraded', async () => {
      const early = document.implementation.createHTMLDocument().createElement('exercise-card');
      early.exercise = own;
      expect(early.shadowRoot).to.equal(null);
      const page = await fixture(html`<div></div>`);
      page.append(early);
      await early.updateComplete;
      expect(name(early)).to.equal('Hero wall sit');
    });

    it('with a picture shows the picture, with its words', async () => {
      const el = await card(html`<exercise-card .exercise=${{...own, media: {image: '/package.json', alt: 'A wall sit'}}}></exercise-card>`);
      expect(find(el, '[part=figure] img')).to.include({alt: 'A wall sit'});
    });

    it('that does not fit is reported by its path, and what was shown stays', async () => {
      const el = await card();
      const events = heard(el, 'evenstride-error');
      el.exercise = {...own, dose: {...own.dose, sets: 99}};
      await el.updateComplete;
      expect(events[0]?.detail['path']).to.equal('exercise.dose.sets');
      expect(name(el)).to.equal('Glute bridge');
    });

    it('gives way to the id again when it is taken back', async () => {
      const el = await card(html`<exercise-card exercise-id="plank" .exercise=${own}></exercise-card>`);
      el.exercise = null;
      await el.updateComplete;
      expect(name(el)).to.equal('Plank');
    });
  });

  describe('buttons', () => {
    it('harder shows the harder exercise, says so, and announces it', async () => {
      const el = await card();
      const events = heard(el, 'exercise-swap');
      await press(el, 'Harder');
      expect(el.exercise?.id).to.equal('single-leg-bridge');
      expect(events.map(({detail}) => [detail['from'], detail['to']])).to.deep.equal([['glute-bridge', 'single-leg-bridge']]);
      expect(textOf(find(el, '[role=status]'))).to.include('Single-leg bridge');
      expect(el.shadowRoot!.activeElement).to.equal(find(el, 'h3'));
    });

    it('easier leads back', async () => {
      const el = await card();
      await press(el, 'Harder');
      await press(el, 'Easier');
      expect(name(el)).to.equal('Glute bridge');
    });

    it('"Add to routine" announces what to add', async () => {
      const el = await card(html`<exercise-card exercise-id="clamshell" side="right"></exercise-card>`);
      const events = heard(el, 'exercise-add');
      await press(el, 'Add to routine');
      expect(events[0]?.detail).to.include({exerciseId: 'clamshell', side: 'right', schema: 'exercise-add/1'});
    });

    it('how it is done unfolds with the keyboard, and stands open in the full view', async () => {
      const el = await card();
      find(el, 'summary')!.focus();
      await sendKeys({press: 'Enter'});
      expect(find<HTMLDetailsElement>(el, 'details')!.open).to.equal(true);
      el.view = 'full';
      await el.updateComplete;
      expect(find(el, 'details')).to.equal(null);
      expect(textOf(find(el, '.details'))).to.include('Leave it out while your');
    });
  });

  it('setting a property announces nothing', async () => {
    const el = await card();
    const events = heard(el, 'exercise-swap', 'exercise-add', 'exercise-start', 'evenstride-error');
    el.exerciseId = 'plank';
    el.side = 'left';
    el.sets = 3;
    el.exercise = own;
    await el.updateComplete;
    expect(events).to.deep.equal([]);
  });

  it('lives through being moved and cloned', async () => {
    const el = await card();
    const other = await fixture(html`<section></section>`);
    other.append(el);
    const copy = el.cloneNode(true) as ExerciseCard;
    other.append(copy);
    await copy.updateComplete;
    expect([name(el), name(copy)]).to.deep.equal(['Glute bridge', 'Glute bridge']);
  });

  describe('axe finds nothing to mend', () => {
    for (const [state, template] of [['compact', bridge], ['full', html`<exercise-card exercise-id="side-lying-leg-raise" view="full" side="left"></exercise-card>`], ['unknown', html`<exercise-card exercise-id="x"></exercise-card>`]] as const)
      it(state, async () => expectAccessible(await card(template)));

    it('playing', async () => {
      const el = await card();
      await press(el, 'Start');
      await expectAccessible(el);
      button(el, 'Stop')!.click();
    });
  });
});
