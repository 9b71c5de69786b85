// Runs in the page before its own code: counts the timers, listeners, observers and formats of a language that are asked for, and
// mounts elements.
(() => {
  /** Each reads tables of the browser's when it is made, which takes milliseconds. */
  const FORMATS = ['Collator', 'DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat', 'Segmenter'];
  const waiting = new Set();
  const counts = {listeners: 0, observers: 0, formats: 0};

  /** A timer is waiting until it has come, or was called off. */
  const watch = (ask, callOff, comesOnce) => {
    const asked = globalThis[ask].bind(globalThis);
    const calledOff = globalThis[callOff].bind(globalThis);
    globalThis[ask] = (work, ...rest) => {
      const id = asked((...args) => {
        if (comesOnce) waiting.delete(`${ask} ${id}`);
        work(...args);
      }, ...rest);
      waiting.add(`${ask} ${id}`);
      return id;
    };
    globalThis[callOff] = (id) => {
      waiting.delete(`${ask} ${id}`);
      calledOff(id);
    };
  };
  const count = (prototype, method, what) => {
    const original = prototype[method];
    prototype[method] = function (...args) {
      counts[what]++;
      return original.apply(this, args);
    };
  };

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const frames = async (n) => {
    for (let i = 0; i < n; i++) await frame();
  };
  const drawn = async (element) => {
    while (!(await element.updateComplete));
  };
  async function mount(tag, {attributes = {}, painted}) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await drawn(element);
    for (let i = 0; painted && !element.shadowRoot.querySelector(painted); i++) {
      if (i > 600) throw new Error(`<${tag}>: ${painted} was never there`);
      await frame();
    }
    return element;
  }
  async function use(element, {press}) {
    for (const selector of press) {
      const target = element.shadowRoot.querySelector(selector);
      if (!target) throw new Error(`<${element.localName}>: nothing to press at ${selector}`);
      target.click();
      await drawn(element);
    }
  }
  const nodesIn = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return nodes;
  };

  globalThis.mounts = {
    /** From now on; a measurement of memory does without. */
    watch() {
      watch('setTimeout', 'clearTimeout', true);
      watch('setInterval', 'clearInterval', false);
      watch('requestAnimationFrame', 'cancelAnimationFrame', true);
      count(EventTarget.prototype, 'addEventListener', 'listeners');
      for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) count(globalThis[name].prototype, 'observe', 'observers');
      for (const name of FORMATS) {
        const construct = (...args) => (counts.formats++, Reflect.construct(...args));
        Intl[name] = new Proxy(Intl[name], {construct, apply: (target, _, args) => construct(target, args)});
      }
    },
    waiting: () => waiting.size,
    /** Mounts one, uses it and takes it away, so many times. */
    async cycle(tag, settings, times) {
      for (let i = 0; i < times; i++) {
        const element = await mount(tag, settings);
        await use(element, settings);
        element.remove();
      }
      await frames(4); // what is put off by a frame or two has had its time
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    /** What one has at its first paint. */
    async weigh(tag, settings) {
      const before = {...counts};
      const element = await mount(tag, settings);
      await frames(2);
      const weight = {nodes: nodesIn(element.shadowRoot), styleSheets: element.shadowRoot.adoptedStyleSheets.length};
      for (const what of Object.keys(counts)) weight[what] = counts[what] - before[what];
      const another = await mount(tag, settings);
      weight.shared = element.shadowRoot.adoptedStyleSheets.every((sheet, i) => sheet === another.shadowRoot.adoptedStyleSheets[i]);
      element.remove();
      another.remove();
      return weight;
    },
    /** Leaves one in use on the page, as a control. */
    async leave(tag, settings) {
      await use(await mount(tag, settings), settings);
    },
  };
})();
