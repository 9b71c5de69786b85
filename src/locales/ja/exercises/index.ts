import {exerciseTexts} from '../../shared/exercise-texts.js';
import {activation} from './activation.js';
import {core} from './core.js';
import {foamRolling} from './foam-rolling.js';
import {plyometrics} from './plyometrics.js';
import {strength} from './strength.js';
import {stretch} from './stretch.js';
import {warmUp} from './warm-up.js';

export const exercises = exerciseTexts({...warmUp, ...activation, ...plyometrics, ...strength, ...core, ...stretch, ...foamRolling});
