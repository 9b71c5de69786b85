// The built module on the pages that hosts really have, each opened as a page of its own in a driven browser: what a test in a
// frame cannot have, such as a page from disk or under another name, and a real sandbox that can be used.
// Part of `npm run test:hosts`.
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {launch} from '../../scripts/hosts/drive.mjs';
import {checksOf} from './checks.mjs';
import {markup, PAGES, policyOf} from './pages.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const MODULE = path('../../dist/evenstride.js');
const read = (name) => readFileSync(path(name), 'utf8');

const bundle = async (entry) => (await build({entryPoints: [entry], bundle: true, format: 'iife', write: false, logLevel: 'silent'})).outputFiles[0].text;

/** What the pages load beside the module. */
const scripts = async () => ({
  '/evenstride.js': readFileSync(MODULE, 'utf8'),
  // The built module as of another release: nothing differs but what it calls itself.
  '/other-version.js': readFileSync(MODULE, 'utf8').replaceAll(/(["'`])\d+\.\d+\.\d+\1/g, '"0.0.9"'),
  '/evenstride.css': readFileSync(path('../../dist/evenstride.css'), 'utf8'),
  '/witness.js': read('../support/witness.js'),
  '/block-storage.js': read('../support/block-storage.js'),
  '/own-libraries.js': await bundle(path('page/own-libraries.js')),
  ...Object.fromEntries(['shadow', 'domain', 'translate'].map((name) => [`/page/${name}.js`, read(`page/${name}.js`)])),
});

async function serve() {
  const files = await scripts();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const name = decodeURIComponent(pathname.slice(1).replace(/^frame\//, ''));
    const origin = `http://${request.headers.host}`;
    const headers = {'cache-control': 'no-store', 'access-control-allow-origin': '*'};
    const page = PAGES[name];
    if (!page && !files[pathname]) return response.writeHead(404).end();
    if (!page) return response.writeHead(200, {...headers, 'content-type': `text/${pathname.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`}).end(files[pathname]);
    response.writeHead(200, {...headers, ...page.headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyOf(page, origin)});
    const framed = page.framed && !pathname.startsWith('/frame/');
    return response.end(framed ? `<!doctype html><title>Outside</title><iframe title="inside" width="900" height="800" sandbox="${page.framed}" src="/frame/${encodeURIComponent(name)}"></iframe>` : markup(page, origin));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The pages from disk, with what lies beside them. */
async function writeFiles(origin) {
  const folder = mkdtempSync(join(tmpdir(), 'evenstride-host-'));
  copyFileSync(MODULE, join(folder, 'evenstride.js'));
  copyFileSync(path('../support/witness.js'), join(folder, 'witness.js'));
  // As docs/guides/quick-start.md says it.
  writeFileSync(join(folder, 'evenstride.classic.js'), await bundle(MODULE));
  for (const [name, page] of Object.entries(PAGES)) if (page.file) writeFileSync(join(folder, `${encodeURIComponent(name)}.html`), markup(page, origin));
  return folder;
}

/** A page that does not answer is told as such; nothing waits this long on a page that does. */
const PATIENCE = 60_000;
async function inTime(work) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(fail, PATIENCE, new Error(`no answer within ${PATIENCE / 1000} s`))));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens one page and holds it against its checks. */
async function visit({name, given, address, browser, engine}) {
  const page = await browser.newPage();
  const noise = [];
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('requestfailed', (request) => noise.push(`${request.url()}: ${request.failure()?.errorText}`));
  await page.setViewport({width: 1000, height: 900});
  const results = {};
  try {
    await page.goto(address, {waitUntil: 'load'});
    const where = given.framed ? await page.waitForFrame((frame) => frame.url().includes('/frame/')) : page;
    for (const [check, work] of Object.entries(checksOf(given, name, engine))) {
      try {
        results[check] = work === 'skipped' ? work : ((await inTime(work({page: where, engine, noise, given}))) ?? null);
      } catch (error) {
        results[check] = error.message;
      }
    }
  } catch (error) {
    results.drawn = error.message;
  }
  await page.close();
  return {kind: 'pages', host: name, engine, results};
}

/** Every page in one engine; gives the rows of the table. */
export async function visitPages(engine) {
  console.log(`pages: ${engine}`);
  const browser = await launch(engine);
  const server = await serve();
  const {port} = server.address();
  const folder = await writeFiles(`http://127.0.0.1:${port}`);
  const rows = [];
  for (const [name, given] of Object.entries(PAGES)) {
    const address = given.file ? pathToFileURL(join(folder, `${encodeURIComponent(name)}.html`)).href : `http://${given.host ?? '127.0.0.1'}:${port}/${encodeURIComponent(name)}`;
    rows.push(await visit({name, given, address, browser, engine}));
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, {recursive: true});
  return rows;
}
