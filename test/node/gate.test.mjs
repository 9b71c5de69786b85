// The gate runs engines beside each other; none may be in another's way.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {test} from 'node:test';
import {promisify} from 'node:util';

const SHOW = "import('./web-test-runner.config.mjs').then(({default: {port}}) => console.log(port))";

test('engines that start in the same moment have a port each', async () => {
  const env = {...process.env, FIREFOX_PATH: 'firefox', WEBKIT_DRIVER: 'driver', DISPLAY: ':0'};
  const portOf = (engine) => promisify(execFile)('node', ['-e', SHOW], {env: {...env, BROWSERS: engine}});
  const ports = (await Promise.all(['chromium', 'firefox', 'webkit'].map(portOf))).map(({stdout}) => Number(stdout));
  assert.ok(ports.every((port) => port > 0), String(ports));
  assert.equal(new Set(ports).size, 3, String(ports));
});
