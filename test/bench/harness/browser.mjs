// A fresh page for each measurement, and what Chromium's protocol says of it.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findEngine} from '../../../scripts/wtr/engines.mjs';

const IN_PAGE = readFileSync(new URL('page.js', import.meta.url), 'utf8');
const TEXT = '<p>The page goes on below: its text must not jump when the widget appears, so each shift of these lines counts.</p>'.repeat(8);

const hostPage = ({scenario, html, css}) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Bench</title>
<style>body{font:16px/1.5 sans-serif;max-width:760px;margin:24px auto}</style><style>${css}</style><script>${IN_PAGE}</script><h1>Host page</h1><div id="mount">${scenario === 'cards' ? '' : html}</div>${TEXT}`;

/** Serves the host page of each peer, and its module. */
export async function serve(peers) {
  const server = createServer((request, response) => {
    const [, kind, name] = request.url.split('/');
    const peer = peers.find((one) => one.name === name);
    if (!peer) return void response.writeHead(404).end();
    const [type, body] = kind === 'code' ? ['text/javascript', peer.code] : ['text/html', hostPage(peer)];
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {address: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

export const launch = () => puppeteer.launch({executablePath: findEngine('chromium'), args: chromiumArgs});

/** Opens a peer's host page in a context of its own; the module is there, but has not run. */
export async function open(browser, address, peer, slower = 1) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 800});
  const cdp = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.goto(`${address}/page/${peer.name}`);

  /** Calls a function of page.js; the raw protocol costs the page less than `page.evaluate`. */
  const call = async (name, ...args) => {
    const {result, exceptionDetails: wrong} = await cdp.send('Runtime.evaluate', {expression: `bench.${name}(...${JSON.stringify(args)})`, awaitPromise: true, returnByValue: true});
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return result.value;
  };
  /** Milliseconds that the main thread has worked: script, style, layout and paint. */
  const worked = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration').value * 1000;

  const tab = {
    call,
    worked,
    errors,
    keyboard: page.keyboard,
    close: () => context.close(),
    async held() {
      for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
      const {usedSize} = await cdp.send('Runtime.getHeapUsage');
      const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
      return {heap: usedSize / 1024, nodes, listeners: jsEventListeners};
    },
    /** What one real input costs: until `goal` is painted, and the main thread's work. */
    async input(type, goal, act) {
      await call('arm', type, goal);
      const before = await worked();
      await act();
      const {result} = await cdp.send('Runtime.evaluate', {expression: 'bench.answered', awaitPromise: true, returnByValue: true});
      if (typeof result.value !== 'number') throw new Error(result.description ?? `no answer to ${type}`);
      return {paint: result.value, cpu: (await worked()) - before};
    },
    async click(selector, goal) {
      const [x, y] = await call('middleOf', selector);
      await page.mouse.move(x, y);
      await call('settle');
      const cost = await tab.input('click', goal, async () => {
        await page.mouse.down();
        await page.mouse.up();
      });
      await call('settle');
      return cost;
    },
    async type(selector, text) {
      const [x, y] = await call('middleOf', selector);
      await page.mouse.click(x, y);
      await page.keyboard.sendCharacter(text);
      await call('settle');
    },
  };
  await call('fetchCode', `/code/${peer.name}`);
  await call('settle', 150);
  if (slower > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate: slower});
  return tab;
}
