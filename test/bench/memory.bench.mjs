// What is left after an element was mounted, used and taken away a thousand times: heap within one per cent, nothing else at all.
import {MOUNTS, openMounts} from './harness/mounts.mjs';

const TIMES = 1000;
const WARM = 100;
const SHARE = 0.01;

const rows = [];
let failed = false;
let version;
for (const tag of Object.keys(MOUNTS)) {
  const mounts = await openMounts();
  version = await mounts.version();
  await mounts.cycle(tag, WARM); // compiles, makes lists, draws figures; not measured
  const before = await mounts.held(tag);
  await mounts.cycle(tag, TIMES);
  const after = await mounts.held(tag);
  await mounts.close();
  const grown = (after.heap - before.heap) / before.heap;
  const left = Object.fromEntries(['nodes', 'listeners', 'elements', 'observers', 'timers'].map((key) => [key, after[key] - before[key]]));
  const ok = grown <= SHARE && Object.values(left).every((count) => count <= 0);
  failed ||= !ok;
  rows.push({element: tag, 'heap before, kB': Math.round(before.heap / 1024), 'grown, %': (grown * 100).toFixed(2), ...left, ok});
}
console.log(`${version}: left after ${TIMES} mounts and unmounts`);
console.table(rows);
if (failed) console.error('Something is left.');
process.exitCode = Number(failed);
