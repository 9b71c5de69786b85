// The packed plugin on a real WordPress, in Chromium, in each theme that is there: rows for the table of `npm run test:hosts`.
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findEngine} from '../../scripts/wtr/engines.mjs';
import {adminChecks} from './admin.mjs';
import {REST} from './leads.mjs';
import {makePages, pageChecks} from './pages.mjs';
import {routeChecks} from './route.mjs';
import {missing, PACKAGES, startSite} from './site.mjs';

export const INSTALL = `apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;

/** Why the checks cannot run here, in words; empty where they can. */
export const whyNot = () =>
  missing().length > 0 ? `not found here: ${missing().join(', ')}. On Debian, as root: ${INSTALL}\nOr let a script do it: npm run test:wordpress -- --install` : findEngine('chromium') ? '' : 'there is no Chromium here';

const outcome = async (work) => {
  try {
    await work();
    return null;
  } catch (error) {
    return error.message;
  }
};

/** @param shots A folder for screenshots. */
export async function checkWordPress(shots) {
  console.log('wordpress: the site is made');
  const site = await startSite();
  const browser = await puppeteer.launch({executablePath: findEngine('chromium'), headless: true, args: chromiumArgs});
  const plugin = {kind: 'wordpress, the plugin', host: 'wordpress', engine: 'chromium', results: {}};
  const rows = [];
  const hold = async (checks) => {
    for (const [name, work] of checks) plugin.results[name] = await outcome(work);
  };
  try {
    const admin = Object.entries(adminChecks(site, browser, shots));
    const last = admin.splice(-2); // what was logged over the whole run, and taking it all away
    await hold([...admin, ...Object.entries(routeChecks(site))]);
    const checks = Object.entries(pageChecks(site, browser, makePages(site), shots));
    for (const theme of Object.keys(site.php('return wp_get_themes();'))) {
      console.log(`wordpress: ${theme}`);
      site.php(`switch_theme( '${theme}' ); return true;`);
      site.php(REST);
      const results = {};
      for (const [name, work] of checks) results[name] = await outcome(() => work(theme));
      rows.push({kind: 'wordpress, the themes', host: theme, engine: 'chromium', results});
    }
    await hold(last);
  } finally {
    await browser.close();
    await site.close();
  }
  return [plugin, ...rows];
}
