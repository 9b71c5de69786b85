// 200 full exercise cards with moving figures on one page, drawn in software: what making them costs, whether anything
// blocks afterwards, how many figures play and what that costs a frame, and what is left when the cards are gone.
// Frames are those put on screen (`Display::DrawAndSwap` in the trace): requestAnimationFrame would count the main
// thread's, which these animations do not need.
import {once} from 'node:events';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import puppeteer from 'puppeteer-core';
import {site} from '../../scripts/static-site.mjs';
import {chromiumArgs, findEngine} from '../../scripts/wtr/engines.mjs';

const CARDS = 200;
const SECONDS = 4;

const server = createServer((request, response) => {
  if (request.url !== '/') return void site(request, response);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  // Ten cards side by side, so that ten figures are in view.
  response.end(`<!doctype html><html lang="en"><title>Bench</title><script type="module" src="/dist/evenstride.js"></script>
    <main style="display: grid; grid-template-columns: repeat(10, 1fr); gap: 8px; align-items: start"></main>`);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
let page;
let cdp;
/** A page of its own, in a browser with these flags of V8. */
async function open(flags) {
  const browser = await puppeteer.launch({executablePath: findEngine('chromium'), args: [...chromiumArgs, `--js-flags=${flags}`]});
  page = await browser.newPage();
  await page.setViewport({width: 3000, height: 1200});
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => globalThis.customElements.get('exercise-card'));
  cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  return browser;
}

const frames = (n) =>
  page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
  }, n);
const metrics = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value]));
/** What is really held, after the collector has been everywhere. */
const held = async () => {
  for (let i = 0; i < 5; i++) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  const {Nodes, JSEventListeners} = await metrics();
  return {heap: usedSize, nodes: Nodes, listeners: JSEventListeners};
};
const create = () => page.evaluate(async (count) => {
  const {catalogue} = await import('/dist/evenstride.js');
  const main = document.querySelector('main');
  const cards = Array.from({length: count}, (_, i) => {
    const card = document.createElement('exercise-card');
    card.setAttribute('exercise-id', catalogue.exercises[i % catalogue.exercises.length].id);
    card.setAttribute('view', 'full');
    return card;
  });
  main.append(...cards);
  await Promise.all(cards.map((card) => card.updateComplete));
}, CARDS);
const remove = () => page.evaluate(() => document.querySelector('main').replaceChildren());
const settled = async () => {
  await page.waitForFunction(() => [...document.querySelectorAll('exercise-card')].some((card) => card.shadowRoot.querySelector('.film .fig')));
  await frames(30);
};
const playing = () => page.evaluate(() => [...document.querySelectorAll('exercise-card')].map((card) => [...card.shadowRoot.querySelectorAll('.film .fig')].filter((figure) => figure.getAnimations({subtree: true}).some(({playState}) => playState === 'running')).length).filter(Boolean).length);
const inView = () => page.evaluate(() => [...document.querySelectorAll('exercise-card')].filter((card) => {
  const {top, bottom} = (card.shadowRoot.querySelector('.film') ?? card).getBoundingClientRect();
  return bottom > 0 && top < globalThis.innerHeight;
}).length);

/** Traces some seconds: pictures put on screen, script and long tasks of the page's main thread. */
async function traced(seconds) {
  const {pid} = (await cdp.send('SystemInfo.getProcessInfo').catch(() => ({processInfo: []}))).processInfo?.find(({type}) => type === 'renderer') ?? {};
  await page.tracing.start({categories: ['viz', 'devtools.timeline', 'toplevel', 'v8.execute']});
  const before = await metrics();
  // The wait is here, not in the page: a timer of the page would be script.
  await new Promise((resolve) => globalThis.setTimeout(resolve, seconds * 1000));
  const after = await metrics();
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const swaps = traceEvents.filter(({name, ph}) => name === 'Display::DrawAndSwap' && (ph === 'X' || ph === 'B')).length;
  const ran = traceEvents.filter(({name, pid: of}) => (!pid || of === pid) && ['FunctionCall', 'FireAnimationFrame', 'TimerFire', 'EvaluateScript'].includes(name));
  return {fps: swaps / seconds, script: (after.ScriptDuration - before.ScriptDuration) * 1000, calls: ran.length, task: ((after.TaskDuration - before.TaskDuration) * 1000) / seconds};
}

/** Seconds of processor time of the whole browser: page, compositor, raster, network. */
async function processorTime(browser) {
  const session = await browser.target().createCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, {cpuTime}) => sum + cpuTime, 0);
}
/** So many figures without cards, all playing: the stage of the page would let ten of them. */
const onlyFigures = (n) => page.evaluate(async (count) => {
  const {animateFigure, catalogue, drawFigure, figureFor, figureStyles} = await import('/dist/evenstride.js');
  document.adoptedStyleSheets = [figureStyles.styleSheet];
  const main = document.querySelector('main');
  for (const {id, primary} of catalogue.exercises.slice(0, count)) {
    const solved = figureFor(id, 'right', primary);
    const box = document.createElement('div');
    const svg = drawFigure(document, solved);
    box.style.width = '200px';
    box.append(svg);
    main.append(box);
    animateFigure(svg, solved).play();
  }
}, n);

const rows = [];
const row = (measure, value, goal = '') => rows.push({measure, value, goal});

/** One turn: make, look at, remove. */
async function turn() {
  await create();
  await settled();
  await remove();
  await frames(10);
}

const fast = await open('--no-flush-bytecode');
await turn(); // compiles, makes lists; not measured
const start = await held();
const before = await metrics();
await create();
await frames(2);
const made = await metrics();
row(`create ${CARDS} full cards, main-thread ms`, ((made.TaskDuration - before.TaskDuration) * 1000).toFixed(0), '≤ Shoelace’s 200 without pictures');
await settled();
const full = await held();
row('nodes a card', ((full.nodes - start.nodes) / CARDS).toFixed(0));
row('JS heap a card, kB', ((full.heap - start.heap) / CARDS / 1024).toFixed(1));

await page.evaluate(() => {
  globalThis.long = [];
  new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({duration}) => Math.round(duration)))).observe({type: 'longtask'});
});
const seen = await inView();
row('figures in view / playing', `${seen} / ${await playing()}`, '10 / 10');
const still = await traced(SECONDS);
row('frames a second', still.fps.toFixed(0), '≥ 50');
row('script in that time, ms (calls)', `${still.script.toFixed(1)} (${still.calls})`, '0');
row('main thread, ms a second', still.task.toFixed(0));
row('long tasks after the load', (await page.evaluate(() => globalThis.long)).join(', ') || 'none', 'none');

await page.evaluate(() => globalThis.scrollTo(0, document.body.scrollHeight / 2));
await settled();
row('figures playing after a long scroll', await playing(), 'a few');
row('long tasks of the scroll, ms', (await page.evaluate(() => globalThis.long)).join(', ') || 'none', 'none over 100');

await remove();
for (const n of [1, 5, 10, 25, 50]) {
  await onlyFigures(n);
  await frames(30);
  const begin = await processorTime(fast);
  const {fps, script} = await traced(SECONDS);
  const cpu = (await processorTime(fast)) - begin;
  row(`${n} playing: frames a second / processor ms a frame / script ms`, `${fps.toFixed(0)} / ${((cpu * 1000) / (fps * SECONDS)).toFixed(1)} / ${script.toFixed(1)}`, n === 10 ? '≥ 50 / – / 0' : '');
  await remove();
}

await fast.close();

// Memory in a browser of its own that neither optimises nor forgets code: what is left are objects.
const plain = await open('--no-flush-bytecode --no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation');
for (let i = 0; i < 3; i++) await turn();
const empty = await held();
await turn();
const gone = await held();
row('after removal: nodes / listeners left', `${gone.nodes - empty.nodes} / ${gone.listeners - empty.listeners}`, '0 / 0');
row('after removal: heap, kB', ((gone.heap - empty.heap) / 1024).toFixed(1));
for (let i = 0; i < 4; i++) await turn();
const end = await held();
row('growth over 4 more cycles, kB', ((end.heap - gone.heap) / 1024).toFixed(1), '≤ 10');
row('nodes left after them', end.nodes - gone.nodes, '0');

console.log(`${await plain.version()}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, software rendering`);
console.table(rows);
await plain.close();
server.close();
