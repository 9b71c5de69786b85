// The built modules as guests: they import anywhere and leave nothing behind.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseAst} from 'rollup/parseAst';
import {FORBIDDEN} from '../../scripts/rollup/host-safe.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const locales = fileURLToPath(new URL('../../src/locales/', import.meta.url));
const integrity = JSON.parse(readFileSync(`${dist}integrity.json`, 'utf8'));
const modules = Object.keys(integrity).filter((file) => file.endsWith('.js'));

test('the main module, the core and every language are there, with types', () => {
  const languages = existsSync(locales) ? readdirSync(locales).filter((file) => file.endsWith('.ts')).map((file) => `locales/${file.replace('.ts', '.js')}`) : [];
  assert.deepEqual(modules.toSorted(), ['evenstride.js', 'core.js', ...languages].sort());
  assert.deepEqual(modules.filter((file) => !existsSync(dist + file.replace(/\.js$/, '.d.ts'))), []);
});

test('the integrity hashes are those of the files', () => {
  for (const [file, hash] of Object.entries(integrity))
    assert.equal(hash, `sha384-${createHash('sha384').update(readFileSync(dist + file)).digest('base64')}`, file);
});

test('no built module evaluates text, loads code later or names a global of Lit or zod', () => {
  const found = modules.flatMap((file) => {
    const code = readFileSync(dist + file, 'utf8');
    return FORBIDDEN.filter((text) => code.includes(text)).map((text) => `${file}: ${text}`);
  });
  assert.deepEqual(found, []);
});

test('the main module and the core import nothing', () => {
  for (const file of ['evenstride.js', 'core.js']) {
    const {body} = parseAst(readFileSync(dist + file, 'utf8'));
    assert.deepEqual(body.filter(({source}) => source).map(({source}) => source.value), [], file); // import … from, export … from
  }
});

test('the core is without Lit', () => {
  assert.doesNotMatch(readFileSync(`${dist}core.js`, 'utf8'), /\$lit|adoptedStyleSheets|HTMLElement/);
});

test('every module imports in Node and leaves no global behind', async () => {
  const before = [...Reflect.ownKeys(globalThis), ...Reflect.ownKeys(Symbol)];
  for (const file of modules) await import(pathToFileURL(dist + file));
  assert.deepEqual([...Reflect.ownKeys(globalThis), ...Reflect.ownKeys(Symbol)], before);
});

test('the modules for bundlers import in Node', async () => {
  const evenstride = await import('evenstride'); // by the name that package.json gives
  const core = await import('evenstride/core');
  for (const name of Object.keys(core)) assert.equal(evenstride[name], core[name], `${name} is one and the same`);
});

test('a language reaches the registry of the main module', async () => {
  for (const file of modules.filter((name) => name.startsWith('locales/')))
    assert.match(readFileSync(dist + file, 'utf8'), /from"\.\.\/evenstride\.js"/, file);
});
