import type {ExerciseText} from '../catalogue/exercises/record.js';
import {en} from './en/index.js';

/** Everything an element says. */
export type Messages = typeof en;

/** A language: its messages, and the words that overlay the catalogue's English by id. */
export interface Locale {
  /** BCP 47, such as `de` or `pt-BR`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** Words of the built-in exercises by id. */
  readonly exercises: Readonly<Record<string, ExerciseText>>;
}

const english: Locale = {lang: 'en', dir: 'ltr', messages: en, exercises: {}};
const locales = new Map<string, Locale>([['en', english]]);
const listeners = new Set<() => void>();

/** Adds a language; elements on the page that wait for it change over at once. */
export function registerLocale(locale: Locale): void {
  locales.set(locale.lang.toLowerCase(), locale);
  for (const listener of listeners) listener();
}

/** Calls back when a language was added; returns how to stop. */
export function onLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language for a tag, by its longest registered prefix (`de-AT` → `de`), else English. */
export function localeFor(lang: string): Locale {
  const parts = lang.toLowerCase().split('-');
  for (let n = parts.length; n > 0; n--) {
    const found = locales.get(parts.slice(0, n).join('-'));
    if (found) return found;
  }
  return english;
}
