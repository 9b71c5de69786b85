// The pages for owners under the strict policy, in each engine that can be driven: no violation, no error, no word in the
// console, no request that leaves; and nothing that axe finds. Frames of a test page cannot see what happens before they are loaded; a driver can.
/* global addEventListener, customElements, document, location -- what runs in the page */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {site} from '../../scripts/static-site.mjs';
import {chromiumArgs, findEngine} from '../../scripts/wtr/engines.mjs';

const PAGES = ['demo/', 'demo/configurator/', 'docs/site/index.html', 'docs/site/guides/theming.html', 'docs/site/guides/events.html', ...['imbalance-quiz', 'exercise-card', 'routine-builder', 'coaching-interest'].map((tag) => `docs/site/elements/${tag}.html`)];
const ENGINES = {chromium: {args: chromiumArgs}, firefox: {browser: 'firefox'}};

const server = createServer(site);
before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
after(() => server.close());

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe finds; the driver brings it in, so the policy does not matter. */
const barriersOf = async (page) => {
  await page.evaluate(AXE);
  return page.evaluate(async () => (await globalThis.axe.run({iframes: false})).violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`)));
};

/** What went wrong on a page, from its first script on. */
const troublesOf = async (browser, origin, path, axe) => {
  const page = await browser.newPage();
  const troubles = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && troubles.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(origin) && !request.url().startsWith('data:') && troubles.push(`request to ${request.url()}`));
  await page.evaluateOnNewDocument(() => {
    globalThis.seen = [];
    addEventListener('securitypolicyviolation', (event) => globalThis.seen.push(`${event.effectiveDirective}: ${event.sample || event.blockedURI}`));
    addEventListener('error', (event) => globalThis.seen.push(event.message));
  });
  await page.goto(`${origin}/${path}`, {waitUntil: 'load'});
  const seen = await page.evaluate(async () => {
    const tags = [...new Set([...document.querySelectorAll('.live *')].map(({localName}) => localName).filter((name) => name.includes('-')))];
    for (const tag of tags) {
      await customElements.whenDefined(tag);
      for (const element of document.querySelectorAll(tag)) await element.updateComplete;
    }
    // At once, and so before its data has come.
    if (location.pathname.includes('configurator')) for (const choice of document.querySelectorAll('input[type=radio]')) choice.click();
    return globalThis.seen;
  });
  const barriers = axe ? await barriersOf(page) : [];
  await page.close();
  return [...troubles, ...seen, ...barriers];
};

for (const [engine, options] of Object.entries(ENGINES)) {
  const executablePath = findEngine(engine);
  test(`${engine}: the docs and the configurator keep to the policy, say nothing, and shut nobody out`, {skip: !executablePath && `${engine} is not installed here`}, async () => {
    const browser = await puppeteer.launch({...options, executablePath, headless: true});
    const origin = `http://localhost:${server.address().port}`;
    try {
      for (const path of PAGES) assert.deepEqual(await troublesOf(browser, origin, path, engine === 'chromium'), [], path);
    } finally {
      await browser.close();
    }
  });
}
