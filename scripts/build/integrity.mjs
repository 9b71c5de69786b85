// dist/integrity.json: what a page puts into `integrity=` when it loads a file from somebody else's server.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {root} from './run.mjs';

const sha384 = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The files that a page loads by address, as paths in dist/. */
export const servedFiles = () => {
  const files = readdirSync(`${root}dist`, {recursive: true}).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => /^[^/]+\.(js|css)$|^locales\/.+\.js$/.test(file)).sort();
};

export const writeIntegrity = () => {
  const hashes = Object.fromEntries(servedFiles().map((file) => [file, sha384(`${root}dist/${file}`)]));
  writeFileSync(`${root}dist/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
};
