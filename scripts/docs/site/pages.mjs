// Which pages there are, in the order of the menu. A guide that is written is a line here; test/node/docs-site.test.mjs finds one that is not.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {root} from '../../build/run.mjs';
import {EXAMPLES, hooksPanel} from './live.mjs';
import {TAGS} from './sources.mjs';
import {attributeTable, eventTable, memberTable, methodTable, partTable, slotTable, stateTable} from './tables.mjs';

const file = (path) => ({path: `${path.replace(/^docs\//, '').replace(/\.md$/, '').toLowerCase()}.html`, from: path, source: readFileSync(root + path, 'utf8')});
const titleOf = (source) => /^# (.+)$/m.exec(source)?.[1].replaceAll('`', '') ?? '';

const START = ['docs/index.md', 'docs/guides/quick-start.md', 'docs/guides/gyms.md', 'docs/guides/partners.md', 'docs/guides/wordpress.md', 'docs/guides/frameworks.md', 'docs/guides/languages.md'];
const GUIDES = ['docs/guides/theming.md', 'docs/guides/events.md', 'docs/recipes/leads.md', 'docs/guides/own-exercises.md', 'docs/guides/privacy.md', 'docs/guides/accessibility.md', 'docs/guides/medical-wording.md', 'docs/guides/speed.md', 'docs/guides/upgrade.md', 'docs/guides/promises.md'];
const INSIDE = ['docs/architecture.md', 'docs/rules.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

const section = (title, body) => body && `## ${title}\n\n${body}`;

/** The page of an element, whole from the manifest, with its examples. */
export const elementPage = (tag, element) => {
  const examples = EXAMPLES[tag].map(([title, words, html]) => `### ${title}\n\n${words}\n\n\`\`\`html live\n${html}\n\`\`\``).join('\n\n');
  const source = [
    `# \`<${tag}>\``,
    element.description.replace(/\n/g, ' '),
    section('Examples', examples),
    section('Attributes', attributeTable(element)),
    section('Properties', memberTable(element)),
    section('Methods', methodTable(element)),
    section('Events', eventTable(element)),
    section('Slots', slotTable(element)),
    section('Parts', partTable(element)),
    section('States', stateTable(element)),
    section('Seen live', `<!-- live: ${tag} -->`),
  ].filter(Boolean).join('\n\n');
  return {path: `elements/${tag}.html`, from: `docs/elements/${tag}.md`, source};
};

/** Headings and pages; the page of the API is there once typedoc has run. */
export const pageGroups = (elements) => {
  const there = (paths) => paths.filter((path) => existsSync(root + path)).map(file);
  const decisions = readdirSync(`${root}docs/decisions`).sort().map((name) => file(`docs/decisions/${name}`));
  const api = existsSync(`${root}docs/api`) ? readdirSync(`${root}docs/api`, {recursive: true}).filter((name) => name.endsWith('.md')).sort().map((name) => file(`docs/api/${name}`)) : [];
  const groups = [
    ['Start', there(START)],
    ['Elements', TAGS.map((tag) => elementPage(tag, elements[tag]))],
    ['Guides', there(GUIDES)],
    ['Inside', there(INSIDE)],
    ['Decisions', decisions],
    ...(api.length > 0 ? [['API', api]] : []),
  ];
  for (const [, pages] of groups) for (const page of pages) page.title = titleOf(page.source);
  return groups;
};

export const livePanels = (elements, tokens, tokensPanel) => (name) => (name === 'tokens' ? tokensPanel(tokens) : hooksPanel(name, elements[name]));
