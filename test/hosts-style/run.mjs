// The elements on pages of CSS frameworks, against the same page without one: every inner part's style and place, and the pixels.
// `node test/hosts-style/run.mjs` after `npm run build`; the style sheets come from npm, into this folder alone.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findEngine} from '../../scripts/wtr/engines.mjs';
import {differingPixels, lookOf} from './in-page.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const MODULE = fileURLToPath(new URL('../../dist/evenstride.js', import.meta.url));
const SHEETS = {
  bootstrap: 'bootstrap/dist/css/bootstrap.css',
  'tailwind preflight': 'tailwindcss/preflight.css',
  bulma: 'bulma/css/bulma.css',
  foundation: 'foundation-sites/dist/css/foundation.css',
};
const TAGS = ['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'];
const WIDTHS = [390, 1280];

const stop = (text) => {
  console.error(text);
  process.exit(1);
};

if (Object.values(SHEETS).some((path) => !existsSync(`${here}node_modules/${path}`))) {
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: here, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) stop('NOT RUN: the style sheets of the frameworks could not be installed, so nothing was compared.');
}
if (!existsSync(MODULE)) stop('NOT RUN: dist/evenstride.js is not built.');
if (!findEngine('chromium')) stop('NOT RUN: there is no Chromium here.');

// The framework decides nothing about text that a page would not decide itself, so that what is compared is what it does to us.
const BASE = 'html{font-size:16px}body{margin:0;padding:0;background:#fff}main{font:16px/1.5 sans-serif;color:#000}';
const page = (sheet) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">${sheet ? `<link rel="stylesheet" href="/css/${sheet}">` : ''}<style>${BASE}</style>
<script type="module" src="/evenstride.js"></script><main>${TAGS.map((tag) => `<${tag} exercise-id="squat"></${tag}>`).join('')}</main>`;

const server = createServer((request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const css = Object.values(SHEETS).find((path) => pathname === `/css/${path}`);
  const [type, body] = css ? ['text/css', readFileSync(`${here}node_modules/${css}`)] : pathname === '/evenstride.js' ? ['text/javascript', readFileSync(MODULE)] : ['text/html', page(searchParams.get('sheet'))];
  response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');

const browser = await puppeteer.launch({executablePath: findEngine('chromium'), args: chromiumArgs});
const tab = await browser.newPage();
await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]); // a moving figure is another one in each picture

const show = async (sheet, width) => {
  await tab.setViewport({width, height: 6000});
  await tab.goto(`http://127.0.0.1:${server.address().port}/?sheet=${encodeURIComponent(sheet)}`, {waitUntil: 'networkidle0'});
  const seen = {};
  for (const tag of TAGS) {
    const element = await tab.waitForSelector(`${tag}:defined`);
    seen[tag] = {look: await element.evaluate(lookOf), picture: await element.screenshot({encoding: 'base64'})};
  }
  return seen;
};

let failed = 0;
console.log(`${'host'.padEnd(20)}${'width'.padStart(6)}  ${TAGS.map((tag) => tag.padStart(20)).join('')}`);
for (const width of WIDTHS) {
  const plain = await show('', width);
  for (const [name, sheet] of Object.entries(SHEETS)) {
    const seen = await show(sheet, width);
    const cells = [];
    for (const tag of TAGS) {
      const parts = seen[tag].look.filter((part, at) => part !== plain[tag].look[at]);
      const pixels = await tab.evaluate(differingPixels, plain[tag].picture, seen[tag].picture);
      if (parts.length || pixels) failed++;
      cells.push(parts.length || pixels ? `${parts.length} parts, ${pixels} px` : 'same');
      if (parts.length) console.error(`${name}, ${tag}: ${parts[0]}\n  was ${plain[tag].look[seen[tag].look.indexOf(parts[0])]}`);
    }
    console.log(`${name.padEnd(20)}${String(width).padStart(6)}  ${cells.map((cell) => cell.padStart(20)).join('')}`);
  }
}
await browser.close();
server.close();
console.log(failed ? `${failed} differ` : 'All are as on a plain page.');
process.exitCode = Number(failed > 0);
