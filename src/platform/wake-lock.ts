/** Keeps the screen on until the returned function is called. The browser drops it with a hidden tab; then it is asked again. */
export function keepAwake(): () => void {
  let sentinel: WakeLockSentinel | null = null;
  let wanted = true;
  const request = async () => {
    try {
      if (!wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      const lock = await navigator.wakeLock.request('screen');
      if (wanted) sentinel = lock;
      else await lock.release();
    } catch {
      // Refused (battery, policy): the screen may go dark, the clock goes on.
    }
  };
  const again = () => void request();
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    void sentinel?.release().catch(() => undefined);
  };
}
