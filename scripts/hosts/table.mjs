const cell = (result) => (result === undefined ? '' : result === null ? 'ok' : result === 'skipped' ? '–' : 'FAILED');

function table(rows) {
  const heads = [...new Set(rows.flatMap(({results}) => Object.keys(results)))];
  const lines = [['app', ...(rows[0].engine ? ['browser'] : []), ...heads], ...rows.map(({host, engine, results}) => [host, ...(engine ? [engine] : []), ...heads.map((head) => cell(results[head]))])];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((text, column) => text.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}

/**
 * Prints what failed and why, then app × check, then the counts.
 * @returns how many failed.
 */
export function printTable(rows) {
  const all = rows.flatMap(({host, engine, results}) => Object.entries(results).map(([check, result]) => ({place: [host, engine, check].filter(Boolean).join(', '), result})));
  const failed = all.filter(({result}) => result !== null && result !== 'skipped');
  for (const {place, result} of failed) console.log(`\nFAILED: ${place}\n${result}`);
  for (const part of [rows.filter(({engine}) => !engine), rows.filter(({engine}) => engine)]) if (part.length > 0) console.log(`\n${table(part)}`);
  console.log(`\n${all.filter(({result}) => result === null).length} passed, ${failed.length} failed`);
  return failed.length;
}
