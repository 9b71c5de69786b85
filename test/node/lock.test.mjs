// A lock that is incomplete, or that names one machine's registry, breaks `npm ci` for everybody else.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const {packages} = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

test('every optional dependency of a locked package is locked too', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies).filter((name) => !locked.has(name)).map((name) => `${path} needs ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('the lock has hashes and no addresses', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  assert.deepEqual(entries.filter(([, {integrity}]) => !integrity).map(([path]) => path), []);
  assert.deepEqual(entries.filter(([, {resolved}]) => resolved).map(([path]) => path), []);
});
