// The fault tests of test/faults/ in their short form; their own files say what they do and how to run the long one.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

/** Runs a script of test/faults/ and gives what it printed, with its exit code. */
const run = async (name) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../faults/${name}.mjs`, import.meta.url))], {stdio: ['ignore', 'pipe', 'pipe']});
  const [out, err, [code]] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), once(child, 'exit')]);
  return {code, said: Buffer.concat([...out, ...err]).toString()};
};

test('every lead arrives exactly once through a network, a receiver and tabs that fail', async (t) => {
  const {code, said} = await run('leads');
  t.diagnostic(said);
  assert.match(said, /^lost: 0$/m);
  assert.equal(code, 0);
});

test('scripts get no further than the confirmation, and people arrive', async (t) => {
  const {code, said} = await run('people');
  t.diagnostic(said);
  assert.equal(code, 0);
});
