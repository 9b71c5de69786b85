// Gives every app the package as npm would: what `npm pack` takes along, copied into its node_modules.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {root} from '../build/run.mjs';
import {PACKAGE_DIR} from './hosts.mjs';

/** Runs a command and gives what it said, in one text, where it failed; null where all went well. */
export const complaint = (dir, command, ...args) => {
  const {status, stdout, stderr, error} = spawnSync(command, args, {cwd: dir, encoding: 'utf8', shell: process.platform === 'win32'});
  return status === 0 ? null : [`${command} ${args.join(' ')}`, stdout, stderr, error?.message].filter(Boolean).join('\n').trim();
};

const newest = (dir) =>
  Math.max(...readdirSync(dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs));

/** Whether dist/ is there and younger than every source. */
export const isBuilt = () => existsSync(`${root}dist/integrity.json`) && statSync(`${root}dist/integrity.json`).mtimeMs > newest(`${root}src`);

/** Unpacks what would be published. */
export const pack = () => {
  rmSync(PACKAGE_DIR, {recursive: true, force: true});
  mkdirSync(PACKAGE_DIR, {recursive: true});
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', PACKAGE_DIR], {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
  if (packed.status !== 0) return packed.stderr;
  const [{filename}] = Object.values(JSON.parse(packed.stdout));
  const failed = complaint(PACKAGE_DIR, 'tar', '-xzf', filename, '--strip-components=1');
  rmSync(`${PACKAGE_DIR}${filename}`, {force: true});
  return failed;
};

/** npm keeps its own copy of the lock in node_modules; where the two agree, an install would change nothing. */
const isInstalled = (dir) => {
  const copy = `${dir}node_modules/.package-lock.json`;
  if (!existsSync(copy)) return false;
  const [wanted, found] = [`${dir}package-lock.json`, copy].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted).every(([path, {version, optional}]) => path === '' || found[path]?.version === version || (optional && !found[path]));
};

/** Installs what the app's lock names, over the network only where something is missing, and today's package. */
export const install = ({dir}) => {
  const failed = isInstalled(dir) ? null : complaint(dir, 'npm', 'ci', '--prefer-offline');
  if (failed) return failed;
  const copy = `${dir}node_modules/evenstride`;
  rmSync(copy, {recursive: true, force: true});
  cpSync(PACKAGE_DIR, copy, {recursive: true});
  return null;
};
