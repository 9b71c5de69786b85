// Every snippet of the guides is tried as far as it goes: what runs in Node is run, what is JSON is read, what is HTML or CSS may
// name only what the manifest knows, and a listener may listen only to events that exist.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {transformSync} from 'esbuild';
import {parseFragment} from 'parse5';
import {readElements, readEvents, readTokens} from '../../scripts/docs/site/sources.mjs';

const files = ['README.md', 'docs/index.md', 'docs/recipes/leads.md', ...readdirSync('docs/guides').map((name) => `docs/guides/${name}`), ...readdirSync('docs/elements').map((name) => `docs/elements/${name}`)];
const snippets = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^```(.+)\n([^]*?)^```/gm)].map(([, info, code], n) => ({file: `${file}, snippet ${n + 1}`, language: info.split(' ')[0], flags: info.split(' ').slice(1), code})));
const of = (...languages) => snippets.filter(({language}) => languages.includes(language));

const elements = readElements();
const events = Object.keys(readEvents(elements));
const tokens = readTokens().map(({name}) => name);
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));

const walk = (node) => (node.childNodes ?? []).flatMap((child) => (child.tagName ? [child, ...walk(child)] : []));
const GLOBAL = ['id', 'class', 'slot', 'dir', 'hidden'];

for (const {file, code, flags} of of('js', 'ts')) {
  if (code.includes('…')) continue; // shows a shape
  test(`${file} is a program`, () => void transformSync(code, {loader: 'ts', format: 'esm'}));
  if (flags.includes('run'))
    test(`${file} runs, and what it asserts holds`, () => {
      const {status, stderr} = spawnSync('node', ['--input-type=module'], {input: code, encoding: 'utf8'});
      assert.deepEqual([status, stderr], [0, '']); // a failed console.assert writes to stderr
    });
}
test('every event that a snippet listens to exists', () => {
  for (const {file, code} of of('js', 'ts', 'html')) for (const [, name] of code.matchAll(/addEventListener\('((?:imbalance|exercise|routine|coaching|evenstride)-[a-z]+)'/g)) assert.ok(events.includes(name), `${file}: ${name}`);
});
for (const {file, code} of of('json')) if (!code.includes('…')) test(`${file} is JSON`, () => void JSON.parse(code));

test('the HTML of the guides uses attributes, slots and form fields that exist', () => {
  const seen = new Set();
  for (const {file, code} of of('html')) {
    for (const node of walk(parseFragment(code))) {
      const known = elements[node.tagName];
      const slot = node.attrs.find(({name}) => name === 'slot')?.value;
      if (slot) assert.ok(elements[node.parentNode.tagName]?.slots?.some(({name}) => name === slot), `${file}: slot ${slot} of <${node.parentNode.tagName}>`);
      if (!known) continue;
      seen.add(node.tagName);
      const names = [...known.attributes.map(({name}) => name), ...GLOBAL];
      const plain = node.attrs.map(({name}) => name).filter((name) => !/^[[(@:.]/.test(name)); // the rest is a framework's own way to bind
      assert.deepEqual(plain.filter((name) => !names.includes(name)), [], `${file}: <${node.tagName}>`);
    }
  }
  assert.deepEqual([...seen].sort(), Object.keys(elements).sort());
});

test('the CSS of the guides uses tokens, parts and states that exist', () => {
  let count = 0;
  for (const {file, code} of of('css')) {
    for (const [name] of code.matchAll(/--evenstride-[a-z-]+/g)) assert.ok(tokens.includes(name), `${file}: ${name}`), count++;
    for (const [, tag, kind, name] of code.matchAll(/([a-z]+-[a-z]+)::?(part|state)\(([a-z-]+)\)/g)) assert.ok(elements[tag][kind === 'part' ? 'cssParts' : 'cssStates'].some((one) => one.name === name), `${file}: ${kind} ${name}`), count++;
  }
  assert.ok(count > 5);
});

test('every npm script that the guides and the contributors’ guide name exists', () => {
  const text = [...files, 'CONTRIBUTING.md', 'SECURITY.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  for (const [, name] of text.matchAll(/npm run ([a-z:]+)/g)) assert.ok(scripts[name], name);
});
