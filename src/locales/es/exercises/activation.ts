import type {activation as english} from '../../../catalogue/exercises/activation.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const lineUp = 'Aprieta los glúteos y sube hasta alinear hombros, cadera y rodillas.';
const glutesMore = 'Siente los glúteos más que la espalda';
const openKnee = 'Abre la rodilla de arriba, pies juntos.';
const onSide = 'Túmbate de lado, la pierna que trabaja arriba, rodillas dobladas.';
const topLeg = 'Sube y baja la pierna de arriba, cadera alta.';
const smallMove = 'Un movimiento pequeño, bien controlado';

export const activation = {
  'glute-bridge': ['Puente de glúteos', ['Túmbate boca arriba, rodillas dobladas, pies apoyados.', lineUp, say.pauseLower], [say.ribsDown, 'Empuja con los talones', glutesMore], [say.backArches, say.kneesIn]],
  'single-leg-bridge': ['Puente de glúteos a una pierna', ['Túmbate boca arriba, el pie que trabaja apoyado, la otra pierna estirada, muslos a la misma altura.', lineUp, say.pauseLower], [say.hipsLevel, 'Empuja con el talón', glutesMore], [say.backArches, say.freeHipDrops]],
  clamshell: ['Almeja (clamshell)', [onSide, openKnee, say.pauseLower], [say.hipsStacked, say.trunkStill, say.feelSideHip], [say.hipsRoll]],
  'banded-clamshell': ['Almeja con banda', ['Pon una banda justo por encima de las rodillas.', onSide, openKnee, say.pauseLower], [say.hipsStacked, say.trunkStill, say.feelSideHip], [say.hipsRoll]],
  'side-lying-leg-raise': ['Elevación lateral de pierna en el suelo', ['Túmbate de lado, la pierna que trabaja arriba y estirada, la rodilla de abajo doblada.', 'Sube la pierna de arriba un poco por detrás de ti, dedos del pie al frente.', say.pauseLower], [say.hipsStacked, 'Guía con el talón', say.feelSideHip], ['La pierna se va hacia delante', 'Los dedos del pie giran hacia arriba']],
  'kneeling-side-plank-hip-abduction': ['Plancha lateral de rodillas con abducción', ['Túmbate sobre el lado que trabaja, codo bajo el hombro, rodillas dobladas.', 'Sube la cadera y estira la pierna de arriba.', topLeg], [say.hipsStacked, say.breathe], [say.hipsSink, say.hipsRoll]],
  'side-plank-hip-abduction': ['Plancha lateral con abducción', ['Túmbate sobre el lado que trabaja, codo bajo el hombro, piernas estiradas.', say.straightLine, topLeg, 'Trabajan las dos caderas, sobre todo la que está cerca del suelo.'], [say.hipsStacked, say.breathe], [say.hipsSink, say.hipsRoll]],
  'standing-hip-abduction': ['Abducción de cadera de pie', [say.standOnWall, 'Sube hacia el lado la pierna que trabaja, dedos del pie al frente.', say.pauseLower], [say.stayTall, say.hipsLevel, say.feelSideHip], [say.trunkLeans]],
  'band-side-step': ['Paso lateral con banda', ['Pon una banda justo por encima de las rodillas y dobla un poco la cadera y las rodillas.', 'Da un paso al lado con la pierna que trabaja.', 'Sigue despacio con la otra y mantén la banda tensa.'], [say.hipsLevel, say.toesForward], [say.kneesIn, say.trunkLeans]],
  'step-up-lateral-abduction': ['Subida al escalón con elevación lateral', ['Ponte frente a un escalón bajo, el pie que trabaja encima.', 'Sube y levanta la otra pierna hacia el lado.', 'Haz una pausa y baja del escalón despacio.'], [say.hipsLevel, say.wholeFoot], [say.trunkLeans, say.kneeIn]],
  'hip-hitch': ['Elevación de pelvis de pie', ['Ponte sobre la pierna que trabaja, las yemas de los dedos en una pared, la otra rodilla doblada.', 'Deja que la cadera libre baje un poco.', 'Vuelve a subirla con la cadera en la que te apoyas.'], [say.stayTall, say.kneeStraight, smallMove], [say.trunkLeans, 'La rodilla se dobla']],
  'single-leg-balance': ['Equilibrio a una pierna', ['Ponte de pie sobre la pierna que trabaja, cerca de una pared.', 'Mantén la posición. Si es fácil, gira la cabeza despacio.'], [say.hipsLevel, 'Dedo gordo apretado contra el suelo', 'Toca la pared si te tambaleas'], [say.toesCurl, say.trunkLeans]],
  'single-leg-reach': ['Toques en estrella a una pierna', ['Ponte sobre la pierna que trabaja, manos en la cadera.', 'Dobla la rodilla, toca lejos delante con el otro pie y vuelve.', 'Después toca al lado y detrás de ti, por turnos.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, say.heelLifts]],
  'standing-knee-hold': ['Rodilla arriba de pie', [say.standOnWall, 'Sube la rodilla que trabaja por encima de la cadera.', 'Aguanta tres segundos y baja despacio.'], [say.stayTall, say.hipsLevel], [say.trunkBack]],
  'short-foot': ['Pie corto', ['De pie o en una silla, apoya del todo el pie que trabaja.', 'Acerca la parte delantera del pie al talón para que suba el arco.', 'Aguanta tres segundos y suelta.'], ['Dedos largos', say.heelDown, smallMove], [say.toesCurl]],
  'straight-leg-raise': [
    'Elevación de pierna recta',
    ['Túmbate boca arriba, con una rodilla doblada y la pierna que trabaja recta.', 'Aprieta la parte delantera del muslo y sube la pierna hasta la altura de la otra rodilla.', 'Haz una pausa y baja despacio.'],
    ['Rodilla recta', 'La zona lumbar se queda abajo'],
    ['La zona lumbar se arquea'],
  ],
  'chin-tuck': [
    'Retracción de barbilla',
    ['De pie o sentado, erguido, mira al frente.', 'Lleva la barbilla recta hacia atrás, como para sacar papada.', 'Mantén tres segundos y suelta.'],
    ['Barbilla nivelada', 'Hombros abajo'],
    ['La cabeza se inclina'],
  ],
} satisfies WordsOf<typeof english>;
