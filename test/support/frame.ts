/** A page in a frame of the test page: same origin, so that a test can look inside. */
export interface FramePage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Resolves when the page's module has registered the tag; the element's first render is then done. */
  ready<K extends keyof HTMLElementTagNameMap>(tag: K): Promise<HTMLElementTagNameMap[K]>;
  /** Takes the page away, and what it kept in the browser: the next page is opened by somebody who was never here. */
  remove(): void;
}

export interface FrameOptions {
  readonly width?: number;
  readonly height?: number;
  /** What a sandboxed frame may do; the test cannot look into it then. */
  readonly sandbox?: string;
}

function forget(window: Window): void {
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[area].clear();
    } catch {
      // A page whose storage is blocked has kept nothing.
    }
  }
}

/** Loads a page by its address, such as `/demo/index.html?late=600`, and waits for its load event. */
export async function openFrame(address: string, {width = 800, height = 600, sandbox}: FrameOptions = {}): Promise<FramePage> {
  const frame = document.createElement('iframe');
  frame.title = 'page under test';
  frame.width = String(width);
  frame.height = String(height);
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;

  const window = frame.contentWindow as Window & typeof globalThis;
  return {
    frame,
    window,
    document: sandbox === undefined ? window.document : document.implementation.createHTMLDocument(),
    async ready(tag) {
      await window.customElements.whenDefined(tag);
      const element = window.document.querySelector(tag);
      if (!element) throw new Error(`${address} has no <${tag}>`);
      await (element as unknown as {updateComplete?: Promise<unknown>}).updateComplete;
      return element;
    },
    remove: () => {
      // From within, as Firefox brings what a page has stored to other pages a moment later.
      if (sandbox === undefined) forget(window);
      frame.remove();
    },
  };
}
