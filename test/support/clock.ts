/** A clock that stands still until a test moves it. */
export interface Clock {
  /** Moves on by so many milliseconds and runs what falls due on the way, each at its own time. */
  tick(ms: number): void;
  /** Gives the real clock back. Call it in `afterEach`. */
  restore(): void;
}

interface Task {
  readonly run: () => void;
  readonly every: number | null;
  due: number;
}

/** Replaces Date, performance.now and the timers. Animation frames, promises and the browser's own events stay real. */
export function freezeClock(at: string | number = '2026-03-02T09:00:00Z'): Clock {
  const real = {Date, now: performance.now.bind(performance), setTimeout, clearTimeout, setInterval, clearInterval};
  const start = new Date(at).getTime();
  const tasks = new Map<number, Task>();
  let now = start;
  let lastId = 0;

  class FrozenDate extends real.Date {
    constructor(...parts: [] | [string | number]) {
      if (parts.length === 0) super(now);
      else super(...(parts as [number])); // with year, month and so on too: all are passed on
    }
    static override now = (): number => now;
  }
  const later = (run: () => void, delay: number, every: number | null): number => {
    tasks.set(++lastId, {run, every, due: now + Math.max(0, delay)});
    return lastId;
  };
  const cancel = (id?: number): void => void tasks.delete(id ?? 0);

  globalThis.Date = FrozenDate as DateConstructor;
  performance.now = () => now - start;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, delay = 0) => later(run, delay, null),
    setInterval: (run: () => void, delay = 0) => later(run, delay, Math.max(1, delay)),
    clearTimeout: cancel,
    clearInterval: cancel,
  });

  return {
    tick(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...tasks].filter(([, {due}]) => due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
        if (!next) break;
        const [id, task] = next;
        now = task.due;
        if (task.every === null) tasks.delete(id);
        else task.due += task.every;
        task.run();
      }
      now = end;
    },
    restore() {
      const {now: realNow, ...globals} = real;
      Object.assign(globalThis, globals);
      performance.now = realNow;
    },
  };
}
