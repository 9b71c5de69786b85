import type {JSX} from 'solid-js';
import type {GivenTo, Listeners, Tags} from './tags.js';

/** Solid sets a property under `prop:`, an attribute under `attr:`, and listens under `on:`. */
type Named<T extends keyof Tags> = {[K in keyof GivenTo<T> as `${'prop' | 'attr'}:${K & string}`]?: GivenTo<T>[K]};
type Props<T extends keyof Tags> = GivenTo<T> & Named<T> & Listeners<T, 'on:'> & Omit<JSX.HTMLAttributes<Tags[T]['element']>, keyof GivenTo<T>>;
type Elements = {[T in keyof Tags]: Props<T>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
