// A lock that is incomplete, or that names one machine's registry, breaks `npm ci` for everybody else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const packagesOf = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).packages;
const packages = packagesOf('package-lock.json');

test('every optional dependency of a locked package is locked too', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies).filter((name) => !locked.has(name)).map((name) => `${path} needs ${name}`),
  );
  assert.deepEqual(missing, []);
});

for (const path of ['package-lock.json', 'test/bench/peers/package-lock.json'])
  test(`${path} has hashes and no addresses`, () => {
    const entries = Object.entries(packagesOf(path)).filter(([name]) => name !== '');
    assert.deepEqual(entries.filter(([, {integrity}]) => !integrity).map(([name]) => name), []);
    assert.deepEqual(entries.filter(([, {resolved}]) => resolved).map(([name]) => name), []);
  });
