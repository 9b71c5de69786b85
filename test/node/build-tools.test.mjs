// The parts of the build that rewrite code: what they may change and what not.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {plainProperties} from '../../scripts/rollup/plain-properties.mjs';
import {hostSafe} from '../../scripts/rollup/host-safe.mjs';
import {minify, minifyLiterals} from '../../scripts/rollup/minify-literals.mjs';
import {pack, sources} from '../../scripts/rollup/pack-exercises.mjs';

const LITERALS = [
  ['html', '\n  <p class="a">\n    b  c\n  </p>', '<p class="a">b c</p>', 'a line break is one space, and none beside a block'],
  ['html', '<b>a</b>\n<i>b</i>\n text', '<b>a</b> <i>b</i> text', 'between words a space stays'],
  ['html', '<ul class="a">\n  <li>b</li>\n  <li>c <b>d</b></li>\n</ul> <span>e</span>', '<ul class="a"><li>b</li><li>c <b>d</b></li></ul><span>e</span>', 'no space between blocks'],
  ['html', '<path d=""> <pre-view> <picture>', '<path d=""> <pre-view> <picture>', 'a longer name is no block'],
  ['html', '<b>1 000</b>', '<b>1 000</b>', 'a space that does not break stays'],
  ['html', 'a\\n  b', 'a\\n b', 'an escape stays'],
  ['css', ':host {\n  color: red;\n}\n', ':host{color:red;}', 'no space beside braces and after a colon'],
  ['css', 'a :hover, a > b { x: y }', 'a :hover,a > b{x:y}', 'a descendant stays a descendant'],
  ['css', 'a { content: "x ; /* y */  z" }', 'a{content:"x ; /* y */  z"}', 'a string stays'],
  ['css', 'a { /* why */ width: calc(1em + 2px) }', 'a{ width:calc(1em + 2px)}', 'a comment goes, the spaces around + stay'],
  ['css', '@container x (min-width: 30em) and (y) {', '@container x (min-width:30em) and (y){', 'a query stays a query'],
];
for (const [tag, from, to, fact] of LITERALS) test(`${tag}: ${fact}`, () => assert.equal(minify(tag, from), to));

/** Bundles one module of that name and text. */
const bundle = async (id, code, plugin) => {
  const source = {name: 'source', resolveId: () => id, load: () => code};
  const built = await rollup({input: id, plugins: [source, plugin], treeshake: false, onLog() {}});
  return (await built.generate({format: 'es'})).output[0].code;
};

test('a template with <pre> is left alone, as is a template of another tag', async () => {
  const code = 'export const a = html`<pre>a  b</pre>`, b = text`a  b`, c = html`a  ${b}  c`;';
  const out = await bundle('/x.ts', code, minifyLiterals());
  assert.match(out, /<pre>a {2}b<\/pre>/);
  assert.match(out, /text`a {2}b`/);
  assert.match(out, /html`a \$\{b\} c`/);
});

test('the build fails when a new Lit no longer holds what is patched', async () => {
  await assert.rejects(bundle('/node_modules/lit-html/lit-html.js', 'export const a = 1;', hostSafe()), /its patch needs a look/);
});

test('the build fails when a global of Lit gets into the output', async () => {
  await assert.rejects(bundle('/x.js', 'globalThis.litHtmlVersions = [];', hostSafe()), /must not contain litHtmlVersions/);
});

test('packed exercises, poses and tints read back as they were written', async () => {
  const source = await sources();
  const {exercises, poses, tints} = pack(source);
  const words = `export const AREAS=${JSON.stringify(source.AREAS)},EQUIPMENT=${JSON.stringify(source.EQUIPMENT)},MUSCLES=${JSON.stringify(source.MUSCLES)};`;
  const asUrl = (code) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const exercisesUrl = asUrl(exercises.replace("'../vocabulary.js'", JSON.stringify(asUrl(words))));
  const read = await import(exercisesUrl);
  assert.deepEqual(read.exerciseRecords(), source.exerciseRecords());
  const {poses: lines} = await import(asUrl(poses.replace("'../catalogue/exercises/index.js'", JSON.stringify(exercisesUrl))));
  assert.deepEqual(lines, Object.fromEntries(Object.keys(source.exerciseRecords()).map((id) => [id, source.poses[id]])));
  const {TINTS} = await import(asUrl(tints.replace("'../catalogue/vocabulary.js'", JSON.stringify(asUrl(words)))));
  assert.deepEqual(TINTS, source.TINTS);
});

test('an exercise with a new field, or with a sign the build needs, stops the build', async () => {
  const source = await sources();
  const record = Object.values(source.exerciseRecords())[0];
  const packed = (change) => () => pack({...source, exerciseRecords: () => ({a: {...record, ...change}})});
  assert.throws(packed({mood: 'good'}), /"mood"/);
  assert.throws(packed({cues: ['a_b']}), /a_b/);
});

test('a decorator becomes the call that it makes, and one that is not known stops the build', () => {
  const {transform} = plainProperties();
  const written = (decorator) => `class Card {}\n__decorateClass([\n  ${decorator}\n], Card.prototype, "side", 2);\n`;
  const errors = [];
  const made = (decorator) => transform.call({error: (text) => errors.push(text)}, written(decorator), 'card.ts').code;
  assert.match(made('property()'), /Card\.createProperty\("side"\);/);
  assert.match(made('property({ attribute: "exercise-id" })'), /Card\.createProperty\("side", \{ attribute: "exercise-id" \}\);/);
  assert.match(made('state()'), /Card\.createProperty\("side", \{ state: true, attribute: false \}\);/);
  assert.deepEqual(errors, []);
  made('query("button")');
  assert.equal(errors.length, 1);
});
