import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {GivenTo, Tags} from './tags.js';

type Emits<T extends keyof Tags> = {[E in Tags[T]['events']]: (event: GlobalEventHandlersEventMap[E]) => void};

/** As Vue's own guide writes a custom element for its template checker. */
type Component<T extends keyof Tags> = new () => Tags[T]['element'] & {
  /** For the checker of templates alone. */
  $props: GivenTo<T> & Omit<HTMLAttributes, keyof GivenTo<T>> & PublicProps;
  /** For the checker of templates alone. */
  $emit: EmitFn<Emits<T>>;
};
type Components = {[T in keyof Tags]: Component<T>};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
