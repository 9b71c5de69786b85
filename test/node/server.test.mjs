// The demo server, asked over real sockets: what it gives, under which policy, and what it keeps to itself.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, request} from 'node:http';
import {after, before, test} from 'node:test';
import {site} from '../../scripts/static-site.mjs';

const server = createServer(site);
before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
after(() => server.close());

/** A request whose path is sent as it is: fetch() would tidy up `..` before it leaves. */
const ask = async (path, {method = 'GET', headers} = {}) => {
  const asked = request({port: server.address().port, host: '127.0.0.1', path, method, headers}).end();
  const [response] = await once(asked, 'response');
  const chunks = await response.toArray();
  return {status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString()};
};

test('a module comes as JavaScript, under the strict policy, also for a frame without an origin', async () => {
  const {status, headers, body} = await ask('/dist/core.js');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.match(headers['content-security-policy'], /default-src 'none'.+trusted-types evenstride$/);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(Buffer.byteLength(body), Number(headers['content-length']));
});

test('HEAD gives the headers alone', async () => {
  const {status, body} = await ask('/dist/core.js', {method: 'HEAD'});
  assert.deepEqual([status, body], [200, '']);
});

test('the start page is the demo, and a folder is its index', async () => {
  assert.equal((await ask('/')).headers.location, '/demo/');
  assert.equal((await ask('/dist/npm?late=5')).headers.location, '/dist/npm/?late=5');
});

for (const path of ['/package.json', '/dist/../package.json', '/dist/..%2fpackage.json', '/demo/%2e%2e/package.json', '/dist/', '/dist/nothing.js', '/dist/%00', '/dist/%E0', '/distant/x', '//dist/core.js'])
  test(`${path} is not found`, async () => assert.equal((await ask(path)).status, 404));

test('nothing can be written', async () => {
  const {status, headers} = await ask('/dist/core.js', {method: 'POST'});
  assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
});

test('a script is late when its own address or its page says so', async () => {
  const duration = async (path, headers) => {
    const start = performance.now();
    await ask(path, {headers});
    return performance.now() - start;
  };
  assert.ok((await duration('/dist/core.js?late=120')) >= 119);
  assert.ok((await duration('/dist/core.js', {referer: 'http://localhost/demo/?late=120'})) >= 119);
});
