// `npm run wordpress:zip`: the plugin and the built files as one zip that WordPress installs. The same sources give the same bytes.
import {zipSync} from 'fflate';
import {existsSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {potFor} from './pot.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path);

/** Names the folder of the built files: it changes exactly when they do. */
const folderOf = (integrity, version) => `${version}-${Buffer.from(integrity['evenstride.js'].slice('sha384-'.length), 'base64').toString('hex').slice(0, 8)}`;

const php = (value) => (typeof value === 'object' ? `array(\n${Object.entries(value).map(([key, entry]) => `\t'${key}' => ${php(entry)},\n`).join('')})` : `'${value}'`);

/** The files of the plugin, by their path in the zip. */
export const pluginFiles = () => {
  if (!existsSync(`${root}dist/integrity.json`)) throw new Error('There is no dist/ yet: run `npm run build` first.');
  const {version} = JSON.parse(read('package.json'));
  const all = JSON.parse(read('dist/integrity.json'));
  const integrity = Object.fromEntries(Object.entries(all).filter(([file]) => file !== 'core.js'));
  const folder = folderOf(integrity, version);

  const paths = readdirSync(`${here}evenstride`, {recursive: true}).map((path) => path.replaceAll('\\', '/')).sort();
  const own = Object.fromEntries(paths.filter((path) => statSync(`${here}evenstride/${path}`).isFile()).map((path) => [path, readFileSync(`${here}evenstride/${path}`)]));
  const built = Object.fromEntries(Object.keys(integrity).map((file) => [`assets/${folder}/${file}`, read(`dist/${file}`)]));
  const texts = Object.fromEntries(Object.entries(own).map(([path, data]) => [path, data.toString('utf8')]));
  return {
    ...own,
    ...built,
    [`assets/${folder}/lead.json`]: read('dist/schemas/lead.json'),
    'assets/files.php': Buffer.from(`<?php\n// Made by the packer: the built files and their hashes.\nreturn ${php({folder, integrity})};\n`),
    'languages/evenstride.pot': Buffer.from(potFor(texts, version)),
    LICENSE: read('LICENSE'),
    'THIRD-PARTY-NOTICES': read('THIRD-PARTY-NOTICES'),
  };
};

/** The zip as bytes; every entry has one fixed date, the first that the format knows. */
export const pluginZip = () => {
  const entries = Object.entries(pluginFiles()).map(([path, data]) => [`evenstride/${path}`, [new Uint8Array(data), {mtime: new Date(1980, 0, 1)}]]);
  return zipSync(Object.fromEntries(entries), {level: 9});
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {version} = JSON.parse(read('package.json'));
  const file = `integrations/wordpress/evenstride-${version}.zip`;
  const zip = pluginZip();
  writeFileSync(root + file, zip);
  console.log(`${file}, ${(zip.length / 1024).toFixed(0)} KiB`);
}
