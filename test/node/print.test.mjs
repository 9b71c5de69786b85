// The printed week: one page of A4 or Letter, with a figure beside each exercise that has one, by day and by night.
/* global customElements, document, window -- what runs in the page */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {site} from '../../scripts/static-site.mjs';
import {chromiumArgs, findEngine} from '../../scripts/wtr/engines.mjs';

const executablePath = findEngine('chromium');
const skip = !executablePath && 'chromium is not installed here';
const server = createServer(site);
let browser;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  if (executablePath) browser = await puppeteer.launch({executablePath, args: chromiumArgs});
});
after(async () => {
  await browser?.close();
  server.close();
});

/** Builds a week on the gym's page and presses "Print"; no dialog opens. */
async function printing(days, minutes, scheme) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.evaluateOnNewDocument(() => globalThis.localStorage.clear());
  await page.goto(`http://127.0.0.1:${server.address().port}/demo/gym.html`);
  const week = await page.evaluate(async (wishes) => {
    await customElements.whenDefined('routine-builder');
    const builder = document.querySelector('routine-builder');
    Object.assign(builder, wishes);
    await builder.updateComplete;
    builder.shadowRoot.querySelector('[type=submit]').click();
    await builder.updateComplete;
    window.print = () => undefined;
    window.addEventListener('beforeprint', () => {
      const sheet = builder.shadowRoot.querySelector('.sheet');
      window.seen = {
        items: sheet.querySelectorAll('li').length,
        drawn: [...sheet.querySelectorAll('li')].filter((item) => item.querySelectorAll('.fig').length).length,
      };
    });
    builder.exportAs('print');
    return builder.routine.weeks[0].sessions.flatMap(({items}) => items.map(({exerciseId}) => exerciseId));
  }, {days, minutes});
  return {page, week};
}
const pagesOf = (pdf) => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

for (const [format, days, minutes, scheme] of [
  ['A4', 3, 40, 'light'],
  ['Letter', 3, 40, 'light'],
  ['A4', 1, 10, 'dark'],
  ['A4', 4, 60, 'dark'],
  ['Letter', 7, 120, 'light'],
])
  test(`a week of ${days} × ${minutes} minutes is one page of ${format} with its figures, ${scheme}`, {skip}, async () => {
    const {page, week} = await printing(days, minutes, scheme);
    const pdf = await page.pdf({format});
    assert.equal(pagesOf(pdf), 1);
    const {items, drawn} = await page.evaluate(() => window.seen);
    assert.equal(items, week.length);
    assert.equal(drawn, week.filter((id) => !id.startsWith('harbour-')).length);
    await page.close();
  });
