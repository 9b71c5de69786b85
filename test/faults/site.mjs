// A page with forms, the module, and in front of the receiver a network that fails in every way the contract names.
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, request as ask} from 'node:http';
import {fileURLToPath} from 'node:url';
import {policy} from '../../scripts/host-policy.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leads</title>
<script type="module" src="/module.js"></script></head><body><main></main></body></html>`;

/** The built module, or one bundled from the sources. */
const moduleText = async (fromSource) => {
  if (!fromSource) {
    if (!existsSync(`${root}dist/evenstride.js`)) throw new Error('There is no dist/; run `npm run build` first.');
    return readFileSync(`${root}dist/evenstride.js`, 'utf8');
  }
  const {build} = await import('esbuild');
  const contents = `import {CoachingInterest} from './src/elements/coaching-interest/coaching-interest.ts'; customElements.define('coaching-interest', CoachingInterest);`;
  const {outputFiles} = await build({stdin: {contents, resolveDir: root, loader: 'ts'}, bundle: true, format: 'esm', target: 'es2022', write: false, conditions: ['production'], tsconfig: `${root}tsconfig.json`});
  return outputFiles[0].text;
};

/** What can happen to a request. `before`: the receiver never sees it; `after`: only its answer is lost. */
export const FAULTS = ['none', 'drop-before', 'drop-after', 'late', '429', '500', '503', '408', 'redirect', 'cut-short'];

/**
 * @param options.receiver - Where requests that get through go; its `port` is 0 while it is down.
 * @param options.faultOf - Chooses the fate of the next request.
 * @param options.late - Milliseconds beyond the form's time-out.
 */
export const startSite = async ({receiver, faultOf = () => 'none', late = 1000, src = false}) => {
  const module = await moduleText(src);
  const rules = src ? policy().replace('trusted-types evenstride', 'trusted-types lit-html') : policy(); // only the build renames it
  const seen = {attempts: 0, faults: {}, statuses: {}, needless: 0};
  const answered = new Set();
  const count = (table, key) => (table[key] = (table[key] ?? 0) + 1);

  /** Hands a lead on and gives the receiver's answer; 502 while it is down. */
  const forward = (incoming, body) =>
    new Promise((resolve) => {
      const failed = () => resolve({status: 502, body: ''});
      if (!receiver.port) return failed();
      const host = `127.0.0.1:${receiver.port}`;
      const headers = {...incoming.headers, host, origin: `http://${host}`}; // as if the page were the receiver's own
      const onward = ask({host: '127.0.0.1', port: receiver.port, path: '/leads', method: 'POST', headers}, async (reply) => {
        const chunks = await reply.toArray().catch(() => []);
        count(seen.statuses, reply.statusCode);
        resolve({status: reply.statusCode, body: Buffer.concat(chunks), retryAfter: reply.headers['retry-after']});
      });
      onward.on('error', failed).end(body);
    });

  const lead = async (request, response) => {
    const body = Buffer.concat(await request.toArray().catch(() => []));
    seen.attempts++;
    const key = request.headers['idempotency-key'];
    if (answered.has(key)) seen.needless++;
    const fault = faultOf();
    count(seen.faults, fault);
    const refuse = (status, headers = {}) => response.writeHead(status, headers).end();
    if (fault === 'drop-before') return request.socket.destroy();
    if (fault === 'redirect') return refuse(302, {location: '/'});
    if (fault === '429') return refuse(429, {'retry-after': '1'});
    if (/^\d+$/.test(fault)) return refuse(Number(fault));
    const answer = await forward(request, body);
    if (fault === 'drop-after') return request.socket.destroy();
    if (fault === 'cut-short') return response.writeHead(answer.status, {'content-length': '1000'}).write('half') && setTimeout(() => request.socket.destroy(), 20);
    if (fault === 'late') await new Promise((resolve) => setTimeout(resolve, late));
    else if (answer.status < 500) response.on('finish', () => request.socket.destroyed || answered.add(key)); // who has hung up has not heard it
    return response.writeHead(answer.status, {'content-type': 'application/json'}).end(answer.body);
  };

  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    if (request.method === 'POST') return void lead(request, response);
    const types = {'/': 'text/html; charset=utf-8', '/module.js': 'text/javascript; charset=utf-8'};
    if (!types[path]) return response.writeHead(404).end();
    return response.writeHead(200, {'content-type': types[path], 'content-security-policy': rules, 'cache-control': 'no-store'}).end(path === '/' ? PAGE : module);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    seen,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
