// The laws over every combination of answers that the rules can tell apart, through the built core.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as core from '../../dist/core.js';
import {rawPower, walkLimits, walkSafety, walkSided, walkTests} from '../support/exhaustive.mjs';

test('every set of red flags refers, and none but the empty one does not', () => assert.equal(walkSafety(core), 2 ** 16 * 3));

test('every side of every form sign with every tiring muscle: mirrored alike, and never milder for one sign more', () =>
  assert.equal(walkSided(core, ['form-signs', 'tires']), 4 ** 10));

test('every side of every tight muscle', () => assert.equal(walkSided(core, ['tight']), 4 ** 5));
test('every side of every earlier injury', () => assert.equal(walkSided(core, ['past-injury']), 4 ** 5));
test('every verdict of every self-test against every sign of the same finding', () => assert.ok(walkTests(core) > 500));
test('every state that steers load gives a plan that keeps to it', () => assert.ok(walkLimits(core) > 9000));
test('far more raw combinations stand behind them', () => assert.ok(rawPower(core) > 30));
