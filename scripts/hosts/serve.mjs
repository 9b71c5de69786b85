// Serves one built app on loopback under a careful host's policy, and can hold the one module back.
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, normalize} from 'node:path';

const TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json'};

/** No Trusted Types here: several frameworks have policies of their own, and some write HTML from strings. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

/**
 * Starts to serve `dir`.
 * @returns its address, `release` for the module of a page that was asked for with `?late`, and `close`.
 */
export const serve = async (dir) => {
  let release = () => {};
  let released = Promise.resolve();
  const server = createServer(async (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://localhost');
    const file = dir + normalize(pathname === '/' ? '/index.html' : pathname).slice(1);
    if (pathname === '/') released = search === '?late' ? new Promise((resolve) => (release = resolve)) : Promise.resolve();
    if (pathname === '/evenstride.js') await released;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY, 'cache-control': 'no-store'});
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    release: () => release(),
    close: () => {
      release();
      server.closeAllConnections();
      server.close();
    },
  };
};
