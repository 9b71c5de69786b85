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
const inEngines = engines.map((engine) => ({name: `tests in ${engine}`, command: ['wtr'], env: {BROWSERS: engine, FORBID_ONLY: '1'}, tests: true}));

/** Two at a time: each keeps about one core busy. */
const pairs = (steps) => (availableParallelism() > 1 ? Array.from({length: Math.ceil(steps.length / 2)}, (_, n) => steps.slice(2 * n, 2 * n + 2)) : steps.map((step) => [step]));

/** What runs one after the other; the steps of one round run beside each other. */
const rounds = [
  ...pairs([{name: 'types', command: ['tsc']}, {name: 'lint', command: ['eslint', '.']}]),
  [{name: 'build', command: ['node', 'scripts/build.mjs']}],
  [{name: 'size', command: ['node', 'scripts/size.mjs'], show: true}],
  ...pairs([
    {name: 'docs', command: ['node', 'scripts/docs.mjs', '--site']}, // its pages are tests
    {name: 'package check', command: ['npm', 'run', '--silent', 'check']},
  ]),
  [inNode],
  ...inEngines.slice(0, 1).map((step) => [step]), // alone: it has the most tests
  ...pairs(inEngines.slice(1)),
];

console.log(`Engines: ${engines.join(', ')}${absent.length > 0 ? `; not found here, so not tested: ${absent.join(', ')}` : ''}`);

const total = {passed: 0, failed: 0};
const run = async (step, beside) => {
  const {passed, failed, seconds} = await runStep(step, {beside});
  total.passed += passed;
  total.failed += failed;
  const count = step.tests ? `${passed} passed, ${failed} failed, ` : '';
  console.log(`${failed > 0 ? 'FAILED' : 'ok'}: ${step.name}, ${count}${seconds.toFixed(1)} s`);
};
for (const [at, round] of rounds.entries()) {
  await Promise.all(round.map((step) => run(step, round.length > 1)));
  if (total.failed === 0) continue;
  const rest = rounds.slice(at + 1).flat().map(({name}) => name);
  console.log(`The gate ends at "${round.map(({name}) => name).join('" and "')}"${rest.length > 0 ? `; not run: ${rest.join(', ')}` : ''}.`);
  break;
}
process.exitCode = Number(total.failed > 0);
console.log(`${total.passed} passed, ${total.failed} failed`);
