// `node test/faults/leads.mjs [--leads 1000] [--seed 1] [--src]`: every lead arrives exactly once, while connections drop,
// answers come too late, the receiver refuses, crashes and starts again, the network goes away and comes back, pages are
// reloaded and a second tab does the same. It prints what happened and fails if a lead was lost or doubled.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {clearForms, openBrowser, openPage, putForms, submitForms, touchForms} from './browser.mjs';
import {chanceFrom, optionsOf} from './options.mjs';
import {receiverProcess} from './receiver-process.mjs';
import {FAULTS, startSite} from './site.mjs';

const {leads, seed, src} = optionsOf({leads: 60, seed: 1});
const BATCH = 10;
const TIMEOUT = 700;
const delivery = {timeout: TIMEOUT, base: 150, cap: 1500};
const HUMAN_MS = 2100;

const chance = chanceFrom(seed);
const oneOf = (list) => list[Math.floor(chance() * list.length)];
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const file = join(folder, 'leads.jsonl');
const receiver = receiverProcess(file, src);
await receiver.start();

let calm = false;
const faultOf = () => (calm || chance() < 0.35 ? 'none' : oneOf(FAULTS));
const site = await startSite({receiver, faultOf, late: TIMEOUT * 1.6, src});

const events = {lead: [], accepted: [], queued: [], failed: [], challenged: []};
const settings = {persist: 'local', delivery, onEvent: (name, id, reason) => void events[name].push(reason ? `${id} ${reason}` : id)};
const browser = await openBrowser();
const tabs = [await openPage(browser, site.url, settings), await openPage(browser, site.url, settings)];
const done = {reloads: 0, restarts: 0, offline: 0, tabsClosed: 0};
const start = performance.now();

/** What happens to a tab or the receiver while leads are on their way. */
const disasters = {
  async reload(tab) {
    done.reloads++;
    await tab.page.setOfflineMode(false);
    await tab.reload();
  },
  async restart() {
    done.restarts++;
    await receiver.kill();
    await pause(200 + chance() * 300);
    await receiver.start();
  },
  async offline(tab) {
    done.offline++;
    await tab.page.setOfflineMode(true);
    await pause(300 + chance() * 400);
    await tab.page.setOfflineMode(false);
  },
  async closeTab(tab) {
    done.tabsClosed++;
    await tab.close();
    tabs[tabs.indexOf(tab)] = await openPage(browser, site.url, settings);
  },
  async nothing() {},
};

for (let from = 0; from < leads; from += BATCH) {
  const forms = {from, count: Math.min(BATCH, leads - from), persist: 'local'};
  const tab = tabs[(from / BATCH) % 2];
  await tab.page.bringToFront();
  await putForms(tab.page, forms);
  await touchForms(tab.page, forms);
  await pause(HUMAN_MS);
  await submitForms(tab.page, forms);
  await pause(chance() * 300); // in the middle of the first attempts
  await disasters[oneOf(Object.keys(disasters))](oneOf(tabs));
  if (tabs.includes(tab)) await clearForms(tab.page); // as when a page shows something else: the lead goes on
}

calm = true;
const arrived = () => readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line).lead.id);
const missing = () => events.lead.filter((id) => !arrived().includes(id));
const deadline = Date.now() + 30_000;
const kept = () => tabs[0].page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('evenstride:')).map((key) => `${key} ${localStorage[key].replace(/"lead".*?"source"/, '…')}`));
while (Date.now() < deadline && (missing().length > 0 || (await kept()).length > 0)) await pause(100);

const ids = arrived();
const twice = (list) => list.filter((id, at) => list.indexOf(id) !== at);
const left = await kept();
const report = {
  'leads sent': events.lead.length,
  arrived: ids.length,
  attempts: site.seen.attempts,
  'duplicates refused': site.seen.statuses[409] ?? 0,
  'sent again after an answer': site.seen.needless,
  'announced as accepted': events.accepted.length,
  'queued events': events.queued.length,
  ...done,
  faults: JSON.stringify(site.seen.faults),
  seconds: ((performance.now() - start) / 1000).toFixed(1),
  seed,
  lost: missing().length,
};
for (const [name, value] of Object.entries(report)) console.log(`${name}: ${value}`);

const wrong = [
  [events.lead.length !== leads, 'not every form was sent'],
  [missing().length > 0, `lost: ${missing().join(' ')}`],
  [twice(ids).length > 0, `arrived twice: ${twice(ids).join(' ')}`],
  [twice(events.accepted).length > 0, `announced twice: ${twice(events.accepted).join(' ')}`],
  [events.failed.length > 0, `failed: ${events.failed.join(', ')}`],
  [events.challenged.length > 0, `challenged: ${events.challenged.length}`],
  [ids.some((id) => !events.lead.includes(id)), 'a lead arrived that nobody sent'],
  [left.length > 0, `left in storage: ${left.join('; ')}`],
].filter(([is]) => is);
for (const [, what] of wrong) console.error(`FAILED: ${what}`);

await browser.close();
site.close();
await receiver.kill();
rmSync(folder, {recursive: true});
process.exitCode = Number(wrong.length > 0);
