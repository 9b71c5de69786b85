import {fail, type Problem, type Result} from '../../core/result.js';

/** JSON from a string as pages write it; a framework's `[object Object]` gets words of its own. */
export function parseJson(text: string): Result<unknown> {
  if (text.trim() === '[object Object]')
    return fail('object-object', '', 'An object was turned into the text "[object Object]" before it arrived. Set it as a property, or pass it as JSON.');
  try {
    return {ok: true, value: JSON.parse(text)};
  } catch {
    return fail('not-json', '', 'This is not valid JSON.');
  }
}

/** What an element does with its rich data. */
export interface RichDataSink {
  /** Takes one property's value. */
  accept(name: string, value: unknown): void;
  /** Hears of a data script that cannot be read. */
  report(problem: Problem): void;
}

/**
 * Watches an element's own `<script type="application/json">` child, an object of rich properties, and hands them to `sink`:
 * once the page is parsed, and when a framework adds or rewrites the script. The same text is read once, so that an element
 * that is moved keeps what the visitor made of it.
 */
export class ChildData {
  #read = '';
  readonly #watch = new MutationObserver(() => this.#look());

  constructor(
    private readonly element: HTMLElement,
    private readonly names: () => readonly string[],
    private readonly sink: RichDataSink,
  ) {}

  connect(): void {
    this.#watch.observe(this.element, {childList: true, characterData: true, subtree: true});
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#look, {once: true});
    else this.#look();
  }

  disconnect(): void {
    this.#watch.disconnect();
  }

  readonly #look = (): void => {
    const text = this.element.querySelector(':scope > script[type="application/json"]')?.textContent.trim();
    if (!text || text === this.#read || document.readyState === 'loading') return;
    this.#read = text;
    const {sink} = this;
    const parsed = parseJson(text);
    if (!parsed.ok) return sink.report({...parsed.error, path: 'script'});
    const data = parsed.value as Record<string, unknown> | null;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return sink.report({code: 'invalid-type', path: 'script', message: 'The data script must hold a JSON object.'});
    for (const name of this.names()) if (name in data) sink.accept(name, data[name]);
  };
}
