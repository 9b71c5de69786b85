// `npm test`: everything that must hold, cheapest first. It ends at the first step that fails, and its last line is always
// `N passed, N failed`: each test in each engine, and each other step, counts as one.
import {readdirSync} from 'node:fs';
import {runStep} from './gate/step.mjs';
import {ENGINES, findEngine} from './wtr/engines.mjs';

const engines = ENGINES.filter(findEngine);
const absent = ENGINES.filter((name) => !engines.includes(name));

const nodeTests = readdirSync('test/node').filter((file) => file.endsWith('.test.mjs')).map((file) => `test/node/${file}`);
const nodeReporters = ['spec', './scripts/gate/node-summary.mjs'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);

const steps = [
  {name: 'types', command: ['tsc']},
  {name: 'lint', command: ['eslint', '.']},
  {name: 'build', command: ['node', 'scripts/build.mjs']},
  {name: 'docs', command: ['node', 'scripts/docs.mjs', '--site']}, // its pages are tests
  {name: 'size', command: ['node', 'scripts/size.mjs'], show: true},
  {name: 'package check', command: ['npm', 'run', '--silent', 'check']},
  {name: 'tests in Node', command: ['node', '--test', ...nodeReporters, ...nodeTests], tests: true},
  ...engines.map((engine) => ({
    name: `tests in ${engine}`,
    command: ['wtr', ...(engine === 'chromium' ? ['--coverage'] : [])], // V8 alone reports coverage of the sources
    env: {BROWSERS: engine, FORBID_ONLY: '1'},
    tests: true,
  })),
];

console.log(`Engines: ${engines.join(', ')}${absent.length > 0 ? `; not found here, so not tested: ${absent.join(', ')}` : ''}`);

const total = {passed: 0, failed: 0};
for (const step of steps) {
  const {passed, failed, seconds} = await runStep(step);
  total.passed += passed;
  total.failed += failed;
  const count = step.tests ? `${passed} passed, ${failed} failed, ` : '';
  console.log(`${failed > 0 ? 'FAILED' : 'ok'}: ${step.name}, ${count}${seconds.toFixed(1)} s`);
  if (failed > 0) {
    const rest = steps.slice(steps.indexOf(step) + 1).map(({name}) => name);
    console.log(`The gate ends at "${step.name}"${rest.length > 0 ? `; not run: ${rest.join(', ')}` : ''}.`);
    break;
  }
}
process.exitCode = Number(total.failed > 0);
console.log(`${total.passed} passed, ${total.failed} failed`);
