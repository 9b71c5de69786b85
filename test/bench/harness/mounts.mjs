// Elements mounted on a page that has nothing but the module, and what is left when they are gone: heap, nodes, listeners,
// elements and observers that something still holds, timers and frames that were asked for.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {site} from '../../../scripts/static-site.mjs';
import {chromiumArgs, findEngine} from '../../../scripts/wtr/engines.mjs';

/** How each element is mounted, what shows that it is painted whole, and what is pressed in it then. */
export const MOUNTS = {
  'imbalance-quiz': {press: ['[data-do=next]', 'input[value=none]', '[data-do=next]']},
  'exercise-card': {attributes: {'exercise-id': 'squat', view: 'full'}, painted: '.fig', press: ['button.primary']},
  'routine-builder': {attributes: {days: '3', minutes: '20'}, press: ['button.primary', '.item [data-focus^=edit-]', '.day.trains button']},
  'coaching-interest': {press: ['button[type=submit]']},
};

const IN_PAGE = readFileSync(new URL('mounts-page.js', import.meta.url), 'utf8');
const PAGE = '<!doctype html><html lang="en"><title>Mounts</title><link rel="icon" href="data:,"><script type="module" src="/dist/evenstride.js"></script>';
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];
/** What is compiled stays as it is, so that what grows are objects. */
const PLAIN = '--js-flags=--no-flush-bytecode --no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation';

/** Opens the page; what it asks the server for is noted in `requests`. */
export async function openMounts() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    if (request.url !== '/') return void site(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch({executablePath: findEngine('chromium'), args: [...chromiumArgs, PLAIN], protocolTimeout: 600_000});
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 4000}); // everything is in view, so figures are drawn
  await page.evaluateOnNewDocument(`${IN_PAGE}mounts.watch();`);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => globalThis.customElements.get('exercise-card'));
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');

  const inPage = async (name, tag, ...args) => {
    const expression = `mounts.${name}(${[tag, MOUNTS[tag], ...args].map((value) => JSON.stringify(value)).join()})`;
    const {result, exceptionDetails: wrong} = await cdp.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return result.value;
  };
  /** How many objects of a class something still holds. */
  const living = async (name) => {
    const {result: prototype} = await cdp.send('Runtime.evaluate', {expression: `${name}.prototype`, objectGroup: 'living'});
    const {objects} = await cdp.send('Runtime.queryObjects', {prototypeObjectId: prototype.objectId, objectGroup: 'living'});
    const {result} = await cdp.send('Runtime.callFunctionOn', {objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true});
    await cdp.send('Runtime.releaseObjectGroup', {objectGroup: 'living'});
    return result.value;
  };

  return {
    requests,
    version: () => browser.version(),
    cycle: (tag, times) => inPage('cycle', tag, times),
    weigh: (tag) => inPage('weigh', tag),
    leave: (tag) => inPage('leave', tag),
    async held(tag) {
      for (let i = 0; i < 4; i++) await cdp.send('HeapProfiler.collectGarbage');
      const {usedSize} = await cdp.send('Runtime.getHeapUsage');
      const {metrics} = await cdp.send('Performance.getMetrics');
      const {Nodes, JSEventListeners} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
      let observers = 0;
      for (const name of OBSERVERS) observers += await living(name);
      return {heap: usedSize, nodes: Nodes, listeners: JSEventListeners, elements: await living(`customElements.get('${tag}')`), observers, timers: await inPage('waiting', tag)};
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
