// `npm run docs`: docs/api from the sources' comments, then whatever scripts/docs/*.mjs make, in order of their names.
import {existsSync, readdirSync} from 'node:fs';
import {run, root} from './build/run.mjs';

run('typedoc');
const folder = `${root}scripts/docs`;
const generators = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mjs')).sort() : [];
for (const file of generators) run('node', `scripts/docs/${file}`);
