// Makes a fresh clone ready: installs what package-lock.json names and, with --browser, finds or installs a Chromium.
// Needs only Node and npm. When all is there it does nothing, and nothing goes over the network.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const run = (command, args, output = 'inherit') => {
  console.log(`> ${command} ${args.join(' ')}`);
  const options = {cwd: root, stdio: ['ignore', output, 'inherit'], shell: process.platform === 'win32'};
  return spawnSync(command, args, options).status === 0;
};

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

/** npm keeps its own copy of the lock in node_modules; where the two agree, an install would change nothing. */
const isInstalled = () => {
  const copy = `${root}node_modules/.package-lock.json`;
  if (!existsSync(copy)) return false;
  const [wanted, found] = [`${root}package-lock.json`, copy].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted).every(
    ([path, {version, optional}]) => path === '' || found[path]?.version === version || (optional && !found[path]),
  );
};

if (!isInstalled() && !run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed, so nothing can run.');

if (process.argv.includes('--browser')) {
  const {findEngine} = await import('./wtr/engines.mjs');
  if (!findEngine('chromium')) {
    const mayInstall = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
    if (mayInstall) {
      console.log('The tests run in a real browser and there is none here, so Chromium is now installed with apt-get (about 80 MB).');
      run('apt-get', ['update', '-qq'], 'ignore');
      const flags = ['-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends'];
      run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', ...flags, 'chromium'], 'ignore');
    }
    if (!findEngine('chromium')) stop('The tests need Chrome or Chromium: install one, or set CHROME_PATH to it.');
  }
}
