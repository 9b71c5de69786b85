import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {GivenTo, Listeners, Tags} from './tags.js';

/** React 19 listens to `imbalance-result` under `onimbalance-result`, and sets a property where the element has one. */
type Props<T extends keyof Tags> = GivenTo<T> & Listeners<T, 'on'> & Omit<DetailedHTMLProps<HTMLAttributes<Tags[T]['element']>, Tags[T]['element']>, keyof GivenTo<T>>;
type Elements = {[T in keyof Tags]: Props<T>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
