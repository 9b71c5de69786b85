import type {Side, Sides} from '../../catalogue/vocabulary.js';

const sideWord = {left: 'left', right: 'right', both: 'both'} as const;

/** Made once: it is slow to make. */
let lists: Intl.ListFormat | undefined;

/** Words that more than one element says. */
export const common = {
  side: (side: Sides) => sideWord[side],
  sideLabel: (side: Side) => (side === 'left' ? 'Left' : 'Right'),
  /** How the body map is seen. */
  view: {front: 'Front', back: 'Back'},
  /** A problem shown in place; `detail` names it and says what to do. */
  problem: (detail: string) => `Something here needs the site’s attention: ${detail}`,
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  list: (parts: readonly string[]) => (lists ??= new Intl.ListFormat('en')).format(parts),
};
