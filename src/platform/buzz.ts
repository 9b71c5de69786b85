/** Shakes the phone for a moment, where there is one that can. */
export function buzz(ms = 120): void {
  try {
    navigator.vibrate?.(ms);
  } catch {
    // Not here.
  }
}
