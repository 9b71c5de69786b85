/** A reporter for `node --test` whose last line is like the browsers' one: `8 passed, 0 failed, 0 skipped`. */
export default async function* summary(events) {
  const count = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (!['test:pass', 'test:fail'].includes(type) || data.details.type === 'suite') continue;
    count[data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed']++;
  }
  yield `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}
