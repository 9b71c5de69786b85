import type {strength as english} from '../../../catalogue/exercises/strength.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const chairFront = 'Siéntate cerca del borde de una silla firme apoyada contra una pared.';
const exhale = 'Suelta el aire al subir';
const dropping = 'Dejarse caer en la silla';
const sinkDown = 'Dobla las dos rodillas y baja recto.';
const tipBack = 'Lleva la cadera atrás e inclínate, la otra pierna estirada detrás de ti.';
const glutesUp = 'Aprieta los glúteos para levantarte.';
const freeHipOpens = 'La cadera libre se abre hacia el lado';
const pushingOff = 'Impulsarse desde el suelo';
const behindThigh = 'Siéntelo detrás del muslo';
const behindThighs = 'Siéntelo detrás de los muslos';
const crampHeels = '¿Un calambre? Acerca los talones';
const lowCalf = 'Siéntelo en la parte baja de la pantorrilla';
const besideShin = 'Siéntelo junto a la espinilla';
const keepBend = 'Mantén la flexión y sube todo lo que puedas.';
const offWall = 'La cadera se separa de la pared';
const onPad = 'Espalda contra el respaldo';
const hipsRollUp = 'La cadera se enrolla hacia arriba';
const backSlowly = 'Haz una pausa y vuelve despacio.';
const leaningOnWall = 'Apoyarse en la pared';

export const strength = {
  'sit-to-stand': ['Levantarse de la silla', [chairFront, 'Inclínate hacia delante y levántate sin las manos.', 'Siéntate despacio.'], [say.kneesOver, say.wholeFoot, exhale], [say.kneesIn, dropping]],
  'single-leg-sit-to-stand': ['Levantarse de la silla con una pierna', [chairFront, 'Levanta el otro pie, inclínate hacia delante y levántate con la pierna que trabaja.', 'Siéntate despacio; usa los dos pies si lo necesitas.'], [say.kneeOver, say.hipsLevel], [say.kneeIn, dropping]],
  squat: ['Sentadilla', ['Ponte de pie, pies a la anchura de los hombros.', say.sitBack, say.wholeFootUp], [say.kneesOver, say.chestUp, exhale], [say.kneesIn, say.heelsLift, say.backRounds]],
  'split-squat': ['Zancada estática (split squat)', ['Pon el pie que trabaja un paso largo por delante.', sinkDown, say.frontFoot], [say.kneeOver, say.stayTall, 'El talón de atrás sigue levantado'], [say.kneeIn, 'El tronco cae hacia delante']],
  lunge: ['Zancada', ['Da un paso largo adelante con la pierna que trabaja.', 'Dobla las dos rodillas hasta que la de atrás se acerque al suelo.', 'Empuja con el pie de delante para volver arriba.'], [say.kneeOver, say.stayTall], [say.kneeIn, 'Un paso demasiado corto']],
  'single-leg-squat': ['Sentadilla a una pierna', ['Ponte sobre la pierna que trabaja, brazos adelante.', say.sitBack, say.wholeFootUp], [say.hipsLevel, say.kneeOver, say.wallInReach], [say.kneeIn, say.freeHipDrops]],
  'rear-foot-elevated-split-squat': ['Sentadilla búlgara, pie de atrás en una silla', ['Ponte sobre la pierna que trabaja, el otro pie en una silla firme detrás de ti.', sinkDown, say.frontFoot], [say.kneeOver, 'Peso en el pie de delante', say.chairOnWall], [say.kneeIn, say.backArches]],
  'goblet-squat': ['Sentadilla goblet', ['Sostén una mancuerna contra el pecho, pies a la anchura de los hombros.', say.sitBack, say.wholeFootUp, say.hardByLast], [say.kneesOver, say.chestUp], [say.kneesIn, say.backRounds]],
  'step-up': ['Subida al escalón (step-up)', ['Ponte frente a un escalón bajo, el pie que trabaja encima.', 'Inclínate un poco hacia delante y sube.', 'Baja despacio con el otro pie.'], [say.wholeFoot, say.hipsLevel, say.kneeOver], [say.kneeIn, pushingOff]],
  'lateral-step-up': ['Subida lateral al escalón', ['Ponte al lado de un escalón bajo, el pie que trabaja encima.', 'Empuja con todo el pie y levántate.', 'Baja despacio el otro talón al suelo.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, pushingOff]],
  'step-down': ['Bajada de escalón (step-down)', ['Ponte en un escalón bajo sobre la pierna que trabaja, manos en la cadera.', 'Dobla la rodilla hasta que el otro talón toque el suelo.', 'Sube sin impulsarte desde el suelo.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, say.freeHipDrops]],
  'hip-hinge': ['Bisagra de cadera', ['Ponte de pie, pies a la anchura de la cadera, manos en la cadera.', 'Lleva la cadera atrás e inclínate, rodillas blandas.', glutesUp], [say.backLong, 'Peso en todo el pie'], [say.backRounds, 'Convertirla en una sentadilla']],
  'single-leg-deadlift': ['Peso muerto a una pierna', ['Ponte sobre la pierna que trabaja, rodilla blanda.', tipBack, glutesUp], [say.backLong, say.hipsLevel, say.wallInReach], [say.backRounds, freeHipOpens]],
  'dumbbell-single-leg-deadlift': ['Peso muerto a una pierna con mancuerna', ['Ponte sobre la pierna que trabaja, mancuerna en la mano contraria.', tipBack, glutesUp, say.hardByLast], [say.backLong, say.hipsLevel], [say.backRounds, freeHipOpens]],
  'long-lever-bridge': ['Puente largo', ['Túmbate boca arriba, talones lejos de ti, rodillas un poco dobladas.', 'Clava los talones y sube la cadera.', say.pauseLower], [say.ribsDown, crampHeels, behindThighs], [say.backArches]],
  'bridge-walkout': ['Puente caminando con los talones', ['Túmbate boca arriba, rodillas dobladas, y sube la cadera, dedos del pie arriba.', 'Aleja los talones con pasos pequeños.', 'Vuelve a acercarlos antes de que la cadera se hunda.'], [say.hipsLevel, crampHeels], [say.hipsSink, say.backArches]],
  'single-leg-long-lever-bridge': ['Puente largo a una pierna', ['Túmbate boca arriba, el talón que trabaja lejos de ti, rodilla un poco doblada.', 'Levanta la otra pierna, clava el talón y sube la cadera.', say.pauseLower], [say.hipsLevel, '¿Un calambre? Acerca el talón', behindThigh], [say.backArches, say.freeHipDrops]],
  'swiss-ball-leg-curl': ['Curl femoral con pelota suiza', ['Túmbate boca arriba, talones en la pelota, y sube la cadera.', 'Dobla las rodillas y acerca la pelota.', 'Hazla rodar despacio hacia fuera, cadera alta.'], [say.hipsLevel, 'Brazos abiertos para el equilibrio'], [say.hipsSink, say.backArches]],
  'heel-raise': ['Elevación de talones', [say.standOnWall, say.riseHigh, say.samePace], [say.kneesStraight, say.overBigToes], [say.anklesOut, say.bouncing]],
  'single-leg-heel-raise': ['Elevación de talón a una pierna', ['Ponte sobre la pierna que trabaja, las yemas de los dedos en una pared.', say.riseHigh, say.samePace], [say.kneeStraight, say.overBigToe], [say.ankleOut, leaningOnWall]],
  'single-leg-step-heel-raise': ['Elevación de talón a una pierna en un escalón', ['Ponte en el borde de un escalón sobre la parte delantera del pie que trabaja, una mano en una pared.', 'Deja que el talón baje por debajo del borde.', say.riseHigh], [say.kneeStraight, say.overBigToe], [say.ankleOut, say.bouncing]],
  'bent-knee-heel-raise': ['Elevación de talones, rodillas dobladas', ['Ponte de pie con las rodillas dobladas, las yemas de los dedos en una pared.', keepBend, say.samePace], ['Las rodillas siguen dobladas', say.overBigToes, lowCalf], ['Las rodillas se estiran', say.bouncing]],
  'single-leg-bent-knee-heel-raise': ['Elevación de talón a una pierna, rodilla doblada', ['Ponte sobre la pierna que trabaja, rodilla doblada, las yemas de los dedos en una pared.', keepBend, say.samePace], ['La rodilla sigue doblada', say.overBigToe, lowCalf], ['La rodilla se estira', leaningOnWall]],
  'wall-toe-raise': ['Elevación de puntas en la pared', ['Apoya la espalda en una pared, pies un paso por delante.', 'Sube los dedos de los pies todo lo que puedas.', 'Baja despacio.'], [say.kneesStraight, 'Los talones se quedan en el suelo', besideShin], [offWall]],
  'single-leg-wall-toe-raise': ['Elevación de punta en la pared, una pierna', ['Apoya la espalda en una pared, el pie que trabaja un paso por delante.', 'Levanta el otro pie y luego sube los dedos todo lo que puedas.', 'Baja despacio.'], [say.kneeStraight, say.heelDown, besideShin], [offWall]],
  'side-lying-inner-leg-lift': ['Elevación de la pierna de abajo', ['Túmbate sobre el lado que trabaja, el pie de arriba en el suelo delante de ti.', 'Sube la pierna de abajo, estirada.', say.pauseLower], [say.hipsStacked, 'Guía con el talón', 'Siéntelo en la cara interna del muslo'], [say.hipsRoll]],
  'side-lunge': ['Zancada lateral', ['Da un paso largo hacia el lado que trabaja.', 'Siéntate sobre ese pie, la otra pierna estirada.', 'Empuja con todo el pie para volver arriba.'], [say.kneeOver, say.chestUp], [say.kneeIn, say.heelLifts]],
  'short-lever-copenhagen-plank': ['Plancha de Copenhague corta', ['Túmbate de lado junto a una silla firme, la pierna que trabaja arriba, su rodilla en el asiento.', 'Codo bajo el hombro, aprieta la rodilla hacia abajo y sube la cadera.', say.pauseLower], [say.hipsStacked, say.breathe, say.chairOnWall], [say.hipsSink, say.hipsRoll]],
  'seated-leg-raise': ['Elevación de pierna desde el suelo', ['Siéntate en el suelo, piernas estiradas, manos a los lados.', 'Sube un palmo la pierna que trabaja.', say.pauseLower], [say.stayTall, say.kneeStraight], [say.trunkBack]],
  'leg-press': ['Prensa de piernas', ['Siéntate con la espalda contra el respaldo, pies a la anchura de la cadera en la plataforma.', 'Dobla las rodillas hasta justo antes de que la cadera se enrolle.', 'Empuja con todo el pie, rodillas no estiradas del todo.', say.hardByLast], [say.kneesOver, onPad], [say.kneesIn, hipsRollUp]],
  'single-leg-press': ['Prensa a una pierna', ['Siéntate con la espalda contra el respaldo, el pie que trabaja en la plataforma.', 'Dobla la rodilla hasta justo antes de que la cadera se enrolle.', 'Empuja con todo el pie, rodilla no estirada del todo.', say.hardByLast], [say.kneeOver, onPad], [say.kneeIn, hipsRollUp]],
  'leg-curl': ['Curl femoral en máquina', ['Alinea la rodilla con el eje, la almohadilla justo por encima del talón.', 'Dobla la rodilla que trabaja contra la almohadilla.', backSlowly, say.hardByLast], ['Cadera quieta', say.breathe], [say.backArches]],
  'leg-extension': ['Extensión de rodilla en máquina', ['Alinea la rodilla con el eje, la almohadilla justo por encima del tobillo.', 'Estira la rodilla que trabaja contra la almohadilla.', backSlowly, say.hardByLast], [onPad, say.breathe], ['Lanzar el peso']],
  'seated-calf-raise': ['Elevación de talones en máquina', ['Siéntate con la almohadilla en los muslos, la parte delantera de los pies en la plataforma.', say.riseHigh, 'Deja que los talones bajen despacio.', say.hardByLast], [say.overBigToes, say.breathe], [say.anklesOut, say.bouncing]],
  'cable-hip-abduction': ['Abducción de cadera en polea', ['Ponte de lado a una polea baja, correa en el tobillo que trabaja, esa pierna en el lado alejado.', 'Sube hacia el lado la pierna que trabaja, dedos del pie al frente.', say.pauseLower, say.hardByLast], [say.stayTall, say.hipsLevel], [say.trunkLeans]],
  'wall-hip-press': [
    'Presión de cadera contra la pared',
    ['De lado junto a una pared, de pie sobre la pierna que trabaja, la más alejada.', 'Sube la otra rodilla a la altura de la cadera y empújala contra la pared.', 'Empuja durante una respiración y suelta.'],
    ['Caderas niveladas', 'Mantente erguido'],
    ['El tronco se inclina'],
  ],
  'curtsy-lunge': [
    'Zancada cruzada',
    ['De pie sobre la pierna que trabaja.', 'Lleva el otro pie hacia atrás, cruzándolo por detrás, y dobla las dos rodillas.', 'Empuja con el pie de delante para subir.'],
    ['Rodilla sobre los dedos del medio', 'Caderas al frente'],
    ['La rodilla cae hacia dentro', 'El paso es demasiado ancho'],
  ],
  'cossack-squat': [
    'Sentadilla cosaca',
    ['De pie, con los pies muy separados.', 'Baja sobre la pierna que trabaja hasta donde controles, la otra pierna larga.', 'Empuja con todo el pie para subir.'],
    ['Rodilla sobre los dedos del medio', 'Pecho arriba', 'El talón se queda abajo'],
    ['La rodilla cae hacia dentro', 'La espalda se redondea'],
  ],
  'wall-push-up': [
    'Flexión en la pared',
    ['De pie a brazo y medio de una pared, con las manos apoyadas a la altura del pecho.', 'Dobla los codos y acerca el pecho a la pared.', 'Empuja, con el cuerpo en línea.'],
    ['Costillas abajo', 'Codos hacia abajo y atrás'],
    ['La cadera se hunde'],
  ],
  'push-up': [
    'Flexión de brazos',
    ['Apóyate en manos y puntas de los pies, manos bajo los hombros, cuerpo en línea.', 'Dobla los codos hasta que el pecho se acerque al suelo.', 'Empuja el suelo.'],
    ['Costillas abajo', 'Codos hacia atrás'],
    ['La cadera se hunde', 'La cabeza cae'],
  ],
  'pike-push-up': [
    'Flexión con la cadera alta',
    ['Apóyate en manos y pies, con la cadera alta.', 'Dobla los codos y baja la coronilla hacia el suelo.', 'Empuja el suelo.'],
    ['Cadera alta', 'Codos hacia atrás'],
    ['La cadera se hunde'],
  ],
  'prone-y-raise': [
    'Elevación en Y boca abajo',
    ['Túmbate boca abajo, con los brazos estirados hacia delante y separados.', 'Sube los dos brazos un palmo, pulgares arriba.', 'Haz una pausa y baja despacio.'],
    ['Mira al suelo', 'Hombros lejos de las orejas'],
    ['La zona lumbar se arquea'],
  ],
  'band-row': [
    'Remo con banda',
    ['Ata una banda a algo firme a la altura del pecho y sujeta los dos extremos.', 'Lleva los codos hacia atrás hasta que las manos lleguen a las costillas.', 'Haz una pausa y suelta despacio.'],
    ['Mantente erguido', 'Hombros abajo'],
    ['El tronco se inclina'],
  ],
} satisfies WordsOf<typeof english>;
