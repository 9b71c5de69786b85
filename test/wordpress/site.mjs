// A throw-away WordPress: a copy of Debian's, a database of its own without a network port, PHP's own server on loopback.
// Everything lies in one temporary folder and goes when the run ends.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {pluginZip} from '../../integrations/wordpress/zip.mjs';

const WORDPRESS = '/usr/share/wordpress';
export const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentytwo', 'wordpress-theme-twentytwentythree', 'php', 'php-cgi', 'php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mini-httpd', 'mariadb-server'];
const here = fileURLToPath(new URL('.', import.meta.url));

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`], {env: {...process.env, PATH: `${process.env.PATH}:/usr/sbin`}}).status === 0;

/** What is missing, in words; empty when a site can be made. */
export const missing = () => [...(existsSync(`${WORDPRESS}/wp-load.php`) ? [] : ['WordPress']), ...['php', 'mariadbd', 'mariadb-install-db'].filter((program) => !has(program))];

const must = (program, args, options = {}) => {
  const {status, stdout, stderr, error} = spawnSync(program, args, {encoding: 'utf8', maxBuffer: 1e8, env: {...process.env, PATH: `${process.env.PATH}:/usr/sbin`}, ...options});
  if (status !== 0) throw new Error(`${program} ${args.slice(0, 3).join(' ')}: ${error?.message ?? ''}${stderr}${stdout}`);
  return stdout;
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

const until = async (done, what) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((go) => setTimeout(go, 100))) if (await done()) return;
  throw new Error(`${what} did not start within a minute.`);
};

const startDatabase = async (folder) => {
  const data = join(folder, 'db');
  const socket = join(folder, 'db.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  must('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user]);
  const server = spawn('/usr/sbin/mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-networking', '--innodb-buffer-pool-size=64M', ...user], {stdio: 'ignore'});
  await until(() => spawnSync('mariadb-admin', ['--no-defaults', `--socket=${socket}`, '--user=root', 'ping']).status === 0, 'The database');
  must('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', 'CREATE DATABASE wordpress CHARACTER SET utf8mb4']);
  return {server, socket};
};

const configOf = (socket, url) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].map((name) => `define( '${name}_KEY', 'k-${name}' );\ndefine( '${name}_SALT', 's-${name}' );`).join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** A language of the test’s own, beside those that were built: a module that only says that it ran, and with which main module. */
const LANGUAGE = `import {VERSION} from '../evenstride.js';\ndocument.documentElement.dataset.language = VERSION;\n`;
const withLanguage = (files) => {
  const list = 'evenstride/assets/files.php';
  const php = Buffer.from(files[list]).toString();
  const folder = /'folder' => '([^']+)'/.exec(php)[1];
  const hash = createHash('sha384').update(LANGUAGE).digest('base64');
  return {...files, [list]: Buffer.from(php.replace(/('evenstride\.js' => .*\n)/, `$1\t'locales/xx.js' => 'sha384-${hash}',\n`)), [`evenstride/assets/${folder}/locales/xx.js`]: Buffer.from(LANGUAGE)};
};

const unpack = (folder) => {
  for (const [path, data] of Object.entries(withLanguage(unzipSync(pluginZip())))) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), data);
  }
};

/** @returns `{url, php, mails, log, close}`: `php(code)` runs code inside WordPress as its administrator and gives what it returns. */
export const startSite = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenstride-wordpress-'));
  const running = [];
  const close = async () => {
    for (const server of running.reverse()) {
      const ended = server.exitCode === null && server.signalCode === null && once(server, 'exit');
      server.kill();
      await ended;
    }
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    const site = join(folder, 'site');
    cpSync(WORDPRESS, site, {recursive: true, dereference: true, filter: (path) => !/wp-config\.php$|\.htaccess$/.test(path)});
    rmSync(join(site, 'wp-content/plugins'), {recursive: true, force: true});
    unpack(join(site, 'wp-content/plugins'));
    const {server: database, socket} = await startDatabase(folder);
    running.push(database);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(site, 'wp-config.php'), configOf(socket, url));
    const mails = join(folder, 'mails');
    const settings = ['-d', `sendmail_path=${process.execPath} ${join(here, 'mailer.mjs')} ${mails}`, '-d', 'error_reporting=E_ALL'];
    const server = spawn('php', [...settings, '-S', `127.0.0.1:${port}`, '-t', site], {stdio: 'ignore', env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}, detached: true});
    server.kill = () => process.kill(-server.pid); // its workers are processes of its group
    running.push(server);

    const log = join(site, 'wp-content/debug.log');
    const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    const run = (script, input = '') => {
      try {
        return JSON.parse(must('php', [...settings, join(here, script), site], {input}).split('\n').at(-1));
      } catch (error) {
        throw new Error(`${script} failed: ${text(log).trim().split('\n').slice(-5).join('\n') || error.message}`, {cause: error});
      }
    };
    run('install.php');
    await until(() => fetch(url).then(({status}) => status === 200, () => false), 'The site');
    return {url, php: (code) => run('php.php', code), mails: () => text(mails), log: () => text(log), close};
  } catch (error) {
    await close();
    throw error;
  }
};
