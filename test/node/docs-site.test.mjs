// The docs site is made from what the package is: tables that stand in the repository are those of the source, no page needs
// more than the strict policy gives, no link leads nowhere, and no guide is forgotten.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {posix} from 'node:path';
import {after, before, test} from 'node:test';
import {parse} from 'parse5';
import {makeGuides} from '../../scripts/docs/guides.mjs';
import {eventExamples} from '../../scripts/docs/site/events.mjs';
import {load} from '../../scripts/build/load.mjs';

const SITE = 'docs/site-test/'; // docs/site/ is read by tests in browsers, which may run beside this
let pages;
before(() => {
  execFileSync('node', ['scripts/docs/site.mjs', SITE]);
  pages = readdirSync(SITE, {recursive: true}).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html')).map((path) => [path, parse(readFileSync(SITE + path, 'utf8'))]);
});

after(() => rmSync(SITE, {recursive: true, force: true}));

/** All elements of a page; templates and their like are not used. */
const elementsOf = (node) => (node.childNodes ?? []).flatMap((child) => (child.tagName ? [child, ...elementsOf(child)] : []));
const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

test('what the guides show of tokens, parts, slots, states, attributes and payloads is what the source has', async () => {
  for (const [path, text] of await makeGuides()) assert.equal(readFileSync(path, 'utf8'), text, `${path}: run \`npm run docs\` and commit what it changed`);
});

test('every event has an example, and the example is a valid payload', async () => {
  const {schemas} = await load('src/schemas.ts');
  const examples = await eventExamples();
  assert.deepEqual(Object.keys(examples).map((name) => `${name}/1`).sort(), Object.keys(schemas).sort());
  for (const [name, example] of Object.entries(examples)) assert.deepEqual(schemas[`${name}/1`].safeParse(example).error?.issues ?? [], [], name);
});

test('every guide is a page of the menu', () => {
  const files = ['guides', 'recipes', 'decisions', 'elements'].flatMap((folder) => readdirSync(`docs/${folder}`).map((name) => `${folder}/${name.replace('.md', '.html')}`));
  const found = pages.map(([path]) => path);
  assert.deepEqual(files.filter((path) => !found.includes(path)), [], 'scripts/docs/site/pages.mjs lists the pages');
  const menu = elementsOf(pages.find(([path]) => path === 'index.html')[1]).map((element) => attributesOf(element).href);
  assert.deepEqual(files.filter((path) => !menu.includes(path)), []);
});

test('no page needs an inline style, an inline script, or anything from elsewhere', () => {
  const wrong = pages.flatMap(([path, page]) =>
    elementsOf(page).flatMap((element) => {
      const attributes = attributesOf(element);
      const loads = ['script', 'link', 'img', 'iframe', 'video', 'source'].includes(element.tagName) ? (attributes.src ?? attributes.href ?? '') : '';
      const bad = Object.keys(attributes).some((name) => name === 'style' || /^on/.test(name)) || element.tagName === 'style' || (element.tagName === 'script' && !attributes.src) || /^([a-z]+:)?\/\//.test(loads);
      return bad ? [`${path}: <${element.tagName} ${JSON.stringify(attributes)}>`] : [];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('every link and every file that a page names is there, with its anchor', () => {
  const ids = new Map(pages.map(([path, page]) => [path, new Set(elementsOf(page).map((element) => attributesOf(element).id))]));
  const dead = pages.flatMap(([path, page]) =>
    elementsOf(page).flatMap((element) => {
      const {href, src} = attributesOf(element);
      const address = element.tagName === 'form' ? undefined : (href ?? src);
      if (!address || /^[a-z]+:/.test(address) || element.parentNode?.attrs?.some(({value}) => value === 'live')) return [];
      const [file, hash] = address.split('#');
      const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
      const there = existsSync(SITE + (target.endsWith('/') ? `${target}index.html` : target));
      const anchored = !hash || !ids.has(target) || ids.get(target).has(hash) || hash === 'privacy'; // of the live examples
      return there && anchored ? [] : [`${path} → ${address}`];
    }),
  );
  assert.deepEqual(dead, []);
});

test('every page has one heading of the first level, a title, and a way past the menu', () => {
  for (const [path, page] of pages) {
    const elements = elementsOf(page);
    assert.equal(elements.filter(({tagName}) => tagName === 'h1').length, 1, path);
    assert.ok(elements.find(({tagName}) => tagName === 'title').childNodes[0].value.length > 4, path);
    assert.equal(attributesOf(elements.find((element) => attributesOf(element).class === 'skip')).href, '#content', path);
  }
});

test('the search knows every heading, and llms.txt every guide', () => {
  const index = JSON.parse(readFileSync(`${SITE}search.json`, 'utf8'));
  const headings = pages.flatMap(([path, page]) => elementsOf(page).filter(({tagName, attrs}) => (path.startsWith('api/') ? /^h[1-3]$/ : /^h[1-6]$/).test(tagName) && attrs.some(({name}) => name === 'id')).map((element) => `${path}#${attributesOf(element).id}`));
  assert.deepEqual(headings.filter((place) => !index.some(([path, id]) => `${path}#${id}` === place)), []);
  const text = readFileSync(`${SITE}llms.txt`, 'utf8');
  assert.match(text, /^# evenstride\n\n> .{40}/);
  for (const [, path] of text.matchAll(/\]\(([^)]+)\)/g)) assert.ok(existsSync(SITE + path), path);
});
