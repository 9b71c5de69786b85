// Runs in the measured page before anything else. `a >>> b` steps into an open shadow root.
(() => {
  const frame = () => new Promise(requestAnimationFrame);
  const all = (selector) => selector.split('>>>').reduce((roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part.trim())]), [document]);
  const first = (selector) => all(selector)[0];
  const shows = (selector) => {
    const box = first(selector)?.getBoundingClientRect();
    return !!box && box.height > 0 && box.width > 0;
  };
  /** Looked at once a frame; that frame paints it, and the one after says that it was painted. */
  const painted = async (since, holds) => {
    do {
      await frame();
      if (performance.now() - since > 20_000) throw new Error('never shown');
    } while (!holds());
    await frame();
    return performance.now() - since;
  };
  const orderOf = (selector) => all(selector).map((element) => element.getAttribute('data-id') ?? element.textContent).join();
  const conditionOf = (goal) => {
    if (!goal) return () => true;
    return goal.shown ? () => shows(goal.shown) : () => orderOf(goal.reorders) !== goal.before;
  };

  const shifts = [];
  const tasks = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask', buffered: true});

  const bench = {
    shows,
    textOf: (selector) => first(selector).textContent,
    settle: async (ms = 60) => {
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve, ms));
    },
    middleOf(selector) {
      const element = first(selector);
      if (!element) throw new Error(`not found: ${selector}`);
      element.scrollIntoView({block: 'nearest'});
      const {x, y, width, height} = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
    focus: (selector, at) => all(selector)[at].focus(),
    fetchCode: async (address) => void (bench.code = await (await fetch(address)).text()),
    /** The module starts as an inline script, so that no network is measured. */
    start(goal) {
      const since = performance.now();
      document.head.append(Object.assign(document.createElement('script'), {type: 'module', textContent: bench.code}));
      return painted(since, conditionOf(goal));
    },
    /** Before a real input: from the event's own time stamp until `goal` is painted. */
    arm(type, goal) {
      if (goal?.reorders) goal.before = orderOf(goal.reorders);
      bench.answered = new Promise((resolve, reject) => {
        setTimeout(reject, 20_000, new Error(`no ${type}`));
        addEventListener(type, ({timeStamp}) => painted(timeStamp, conditionOf(goal)).then(resolve, reject), {once: true, capture: true});
      });
      bench.answered.catch(() => {});
    },
    fill(count, template, goal) {
      const since = performance.now();
      document.querySelector('#mount').innerHTML = Array.from({length: count}, (_, i) => template.replaceAll('{i}', i)).join('');
      return painted(since, conditionOf(goal));
    },
    clear: () => document.querySelector('#mount').replaceChildren(),
    shift: () => shifts.filter(({hadRecentInput}) => !hadRecentInput).reduce((sum, {value}) => sum + value, 0),
    longTasks: (since) => tasks.filter(({startTime, duration}) => startTime >= since && duration > 50).map(({duration}) => duration),
    now: () => performance.now(),
  };
  globalThis.bench = bench;
})();
