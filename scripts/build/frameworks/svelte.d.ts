import type {HTMLAttributes} from 'svelte/elements';
import type {GivenTo, Listeners, Tags} from './tags.js';

/** Svelte 5 listens under `onimbalance-result`, Svelte 4 under `on:imbalance-result`. */
type Props<T extends keyof Tags> = GivenTo<T> & Listeners<T, 'on' | 'on:'> & Omit<HTMLAttributes<Tags[T]['element']>, keyof GivenTo<T>>;
type Elements = {[T in keyof Tags]: Props<T>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
