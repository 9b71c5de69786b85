// `npm run docs`: docs/api from the sources' comments, then whatever scripts/docs/*.mjs make, in order of their names.
// `--guides` leaves typedoc out (it takes longest, and `npm start` does not wait for it): the API pages are those of the last whole run.
import {existsSync, readdirSync} from 'node:fs';
import {run, root} from './build/run.mjs';

if (!existsSync(`${root}dist/custom-elements.json`)) run('npm', 'run', 'build');
if (!process.argv.includes('--guides')) run('typedoc');
const generators = readdirSync(`${root}scripts/docs`).filter((file) => file.endsWith('.mjs')).sort();
for (const file of generators) run('node', `scripts/docs/${file}`);
