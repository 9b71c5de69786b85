// `npm test`: everything that must hold, cheapest first. It ends at the first step that fails, and its last line is always
// `N passed, N failed`: each test in each engine, and each other step, counts as one.
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {runStep} from './gate/step.mjs';
import {ENGINES, findEngine} from './wtr/engines.mjs';

const engines = ENGINES.filter(findEngine);
const absent = ENGINES.filter((name) => !engines.includes(name));

const nodeTests = readdirSync('test/node').filter((file) => file.endsWith('.test.mjs')).map((file) => `test/node/${file}`);
const nodeReporters = ['spec', './scripts/gate/node-summary.mjs'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);

const inNode = {name: 'tests in Node', command: ['node', '--test', ...nodeReporters, ...nodeTests], tests: true};
// The slowest first, so that no core waits at the end.
const inEngines = engines.toReversed().map((engine) => ({name: `tests in ${engine}`, command: ['wtr'], env: {BROWSERS: engine, FORBID_ONLY: '1'}, tests: true}));

/** What runs one after the other; the steps of one round run beside each other, as many as there are cores for. */
const rounds = [
  [{name: 'types', command: ['tsc']}, {name: 'lint', command: ['eslint', '.']}],
  [{name: 'build', command: ['node', 'scripts/build.mjs']}],
  [{name: 'size', command: ['node', 'scripts/size.mjs'], show: true}],
  [
    {name: 'docs', command: ['node', 'scripts/docs.mjs', '--site']}, // its pages are tests
    {name: 'package check', command: ['npm', 'run', '--silent', 'check']},
  ],
  [...inEngines, inNode],
];

console.log(`Engines: ${engines.join(', ')}${absent.length > 0 ? `; not found here, so not tested: ${absent.join(', ')}` : ''}`);

/** How many steps run beside each other; each keeps about one core busy. */
const LANES = Math.min(2, availableParallelism());
const total = {passed: 0, failed: 0};
const run = async (step, beside) => {
  const {passed, failed, seconds} = await runStep(step, {beside});
  total.passed += passed;
  total.failed += failed;
  const count = step.tests ? `${passed} passed, ${failed} failed, ` : '';
  console.log(`${failed > 0 ? 'FAILED' : 'ok'}: ${step.name}, ${count}${seconds.toFixed(1)} s`);
};
const waiting = rounds.flat();
const take = (round) => (total.failed === 0 && round.includes(waiting[0]) ? waiting.shift() : undefined);
for (const round of rounds) {
  const lanes = Math.min(LANES, round.length);
  const work = async () => {
    for (let step; (step = take(round)); ) await run(step, lanes > 1);
  };
  await Promise.all(Array.from({length: lanes}, work));
}
if (total.failed > 0) console.log(`The gate ends here${waiting.length > 0 ? `; not run: ${waiting.map(({name}) => name).join(', ')}` : ''}.`);
process.exitCode = Number(total.failed > 0);
console.log(`${total.passed} passed, ${total.failed} failed`);
