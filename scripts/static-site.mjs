// Answers requests for demo/, dist/ and docs/site/ and for nothing else, under the policy of a careful host.
// The demo server and the tests both use it, so that what a person sees is what was tested.
import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {extname, sep} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {delayOf, policy} from './host-policy.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders that are served. */
const FOLDERS = ['demo', 'dist', 'docs/site'];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': policy(),
  'access-control-allow-origin': '*', // as a CDN does: a sandboxed frame has no origin of its own, yet loads the module
  'x-content-type-options': 'nosniff',
};

/** The real path of what the address names, or undefined when that lies outside the served folders (by `..` or by a link). */
const locate = async (pathname) => {
  const folder = FOLDERS.find((name) => pathname.startsWith(`/${name}/`));
  if (!folder) return undefined;
  try {
    const home = await realpath(root + folder);
    const file = await realpath(root + decodeURIComponent(pathname.slice(1)));
    return file === home || file.startsWith(home + sep) ? file : undefined;
  } catch {
    return undefined; // no such file, or no such name: `%00`, `%E0`
  }
};

const refuse = (response, status, headers = {}) =>
  response.writeHead(status, {...HEADERS, 'content-type': TYPES['.txt'], ...headers}).end(`${status}\n`);

/** Whether the address is one of those served here, or on the way to one. */
export const isServed = (pathname) => FOLDERS.some((name) => `${pathname}/`.startsWith(`/${name}/`));

/** A listener for node:http. */
export const site = async (request, response) => {
  if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405, {allow: 'GET, HEAD'});
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/') return refuse(response, 302, {location: '/demo/'});
  const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  const file = await locate(path);
  const found = file && (await stat(file));
  if (found?.isDirectory()) return refuse(response, 302, {location: `${url.pathname}/${url.search}`});
  if (!found?.isFile()) return refuse(response, 404);
  await pause(delayOf(url, request.headers.referer));
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, {...HEADERS, 'content-type': type, 'content-length': found.size});
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).on('error', () => response.destroy()).pipe(response);
};
