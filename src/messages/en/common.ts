import type {Side, Sides} from '../../catalogue/vocabulary.js';

const sideWord = {left: 'left', right: 'right', both: 'both'} as const;

// As `Intl.ListFormat` lists in English; the browser reads its tables for that, which takes longer than a whole card.
const listing =
  (word: string) =>
  (parts: readonly string[]): string =>
    parts.length > 2 ? `${parts.slice(0, -1).join(', ')}, ${word} ${parts.at(-1)}` : parts.join(` ${word} `);
export const and = listing('and');
export const or = listing('or');

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
