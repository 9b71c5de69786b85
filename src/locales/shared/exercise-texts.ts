import type {ExerciseText} from '../../catalogue/exercises/record.js';

/** The words of an exercise: name, steps, cues, mistakes. A hundred of them name these four once. */
export type ExerciseWords = readonly [name: string, steps: readonly string[], cues: readonly string[], mistakes: readonly string[]];

/** What a file of exercises holds; `satisfies WordsOf<typeof warmUp>` keeps it to the ids of its phase. */
export type WordsOf<Phase extends () => object> = {readonly [Id in keyof ReturnType<Phase>]: ExerciseWords};

/** Names the parts. */
export const exerciseTexts = <Id extends string>(words: {readonly [K in Id]: ExerciseWords}): {readonly [K in Id]: ExerciseText} =>
  Object.fromEntries(Object.entries<ExerciseWords>(words).map(([id, [name, steps, cues, mistakes]]) => [id, {name, steps, cues, mistakes}])) as {[K in Id]: ExerciseText};
