// docs/site/: the guides, a page for each element, the decisions and, where typedoc has run, the API, with a search of its own.
import {cpSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import {root} from '../build/run.mjs';
import {layout} from './site/layout.mjs';
import {hooksCss, tokensPanel} from './site/live.mjs';
import {renderPage} from './site/markdown.mjs';
import {livePanels, pageGroups} from './site/pages.mjs';
import {readElements, readTokens} from './site/sources.mjs';

/** Another folder of docs/ can be named: `node scripts/docs/site.mjs docs/site-test/`. */
const folder = process.argv[2] ?? 'docs/site/';
const out = root + folder;
const write = (path, text) => {
  mkdirSync(dirname(out + path), {recursive: true});
  writeFileSync(out + path, text);
};

const elements = readElements();
const groups = pageGroups(elements);
const pages = groups.flatMap(([, all]) => all);
const live = livePanels(elements, readTokens(), tokensPanel);
const byFile = new Map(pages.map((page) => [page.from, page.path]));

/** A link of a source file, as it works on its page of the site. Files that are no page are named in the repository's own words. */
const linkFrom = (page) => (href) => {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [target, hash] = href.split('#');
  const wanted = posix.normalize(posix.join(posix.dirname(page.from), target));
  const to = byFile.get(wanted) ?? (/^(demo|dist)\//.test(wanted) ? `../../${wanted}` : undefined);
  if (!to && page.strict !== false && !/^docs\/|LICENSE|NOTICES|README|\.ci/.test(wanted)) throw new Error(`${page.from} links to ${wanted}, which the site has not.`);
  const up = '../'.repeat(page.path.split('/').length - 1);
  return `${up}${to ?? `../../${wanted}`}${hash ? `#${hash}` : ''}`;
};

rmSync(out, {recursive: true, force: true});
const index = [];
const navigation = groups
  .map(([heading, all]) => [heading, (heading === 'API' ? all.filter(({path}) => /index\.html$|readme/i.test(path)) : all).map(({title, path}) => [title, path])])
  .filter(([, all]) => all.length > 0);
for (const page of pages) {
  const {html, sections} = renderPage(page.source, {link: linkFrom(page), live});
  const intro = page.source.split('\n\n').find((part) => /^[A-Z]/.test(part)) ?? '';
  page.description = intro.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[`*\n]+/g, ' ').trim().slice(0, 200);
  write(page.path, layout({...page, html, sections, groups: navigation, base: '../'.repeat(page.path.split('/').length - 1), live: /class="live"/.test(html)}));
  write(page.path.replace(/html$/, 'md'), page.source);
  // Of the API the names alone, or the index would be mostly parameters.
  const deepest = page.path.startsWith('api/') ? 3 : 6;
  for (const {id, level, title, text} of sections) if (level <= deepest) index.push([page.path, id, page.title, title, text.trim().slice(0, level < deepest ? 160 : 80)]);
}
write('search.json', JSON.stringify(index));
write('hooks.css', hooksCss(elements));
const line = ({title, path, description}) => `- [${title}](${path.replace(/html$/, 'md')}): ${description}`;
write('llms.txt', ['# evenstride', '', `> ${pages[0].description}`, '', ...groups.filter(([heading]) => heading !== 'Decisions').flatMap(([heading, all]) => [`## ${heading}`, '', ...(heading === 'API' ? all.slice(0, 1) : all).map(line), ''])].join('\n'));
for (const name of readdirSync(`${root}scripts/docs/site/assets`)) cpSync(`${root}scripts/docs/site/assets/${name}`, out + name);
cpSync(`${root}demo/icon.svg`, `${out}icon.svg`);
console.log(`Docs: ${pages.length} pages in ${folder}`);
