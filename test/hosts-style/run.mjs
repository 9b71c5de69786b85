// The elements on pages of CSS frameworks and resets, against the same page without one: every inner part's style and place, and
// the pixels. Part of `npm run test:hosts`.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {launch} from '../../scripts/hosts/drive.mjs';
import {differingPixels, lookOf, settled} from './in-page.mjs';
import {getSheets, readSheet, SHEETS} from './sheets.mjs';

const MODULE = fileURLToPath(new URL('../../dist/evenstride.js', import.meta.url));
const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];
const WIDTHS = [390, 1280];

const page = (base, files) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">${files.map((file) => `<link rel="stylesheet" href="/css/${encodeURIComponent(file)}">`).join('')}<style>${base}</style>
<script type="module" src="/evenstride.js"></script><main>${TAGS.map((tag) => `<${tag} exercise-id="squat"></${tag}>`).join('')}</main>`;

const serve = async () => {
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const css = pathname.startsWith('/css/') && decodeURIComponent(pathname.slice(5));
    const [type, body] = css ? ['text/css', readSheet(css)] : pathname === '/evenstride.js' ? ['text/javascript', readFileSync(MODULE)] : ['text/html', page(searchParams.get('base'), searchParams.getAll('file'))];
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** How each element looks on a page of those sheets. */
const show = async (tab, port, width, base, files) => {
  await tab.setViewport({width, height: 6000});
  await tab.goto(`http://127.0.0.1:${port}/?${new URLSearchParams([['base', base], ...files.map((file) => ['file', file])])}`, {waitUntil: 'load'});
  await tab.evaluate(settled, TAGS);
  const seen = {};
  for (const tag of TAGS) {
    const element = await tab.$(tag);
    seen[tag] = {look: await element.evaluate(lookOf), picture: await element.screenshot({encoding: 'base64'})};
  }
  return seen;
};

/** What differs of one element, in words; null where nothing does. */
const difference = async (tab, plain, seen) => {
  const parts = seen.look.filter((part, at) => part !== plain.look[at]);
  const pixels = await tab.evaluate(differingPixels, plain.picture, seen.picture);
  if (parts.length === 0 && pixels === 0) return null;
  const was = parts.length > 0 ? plain.look[seen.look.indexOf(parts[0])].split(';') : [];
  const changed = (parts[0] ?? '').split(';').filter((declaration, at) => at === 0 || declaration !== was[at]);
  return [`${parts.length} parts and ${pixels} pixels differ`, ...(parts.length > 0 ? [`is  ${changed.join(';')}`, `was ${was[0]}`] : [])].join('\n');
};

/** Every sheet in one engine; gives the rows of the table. */
export async function compareStyles(engine) {
  console.log(`styles: ${engine}`);
  try {
    getSheets();
  } catch (error) {
    return [{kind: 'style sheets', host: 'all', engine, results: {fetched: error.message}}];
  }
  const server = await serve();
  const {port} = server.address();
  const browser = await launch(engine, {still: true}); // a moving figure is another one in each picture
  const tab = await browser.newPage();
  const rows = Object.keys(SHEETS).map((host) => ({kind: 'style sheets', host, engine, results: {}}));
  for (const width of WIDTHS) {
    const plain = {};
    for (const {host, results} of rows) {
      const {base, files} = SHEETS[host];
      plain[base] ??= await show(tab, port, width, base, []);
      const seen = await show(tab, port, width, base, files);
      for (const tag of TAGS) results[`${tag} ${width}`] = await difference(tab, plain[base][tag], seen[tag]);
    }
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  return rows;
}
