// The byte budgets. `node scripts/size.mjs` fails when one is exceeded; `--report` only shows the table.
import {existsSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {brotli, bundled} from './build/bundled.mjs';
import {servedFiles} from './build/integrity.mjs';
import {figureCode} from './build/figure-code.mjs';
import {root} from './build/run.mjs';

const KiB = 1024;

/** The most bytes of a file in dist/ after brotli 11, which is what a visitor downloads. */
const budgets = [
  // Both hold what is reached. The goals are 80 KiB with figures and body map, and 12 KiB a language: docs/decisions/size.md.
  {files: /^evenstride\.js$/, limit: 132 * KiB},
  {files: /^locales\/.+\.js$/, limit: 28 * KiB},
  {files: /^evenstride\.css$/, limit: 1 * KiB},
];

/** One element alone in an app's own bundle, and the share of all four that it should stay under: a goal, it fails nothing. */
const ALONE = {element: 'exercise-card', goal: 0.5};

/** Figure engine and all poses by themselves, as the build packs them: what is reached. The goal is 12 KiB. */
const FIGURES = {file: 'figures: engine and poses', limit: 13.0625 * KiB};

const measure = (file) => {
  const bytes = readFileSync(`${root}dist/${file}`);
  const row = {file, bytes: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotli(bytes)};
  const limit = budgets.find(({files}) => files.test(file))?.limit;
  return {...row, limit: limit ?? '', used: limit ? row.brotli / limit : ''};
};

const measureAlone = async () => {
  const path = `elements/${ALONE.element}/${ALONE.element}.js`;
  if (!existsSync(`${root}dist/npm/${path}`)) return [];
  const [one, all] = [(await bundled(path)).brotli, (await bundled('index.js')).brotli];
  const goal = Math.floor(ALONE.goal * all);
  return [{file: `${ALONE.element} alone (goal)`, bytes: '', gzip: '', brotli: one, limit: goal, used: one / goal, goal: true}];
};

const measureFigures = async () => {
  const bytes = Buffer.from(await figureCode());
  const row = {...FIGURES, bytes: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotli(bytes)};
  return {...row, used: row.brotli / row.limit};
};

const rows = [...servedFiles().map(measure), await measureFigures(), ...(await measureAlone())];

const percent = (share) => (share === '' ? '' : `${(share * 100).toFixed(1)} %`);
const line = (...[file, ...numbers]) => file.padEnd(28) + numbers.map((n) => String(n).padStart(9)).join('');
console.log(line('file', 'bytes', 'gzip', 'brotli', 'limit', 'used'));
for (const {file, bytes, gzip, brotli, limit, used} of rows) console.log(line(file, bytes, gzip, brotli, limit, percent(used)));

const over = rows.filter(({used, goal}) => used > 1 && !goal).map(({file}) => file);
if (over.length > 0) console.error(`Over budget: ${over.join(', ')}`);
if (over.length > 0 && !process.argv.includes('--report')) process.exitCode = 1;
