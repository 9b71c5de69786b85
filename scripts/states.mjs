// `npm run test:states`: every check on every designed state in every browser engine of this machine, as one table.
// Engines can be chosen: `npm run test:states -- chromium webkit`. Ends with 1 where there is a finding.
import {startTestRunner} from '@web/test-runner';
import {readdirSync} from 'node:fs';
import config from '../web-test-runner.config.mjs';
import {ENGINES, findEngine, launchEngine} from './wtr/engines.mjs';

/** What a test's name ends with → its letter in the table, and what it is. In the order of the letters in a cell. */
const CHECKS = new Map([
  ['axe', ['A', 'axe-core finds nothing, light and dark']],
  ['Equal Access', ['E', 'IBM Equal Access finds nothing, light and dark']],
  ['tree', ['T', 'the accessibility tree is as recorded']],
  ['contrast', ['C', 'words to read 7:1, words on controls 4.5:1, light and dark']],
  ['focus', ['F', 'every stop of Tab shows a ring of 3:1, light and dark']],
  ['fits in 280 px', ['W', 'fits in 280 px, both directions']],
  ['every target is at least 44 px high', ['H', 'every target is 44 px high']],
  ['loses nothing to a reader’s own text spacing', ['S', 'text spacing of WCAG 1.4.12']],
  ['every word is translated', ['L', 'no word is hard-coded']],
  ['longer words fit in 280 px', ['G', 'words a third longer fit in 280 px']],
  ['no flashing', ['N', 'nothing flashes']],
  ['reduced motion', ['M', 'nothing moves where motion is to be reduced']],
  ['on paper', ['R', 'a result and a week can be read on paper, unfolded and without buttons']],
  ['forced colours', ['K', 'edges, choices and focus show in forced colours']],
  ['pictures', ['P', 'looks as recorded: light, dark, 280, 480 and 960 px, both directions']],
]);
const NAME = /^([a-z]+-[a-z]+): (.+): (.+?)(?:, (?:light|dark|ltr|rtl))?$/;

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Runs the tests of the states in one engine; resolves to its tests, and to what broke besides. */
async function run(engine) {
  const files = readdirSync(`${config.rootDir}/test/states`).filter((file) => file.endsWith('.test.ts') && (engine === 'chromium' || !file.includes('.chromium.')));
  const runner = await startTestRunner({
    config: {...config, files: files.map((file) => `test/states/${file}`), browsers: [launchEngine(engine)], reporters: []},
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  return {
    tests: sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults) : [])),
    broken: sessions.filter(({testResults, errors}) => !testResults || errors.length > 0).map(({testFile, errors}) => `${testFile} did not run: ${errors.map(({message}) => message).join('; ')}`),
  };
}

const wanted = process.argv.slice(2);
const engines = ENGINES.filter((name) => findEngine(name) && (wanted.length === 0 || wanted.includes(name)));
const rows = new Map();
const findings = [];
for (const engine of engines) {
  process.stderr.write(`${engine} … `);
  const {tests, broken} = await run(engine);
  process.stderr.write(`${tests.length} tests\n`);
  findings.push(...broken.map((what) => `${engine}: ${what}`));
  for (const {name, passed, error} of tests) {
    const [, tag, state, check] = NAME.exec(name) ?? [];
    if (!passed) findings.push(`${engine}: ${name}: ${error?.message.split('\n')[0] ?? ''}`);
    if (!CHECKS.has(check)) continue; // about the tests themselves
    const row = `${tag}: ${state}`;
    if (!rows.has(row)) rows.set(row, new Map());
    const cell = rows.get(row).get(engine) ?? new Map();
    rows.get(row).set(engine, cell.set(check, passed && (cell.get(check) ?? true)));
  }
}

const cellOf = (cell = new Map()) => [...CHECKS].filter(([check]) => cell.has(check)).map(([check, [letter]]) => (cell.get(check) ? letter : `✗${letter}`)).join('');
const first = Math.max(...[...rows.keys()].map(({length}) => length));
const width = CHECKS.size + 2;
const line = (name, cells) => [name.padEnd(first), ...cells.map((cell) => cell.padEnd(width))].join('  ').trimEnd();
for (const [letter, what] of CHECKS.values()) console.log(`${letter}  ${what}`);
console.log(`\n${line('state', engines)}`);
for (const [row, cells] of rows) console.log(line(row, engines.map((engine) => cellOf(cells.get(engine)))));
if (findings.length > 0) console.log(`\n${findings.join('\n')}`);
const checks = [...rows.values()].flatMap((cells) => [...cells.values()]).reduce((sum, cell) => sum + cell.size, 0);
console.log(`\n${rows.size} states in ${engines.length} engines, ${checks} checks, ${findings.length} findings`);
process.exit(Number(findings.length > 0 || rows.size === 0));
