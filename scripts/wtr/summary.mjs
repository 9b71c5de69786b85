// A reporter whose last line the gate reads: `8 passed, 0 failed, 0 skipped`.

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Counts one session: a test file in one browser. A file that broke, or that holds no test, is a failure of its own. */
const count = ({testResults, passed}) => {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const good = tests.filter((test) => !test.skipped && test.passed).length;
  const bad = tests.length - skipped - good;
  const fileBroke = bad === 0 && (!passed || tests.length === 0);
  return {passed: good, failed: bad + Number(fileBroke), skipped};
};

export const summary = () => ({
  onTestRunFinished({sessions}) {
    const total = {passed: 0, failed: 0, skipped: 0};
    for (const counted of Array.from(sessions, count)) for (const key in total) total[key] += counted[key];
    // After the other reporters and the coverage table, so that it is the last line.
    process.once('exit', (code) => {
      console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
      process.exitCode = code || Number(total.failed > 0);
    });
  },
});
