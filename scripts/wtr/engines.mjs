// Which browser engines this machine has, and how Web Test Runner drives each of them.
import {chromeLauncher} from '@web/test-runner-chrome';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {webdriverLauncher} from './webdriver-launcher.mjs';

/** The names in the order in which they are tested: the fastest first. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const inPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** Asks the very finder that @web/test-runner-chrome uses; it reads CHROME_PATH and throws when it finds nothing. */
const findChromium = () => {
  const require = createRequire(import.meta.url);
  const fromLauncher = createRequire(require.resolve('@web/test-runner-chrome'));
  try {
    return fromLauncher('chrome-launcher').Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
};

const find = {
  chromium: findChromium,
  firefox: () => process.env.FIREFOX_PATH ?? inPath('firefox-esr', 'firefox'),
  webkit: () => {
    const driver = process.env.WEBKIT_DRIVER ?? inPath('WebKitWebDriver');
    const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? inPath('Xvfb');
    return display && driver;
  },
};

/** The path of the engine's program, or undefined when this machine hasn't got it. */
export const findEngine = (name) => find[name]();

// Chromium's sandbox can't start as root, which is what containers run as.
const asRoot = process.getuid?.() === 0;
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  // Letters and colours as on every machine.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** Chromium's flags, for every tool here that starts it. */
export const chromiumArgs = [...(asRoot ? ['--no-sandbox'] : []), ...quiet];

const launch = {
  chromium: (executablePath) => chromeLauncher({launchOptions: {executablePath, args: chromiumArgs}}),
  firefox: (executablePath) => chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}}),
  webkit: (driver) => webdriverLauncher({name: 'WebKit', driver}),
};

/** A Web Test Runner launcher for the engine; throws when this machine hasn't got it. */
export const launchEngine = (name) => {
  if (!ENGINES.includes(name)) throw new Error(`Unknown engine "${name}"; there are ${ENGINES.join(', ')}.`);
  const path = findEngine(name);
  if (!path) throw new Error(`${name} is not installed here.`);
  return launch[name](path);
};
