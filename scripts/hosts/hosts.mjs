// The apps of test/hosts: where each puts what it builds, and what its framework does that others don't.
import {readdirSync} from 'node:fs';
import {root} from '../build/run.mjs';

export const HOSTS_DIR = `${root}test/hosts/`;

/** Where the package lies as npm would download it; every app installs it from here. */
export const PACKAGE_DIR = `${HOSTS_DIR}.package/`;

/**
 * What differs from app to app.
 * - `out`: the folder that its build fills.
 * - `lateObject`: what becomes of an object that is bound while the module has not arrived. `arrives`, or `error`: the
 *   framework makes an attribute `[object Object]` of it, and the card says so in words.
 * - `prerendered`: the page that the server sends has the elements in it.
 */
const TRAITS = {
  angular: {out: 'dist/browser'},
  eleventy: {prerendered: true},
  jquery: {prerendered: true},
  preact: {lateObject: 'error'},
  react: {lateObject: 'error'},
};

const defaults = {out: 'dist', lateObject: 'arrives', prerendered: false};

/** All apps by name, in the order of the table. */
export const hosts = readdirSync(HOSTS_DIR, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({name}) => ({name, dir: `${HOSTS_DIR}${name}/`, ...defaults, ...TRAITS[name]}));
