// The same test files in every engine: BROWSERS=chromium (the default), or any of chromium,firefox,webkit.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {fileURLToPath} from 'node:url';
import {getPortPromise} from 'portfinder';
import {accessibilityTree} from './scripts/wtr/accessibility-tree.mjs';
import {demoPages} from './scripts/wtr/demo-pages.mjs';
import {ENGINES, launchEngine} from './scripts/wtr/engines.mjs';
import {hostPage} from './scripts/wtr/host-page.mjs';
import {leavesNothing} from './scripts/wtr/leaves-nothing.mjs';
import {mediaFeatures} from './scripts/wtr/media-features.mjs';
import {pictures} from './scripts/wtr/pictures.mjs';
import {recorded} from './scripts/wtr/recorded.mjs';
import {summary} from './scripts/wtr/summary.mjs';
import {touch} from './scripts/wtr/touch.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const engines = (process.env.BROWSERS ?? 'chromium').split(',');
// Hours are told in one zone, unless TZ names another.
process.env.TZ ??= 'UTC';
const onlyChromium = engines.join() === 'chromium';

export default {
  // Pictures, emulated media and the accessibility tree come over Chromium's own protocol.
  files: ['test/**/*.test.ts', '!test/hosts/**', '!**/node_modules/**', ...(onlyChromium ? [] : ['!test/**/*.chromium.test.ts'])],
  rootDir: here('.'),
  // Each engine looks for a port of its own: two that start in one moment find the same one free, and then only one gets it.
  port: await getPortPromise({port: 8000 + 100 * ENGINES.indexOf(engines[0])}),
  nodeResolve: true,
  middleware: [demoPages, hostPage],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: here('tsconfig.json')}),
    leavesNothing(),
    a11ySnapshotPlugin(),
    mediaFeatures(),
    touch(),
    accessibilityTree(),
    recorded(),
    pictures(),
  ],
  browsers: engines.map(launchEngine),
  concurrentBrowsers: 1, // two at once starve each other on two cores, and Mocha's clock runs out
  concurrency: 1, // a page in the background has no focus and no animation frames
  // Generous, as a busy machine with coverage on (`npm run coverage`) is ten times slower than a free one; nothing waits for these.
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 30_000, forbidOnly: Boolean(process.env.FORBID_ONLY)}},
  reporters: [defaultReporter(), summary()],
  staticLogging: !process.stdout.isTTY,
  filterBrowserLogs: ({args: [first]}) => !(typeof first === 'string' && first.startsWith('Lit is in dev mode')),
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 85},
    reporters: ['lcovonly'],
  },
};
