import type {en} from './en/index.js';
import type {Texts} from './texts.js';

/** The shape of the English messages without their words. */
type InAnyWords<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => InAnyWords<Said>
    : T extends object
      ? {readonly [Key in keyof T]: InAnyWords<T[Key]>}
      : T;

/** Everything an element says. The words of records are English where a language has no `texts`. */
export type Messages = InAnyWords<typeof en> & {readonly texts?: Texts};

/** A language. */
export interface Locale {
  /** BCP 47, such as `de` or `pt-BR`. */
  readonly lang: string;
  /** The way it is written; an element turns by itself where neither it nor the page has a `dir`. */
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}

/** The English words that an element brings along: those that it says. An app with one element then has no others. */
export type English = Partial<typeof en>;

const listeners = new Set<() => void>();

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** English wherever the other has nothing of its kind: what a page translates itself may be a part. */
function overEnglish(own: unknown, base: unknown): unknown {
  if (own === undefined) return base;
  if (!isTree(base)) return typeof own === typeof base && Array.isArray(own) === Array.isArray(base) ? own : base;
  const tree = isTree(own) ? own : {};
  return {...tree, ...Object.fromEntries(Object.entries(base).map(([key, value]) => [key, overEnglish(tree[key], value)]))};
}

/** A language, made whole for each set of English words once. */
function filledWith(locale: Locale): (english: English) => Locale {
  const known = new Map<English, Locale>();
  return (english) => {
    const full = known.get(english) ?? {...locale, messages: overEnglish(locale.messages, english) as Messages};
    known.set(english, full);
    return full;
  };
}

const english = filledWith({lang: 'en', dir: 'ltr', messages: {} as Messages});
const locales = new Map([['en', english]]);

/**
 * Adds a language; elements on the page that wait for it change over at once.
 * A message that it lacks, which only untyped code can leave out, is said in English.
 */
export function registerLocale(locale: Locale): void {
  locales.set(locale.lang.toLowerCase(), filledWith(locale));
  for (const listener of listeners) listener();
}

/** Calls back when a language was added; returns how to stop. */
export function onLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language for a tag, by its longest registered prefix (`de-AT` → `de`), else English; `words` fill its gaps. */
export function localeFor(lang: string, words: English): Locale {
  const parts = lang.toLowerCase().split('-');
  for (let n = parts.length; n > 0; n--) {
    const found = locales.get(parts.slice(0, n).join('-'));
    if (found) return found(words);
  }
  return english(words);
}
