// An app that imports one element from the npm build gets what that element needs and nothing of the others.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ELEMENTS, bundled} from '../../scripts/build/bundled.mjs';

/** Bytes after brotli, with lit and zod outside. They hold what is reached; the goal for a card alone is half of all. */
const CEILINGS = {'coaching-interest': 22_000, 'exercise-card': 53_500, 'imbalance-quiz': 69_500, 'routine-builder': 92_500};

/** What an element has no use for, by the beginning of a path in dist/npm/. */
const STRANGERS = {
  'coaching-interest': ['catalogue/exercises/index', 'catalogue/evidence', 'figure/', 'elements/player', 'elements/body-map', 'core/rules', 'messages/en/routine', 'messages/en/result', 'messages/en/quiz'],
  'exercise-card': ['core/rules', 'core/build-routine', 'lead/', 'platform/outbox', 'catalogue/questions', 'messages/en/routine', 'messages/en/result', 'messages/en/quiz', 'messages/en/coaching'],
  'imbalance-quiz': ['catalogue/exercises/index', 'core/build-routine', 'core/share-text', 'lead/', 'platform/outbox', 'elements/player', 'messages/en/routine', 'messages/en/coaching'],
  'routine-builder': ['lead/', 'platform/outbox', 'catalogue/questions', 'messages/en/quiz', 'messages/en/coaching'],
};

test('there is a ceiling for every element', () => assert.deepEqual(ELEMENTS.toSorted(), Object.keys(CEILINGS)));

for (const [tag, most] of Object.entries(CEILINGS)) {
  const others = ELEMENTS.filter((other) => other !== tag).map((other) => `elements/${other}/`);

  test(`<${tag}> alone brings nothing that it has no use for, and at most ${most} bytes`, async () => {
    const {brotli, files} = await bundled(`elements/${tag}/${tag}.js`, {alone: true});
    assert.deepEqual(files.filter((file) => [...others, ...STRANGERS[tag]].some((path) => file.startsWith(path))), []);
    assert.ok(brotli <= most, `<${tag}> alone is ${brotli} bytes after brotli, its ceiling ${most} (test/node/tree-shaking.test.mjs)`);
  });
}

test('evenstride/core brings neither Lit nor an element', async () => {
  const {files, imports} = await bundled('core.js', {alone: true});
  assert.deepEqual(files.filter((file) => file.startsWith('elements/')), []);
  assert.deepEqual(imports.filter((name) => name.startsWith('lit')), []);
});
