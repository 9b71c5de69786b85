/** Time for things that run; tests bring their own. */
export interface Clock {
  /** Milliseconds that only go forward, also while the tab is hidden. */
  now(): number;
  /** Calls back on every frame that is drawn; returns how to stop. */
  eachFrame(tick: () => void): () => void;
}

/** A clock that also calls back in a hidden tab, about so often. */
export interface Ticker extends Pick<Clock, 'now'> {
  every(ms: number, tick: () => void): () => void;
}

/** The time of this page. */
export const pageClock: Clock & Ticker = {
  now: () => performance.now(),
  eachFrame(tick) {
    let frame = requestAnimationFrame(function again() {
      frame = requestAnimationFrame(again);
      tick();
    });
    return () => cancelAnimationFrame(frame);
  },
  every(ms, tick) {
    const timer = setInterval(tick, ms);
    return () => clearInterval(timer);
  },
};

const two = (n: number): string => String(n).padStart(2, '0');

/** The visitor's calendar date, as `2026-11-22`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The visitor's time zone, as `Europe/Berlin`; slow to ask. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
