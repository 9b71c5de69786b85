import type {foamRolling as english} from '../../../catalogue/exercises/foam-rolling.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const morePressure = 'Para más presión, cruza la otra pierna por encima.';
const kneeToHip = 'Rueda despacio desde encima de la rodilla hasta debajo de la cadera.';
const cues = [say.mildPressure, say.breathe, say.pauseOnTight] as const;

export const foamRolling = {
  'calf-roll': ['Rodillo en la pantorrilla', ['Siéntate con la pantorrilla que trabaja sobre el rodillo, manos detrás de ti.', 'Levanta la cadera y rueda despacio desde encima del talón hasta debajo de la rodilla.', morePressure], cues, [say.overJoint]],
  'hamstring-roll': ['Rodillo detrás del muslo', ['Siéntate con el muslo que trabaja sobre el rodillo, manos detrás de ti.', 'Levanta la cadera y rueda despacio desde debajo del glúteo hasta encima de la rodilla.', morePressure], cues, [say.overJoint]],
  'glute-roll': ['Rodillo en el glúteo', ['Siéntate sobre el rodillo, manos detrás de ti, el tobillo que trabaja sobre la otra rodilla.', 'Inclínate hacia el lado que trabaja y rueda despacio sobre el glúteo.'], cues, ['Rodar sobre un hueso']],
  'quad-roll': ['Rodillo en el cuádriceps', ['Túmbate boca abajo sobre los codos, el muslo que trabaja sobre el rodillo.', kneeToHip], cues, [say.overJoint, say.backArches]],
  'outer-thigh-roll': ['Rodillo en la cara externa del muslo', ['Túmbate sobre el lado que trabaja, sobre el codo, la cara externa del muslo sobre el rodillo.', 'Pon en el suelo el pie de arriba para quitar algo de peso.', kneeToHip], cues, [say.overJoint]],
  'upper-back-roll': ['Rodillo en la parte alta de la espalda', ['Túmbate boca arriba, el rodillo bajo los omóplatos, manos detrás de la cabeza.', 'Levanta un poco la cadera y rueda despacio arriba y abajo.', 'No pases por el cuello ni la zona lumbar.'], [say.mildPressure, say.ribsDown], ['Rodar hasta la zona lumbar']],
} satisfies WordsOf<typeof english>;
