// What the pages are made from: the manifest, the tokens, the schemas. Everything that a table says comes from here.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {root} from '../../build/run.mjs';

export const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];

const read = (path) => readFileSync(root + path, 'utf8');
export const built = (path) => {
  if (!existsSync(root + path)) throw new Error(`There is no ${path} yet: run \`npm run build\` first.`);
  return read(path);
};

/** The elements as the manifest has them, by tag. */
export const readElements = () => {
  const {modules} = JSON.parse(built('dist/custom-elements.json'));
  const all = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  return Object.fromEntries(TAGS.map((tag) => [tag, all.find(({tagName}) => tagName === tag)]));
};

/** What each token is for. A token without its words, or words without their token, fail the build. */
const FOR = {
  surface: 'the element’s ground',
  'surface-raised': 'what lies above it',
  'surface-sunken': 'what lies below it',
  text: 'text',
  'text-muted': 'quiet text',
  line: 'quiet lines',
  edge: 'borders of controls',
  accent: 'buttons, progress, links, focus',
  'on-accent': 'text on the accent',
  left: 'the left leg',
  right: 'the right leg',
  danger: 'problems',
  ok: 'success',
  radius: 'corners',
  space: 'one step of spacing',
  shadow: 'the one soft shadow',
  font: 'font family',
};

/** Two arguments of light-dark(), at its own comma. */
const lightDark = (value) => {
  const [, light, dark] = /^light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)\)$/.exec(value) ?? [];
  return light && {light, dark};
};

/** The custom properties that a site may set, read from the style sheet that uses them. */
export const readTokens = () => {
  const source = read('src/elements/base/tokens.styles.ts');
  const found = [...source.matchAll(/var\(--evenstride-([a-z-]+), (.+)\);/g)].map(([, name, value]) => ({name: `--evenstride-${name}`, purpose: FOR[name], value, ...lightDark(value)}));
  const names = found.map(({name}) => name.slice('--evenstride-'.length)).sort();
  const wrong = [...names.filter((name) => !FOR[name]), ...Object.keys(FOR).filter((name) => !names.includes(name))];
  if (wrong.length > 0) throw new Error(`Tokens and their words in scripts/docs/site/sources.mjs differ: ${wrong.join(', ')}`);
  return found;
};

/** The payload schema of each event, by its name. */
export const readSchemas = () => {
  built('dist/schemas/lead.json');
  const files = readdirSync(`${root}dist/schemas`).filter((file) => file.endsWith('-1.json'));
  return Object.fromEntries(files.map((file) => [file.replace('-1.json', ''), JSON.parse(read(`dist/schemas/${file}`))]));
};

/** What is said about each event on the elements that fire it. */
export const readEvents = (elements) => {
  const events = {};
  for (const [tag, {events: fired}] of Object.entries(elements))
    for (const {name, description} of fired) (events[name] ??= {description, tags: []}).tags.push(tag);
  return events;
};
