// What an element costs a page, in numbers that are the same on every machine: requests, nodes, style sheets, listeners,
// observers and formats at its first paint, and nothing at all once it is gone. Times are measured by `npm run bench` alone.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {MOUNTS, openMounts} from '../bench/harness/mounts.mjs';
import {findEngine} from '../../scripts/wtr/engines.mjs';

/**
 * The most that an element may have. They hold what is reached: whoever makes one lighter lowers its number, and whoever needs
 * more says in the commit what for.
 */
const CEILINGS = {
  'imbalance-quiz': {nodes: 80, styleSheets: 7, listeners: 4, observers: 2, formats: 0},
  'exercise-card': {nodes: 297, styleSheets: 7, listeners: 7, observers: 4, formats: 0},
  'routine-builder': {nodes: 444, styleSheets: 9, listeners: 9, observers: 1, formats: 0},
  'coaching-interest': {nodes: 141, styleSheets: 3, listeners: 15, observers: 1, formats: 0},
};

const skip = !findEngine('chromium') && 'no Chromium here';
let mounts;
/** What the first of each element had: the second finds much made already. */
const first = {};
before(async () => {
  if (skip) return;
  mounts = await openMounts();
  for (const tag of Object.keys(MOUNTS)) first[tag] = await mounts.weigh(tag);
});
after(() => mounts?.close());

test('the module is the one request of a page with all four elements', {skip}, () => assert.deepEqual(mounts.requests.filter((path) => path !== '/'), ['/dist/evenstride.js']));

for (const [tag, ceilings] of Object.entries(CEILINGS)) {
  test(`<${tag}> stays within its ceilings at first paint`, {skip}, () => {
    const {shared, ...weight} = first[tag];
    assert.ok(shared, `each <${tag}> has style sheets of its own, where all could share one set`);
    for (const [what, most] of Object.entries(ceilings))
      assert.ok(weight[what] <= most, `<${tag}> has ${weight[what]} ${what} at first paint, and its ceiling is ${most} (test/node/weight.test.mjs). Make it lighter, or raise the ceiling and say why.`);
  });

  test(`<${tag}> leaves nothing behind`, {skip}, async () => {
    await mounts.cycle(tag, 2);
    const first = await mounts.held(tag);
    await mounts.cycle(tag, 6);
    const {nodes, listeners, elements, observers, timers} = await mounts.held(tag);
    assert.deepEqual({nodes, listeners, elements, observers, timers}, {nodes: first.nodes, listeners: first.listeners, elements: 0, observers: first.observers, timers: 0});
  });
}

test('what is still there would be seen', {skip}, async () => {
  const before = await mounts.held('exercise-card');
  await mounts.leave('exercise-card');
  const {nodes, elements, listeners, observers, timers} = await mounts.held('exercise-card');
  assert.deepEqual([elements, nodes > before.nodes, listeners > before.listeners, observers > before.observers, timers > 0], [1, true, true, true, true]);
});
