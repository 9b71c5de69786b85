// What must hold on every page of pages.mjs. A check throws where something does not hold; the order is that of a visit.
import assert from 'node:assert/strict';
import {press, takeQuiz} from '../../scripts/hosts/person.mjs';
import {addedGlobals, drawn, formState, ownState, report, stirTheStage, wordsOf} from './in-page.mjs';

const IDS = ['quiz', 'card', 'builder', 'form'];
const ALL = (value) => Object.fromEntries(IDS.map((id) => [id, value]));

/** The words of the first page, by engine and moment; every other page has to say the same. */
const words = new Map();
async function sameWords({page, engine, given: {says}}, moment, saying = false) {
  const found = await page.evaluate(wordsOf, IDS);
  if (says && saying) assert.ok(found.builder.includes(says), `it says: ${says}`);
  if (says) found.builder = found.builder.replace(`${says} `, '');
  const key = `${engine}, ${moment}`;
  if (!words.has(key)) words.set(key, found);
  for (const id of IDS) assert.equal(found[id], words.get(key)[id], `#${id} says the same as on the first page, ${moment}`);
}

async function isDrawn(given) {
  assert.deepEqual(await given.page.evaluate(drawn, IDS), ALL(true));
  await sameWords(given, 'when it is drawn');
}

/** From the first question to the sent request, by the mouse and the keys where a person must be told from a script. */
async function used(given) {
  const {page} = given;
  await page.evaluate(takeQuiz, '#quiz');
  assert.deepEqual(await page.evaluate(ownState, 'builder', 'assessment', 'status'), 'findings', 'the builder heard of the result');
  await page.evaluate(press, '#card', 'Add to');
  await page.evaluate(press, '#card', '^\\s*(Easier|Harder)');
  await sameWords(given, 'with a result and a week', true);

  const part = async (selector) => (await page.evaluateHandle((inner) => (globalThis.stageRoot ?? document).querySelector('#form').shadowRoot.querySelector(inner), selector)).asElement();
  await (await part('button[type=submit]')).click();
  await sameWords(given, 'with what is missing in the form');
  await (await part('input[type=email]')).type('runner@example.org');
  await page.evaluate(() => {
    const later = Date.now() + 60_000; // a person takes longer than this test
    Date.now = () => later;
  });
  await (await part('input[type=checkbox][required]')).click();
  await (await part('button[type=submit]')).click();
  assert.equal(await page.evaluate(formState), 'accepted');
  await sameWords(given, 'when the request is sent');
}

/** Each way to stir an element leaves it as it was, or gives another one that works. */
const stirred = (how) => async (given) => {
  assert.deepEqual(await given.page.evaluate(stirTheStage, IDS, how), ALL('the same'));
  await sameWords(given, 'when it is drawn');
};

async function ownLibraries({page}) {
  const {before, said, same, after, versions} = await page.evaluate(async () => {
    const {own} = globalThis;
    return {before: await own.count(3), said: own.said(), same: own.sameSettings(), after: await own.count(4), versions: own.versions()};
  });
  assert.deepEqual([before, after], ['3', '4'], 'the page’s Lit draws on');
  assert.deepEqual([said, same], ['the words of the page', true], 'the page’s zod speaks as before');
  assert.equal(versions, 1, 'Lit does not hear of another Lit');
}

async function noGlobals({page}) {
  assert.deepEqual(await page.evaluate(addedGlobals), []);
}

async function noViolations({page}) {
  assert.deepEqual((await page.evaluate(report)).violations, []);
}

async function quiet({page, given: {warnings: known = []}, noise}) {
  const {errors, warnings} = await page.evaluate(report);
  assert.deepEqual(errors, []);
  assert.deepEqual(noise, [], 'the browser has nothing to say');
  for (const words of known) assert.equal(warnings.filter((text) => words.test(text)).length, 1, `once ${words}`);
  assert.deepEqual(warnings.filter((text) => !known.some((words) => words.test(text))), []);
}

/** A module that never comes leaves what the page wrote. */
async function fallback({page}) {
  const seen = await page.evaluate((ids) => ids.map((id) => document.getElementById(id).innerText.trim().length > 0 && document.getElementById(id).shadowRoot === null), IDS);
  assert.deepEqual(seen, IDS.map(() => true));
  assert.equal(await page.evaluate(() => document.querySelector('#form form').method), 'post');
}

/** The checks of a page by the head of their column; `skipped` where one has no meaning. */
export const checksOf = ({refusedBy}, name, engine) =>
  refusedBy === engine
    ? {fallback}
    : {drawn: isDrawn, moved: stirred('moved'), cloned: stirred('cloned'), 'off and on': stirred('off and on'), used, 'own libraries': name === 'own Lit and zod' ? ownLibraries : 'skipped', 'no globals': noGlobals, 'no violations': noViolations, quiet};
