import type {foamRolling as english} from '../../../catalogue/exercises/foam-rolling.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const morePressure = 'Pour plus de pression, croisez l’autre jambe par-dessus.';
const kneeToHip = 'Roulez lentement d’au-dessus du genou à sous la hanche.';
const cues = [say.mildPressure, say.breathe, say.pauseOnTight] as const;

export const foamRolling = {
  'calf-roll': ['Rouleau\u202f: mollet', ['Asseyez-vous, mollet qui travaille sur le rouleau, mains derrière vous.', 'Soulevez les hanches et roulez lentement d’au-dessus du talon à sous le genou.', morePressure], cues, [say.overJoint]],
  'hamstring-roll': ['Rouleau\u202f: arrière de la cuisse', ['Asseyez-vous, cuisse qui travaille sur le rouleau, mains derrière vous.', 'Soulevez les hanches et roulez lentement de sous la fesse à au-dessus du genou.', morePressure], cues, [say.overJoint]],
  'glute-roll': ['Rouleau\u202f: fessiers', ['Asseyez-vous sur le rouleau, mains derrière vous, cheville qui travaille sur l’autre genou.', 'Penchez-vous du côté qui travaille et roulez lentement sur le fessier.'], cues, ['Rouler sur un os']],
  'quad-roll': ['Rouleau\u202f: avant de la cuisse', ['Allongez-vous sur le ventre, sur les coudes, cuisse qui travaille sur le rouleau.', kneeToHip], cues, [say.overJoint, say.backArches]],
  'outer-thigh-roll': ['Rouleau\u202f: extérieur de la cuisse', ['Allongez-vous sur le côté qui travaille, sur le coude, extérieur de la cuisse sur le rouleau.', 'Posez au sol le pied du dessus pour alléger le poids.', kneeToHip], cues, [say.overJoint]],
  'upper-back-roll': ['Rouleau\u202f: haut du dos', ['Allongez-vous sur le dos, rouleau sous les omoplates, mains derrière la tête.', 'Soulevez un peu les hanches et roulez lentement de haut en bas.', 'Évitez le cou et le bas du dos.'], [say.mildPressure, say.ribsDown], ['Rouler jusqu’au bas du dos']],
} satisfies WordsOf<typeof english>;
