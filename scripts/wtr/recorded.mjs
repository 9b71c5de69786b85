// What states looked and read like when somebody last said that it was right: kept in the repository, compared in the gate.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const home = fileURLToPath(new URL('../../test/states/', import.meta.url));
const HEAD = '## ';

/** A file of texts under headings, in the order of their names, so that a change is a change of one place. */
const read = (path) =>
  existsSync(path)
    ? new Map(readFileSync(path, 'utf8').split(`\n${HEAD}`).slice(1).map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]))
    : new Map();
const write = (path, texts) => {
  mkdirSync(dirname(path), {recursive: true});
  const parts = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `\n${HEAD}${name}\n${text}\n`);
  writeFileSync(path, parts.join(''));
};

/**
 * Two commands over `test/states/<file>`: `recorded` gives the text under a name, or with `RECORD=1` takes the new one down
 * first; `recorded-names` gives all names.
 */
export const recorded = () => ({
  name: 'recorded',
  executeCommand({command, payload}) {
    if (command !== 'recorded' && command !== 'recorded-names') return undefined; // another plugin's
    const path = home + payload.file;
    const texts = read(path);
    if (command === 'recorded-names') return [...texts.keys()];
    if (process.env.RECORD && texts.get(payload.name) !== payload.text) write(path, texts.set(payload.name, payload.text));
    return texts.get(payload.name) ?? '(nothing is recorded; RECORD=1 does it)';
  },
});
