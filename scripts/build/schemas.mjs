// dist/schemas/*.json from the sources' zod schemas, for hosts and partners who check in another language.
// At build time, because z.toJSONSchema would cost every page 6 kB.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {load} from './load.mjs';
import {root} from './run.mjs';

/** What a host gives or keeps: file → [module, export]. */
const FORMATS = {
  catalogue: ['src/catalogue/schema.ts', 'catalogueSchema'],
  exercise: ['src/catalogue/schema.ts', 'exerciseSchema'],
  preferences: ['src/core/routine-schema.ts', 'preferencesSchema'],
  routine: ['src/core/routine-schema.ts', 'routineSchema'],
  'session-log': ['src/core/routine-schema.ts', 'sessionLogSchema'],
  lead: ['src/lead/schema.ts', 'leadSchema'],
};
/** What the events carry: its `schemas` are by the name in `detail.schema`; `coaching-lead/1` becomes coaching-lead-1.json. */
const EVENTS = 'src/schemas.ts';

const write = (name, schema) => {
  // 'input' is what a sender may write: a field with a default is optional. A check in code has no counterpart and is left out.
  const {$schema, ...rest} = z.toJSONSchema(schema, {io: 'input', target: 'draft-2020-12', unrepresentable: 'any'});
  const text = JSON.stringify({$schema, title: name, ...rest}, null, 2);
  writeFileSync(`${root}dist/schemas/${name.replaceAll('/', '-')}.json`, `${text}\n`);
};

export const writeSchemas = async () => {
  mkdirSync(`${root}dist/schemas`, {recursive: true});
  for (const [name, [module, schema]] of Object.entries(FORMATS)) write(name, (await load(module))[schema]);
  if (!existsSync(root + EVENTS)) return;
  const {schemas} = await load(EVENTS);
  for (const [name, schema] of Object.entries(schemas)) write(name, schema);
};
