// Keeps the rooms of src/ apart: docs/architecture tells why each knows only what stands here.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

/** Room → what it may use of others, and which packages. Its own files and version.ts are free to all. */
const MAY_USE = {
  catalogue: ['zod/mini'],
  messages: ['catalogue'],
  core: ['catalogue', 'messages', 'zod/mini'],
  figure: ['catalogue'],
  lead: ['catalogue', 'events', 'zod/mini'],
  events: ['catalogue', 'lead', 'zod/mini'],
  locales: ['catalogue', 'messages'],
  platform: ['core/parse.ts', 'core/result.ts', 'lead'],
  elements: ['catalogue', 'messages', 'core', 'figure', 'lead', 'events', 'platform', 'lit'],
  'define.ts': ['elements'],
  'core.ts': ['catalogue', 'core', 'lead'],
  'fallback.ts': ['catalogue', 'lead', 'messages'],
  'schemas.ts': ['catalogue', 'core', 'lead', 'events', 'zod/mini'],
  'index.ts': ['core.ts', 'figure', 'messages', 'lead', 'events', 'elements', 'define.ts', 'schemas.ts'],
};
/** A type leaves nothing in the built file, so these may name what the core computes and what a lead is. */
const MAY_NAME_TYPES = ['messages', 'locales', 'figure', 'lead', 'events', 'platform'];

/** What only one room does, so that there is one place to look and one to replace. */
const ONLY_IN = [
  [/\bcustomElements\.define\(|\bregistry\.define\(/, /^define\.ts$/],
  [/\.dispatchEvent\(/, /^events\/announce\.ts$/],
  [/\bfetch\(|\b(local|session)Storage\b|\bindexedDB\b|\bnavigator\.|\bcrypto\.|\bAudioContext\b/, /^platform\//],
];
/** The core, the catalogue and the figures give the same output for the same input, in a browser, in Node and in a worker. */
const PURE = /^(core|catalogue|figure|lead|messages|locales)\//;
const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bsetTimeout\b|\bdocument\.|\bwindow\./;

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const withoutComments = (code) => code.replace(/\/\*[^]*?\*\/|(^|\s)\/\/.*/gm, '');
const files = readdirSync(src, {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({file, code: withoutComments(readFileSync(src + file, 'utf8'))}));

const roomOf = (file) => file.split('/')[0];
const importsOf = ({file, code}) =>
  [...code.matchAll(/\b(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/g)].map(([, type, source]) => ({
    type: Boolean(type),
    to: source.startsWith('.') ? posix.join(posix.dirname(file), source).replace(/\.js$/, '.ts') : source,
  }));
const allowed = (from, {type, to}) =>
  roomOf(to) === from ||
  to === 'version.ts' ||
  MAY_USE[from]?.some((name) => to === name || to.startsWith(`${name}/`)) ||
  (type && ['core', 'lead'].includes(roomOf(to)) && MAY_NAME_TYPES.includes(from));

test('a room imports only from the rooms below it', () => {
  const wrong = files
    .filter(({file}) => file !== 'version.ts')
    .flatMap((source) => importsOf(source).filter((use) => !allowed(roomOf(source.file), use)).map(({to}) => `${source.file} → ${to}`));
  assert.deepEqual(wrong, []);
});

test('an element imports no other element', () => {
  const tags = new Set(files.map(({file}) => /^elements\/([^/]+)\/\1\.ts$/.exec(file)?.[1]).filter(Boolean));
  const folder = (path) => /^elements\/([^/]+)\//.exec(path)?.[1];
  const wrong = files.flatMap((source) =>
    importsOf(source)
      .filter(({to}) => folder(source.file) && tags.has(folder(to)) && folder(to) !== folder(source.file))
      .map(({to}) => `${source.file} → ${to}`),
  );
  assert.deepEqual(wrong, []);
});

test('what touches the page or the world happens in one room', () => {
  const wrong = ONLY_IN.flatMap(([what, where]) =>
    files.filter(({file, code}) => what.test(code) && !where.test(file)).map(({file, code}) => `${file}: ${what.exec(code)[0]}`),
  );
  assert.deepEqual(wrong, []);
});

test('pure rooms read no clock, no chance and no page', () => {
  const wrong = files.filter(({file, code}) => PURE.test(file) && IMPURE.test(code)).map(({file, code}) => `${file}: ${IMPURE.exec(code)[0]}`);
  assert.deepEqual(wrong, []);
});
