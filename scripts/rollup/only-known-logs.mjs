/** Rollup's onLog: every warning fails the build, but for the two kinds that zod 4.6.7 is known for and the types of a language. */
export const onlyKnownLogs = (level, log, handler) => {
  // Its comments mention @__PURE__ in prose, and its core imports in a circle; both are harmless.
  const harmless = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(log.code);
  if (harmless && /node_modules[\\/]zod/.test(log.id ?? log.ids?.[0])) return;
  // A language registers itself and exports nothing, so its declarations are empty.
  if (log.code === 'EMPTY_BUNDLE' && log.names?.every((name) => name.endsWith('.d'))) return;
  handler(level === 'warn' ? 'error' : level, log);
};
