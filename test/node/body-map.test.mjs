// The outlines of the body map are made from a package; what is committed must be what the script makes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {outlines} from '../../scripts/body-map.mjs';

const committed = readFileSync(new URL('../../src/elements/body-map/outlines.ts', import.meta.url), 'utf8');

test('the outlines are those that scripts/body-map.mjs makes', () => assert.equal(committed, outlines()));

test('the notice of the package whose outlines these are is shipped', () => {
  const notices = readFileSync(new URL('../../THIRD-PARTY-NOTICES', import.meta.url), 'utf8');
  const notice = readFileSync(new URL('../../node_modules/body-muscles/NOTICE', import.meta.url), 'utf8').trim();
  assert.ok(notices.includes(notice));
  assert.match(notices, /Apache License\s+Version 2\.0, January 2004/);
});
