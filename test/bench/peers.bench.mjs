// Evenstride beside what a site could embed instead, in one interleaved run: each round opens every peer once, in random order,
// in a fresh Chromium, at full speed and on a processor slowed down four times.
//   npm run bench:peers -- --scenario quiz --rounds 9 --only evenstride-quiz,lit-floor
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {launch, open, serve} from './harness/browser.mjs';
import {peersOf} from './harness/peers.mjs';
import {table} from './harness/report.mjs';
import {scenarios} from './harness/scenarios.mjs';

const {values: options} = parseArgs({
  options: {
    scenario: {type: 'string', default: Object.keys(scenarios).join()},
    only: {type: 'string'},
    rounds: {type: 'string', default: '5'},
    'slowed-rounds': {type: 'string', default: '3'},
    slower: {type: 'string', default: '4'},
  },
});

const here = fileURLToPath(new URL('.', import.meta.url));
const stop = (text) => {
  console.error(`NOT RUN: ${text}`);
  process.exit(1);
};
if (!existsSync(`${here}../../dist/evenstride.js`)) stop('dist/evenstride.js is not there; npm run build makes it.');
if (!existsSync(`${here}peers/node_modules/.package-lock.json`)) {
  console.log('Installing the peers into test/bench/peers, once.');
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: `${here}peers`, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) stop('the peers could not be installed, so there is nothing to compare with.');
}

const shuffled = (list) => {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
};

const failures = [];
let version;

async function run(scenario, peers) {
  const found = new Map();
  const server = await serve(peers);
  const measure = async (browser, peer, slower) => {
    const tab = await open(browser, server.address, peer, slower);
    try {
      const values = await scenarios[scenario](tab, peer, slower > 1);
      if (tab.errors.length > 0) throw new Error(tab.errors[0]);
      const known = found.get(peer.name) ?? {bytes: [peer.bytes]};
      for (const [key, value] of Object.entries(values)) (known[key] ??= []).push(value);
      found.set(peer.name, known);
    } catch (error) {
      failures.push(`${peer.name}: ${error.message.split('\n')[0]}`);
    } finally {
      await tab.close();
    }
  };
  for (let round = 0; round < Number(options.rounds); round++) {
    const browser = await launch();
    version = await browser.version();
    await (await open(browser, server.address, peers[0])).close(); // a browser's first page is slower
    for (const peer of shuffled(peers)) {
      await measure(browser, peer, 1);
      if (round < Number(options['slowed-rounds'])) await measure(browser, peer, Number(options.slower));
    }
    await browser.close();
    console.error(`${scenario}: round ${round + 1} of ${options.rounds}`);
  }
  server.close();
  return table(scenario, peers, found);
}

const tables = [];
for (const scenario of options.scenario.split(',')) {
  if (!scenarios[scenario]) stop(`there is no scenario "${scenario}", but ${Object.keys(scenarios).join(', ')}.`);
  const all = await peersOf(scenario, [`${here}peers`, `${here}pages`]);
  const peers = options.only ? all.filter(({name}) => options.only.split(',').includes(name)) : all;
  if (peers.length > 0) tables.push(`${scenario}\n\n${await run(scenario, peers)}`);
}
console.log(`${tables.join('\n\n')}\n`);
console.log(`${new Date().toISOString().slice(0, 10)}, ${version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; median of ${options.rounds} rounds, of ${options['slowed-rounds']} where slowed down ${options.slower} times`);
for (const failure of failures) console.error(`FAILED ${failure}`);
process.exitCode = Number(failures.length > 0);
