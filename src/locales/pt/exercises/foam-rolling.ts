import type {foamRolling as english} from '../../../catalogue/exercises/foam-rolling.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const morePressure = 'Para mais pressão, cruze a outra perna por cima.';
const kneeToHip = 'Role devagar desde acima do joelho até abaixo do quadril.';
const cues = [say.mildPressure, say.breathe, say.pauseOnTight] as const;

export const foamRolling = {
  'calf-roll': ['Rolo na panturrilha', ['Sente-se com a panturrilha que trabalha sobre o rolo, mãos atrás de você.', 'Levante o quadril e role devagar desde acima do calcanhar até abaixo do joelho.', morePressure], cues, [say.overJoint]],
  'hamstring-roll': ['Rolo atrás da coxa', ['Sente-se com a coxa que trabalha sobre o rolo, mãos atrás de você.', 'Levante o quadril e role devagar desde abaixo do glúteo até acima do joelho.', morePressure], cues, [say.overJoint]],
  'glute-roll': ['Rolo no glúteo', ['Sente-se sobre o rolo, mãos atrás de você, o tornozelo que trabalha sobre o outro joelho.', 'Incline-se para o lado que trabalha e role devagar sobre o glúteo.'], cues, ['Rolar sobre um osso']],
  'quad-roll': ['Rolo na frente da coxa', ['Deite-se de barriga para baixo sobre os cotovelos, a coxa que trabalha sobre o rolo.', kneeToHip], cues, [say.overJoint, say.backArches]],
  'outer-thigh-roll': ['Rolo na parte externa da coxa', ['Deite-se sobre o lado que trabalha, sobre o cotovelo, a parte externa da coxa no rolo.', 'Ponha o pé de cima no chão para tirar algum peso.', kneeToHip], cues, [say.overJoint]],
  'upper-back-roll': ['Rolo na parte alta das costas', ['Deite-se de barriga para cima, o rolo sob as omoplatas, mãos atrás da cabeça.', 'Levante um pouco o quadril e role devagar para cima e para baixo.', 'Não passe pelo pescoço nem pela lombar.'], [say.mildPressure, say.ribsDown], ['Rolar até a lombar']],
} satisfies WordsOf<typeof english>;
