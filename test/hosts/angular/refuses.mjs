// A template has no @ts-expect-error: the compiler runs on wrong bindings, and has to find both.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';

const {stdout, stderr} = spawnSync('ngc', ['--noEmit', '-p', 'refused/tsconfig.json'], {encoding: 'utf8', shell: process.platform === 'win32'});
assert.match(stdout + stderr, /Type 'number' is not assignable/);
assert.match(stdout + stderr, /Property 'colour' does not exist/);
