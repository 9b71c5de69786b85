import type {stretch as english} from '../../../catalogue/exercises/stretch.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const highCalf = 'Siéntelo en la parte alta de la pantorrilla.';
const behindThigh = 'Siéntelo detrás del muslo.';
const buttock = 'Siéntelo en el glúteo.';

export const stretch = {
  'kneeling-hip-flexor-stretch': ['Estiramiento de flexores de cadera de rodillas', ['Apoya en el suelo la rodilla que trabaja, el otro pie delante.', say.tuckSqueeze, 'Lleva la cadera un poco adelante.', 'Siéntelo en la parte delantera de la cadera.'], [say.mildPull, say.stayTall], [say.backArches]],
  'standing-quad-stretch': ['Estiramiento de cuádriceps de pie', ['Ponte de pie con una mano en una pared.', 'Sujeta detrás de ti el tobillo que trabaja, talón hacia el glúteo.', 'Mete la pelvis, rodillas juntas.', 'Siéntelo en la parte delantera del muslo.'], [say.mildPull, say.stayTall], [say.backArches, 'La rodilla se abre']],
  'couch-stretch': ['Estiramiento de cuádriceps en la pared', ['Arrodíllate de espaldas a una pared, la espinilla que trabaja contra ella.', 'Pon el otro pie delante y levanta el pecho.', say.tuckSqueeze, 'Siéntelo en la parte delantera del muslo y de la cadera.'], [say.mildPull, 'Rodilla sobre algo blando'], [say.backArches]],
  'lying-hamstring-stretch': ['Estiramiento de isquiosurales boca arriba', ['Túmbate boca arriba y sujeta con las dos manos el muslo que trabaja.', 'Estira la rodilla despacio.', behindThigh], [say.mildPull, say.shouldersLow], [say.bouncing]],
  'seated-forward-fold': ['Flexión hacia delante en el suelo', ['Siéntate en el suelo, piernas estiradas.', 'Inclínate desde la cadera y avanza las manos por las piernas.', 'Dobla un poco las rodillas si lo necesitas.', 'Siéntelo detrás de los muslos.'], [say.mildPull, say.backLong], [say.bouncing]],
  'wall-calf-stretch': ['Estiramiento de pantorrilla, rodilla estirada', ['Apoya las dos manos en una pared, el pie que trabaja un paso largo atrás.', 'Inclínate hacia la pared, rodilla estirada, talón abajo.', highCalf], [say.mildPull, say.toesForward], [say.heelLifts, say.archCollapses]],
  'step-calf-stretch': ['Estiramiento de pantorrilla en un escalón', ['Ponte en un escalón, la parte delantera del pie que trabaja en el borde, una mano en una pared.', 'Deja que el talón baje, rodilla estirada.', highCalf], [say.mildPull, say.stayTall], [say.bouncing]],
  'bent-knee-calf-stretch': ['Estiramiento de pantorrilla, rodilla doblada', ['Apoya las dos manos en una pared, el pie que trabaja un paso corto atrás.', 'Dobla las dos rodillas, talón abajo.', 'Siéntelo en la parte baja de la pantorrilla.'], [say.mildPull, say.toesForward], [say.heelLifts, say.archCollapses]],
  'deep-squat-hold': ['Sentadilla profunda mantenida', ['Ponte de pie con los pies más abiertos que la cadera, puntas un poco hacia fuera.', 'Baja a una sentadilla profunda, talones abajo.', 'Empuja suavemente las rodillas hacia fuera con los codos.'], [say.mildPull, say.chestUp], [say.heelsLift, say.kneesIn]],
  'figure-four-stretch': ['Estiramiento en cuatro', ['Túmbate boca arriba, el tobillo que trabaja sobre la otra rodilla.', 'Sujeta el otro muslo y acerca las dos piernas.', buttock], [say.mildPull, say.shouldersLow], ['Empujar la rodilla']],
  'pigeon-stretch': ['Estiramiento de la paloma', ['A cuatro apoyos, lleva adelante la rodilla que trabaja, el pie hacia el centro.', 'Desliza la otra pierna hacia atrás.', 'Baja la cadera, con el peso en las manos.', 'Siéntelo en el glúteo, nunca en la rodilla.'], [say.mildPull, say.hipsLevel], ['Caer sobre la cadera que trabaja']],
  'butterfly-stretch': ['Estiramiento de la mariposa', ['Siéntate en el suelo, plantas de los pies juntas.', 'Deja que las rodillas bajen hacia los lados e inclínate un poco hacia delante.', 'Siéntelo en la cara interna de los muslos.'], [say.mildPull, say.backLong], ['Empujar las rodillas', say.bouncing]],
  'shin-stretch': ['Estiramiento de la espinilla', ['Ponte de pie con una mano en una pared, el dorso de los dedos del pie que trabaja en el suelo detrás de ti.', 'Empuja la parte delantera del tobillo adelante y abajo.', 'Siéntelo a lo largo de la espinilla.'], [say.mildPull, 'Peso en la otra pierna'], ['Demasiado peso en los dedos']],
  'sole-stretch': ['Estiramiento de la planta del pie', ['Siéntate en el suelo, el tobillo que trabaja sobre el otro muslo.', 'Lleva los dedos hacia la espinilla con la mano.', 'Siéntelo a lo largo de la planta.'], [say.mildPull, say.breathe], [say.bouncing]],
  'childs-pose': ['Postura del niño', ['Arrodíllate y siéntate hacia los talones.', 'Alarga los brazos adelante y deja descansar la cabeza.'], [say.mildPull, say.breathe], ['Los hombros suben']],
  'side-bend-stretch': ['Estiramiento lateral del tronco', ['Ponte de pie, con el cuerpo erguido, el brazo que trabaja por encima de la cabeza.', 'Inclínate hacia el otro lado.', 'Siéntelo en el costado del tronco.'], [say.mildPull, 'Cadera quieta'], [say.trunkTurns]],
  'sphinx-stretch': ['Estiramiento de la esfinge', ['Túmbate boca abajo, codos bajo los hombros.', 'Levanta el pecho y deja que el abdomen se relaje.'], [say.mildPull, say.shouldersLow], [say.forcing]],
  'downward-dog': [
    'Perro boca abajo',
    ['Empieza sobre manos y pies, cadera alta y rodillas dobladas.', 'Estira las rodillas y deja que los talones bajen hacia el suelo.', 'Nótalo en la parte de atrás de las piernas.'],
    ['Tirón suave, nunca dolor', 'Espalda larga'],
    ['La espalda se redondea'],
  ],
  'wall-chest-stretch': [
    'Estiramiento de pecho en la pared',
    ['De pie en una puerta o al final de una pared.', 'Apoya el antebrazo del lado que trabaja, con el codo a la altura del hombro.', 'Da un paso al frente hasta notarlo en el pecho.'],
    ['Tirón suave, nunca dolor', 'Mantente erguido'],
    ['La zona lumbar se arquea'],
  ],
  'cross-body-stretch': [
    'Estiramiento de hombro cruzado',
    ['De pie o sentado, erguido, con el brazo del lado que trabaja cruzado ante el pecho.', 'Acércalo con la otra mano por encima del codo.', 'Nótalo detrás del hombro.'],
    ['Tirón suave, nunca dolor', 'Hombro abajo'],
    ['El tronco gira'],
  ],
  'overhead-arm-stretch': [
    'Estiramiento de brazo sobre la cabeza',
    ['Sube el brazo del lado que trabaja y deja caer la mano detrás de la cabeza.', 'Con la otra mano, lleva el codo suavemente hacia dentro.', 'Nótalo en la parte de atrás del brazo.'],
    ['Tirón suave, nunca dolor', 'Costillas abajo'],
    ['La zona lumbar se arquea'],
  ],
  'neck-side-stretch': [
    'Estiramiento lateral de cuello',
    ['De pie o sentado, erguido, con el hombro del lado que trabaja bajo.', 'Inclina la cabeza hacia el lado contrario; apoya la otra mano en la cabeza sin tirar.', 'Nótalo en el lado del cuello.'],
    ['Tirón suave, nunca dolor', 'Hombro abajo'],
    ['La cabeza gira'],
  ],
} satisfies WordsOf<typeof english>;
