import {aTimeout, expect, fixture, oneEvent, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import {parseExercise} from '../../../src/core/parse.js';
import type {ExerciseCard} from '../../../src/elements/exercise-card/exercise-card.js';
import {expectAccessible} from '../../support/accessible.js';
import './support.js';

const row = {
  id: 'seated-band-row',
  name: 'Band row',
  phase: 'strength',
  primary: ['upper-back'],
  secondary: ['arms'],
  laterality: 'bilateral',
  level: 'beginner',
  dose: {sets: 2, amount: 10, unit: 'reps', rest: 60},
  steps: ['Pull.'],
};
/** One dot, so that nothing is fetched. */
const dot = () => URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'], {type: 'image/svg+xml'}));

async function cardOf(media?: object): Promise<ExerciseCard> {
  const el = await fixture<ExerciseCard>(html`<exercise-card></exercise-card>`);
  el.exercise = {...row, ...(media && {media})};
  await el.updateComplete;
  return el;
}
const inside = <E extends Element = Element>(el: ExerciseCard, what: string) => el.shadowRoot!.querySelector<E>(what);

const unfold = (el: ExerciseCard) => {
  inside<HTMLDetailsElement>(el, 'details')!.open = true;
  inside(el, '.target')!.scrollIntoView();
};

describe('exercise-card: a site’s own exercise', () => {
  it('without a picture shows its muscles on a body', async () => {
    const el = await cardOf();
    await waitUntil(() => inside(el, '[part=body-map]'));
    expect([...inside(el, '[part=figure] [part=body-map]')!.querySelectorAll('path')].map((path) => path.getAttribute('class'))).to.deep.equal(['body', 'outlined', 'left', 'right', 'shape']);
    await expectAccessible(el);
  });

  it('with an image shows it with its words, and its muscles with the rest', async () => {
    const el = await cardOf({image: dot(), alt: 'A person pulls a band'});
    const image = inside<HTMLImageElement>(el, '[part=figure] img')!;
    expect(image.alt).to.equal('A person pulls a band');
    expect(image.loading).to.equal('lazy');
    unfold(el);
    await waitUntil(() => inside(el, '.details [part=body-map]'));
    await expectAccessible(el);
  });

  it('an image that does not load gives way to the body, and another exercise’s image is tried again', async () => {
    const el = await cardOf({image: 'blob:nowhere'});
    await waitUntil(() => inside(el, '[part=figure] [part=body-map]'));
    expect(inside(el, 'img')).to.equal(null);
    el.exercise = {...row, id: 'other', media: {image: dot()}};
    await el.updateComplete;
    expect(inside(el, '[part=figure] img')).to.exist;
  });

  it('the body of a folded card is not drawn before it is unfolded', async () => {
    const el = await fixture<ExerciseCard>(html`<exercise-card exercise-id="squat"></exercise-card>`);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(inside(el, '[part=body-map]')).to.equal(null);
    unfold(el);
    await waitUntil(() => inside(el, '[part=body-map]'));
  });

  it('a film that does not load gives way to its image', async () => {
    const el = await cardOf({video: '/no-film.mp4', image: dot()});
    inside(el, 'video')!.dispatchEvent(new Event('error'));
    await el.updateComplete;
    expect(inside(el, 'video')).to.equal(null);
    expect(inside(el, '[part=figure] img')).to.exist;
  });

  it('a film never plays by itself and loads nothing before its button is pressed', async () => {
    const el = await cardOf({video: '/no-film.mp4', image: dot()});
    const film = inside<HTMLVideoElement>(el, 'video')!;
    expect(film.autoplay).to.be.false;
    expect(film.controls).to.be.true;
    expect(film.preload).to.equal('none');
    await waitUntil(() => film.poster, 'the first picture comes when the film is near');
  });

  it('the first picture of a film far below is not loaded', async () => {
    const far = await fixture(html`<div><div style="block-size: 9000px"></div><exercise-card></exercise-card></div>`);
    const el = far.querySelector<ExerciseCard>('exercise-card')!;
    el.exercise = {...row, media: {video: '/no-film.mp4', image: dot()}};
    await el.updateComplete;
    await aTimeout(0);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(inside<HTMLVideoElement>(el, 'video')!.poster).to.equal('');
  });

  for (const address of ['https://example.com/a.jpg', 'blob:https://example.com/1', 'a.jpg', '/a b.jpg', '../a.jpg?x=1', 'ä.jpg'])
    it(`takes ${address}`, () => expect(parseExercise({...row, media: {image: address}}).ok).to.be.true);
  for (const address of ['http://example.com/a.jpg', 'javascript:alert(1)', 'data:image/png;base64,AA', '//example.com/a.jpg', ' javascript:alert(1)', 'java\nscript:alert(1)', '\\\\example.com\\a.jpg', '/\\example.com', 'FILE:///a', ''])
    it(`refuses ${JSON.stringify(address)}`, () => {
      const parsed = parseExercise({...row, media: {image: address}});
      expect(parsed.ok ? '' : parsed.error.path).to.equal('media.image');
    });
});

describe('exercise-card: a catalogue of free-exercise-db', () => {
  it('is known by its form, and each of its exercises has a card', async () => {
    const el = await fixture<ExerciseCard>(html`<exercise-card catalogue="/test/support/catalogues/free-exercise-db.json" exercise-id="db-plank" view="full"></exercise-card>`);
    await waitUntil(() => inside(el, 'h3'), 'the catalogue is read', {timeout: 8000});
    expect(inside(el, 'h3')!.textContent).to.equal('Plank');
    await waitUntil(() => inside(el, '[part=figure] [part=body-map]'));
    await expectAccessible(el);
  });

  it('an entry that does not fit is told with its place, and the others are there', async () => {
    const raw = ['Plank', 'Crunch'].map((name) => ({id: name, name, level: 'beginner', equipment: null, primaryMuscles: [name === 'Plank' ? 'wings' : 'abdominals'], instructions: [], category: 'strength'}));
    const url = URL.createObjectURL(new Blob([JSON.stringify(raw)], {type: 'application/json'}));
    const el = document.createElement('exercise-card');
    el.catalogueUrl = url;
    el.exerciseId = 'db-crunch';
    setTimeout(() => document.body.append(el));
    const event = await oneEvent(el, 'evenstride-error');
    await waitUntil(() => inside(el, 'h3'));
    expect((event.detail as {path: string}).path).to.equal('catalogue.exercises.0.primaryMuscles.0');
    expect(inside(el, 'h3')!.textContent).to.equal('Crunch');
    el.remove();
  });
});
