import type {Side, Sides} from '../../catalogue/vocabulary.js';

const sideWord = {left: 'left', right: 'right', both: 'both'} as const;

// Each is made once, with the first list: they are slow to make.
let ands: Intl.ListFormat | undefined;
let ors: Intl.ListFormat | undefined;
export const and = (parts: readonly string[]): string => (ands ??= new Intl.ListFormat('en')).format(parts);
export const or = (parts: readonly string[]): string => (ors ??= new Intl.ListFormat('en', {type: 'disjunction'})).format(parts);

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
  list: and,
};
