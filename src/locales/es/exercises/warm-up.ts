import type {warmUp as english} from '../../../catalogue/exercises/warm-up.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const kneesUp = 'Baja el pie y cambia de pierna.';
const pushAndChange = 'Empuja con el pie de delante para levantarte y cambia de pierna.';
const headToHeel = 'Cuerpo recto de la cabeza al talón';

export const warmUp = {
  'leg-swing': ['Balanceo de pierna', ['Ponte de pie, con el cuerpo erguido, una mano en una pared.', 'Balancea la pierna que trabaja adelante y atrás como un péndulo.', say.growSwing], [say.stayTall, say.trunkStill], [say.backArches]],
  'side-leg-swing': ['Balanceo lateral de pierna', ['Ponte frente a una pared, con las dos manos en ella.', 'Balancea la pierna que trabaja por delante del cuerpo y luego hacia fuera.', say.growSwing], [say.stayTall, say.hipsForward], [say.trunkLeans]],
  'leg-circle': ['Círculo de pierna', ['Ponte de pie, con el cuerpo erguido, una mano en una pared.', 'Levanta la pierna que trabaja apenas del suelo, rodilla estirada.', 'Dibuja círculos desde la cadera. A la mitad, cambia de sentido.'], [say.hipsLevel, say.trunkStill], [say.trunkLeans]],
  'hip-rotation': ['Rotación de cadera', ['Ponte de pie, con el cuerpo erguido, y sube una rodilla a la altura de la cadera.', 'Abre la rodilla hacia el lado y vuelve.', kneesUp], [say.stayTall, say.hipsForward], [say.trunkLeans]],
  'arm-circle': ['Círculo de brazos', ['Ponte de pie, con el cuerpo erguido, brazos a los lados.', 'Dibuja círculos lentos, de pequeños a grandes.', say.changeDirection], [say.shouldersLow, say.ribsDown], ['Los hombros suben']],
  'shoulder-opener': ['Apertura de hombros', ['Ponte de pie, con el cuerpo erguido, brazos a los lados.', 'Abrázate y luego abre los brazos del todo.', 'Cambia cada vez el brazo de arriba.'], [say.shouldersLow, say.ribsDown], [say.backArches]],
  'wall-mountain-climber': ['Escalador en la pared', ['Apoya las dos manos en una pared y retrocede hasta inclinar el cuerpo.', 'Lleva una rodilla hacia la pared.', 'Vuelve a apoyar el pie y cambia de pierna.'], [headToHeel, say.breathe], [say.hipsSink]],
  'mountain-climber': ['Escalador (mountain climber)', ['Empieza en plancha sobre las manos, manos bajo los hombros.', 'Lleva una rodilla hacia el pecho.', 'Vuelve a apoyar el pie y cambia de pierna.'], [headToHeel, say.breathe], [say.hipsSink, say.hipsPop]],
  'backward-lunge': ['Zancada atrás', ['Ponte de pie, pies a la anchura de la cadera.', 'Lleva un pie atrás y dobla las dos rodillas.', pushAndChange], [say.kneeOver, say.stayTall, 'El talón de atrás sigue levantado'], [say.kneeIn]],
  'lunge-with-rotation': ['Zancada con rotación', ['Da un paso adelante y dobla las dos rodillas.', 'Gira el pecho hacia la pierna de delante y vuelve.', pushAndChange], [say.kneeOver, say.hipsForward], [say.kneeIn]],
  'knee-to-wall': ['Rodilla a la pared', ['Ponte frente a una pared, el pie que trabaja a un palmo de ella.', 'Dobla la rodilla hasta tocar la pared.', 'Vuelve. Si fue fácil, retrocede un poco el pie.'], [say.heelDown, say.kneeOver], [say.heelLifts, say.archCollapses]],
  'heel-toe-rock': ['Balanceo de talón a punta', [say.standOnWall, 'Sube a las puntas y luego échate atrás hasta que se levanten los dedos.'], [say.stayTall, say.kneesStraight], ['La cadera va adelante y atrás']],
  'high-knee-march': ['Marcha con rodillas altas', ['Ponte de pie, con el cuerpo erguido, y sube una rodilla a la altura de la cadera, brazo contrario adelante.', kneesUp], [say.stayTall, 'Dedos del pie hacia arriba'], [say.trunkBack]],
  'a-skip': ['Skipping con salto (A-skip)', ['Marcha con rodillas altas, brazo contrario adelante.', 'Añade en cada paso un pequeño salto sobre el pie de apoyo.'], [say.stayTall, say.softly], [say.trunkBack]],
  'cat-cow': ['Gato y vaca', [say.allFours, 'Redondea la espalda y luego deja que baje el abdomen y suba el pecho.'], [say.breathe, 'Codos estirados'], [say.forcing]],
  'standing-trunk-rotation': ['Rotación de tronco de pie', ['Ponte de pie, con el cuerpo erguido, brazos cruzados sobre el pecho.', 'Gira el pecho hacia un lado y vuelve.', 'Gira hacia el otro lado.'], [say.stayTall, say.hipsForward], [say.forcing]],
  'heel-walk': [
    'Marcha de talones',
    ['Ponte de pie, erguido, y sube las puntas.', 'Camina sobre los talones con pasos cortos.'],
    ['Puntas arriba', 'Mantente erguido'],
    ['El trasero se va hacia atrás'],
  ],
  'inchworm': [
    'Paseo de la oruga',
    ['De pie, inclínate hacia delante y apoya las manos en el suelo.', 'Camina con las manos hasta la plancha.', 'Vuelve caminando y levántate.'],
    ['Rodillas sueltas', 'Costillas abajo'],
    ['La cadera se hunde'],
  ],
  'side-to-side-lunge': [
    'Zancada lateral alterna',
    ['De pie, con los pies muy separados.', 'Pasa el peso a un pie y dobla esa rodilla, la otra pierna larga.', 'Empuja de vuelta al centro y cambia.'],
    ['Rodilla sobre los dedos del medio', 'Pecho arriba'],
    ['La rodilla cae hacia dentro', 'Los talones se levantan'],
  ],
  'wall-angel': [
    'Ángel en la pared',
    ['De pie, con la espalda en la pared y los brazos doblados hacia arriba junto a la cabeza.', 'Desliza los brazos hacia arriba mientras sigan tocando la pared.', 'Bájalos hasta que los codos queden a los lados.'],
    ['Costillas abajo', 'Hombros lejos de las orejas'],
    ['La zona lumbar se arquea'],
  ],
  'neck-tilt': [
    'Inclinación de cabeza',
    ['De pie o sentado, erguido.', 'Inclina la cabeza despacio, una oreja hacia su hombro.', 'Vuelve y cambia.'],
    ['Mira al frente', 'Respira con calma'],
    ['Los hombros suben'],
  ],
} satisfies WordsOf<typeof english>;
