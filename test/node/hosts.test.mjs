// The apps of test/hosts install anywhere, and the guide shows what runs in them. `npm run test:hosts` drives them.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {hosts} from '../../scripts/hosts/hosts.mjs';
import {PAGES} from '../hosts-strict/pages.mjs';
import {ARCHIVES, SHEETS} from '../hosts-style/sheets.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

test('there is an app for each framework that the guide names', () => {
  assert.deepEqual(hosts.map(({name}) => name), ['angular', 'eleventy', 'jquery', 'preact', 'react', 'solid', 'svelte', 'vue']);
});

for (const {name, dir} of hosts)
  test(`${name}: a package with exact versions, and a lock with hashes and no addresses`, () => {
    const {scripts, dependencies, devDependencies, ...rest} = json(`${dir}package.json`);
    assert.equal(rest.private, true);
    assert.ok(scripts.check && scripts.build, 'it is checked and built by its own tools');
    const {evenstride, ...others} = {...dependencies, ...devDependencies};
    assert.equal(evenstride, 'file:../.package');
    assert.deepEqual(Object.values(others).filter((version) => !/^\d+\.\d+\.\d+$/.test(version)), []);

    assert.ok(existsSync(`${dir}package-lock.json`), 'run `npm install --package-lock-only` there');
    const {packages} = json(`${dir}package-lock.json`);
    assert.deepEqual({...packages[''].dependencies, ...packages[''].devDependencies}, {...dependencies, ...devDependencies}, 'the lock is that of the package file');
    const entries = Object.entries(packages).filter(([path]) => path !== '' && path !== 'node_modules/evenstride');
    assert.deepEqual(entries.filter(([, {integrity, inBundle}]) => !integrity && !inBundle).map(([path]) => path), []);
    assert.deepEqual(entries.filter(([, {resolved}]) => resolved).map(([path]) => path), []);
    assert.deepEqual(packages['node_modules/evenstride'].dependencies, json('package.json').dependencies, 'it installs what evenstride needs today');
    assert.match(readFileSync(`${dir}.npmrc`, 'utf8'), /^omit-lockfile-registry-resolved=true$/m);
  });

test('no kind of page and no style sheet is forgotten', () => {
  const pages = ['module before the tags', 'module after the tags', 'async in the head', 'loaded twice', 'two versions', 'in a shadow root', 'own Lit and zod', 'translated', 'sandboxed frame', 'storage blocked', 'plain http', 'document.domain', 'file:, module on disk'];
  assert.deepEqual(pages.filter((name) => !PAGES[name]), []);
  assert.deepEqual(['bootstrap', 'tailwind preflight', 'bulma', 'foundation', 'wordpress blocks', 'brutal reset'].filter((name) => !SHEETS[name]), []);
  assert.match(readFileSync('test/pages/hostile/brutal.css', 'utf8'), /^\* \{ all: unset !important; font-size: 40px; \}$/m);
});

test('a style sheet from elsewhere has an exact version and a hash', () => {
  for (const [spec, {hash}] of Object.entries(ARCHIVES)) assert.match(`${spec} ${hash}`, /^.+@\d+\.\d+\.\d+ sha512-[\w+/]{86}==$/);
});

/** One line without what a formatter may change. */
const flat = (text) => text.replace(/\s+/g, ' ').trim();

test('every snippet of the guide stands in an app as it is', () => {
  const guide = readFileSync('docs/guides/frameworks.md', 'utf8');
  const snippets = [...guide.matchAll(/^<!-- (test\/hosts\/\S+) -->\n```\w+\n(.*?)^```$/gms)];
  assert.ok(snippets.length >= hosts.length, 'there are snippets');
  assert.deepEqual(hosts.filter(({name}) => !snippets.some(([, path]) => path.startsWith(`test/hosts/${name}/`))).map(({name}) => name), []);
  for (const [, path, snippet] of snippets) {
    const source = flat(readFileSync(path, 'utf8'));
    for (const part of snippet.split('\n\n')) assert.ok(source.includes(flat(part)), `${path} has not got:\n${part}`);
  }
});
