import {activation} from './activation.js';
import {core} from './core.js';
import {foamRolling} from './foam-rolling.js';
import {plyometrics} from './plyometrics.js';
import {strength} from './strength.js';
import {stretch} from './stretch.js';
import {warmUp} from './warm-up.js';

/**
 * All exercises, in the order of a session's blocks. Functions all the way, so that a page on which no exercise has been
 * shown yet has neither made nor kept one.
 */
export const exerciseRecords = () => ({
  ...warmUp(),
  ...activation(),
  ...plyometrics(),
  ...strength(),
  ...core(),
  ...stretch(),
  ...foamRolling(),
});

/** The id of a built-in exercise. */
export type ExerciseId = keyof ReturnType<typeof exerciseRecords>;
