// `npm run test:hosts`: every app of test/hosts is installed, checked by its own tools, built, and driven in the browsers of
// this machine. `--only react,vue` takes some of them, `--browsers chromium` one engine. Its last line is `N passed, N failed`.
import {parseArgs} from 'node:util';
import {run} from './build/run.mjs';
import {drive, launch} from './hosts/drive.mjs';
import {hosts} from './hosts/hosts.mjs';
import {complaint, install, isBuilt, pack} from './hosts/install.mjs';
import {serve} from './hosts/serve.mjs';
import {printTable} from './hosts/table.mjs';
import {findEngine} from './wtr/engines.mjs';

const {values} = parseArgs({options: {only: {type: 'string'}, browsers: {type: 'string', default: 'chromium,firefox'}}});
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const names = values.only?.split(',') ?? hosts.map(({name}) => name);
const unknown = names.filter((name) => !hosts.some((host) => host.name === name));
if (unknown.length > 0) stop(`No such app: ${unknown.join(', ')}. There are ${hosts.map(({name}) => name).join(', ')}.`);
const engines = values.browsers.split(',').filter(findEngine);
if (engines.length === 0) stop(`None of ${values.browsers} is installed here.`);

if (!isBuilt()) run('node', 'scripts/build.mjs');
const unpacked = pack();
if (unpacked) stop(`The package cannot be packed.\n${unpacked}`);

/** Steps that need no browser; an app whose step fails goes no further. */
const STEPS = {
  install,
  types: ({dir}) => complaint(dir, 'npm', 'run', '--silent', 'check'),
  build: ({dir}) => complaint(dir, 'npm', 'run', '--silent', 'build'),
};

const rows = [];
const ready = [];
for (const host of hosts.filter(({name}) => names.includes(name))) {
  const results = {};
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`${host.name}: ${name}`);
    results[name] = step(host);
    if (results[name] !== null) break;
  }
  rows.push({host: host.name, engine: '', results});
  if (Object.values(results).every((result) => result === null)) ready.push(host);
}

for (const engine of engines) {
  const browser = await launch(engine);
  for (const host of ready) {
    console.log(`${host.name}: ${engine}`);
    const server = await serve(`${host.dir}${host.out}/`);
    rows.push({host: host.name, engine, results: await drive({host, engine, browser, server})});
    server.close();
  }
  await browser.close();
}

const failed = printTable(rows);
process.exitCode = Number(failed > 0);
