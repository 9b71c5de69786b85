import {CoachingInterest} from './elements/coaching-interest/coaching-interest.js';
import {ExerciseCard} from './elements/exercise-card/exercise-card.js';
import {ImbalanceQuiz} from './elements/imbalance-quiz/imbalance-quiz.js';
import {RoutineBuilder} from './elements/routine-builder/routine-builder.js';
import {VERSION} from './version.js';

/** The four tags. */
export const elements = {
  'imbalance-quiz': ImbalanceQuiz,
  'exercise-card': ExerciseCard,
  'routine-builder': RoutineBuilder,
  'coaching-interest': CoachingInterest,
} as const;

export type EvenstrideTag = keyof typeof elements;

export interface DefineOptions {
  /** Where to register; the page's own registry without it. */
  readonly registry?: CustomElementRegistry;
  /** Other names for tags that the page already uses. */
  readonly names?: Readonly<Partial<Record<EvenstrideTag, string>>>;
}

/**
 * Registers the four tags. A tag that is taken is left alone, with one warning for all of them; the same version
 * loaded twice stays silent.
 */
export function define({registry = globalThis.customElements, names = {}}: DefineOptions = {}): void {
  const taken: string[] = [];
  for (const [tag, base] of Object.entries(elements) as [EvenstrideTag, CustomElementConstructor][]) {
    const name = names[tag] ?? tag;
    const known = registry.get(name) as {version?: string} | undefined;
    if (!known) registry.define(name, name === tag ? base : class extends base {});
    else if (known.version !== VERSION) taken.push(`<${name}> (${known.version ? `evenstride ${known.version}` : 'not evenstride'})`);
  }
  if (taken.length) console.warn(`evenstride ${VERSION}: already defined and left alone: ${taken.join(', ')}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'imbalance-quiz': ImbalanceQuiz;
    'exercise-card': ExerciseCard;
    'routine-builder': RoutineBuilder;
    'coaching-interest': CoachingInterest;
  }
}
