// A Web Test Runner launcher for a bare WebDriver (WebKitWebDriver), without webdriverio and its 165 packages.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {actions} from './webdriver-actions.mjs';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Resolves to the child's first `event`, or rejects when it cannot start at all. */
const firstOf = (child, emitter, event) =>
  Promise.race([once(emitter, event), once(child, 'error').then(([error]) => Promise.reject(error))]);

/** Starts a virtual X display and resolves to its name, `:N`. */
const startDisplay = async (children) => {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  const [number] = await firstOf(child, child.stdio[3], 'data');
  return `:${String(number).trim()}`;
};

/** Starts the driver and resolves to its address once it answers. The driver tells nobody when it is ready, so it is asked. */
const startDriver = async (driver, env, children) => {
  const base = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(driver, ['-p', new URL(base).port], {env, stdio: 'ignore'});
  children.push(child);
  let gone;
  child.once('error', (error) => (gone = error));
  child.once('exit', (code) => (gone ??= new Error(`${driver} ended with ${code}`)));
  const deadline = Date.now() + 10_000;
  for (;;) {
    if (gone) throw gone;
    if (await fetch(`${base}/status`).then(() => true, () => false)) return base;
    if (Date.now() > deadline) throw new Error(`${driver} did not answer within 10 s`);
    await pause(50);
  }
};

export const webdriverLauncher = ({name, driver}) => {
  const children = [];
  const pages = new Map();
  let session; // a promise of the session's address: many test files, one browser

  const send = async (address, method, body) => {
    const response = await fetch(address, {
      method,
      headers: {'content-type': 'application/json'},
      ...(method === 'POST' && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${name}: ${value.error}: ${value.message}`);
    return value;
  };
  const call = async (method, path, body = {}) => send(`${await session}${path}`, method, body);

  const open = async () => {
    const env = {...process.env};
    const needsDisplay = process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
    if (needsDisplay) env.DISPLAY = await startDisplay(children);
    const base = await startDriver(driver, env, children);
    const {sessionId} = await send(`${base}/session`, 'POST', {capabilities: {}});
    return `${base}/session/${sessionId}`;
  };

  return {
    name,
    type: 'webdriver', // the commands plugins look for this word and then call the methods of actions()
    concurrency: 1,
    async startSession(id, url) {
      session ??= open();
      pages.set(id, url);
      await call('POST', '/url', {url});
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),
    async stopSession(id) {
      pages.delete(id);
      await call('POST', '/url', {url: 'about:blank'}); // the next file starts without this one's timers
      return {};
    },
    async startDebugSession() {
      throw new Error(`${name} has no debug session`);
    },
    async stop() {
      if (session) await call('DELETE', '').catch(() => {}); // a driver that died has no session left to end
      for (const child of children.reverse()) child.kill();
    },
    ...actions(call),
  };
};
