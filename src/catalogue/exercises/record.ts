import type {Exercise} from '../schema.js';

/** The words of an exercise; a locale overlays exactly these. */
export type ExerciseText = Pick<Exercise, 'name' | 'steps' | 'cues' | 'mistakes'>;

/**
 * An exercise as it is written down here: the key is its id, `easier` is derived as the inverse of `harder`,
 * and what is empty may be left out.
 */
export type ExerciseRecord = ExerciseText &
  Pick<Exercise, 'phase' | 'primary' | 'laterality' | 'level' | 'dose'> &
  Partial<Pick<Exercise, 'aliases' | 'secondary' | 'equipment' | 'impact' | 'harder' | 'cautions' | 'evidence'>>;
