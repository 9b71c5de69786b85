import type {Side} from '../../catalogue/vocabulary.js';

/** What a piece of advice speaks of, in the words of its language. */
export interface AdviceAbout {
  /** The exercise. */
  readonly name: string;
  /** What is missing, or what hurts. */
  readonly things: readonly string[];
  readonly side: Side;
  /** How many there are, and how many of them are too many. */
  readonly count: number;
  readonly over: number;
}

const list = (things: readonly string[]): string => things.join(', ');

/** What a review says, by the code of the advice. */
export const adviceTexts = {
  'unknown-exercise': ({name}: AdviceAbout) => `The exercise "${name}" is not in the catalogue. Swap or remove it.`,
  'missing-equipment': ({name, things}: AdviceAbout) => `${name} needs: ${list(things)}.`,
  'sore-area': ({name, things}: AdviceAbout) => `${name} loads a place that hurts: ${list(things)}.`,
  'jumps-not-ready': ({name}: AdviceAbout) => `${name} is a jump. Jumps wait until there is no pain and a base of strength.`,
  'pain-stops': ({name}: AdviceAbout) => `${name} loads your body while pain says pause.`,
  'above-level': ({name}: AdviceAbout) => `${name} is a level above the one you chose.`,
  'favoured-side-second': ({name, side}: AdviceAbout) => `Start ${name} with your ${side} leg.`,
  'extra-on-stronger': ({name}: AdviceAbout) => `The extra set of ${name} is on the side that needs it less.`,
  'extra-without-turns': ({name}: AdviceAbout) => `${name} works both legs at once, so an extra set cannot favour one.`,
  'empty-session': (_: AdviceAbout) => 'This session is empty. Add an exercise or remove it.',
  'no-warm-up': (_: AdviceAbout) => 'Begin with a warm-up exercise.',
  'jumps-late': (_: AdviceAbout) => 'Jump while your legs are fresh, before the strength work.',
  'over-minutes': ({count, over}: AdviceAbout) => `About ${count} minutes, ${over} more than you have.`,
  'see-someone-first': (_: AdviceAbout) => 'See a professional before you train: one of your answers needs it.',
  'hard-after-hard': (_: AdviceAbout) => 'Two hard days follow each other. Leave an easy day between them.',
  'too-many-days': ({count, over}: AdviceAbout) => `${count} sessions, ${over} more than you chose.`,
};
export type AdviceCode = keyof typeof adviceTexts;
