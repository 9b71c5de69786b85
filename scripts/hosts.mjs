// `npm run test:hosts`: everybody's pages. The apps of test/hosts in their frameworks, the pages of test/hosts-strict, the style
// sheets of test/hosts-style, and the plugin on a WordPress where its packages are there, in the browsers of this machine.
// It prints one table, host × check, and then `N passed, N failed`; it ends with 1 where something failed.
// `--only react,pages` takes some of apps, pages, styles, wordpress or single apps; `--browsers chromium` one engine.
import {parseArgs} from 'node:util';
import {compareStyles} from '../test/hosts-style/run.mjs';
import {visitPages} from '../test/hosts-strict/run.mjs';
import {checkWordPress, whyNot} from '../test/wordpress/checks.mjs';
import {run} from './build/run.mjs';
import {checkApps} from './hosts/apps.mjs';
import {hosts} from './hosts/hosts.mjs';
import {isBuilt} from './hosts/install.mjs';
import {printTable} from './hosts/table.mjs';
import {findEngine} from './wtr/engines.mjs';

const GROUPS = ['apps', 'pages', 'styles', 'wordpress'];
const {values} = parseArgs({options: {only: {type: 'string'}, browsers: {type: 'string', default: 'chromium,firefox'}}});
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const wanted = values.only?.split(',') ?? GROUPS;
const unknown = wanted.filter((name) => !GROUPS.includes(name) && !hosts.some((host) => host.name === name));
if (unknown.length > 0) stop(`No such host: ${unknown.join(', ')}. There are ${[...GROUPS, ...hosts.map(({name}) => name)].join(', ')}.`);
const engines = values.browsers.split(',').filter(findEngine);
if (engines.length === 0) stop(`None of ${values.browsers} is installed here.`);

if (!isBuilt()) run('node', 'scripts/build.mjs');

const apps = hosts.filter(({name}) => wanted.includes('apps') || wanted.includes(name));
const rows = [];
const notRun = values.browsers.split(',').filter((name) => !engines.includes(name)).map((name) => `${name}: it is not installed here`);
if (apps.length > 0) rows.push(...(await checkApps({hosts: apps, engines})));
if (wanted.includes('pages')) for (const engine of engines) rows.push(...(await visitPages(engine)));
if (wanted.includes('styles')) for (const engine of engines) rows.push(...(await compareStyles(engine)));
if (wanted.includes('wordpress')) {
  const reason = whyNot();
  if (reason) notRun.push(`wordpress: ${reason}`);
  else rows.push(...(await checkWordPress()));
}

const failed = printTable(rows, notRun);
process.exit(Number(failed > 0));
