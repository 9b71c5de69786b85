// Opens one app in one browser and holds it against every check.
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findEngine} from '../wtr/engines.mjs';
import {alone, onOnePage} from './checks.mjs';

/** Starts an engine. `www.host.test` is this machine, by a name that no browser takes for a safe place; `still` shows no movement. */
export const launch = (engine, {still = false} = {}) =>
  puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findEngine(engine),
    args: engine === 'firefox' ? [] : [...chromiumArgs, '--host-resolver-rules=MAP www.host.test 127.0.0.1', ...(still ? ['--force-prefers-reduced-motion'] : [])],
    extraPrefsFirefox: {'network.dns.localDomains': 'www.host.test', 'dom.security.https_first': false, 'ui.prefersReducedMotion': Number(still)},
  });

/** Everything that the page complains of, in the console or by an exception. */
const listen = (page, noise) => {
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.stack ?? String(error)));
};

/**
 * @returns per check: null where it holds, `skipped` where it has no meaning there, or what is wrong.
 */
export async function drive({host, engine, browser, server}) {
  const noise = [];
  const pages = [];
  const open = async (search, {script = true} = {}) => {
    const page = await browser.newPage();
    pages.push(page);
    listen(page, noise);
    await page.setViewport({width: 1000, height: 900});
    if (!script) await page.setJavaScriptEnabled(false);
    await page.goto(server.url + search, {waitUntil: search ? 'domcontentloaded' : 'load'});
    const release = () => (host.prerendered ? server.release() : page.evaluate(() => document.querySelector('#load').click()));
    return {page, release};
  };

  const results = {};
  const hold = async (name, check, given) => {
    try {
      await check(given);
      results[name] = null;
    } catch (error) {
      results[name] = error.message;
    }
  };

  const {page} = await open('');
  for (const [name, check] of Object.entries(onOnePage)) await hold(name, check, {page, host, engine});
  for (const [name, check] of Object.entries(alone)) {
    if (name === 'no script' && (!host.prerendered || engine === 'firefox')) results[name] = 'skipped';
    else await hold(name, check, {open, host, engine});
  }
  results.quiet = noise.length > 0 ? noise.join('\n') : null;
  await Promise.all(pages.map((one) => one.close()));
  return results;
}
