// `npm run docs`: docs/api from the sources' comments, then whatever scripts/docs/*.mjs make, in order of their names.
// `--site` makes docs/site/ alone, from what is there: `npm start` waits neither for typedoc nor changes a file of the repository.
import {existsSync, readdirSync} from 'node:fs';
import {run, root} from './build/run.mjs';

if (!existsSync(`${root}dist/custom-elements.json`)) run('npm', 'run', 'build');
if (process.argv.includes('--site')) run('node', 'scripts/docs/site.mjs');
else {
  run('typedoc');
  const generators = readdirSync(`${root}scripts/docs`).filter((file) => file.endsWith('.mjs')).sort();
  for (const file of generators) run('node', `scripts/docs/${file}`);
}
