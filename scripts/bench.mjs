// `npm run bench`: every test/bench/*.bench.mjs in turn, each in a process of its own so that none warms up another.
import {existsSync, readdirSync} from 'node:fs';
import {run, root} from './build/run.mjs';

const folder = `${root}test/bench`;
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bench.mjs')).sort() : [];
if (files.length === 0) console.log('There is no test/bench/*.bench.mjs yet.');
for (const file of files) run('node', '--expose-gc', `test/bench/${file}`);
