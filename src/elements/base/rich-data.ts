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

/** The JSON in an element's own `<script type="application/json">` child: an object of rich properties. */
function childData(element: HTMLElement): Result<Record<string, unknown>> | null {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script?.textContent.trim()) return null;
  const parsed = parseJson(script.textContent);
  if (!parsed.ok) return parsed;
  const {value} = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('invalid-type', '', 'The data script must hold a JSON object.');
  return {ok: true, value: value as Record<string, unknown>};
}

/** What an element does with its rich data. */
export interface RichDataSink {
  /** Takes one property's value. */
  accept(name: string, value: unknown): void;
  /** Hears of a data script that cannot be read. */
  report(problem: Problem): void;
}

/**
 * Hands the rich properties in an element's child script to `sink`. While the page is still being parsed the
 * children may not be there yet, so then it waits for them.
 */
export function readRichData(element: HTMLElement, names: readonly string[], sink: RichDataSink): void {
  if (!names.length) return;
  const read = () => {
    const data = childData(element);
    if (!data) return;
    if (!data.ok) return sink.report({...data.error, path: 'script'});
    for (const name of names) if (name in data.value) sink.accept(name, data.value[name]);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read, {once: true});
  else read();
}
