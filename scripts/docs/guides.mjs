// What stands between `<!-- made: name -->` and `<!-- /made -->` in the guides: tables from the manifest, the tokens and the schemas.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {root} from '../build/run.mjs';
import {eventExamples, eventReference} from './site/events.mjs';
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
  return GUIDES.map((path) => [path, fill(readFileSync(root + path, 'utf8'))]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const [path, text] of await makeGuides()) writeFileSync(root + path, text);
