// `npm run test:wordpress`: the packed plugin on a real WordPress, in Chromium, in each theme that is there. Prints a table theme × check.
// It installs nothing unless asked: `npm run test:wordpress -- --install` (Debian, as root) installs WordPress, PHP and MariaDB with apt-get.
// `--shots <folder>` keeps screenshots.
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findEngine} from '../../scripts/wtr/engines.mjs';
import {adminChecks} from './admin.mjs';
import {REST} from './leads.mjs';
import {makePages, pageChecks} from './pages.mjs';
import {routeChecks} from './route.mjs';
import {missing, PACKAGES, startSite} from './site.mjs';

const {argv} = process;
const shots = argv.includes('--shots') ? argv[argv.indexOf('--shots') + 1] : undefined;
if (shots) mkdirSync(shots, {recursive: true});

const install = `apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
if (argv.includes('--install')) {
  console.log(`> ${install}`);
  spawnSync('apt-get', ['install', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends', ...PACKAGES], {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
}
if (missing().length > 0) {
  console.error(`Not found here: ${missing().join(', ')}. On Debian, as root: ${install}\nOr let this script do it: npm run test:wordpress -- --install`);
  process.exit(1);
}

const total = {passed: 0, failed: 0};
const failures = [];
const check = async (name, work) => {
  try {
    await work();
    total.passed++;
    return 'ok';
  } catch (error) {
    total.failed++;
    failures.push(`${name}: ${error.message}`);
    return 'FAILED';
  }
};

const site = await startSite();
const browser = await puppeteer.launch({executablePath: findEngine('chromium'), headless: true, args: chromiumArgs});
try {
  const facts = (checks) => Object.entries(checks);
  const [...admin] = facts(adminChecks(site, browser, shots));
  const last = admin.splice(-2); // what was logged over the whole run, and taking it all away
  const line = async ([name, work]) => console.log(`${(await check(name, work)).padEnd(8)}${name}`);
  for (const fact of [...admin, ...facts(routeChecks(site))]) await line(fact);

  const themes = Object.keys(site.php('return wp_get_themes();'));
  const checks = facts(pageChecks(site, browser, makePages(site), shots));
  const widths = checks.map(([name]) => name.length + 2);
  console.log(`\n${'theme'.padEnd(22)}${checks.map(([name], i) => name.padEnd(widths[i])).join('')}`);
  for (const theme of themes) {
    site.php(`switch_theme( '${theme}' ); return true;`);
    site.php(REST);
    const row = [];
    for (const [name, work] of checks) row.push(await check(`${theme}, ${name}`, () => work(theme)));
    console.log(`${theme.padEnd(22)}${row.map((result, i) => result.padEnd(widths[i])).join('')}`);
  }
  console.log();
  for (const fact of last) await line(fact);
} finally {
  await browser.close();
  await site.close();
}
for (const failure of failures) console.log(`\n${failure}`);
process.exitCode = Number(total.failed > 0);
console.log(`${total.passed} passed, ${total.failed} failed`);
