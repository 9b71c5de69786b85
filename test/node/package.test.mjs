// What package.json promises about the built files, checked against the built files.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(read('package.json'));

const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];

test('every file that package.json names is there', () => {
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  const named = [...targets, manifest.customElements, manifest['web-types']].filter((path) => !path.includes('*'));
  assert.deepEqual(named.filter((path) => !existsSync(root + path)), []);
});

test('the languages and the style sheet are exported as soon as there are any', () => {
  const there = {'./locales/*.js': existsSync(`${root}dist/locales`), './evenstride.css': existsSync(`${root}dist/evenstride.css`)};
  for (const [name, exists] of Object.entries(there)) assert.equal(name in manifest.exports, exists, name);
});

test('the schemas are JSON Schema with a name of their own', () => {
  const schemas = readdirSync(`${root}dist/schemas`).map((file) => [file, JSON.parse(read(`dist/schemas/${file}`))]);
  for (const [file, {$schema, title, type}] of schemas) assert.deepEqual([$schema, `${title.replaceAll('/', '-')}.json`, type], ['https://json-schema.org/draft/2020-12/schema', file, 'object']);
  assert.ok(schemas.length >= 6);
});

test('each element has a module and types of its own for bundlers', () => {
  const files = TAGS.flatMap((tag) => ['js', 'd.ts'].map((end) => `dist/npm/elements/${tag}/${tag}.${end}`));
  assert.deepEqual(files.filter((path) => !existsSync(root + path)), []);
});

test('the version in the code is the version of the package', async () => {
  const {VERSION} = await import('evenstride');
  assert.equal(VERSION, manifest.version);
});

test('the element manifest and the editor data know the four tags', () => {
  const tags = JSON.parse(read('dist/custom-elements.json'))
    .modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName))
    .filter(Boolean);
  assert.deepEqual(tags.sort(), TAGS.toSorted());
  assert.deepEqual(JSON.parse(read('dist/vscode.html-custom-data.json')).tags.map(({name}) => name).sort(), TAGS.toSorted());
  assert.deepEqual(JSON.parse(read('dist/web-types.json')).contributions.html.elements.map(({name}) => name).sort(), TAGS.toSorted());
});

test('editors are told the words that an attribute takes, and no names of types', () => {
  const words = (tag, attribute) => JSON.parse(read('dist/vscode.html-custom-data.json')).tags.find(({name}) => name === tag).attributes.find(({name}) => name === attribute).values?.map(({name}) => name) ?? [];
  assert.deepEqual(words('imbalance-quiz', 'self-tests'), ['offer', 'off', 'only']);
  assert.deepEqual(words('exercise-card', 'view'), ['compact', 'full']);
  assert.deepEqual(words('exercise-card', 'side'), ['left', 'right', 'both']);
  for (const tag of TAGS) assert.deepEqual(words(tag, 'persist'), ['none', 'session', 'local'], tag);
  const attributes = JSON.parse(read('dist/web-types.json')).contributions.html.elements.flatMap((element) => element.attributes);
  assert.doesNotMatch(JSON.stringify(attributes.map(({value}) => value)) + JSON.stringify(JSON.parse(read('dist/vscode.html-custom-data.json')).tags.map((tag) => tag.attributes.map(({values}) => values))), /[A-Z]\w+Mode|LeadContext|number\)|typeof/);
});

test('every attribute, event, slot and part that an element documents reaches the editors', () => {
  const declared = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const known = JSON.parse(read('dist/web-types.json')).contributions.html.elements;
  for (const {tagName, attributes, events, slots} of declared) {
    const element = known.find(({name}) => name === tagName);
    for (const [kind, list] of Object.entries({attributes, events, slots: slots ?? []})) assert.deepEqual((element[kind] ?? []).map(({name}) => name).sort(), list.map(({name}) => name).sort(), `${tagName}: ${kind}`);
    assert.ok(attributes.every(({description}) => description), `${tagName}: every attribute is described`);
  }
});

test('the npm package holds dist, the licenses and nothing of the workshop', () => {
  const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
  const paths = JSON.parse(stdout)[0].files.map(({path}) => path);
  assert.deepEqual(paths.filter((path) => !/^(dist\/|package\.json$|README|LICENSE$|THIRD-PARTY-NOTICES$)/.test(path)), []);
  for (const path of ['LICENSE', 'THIRD-PARTY-NOTICES', 'dist/evenstride.js']) assert.ok(paths.includes(path), path);
});

test('the notices name what the built module contains, in its version', () => {
  for (const [name, version] of Object.entries(manifest.dependencies)) assert.match(read('THIRD-PARTY-NOTICES'), new RegExp(`^${name} ${version},`, 'm'));
});
