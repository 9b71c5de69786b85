const cell = (result) => (result === undefined ? '' : result === null ? 'ok' : result === 'skipped' ? '–' : 'FAILED');

const aligned = (lines) => {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
};

/** Hosts of one kind, which have their checks in common. One host alone has so many that each gets a line. */
function section(kind, rows) {
  const checks = [...new Set(rows.flatMap(({results}) => Object.keys(results)))];
  if (rows.length === 1 && checks.length > 12) return aligned([[kind, ''], ...checks.map((check) => [check, cell(rows[0].results[check])])]);
  const browser = rows.some(({engine}) => engine);
  return aligned([
    [kind, ...(browser ? ['browser'] : []), ...checks],
    ...rows.map(({host, engine = '', results}) => [host, ...(browser ? [engine] : []), ...checks.map((check) => cell(results[check]))]),
  ]);
}

/**
 * Prints what failed and why, then host × check, then what was not run, then the counts.
 * @param rows `{kind, host, engine?, results}`; a result is null where the check holds, `skipped`, or what is wrong.
 * @returns how many failed.
 */
export function printTable(rows, notRun = []) {
  const all = rows.flatMap(({host, engine, results}) => Object.entries(results).map(([check, result]) => ({place: [host, engine, check].filter(Boolean).join(', '), result})));
  const failed = all.filter(({result}) => result !== null && result !== 'skipped');
  for (const {place, result} of failed) console.log(`\nFAILED: ${place}\n${result}`);
  for (const kind of new Set(rows.map((row) => row.kind))) console.log(`\n${section(kind, rows.filter((row) => row.kind === kind))}`);
  if (notRun.length > 0) console.log(`\n${notRun.map((what) => `not run: ${what}`).join('\n')}`);
  console.log(`\n${all.filter(({result}) => result === null).length} passed, ${failed.length} failed`);
  return failed.length;
}
