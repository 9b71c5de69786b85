// Command-line numbers: `--leads 1000` becomes `{leads: 1000}`; `--src` bundles the sources instead of testing dist/.
export const optionsOf = (defaults) => {
  const args = process.argv.slice(2);
  const options = {...defaults, src: args.includes('--src')};
  for (const name of Object.keys(defaults)) {
    const at = args.indexOf(`--${name}`);
    if (at >= 0) options[name] = Number(args[at + 1]);
  }
  return options;
};

/** A repeatable source of chance (mulberry32): the same seed, the same faults. */
export const chanceFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
