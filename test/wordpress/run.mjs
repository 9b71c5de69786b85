// `npm run test:wordpress`: the WordPress part of `npm run test:hosts` alone; prints a table theme × check.
// It installs nothing unless asked: `npm run test:wordpress -- --install` (Debian, as root) installs WordPress, PHP and MariaDB with apt-get.
// `--shots <folder>` keeps screenshots.
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {printTable} from '../../scripts/hosts/table.mjs';
import {checkWordPress, INSTALL, whyNot} from './checks.mjs';
import {PACKAGES} from './site.mjs';

const {argv} = process;
const shots = argv.includes('--shots') ? argv[argv.indexOf('--shots') + 1] : undefined;
if (shots) mkdirSync(shots, {recursive: true});

if (argv.includes('--install')) {
  console.log(`> ${INSTALL}`);
  spawnSync('apt-get', ['install', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends', ...PACKAGES], {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
}
if (whyNot()) {
  console.error(`Not run: ${whyNot()}`);
  process.exit(1);
}
process.exitCode = Number(printTable(await checkWordPress(shots)) > 0);
