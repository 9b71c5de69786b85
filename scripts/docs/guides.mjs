// What stands between `<!-- made: name -->` and `<!-- /made -->` in the guides, and the page of each element: tables from the
// manifest, the tokens and the schemas.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {root} from '../build/run.mjs';
import {eventExamples, eventReference} from './site/events.mjs';
import {elementPage} from './site/pages.mjs';
import {readElements, readEvents, readSchemas, readTokens} from './site/sources.mjs';
import {hookTables, tokenTable} from './site/tables.mjs';

const GUIDES = ['docs/guides/theming.md', 'docs/guides/events.md'];

export const makeGuides = async () => {
  const elements = readElements();
  const made = {
    tokens: tokenTable(readTokens()),
    hooks: hookTables(elements),
    events: eventReference(readEvents(elements), readSchemas(), await eventExamples()),
  };
  const fill = (text) => text.replace(/(<!-- made: ([a-z]+) -->\n)[^]*?(<!-- \/made -->)/g, (_, open, name, close) => `${open}\n${made[name]}\n\n${close}`);
  const pages = Object.entries(elements).map(([tag, element]) => elementPage(tag, element));
  return [...GUIDES.map((path) => [path, fill(readFileSync(root + path, 'utf8'))]), ...pages.map(({from, source}) => [from, `${source}\n`])];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${root}docs/elements`, {recursive: true});
  for (const [path, text] of await makeGuides()) writeFileSync(root + path, text);
}
