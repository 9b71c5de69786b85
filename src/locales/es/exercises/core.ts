import type {core as english} from '../../../catalogue/exercises/core.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const elbowsToes = 'Apóyate en los codos y las puntas de los pies, codos bajo los hombros.';
const pushFloor = 'Empuja el suelo lejos de ti';
const lowerChange = 'Haz una pausa, baja despacio y cambia.';
const curlPelvis = 'Enrolla la pelvis hacia arriba y lleva las rodillas hacia el pecho.';
const curl = 'Enrolla, sin impulso';
const exhale = 'Suelta el aire al subir';
const swinging = 'Lanzar las piernas';

export const core = {
  'kneeling-plank': ['Plancha de rodillas', ['Apóyate en los codos y las rodillas, codos bajo los hombros.', 'Sube la cadera hasta alinear hombros, cadera y rodillas.', say.holdBreathe], [say.ribsDown, say.squeezeGlutes], [say.hipsSink, say.hipsPop]],
  plank: ['Plancha', [elbowsToes, say.straightLine, say.holdBreathe], [say.ribsDown, say.squeezeGlutes], [say.hipsSink, say.hipsPop]],
  'plank-leg-lift': ['Plancha con pierna levantada', [elbowsToes, 'Sube una pierna un palmo.', 'Haz una pausa, baja despacio y cambia de pierna.'], [say.hipsLevel, say.squeezeGlutes], [say.hipsSink, say.backArches]],
  'kneeling-side-plank': ['Plancha lateral de rodillas', ['Túmbate sobre el lado que trabaja, codo bajo el hombro, rodillas dobladas.', 'Sube la cadera hasta alinear hombros, cadera y rodillas.', say.holdBreathe], [say.hipsStacked, pushFloor], [say.hipsSink, say.hipsRoll]],
  'side-plank': ['Plancha lateral', ['Túmbate sobre el lado que trabaja, codo bajo el hombro, piernas estiradas.', say.straightLine, say.holdBreathe], [say.hipsStacked, pushFloor], [say.hipsSink, say.hipsRoll]],
  'side-plank-reach-under': ['Plancha lateral con rotación', ['Mantén una plancha lateral sobre el lado que trabaja, brazo de arriba en alto.', 'Gira el pecho y pasa el brazo de arriba por debajo de ti.', 'Vuelve, cadera alta.'], [say.breathe, pushFloor], [say.hipsSink]],
  'bird-dog': ['Brazo y pierna contrarios (bird dog)', [say.allFours, 'Estira un brazo adelante y la pierna contraria atrás.', lowerChange], [say.hipsLevel, say.backLong], [say.backArches, say.hipsTurn]],
  superman: ['Superman alterno', ['Túmbate boca abajo, brazos estirados adelante.', 'Sube un palmo un brazo y la pierna contraria.', lowerChange], ['Mira al suelo', 'Llega lejos, no alto'], [say.backArches, say.hipsTurn]],
  'dead-bug': ['Bicho muerto (dead bug)', ['Túmbate boca arriba, brazos en alto, rodillas sobre la cadera.', 'Baja un brazo y la pierna contraria hacia el suelo.', 'Vuelve y cambia.'], ['La zona lumbar se queda en el suelo', say.breathe], [say.backArches]],
  'reverse-crunch': ['Abdominal inverso', ['Túmbate boca arriba, rodillas sobre la cadera.', curlPelvis, say.pauseLower], [curl, exhale], [swinging, say.backArches]],
  'swiss-ball-reverse-crunch': ['Abdominal inverso con pelota suiza', ['Túmbate boca arriba, piernas sobre la pelota, y sujétala entre talones y muslos.', curlPelvis, say.pauseLower], [curl, exhale], [swinging, say.backArches]],
  'pallof-press': ['Press Pallof', ['Ata una banda a algo sólido a la altura del pecho, el lado que trabaja hacia ella.', 'Sostenla contra el pecho y aléjate hasta que quede tensa.', 'Empuja las manos adelante sin girar, haz una pausa y vuelve.'], [say.stayTall, say.ribsDown], [say.trunkTurns]],
  'reverse-plank': [
    'Plancha inversa',
    ['Siéntate con las piernas largas y las manos detrás.', 'Sube la cadera hasta alinear hombros, cadera y talones.', 'Mantén y respira.'],
    ['Aprieta los glúteos', 'Empuja el suelo'],
    ['La cadera se hunde'],
  ],
} satisfies WordsOf<typeof english>;
