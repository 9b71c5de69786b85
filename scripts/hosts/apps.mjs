// The apps of test/hosts: installed, checked and built by their own tools, then driven in each engine.
import {drive, launch} from './drive.mjs';
import {complaint, install, pack} from './install.mjs';
import {serve} from './serve.mjs';

/** Steps that need no browser; an app whose step fails goes no further. */
const STEPS = {
  install,
  types: ({dir}) => complaint(dir, 'npm', 'run', '--silent', 'check'),
  build: ({dir}) => complaint(dir, 'npm', 'run', '--silent', 'build'),
};

const make = (host) => {
  const results = {};
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`${host.name}: ${name}`);
    results[name] = step(host);
    if (results[name] !== null) break;
  }
  return {kind: 'apps, made', host: host.name, results};
};

export async function checkApps({hosts, engines}) {
  const unpacked = pack();
  if (unpacked) return [{kind: 'apps, made', host: 'the package', results: {pack: unpacked}}];
  const rows = hosts.map(make);
  const ready = hosts.filter((_, at) => Object.values(rows[at].results).every((result) => result === null));
  for (const engine of engines) {
    const browser = await launch(engine);
    for (const host of ready) {
      console.log(`${host.name}: ${engine}`);
      const server = await serve(`${host.dir}${host.out}/`);
      rows.push({kind: 'apps', host: host.name, engine, results: await drive({host, engine, browser, server})});
      server.close();
    }
    await browser.close();
  }
  return rows;
}
