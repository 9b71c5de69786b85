// What must hold on every app's page, whatever its framework. A check throws where something does not hold.
import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {heard, press, takeQuiz, told} from './person.mjs';

const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];
const PATIENCE = 10_000;

/** Asks the page until the answer is the wanted one; a framework draws when it likes. */
async function eventually(page, wanted, ask, ...args) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await page.evaluate(ask, ...args);
    try {
      return assert.deepEqual(found, wanted);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(20);
  }
}

const click = (page, selector) => page.evaluate((name) => document.querySelector(name).click(), selector);
const shownIn = (selector) => document.querySelector(selector)?.exercise?.id ?? null;
const titleOf = (selector) => document.querySelector(selector).shadowRoot?.querySelector('h3')?.textContent.trim() ?? '';
const counts = (lines) => lines.reduce((known, line) => ({...known, [line]: (known[line] ?? 0) + 1}), {});
const errorsHeard = async (page) => (await page.evaluate(heard)).filter((line) => line.startsWith('evenstride-error'));

/** Whether all four tags of the stage are drawn elements. */
const drawn = (tags) => tags.map((tag) => Boolean(document.querySelector(`#stage ${tag}`)?.shadowRoot?.querySelector('*')));
const allDrawn = (page) => eventually(page, TAGS.map(() => true), drawn, TAGS);

const upgraded = ({page}) => allDrawn(page);

async function properties({page}) {
  await eventually(page, 'our-bridge', shownIn, '#card');
  await eventually(page, {shoes: 'worn'}, () => ({...document.querySelector('#quiz').answers}));
  await click(page, '#change');
  await eventually(page, 'our-plank', shownIn, '#card');
  await eventually(page, 'Plank, our way', titleOf, '#card');
  await click(page, '#clear');
  await eventually(page, null, shownIn, '#card');
  await click(page, '#change');
  await eventually(page, 'our-plank', shownIn, '#card');
  assert.deepEqual(await errorsHeard(page), []);
}

async function events({page}) {
  await page.evaluate(takeQuiz, '#quiz');
  await eventually(page, ['imbalance-result findings'], heard);
  await eventually(page, ['findings', 'findings'], () => [document.querySelector('#builder').assessment?.status, document.querySelector('#form').context?.assessment.status]);
  await page.evaluate(press, '#card', 'Add to');
  await eventually(page, ['exercise-add our-plank', 'imbalance-result findings', 'routine-change 4'], told); // the card belongs to the builder

  const email = await page.waitForSelector('#form >>> input[type=email]');
  await email.type('runner@example.org');
  await page.evaluate(() => {
    const later = Date.now() + 60_000; // a person takes longer than this test
    Date.now = () => later;
  });
  await (await page.waitForSelector('#form >>> input[type=checkbox][required]')).click();
  await (await page.waitForSelector('#form >>> button[type=submit]')).click();
  await eventually(page, ['coaching-lead runner@example.org', 'exercise-add our-plank', 'imbalance-result findings', 'routine-change 4'], told);
  await eventually(page, true, () => document.querySelector('#form').matches(':state(accepted)'));
}

/** The page gives back every routine that it hears of, as a framework's two-way binding does. */
async function bothWays({page}) {
  const size = () => document.querySelector('#builder').routine.weeks[0].sessions.flatMap(({items}) => items).length;
  const add = () => page.evaluate(press, '#list > li:first-child exercise-card', 'Add to');
  const changes = async () => (await page.evaluate(heard)).filter((line) => line.startsWith('routine-change')).length;
  const [before, known] = [await page.evaluate(size), await changes()];
  await add();
  await eventually(page, before + 1, size);
  await add();
  await eventually(page, before + 2, size);
  assert.equal((await changes()) - known, 2, 'one event for each change');
  for (const left of [1, 0]) {
    await page.evaluate(() => document.querySelector('#builder').undo());
    await eventually(page, before + left, size);
  }
  await page.evaluate(() => document.querySelector('#builder').redo());
  await eventually(page, before + 1, size);
  assert.equal((await changes()) - known, 5, 'undo and redo are changes, too');
}

/** How many elements of a tag are alive, whether on the page or not; Chromium alone can tell. */
async function alive(page, tag) {
  const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
  const found = await page.queryObjects(prototype);
  const count = await found.evaluate((all) => all.length);
  await Promise.all([found.dispose(), prototype.dispose()]);
  return count;
}

async function removedAndBack({page, engine}) {
  const again = async () => {
    await click(page, '#toggle');
    await eventually(page, true, () => !document.querySelector('#stage'));
    await click(page, '#toggle');
    await allDrawn(page);
  };
  const census = async () => (engine === 'chromium' ? Promise.all(TAGS.map((tag) => alive(page, tag))) : []);
  const week = () => document.querySelector('#builder').routine?.weeks.length ?? 0;
  const weeks = await page.evaluate(week);
  for (let round = 0; round < 3; round++) await again();
  const before = await census();
  for (let round = 0; round < 5; round++) await again();
  assert.ok(before.every((count) => count > 0), 'those on the page are alive');
  const after = await census();
  assert.ok(after.every((count, index) => count <= before[index]), `alive before: ${before}, after five more rounds: ${after}`);

  await eventually(page, 'our-plank', shownIn, '#card');
  await eventually(page, 'our-bridge', shownIn, '#json-card');
  await eventually(page, weeks, week);
  const lines = counts((await page.evaluate(heard)).filter((line) => !line.startsWith('routine-change')));
  await page.evaluate(press, '#card', 'Add to');
  await eventually(page, {...lines, 'exercise-add our-plank': lines['exercise-add our-plank'] + 1}, () =>
    [...document.querySelectorAll('#heard > li')]
      .map((line) => line.textContent.trim())
      .filter((line) => !line.startsWith('routine-change')) // whether there is a week to change differs
      .reduce((known, line) => ({...known, [line]: (known[line] ?? 0) + 1}), {}),
  );
}

async function reordered({page}) {
  const first = '#list > [data-key="glute-bridge"]';
  await page.evaluate(press, `${first} exercise-card`, '^\\s*(Easier|Harder)');
  await page.evaluate(press, `${first} imbalance-quiz`, '^\\s*Start');
  await page.evaluate(press, `${first} imbalance-quiz`, '^\\s*(Next|Skip)');
  const state = () =>
    [...document.querySelectorAll('#list > li')].map((line) => ({
      key: line.dataset.key,
      same: line.querySelector('exercise-card').mark === line.dataset.key,
      exercise: line.querySelector('exercise-card').exercise.id,
      step: line.querySelector('imbalance-quiz').shadowRoot.querySelector('[data-step]')?.dataset.step ?? '',
    }));
  await page.evaluate(() => document.querySelectorAll('#list > li').forEach((line) => (line.querySelector('exercise-card').mark = line.dataset.key)));
  const before = await page.evaluate(state);
  assert.deepEqual(before.map(({key}) => key), ['glute-bridge', 'side-plank', 'squat']);
  assert.notEqual(before[0].exercise, 'glute-bridge', 'the visitor chose another exercise');
  assert.notEqual(before[0].step, '', 'the visitor is at a question');
  await click(page, '#reverse');
  await eventually(page, before.toReversed(), state);
  await click(page, '#reverse');
  await eventually(page, before, state);
}

/** The module comes when the page has long bound its properties. */
async function lateScript({host, open}) {
  const {page, release} = await open('?late');
  await eventually(page, true, () => Boolean(document.querySelector('#stage exercise-card') && !customElements.get('exercise-card')));
  await release();
  await allDrawn(page);
  await eventually(page, 'our-bridge', shownIn, '#json-card');
  if (host.lateObject === 'arrives') {
    await eventually(page, 'our-bridge', shownIn, '#card');
    assert.deepEqual(await errorsHeard(page), []);
  } else {
    const inWords = () => document.querySelector('#card').shadowRoot.querySelector('[role=alert]')?.textContent.includes('[object Object]') ?? false;
    await eventually(page, true, inWords);
    assert.ok((await errorsHeard(page)).includes('evenstride-error object-object exercise'), 'the page hears of it');
  }
  await click(page, '#change');
  await eventually(page, 'our-plank', shownIn, '#card');
  await eventually(page, false, () => Boolean(document.querySelector('#card').shadowRoot.querySelector('[role=alert]')));
}

/** What the server sent is readable as it is. */
async function withoutScript({open}) {
  const {page} = await open('', {script: false});
  const fallback = (tag) => document.querySelector(`#stage ${tag}`).innerText.trim();
  for (const tag of TAGS) assert.notEqual(await page.evaluate(fallback, tag), '', `<${tag}> has a fallback`);
  assert.equal(await page.evaluate(() => document.querySelector('#form form')?.method), 'post', 'the form can be sent');
}

/** The checks on one page, one after the other, by the head of their column. */
export const onOnePage = {upgraded, properties, events, 'both ways': bothWays, 'off and on': removedAndBack, reorder: reordered};
/** The checks that open a page of their own. */
export const alone = {'late script': lateScript, 'no script': withoutScript};
