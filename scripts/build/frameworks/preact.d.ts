import type {HTMLAttributes} from 'preact';
import type {GivenTo, Listeners, Tags} from './tags.js';

type Props<T extends keyof Tags> = GivenTo<T> & Listeners<T, 'on'> & Omit<HTMLAttributes<Tags[T]['element']>, keyof GivenTo<T>>;
type Elements = {[T in keyof Tags]: Props<T>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
