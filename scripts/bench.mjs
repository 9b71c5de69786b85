// `npm run bench`: the table against the peers first, then every other test/bench/*.bench.mjs in turn, each in a process of its
// own so that none warms up another. One that misses its goal doesn't keep the others from running.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {root} from './build/run.mjs';

const FIRST = 'peers.bench.mjs';
const rest = readdirSync(`${root}test/bench`).filter((file) => file.endsWith('.bench.mjs') && file !== FIRST);
for (const file of [FIRST, ...rest.sort()]) {
  console.log(`\n${file}`);
  const {status} = spawnSync('node', ['--expose-gc', `test/bench/${file}`], {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
