import type {plyometrics as english} from '../../../catalogue/exercises/plyometrics.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const kneesSoft = 'Rodillas blandas';
const tooHigh = 'Saltar demasiado alto';

export const plyometrics = {
  'hopping-drill': ['Botes en el sitio', ['Ponte de pie, con el cuerpo erguido, pies a la anchura de la cadera.', 'Da botes bajos y rápidos con los dos pies, desde los tobillos.', say.stillSpringy], [say.softly, kneesSoft], [tooHigh, 'Los talones golpean el suelo']],
  'side-to-side-hop': ['Botes de lado a lado', ['Ponte junto a una línea en el suelo.', 'Da botes bajos y rápidos por encima de ella con los dos pies, de lado a lado.', say.stillSpringy], [say.softly, kneesSoft], [say.kneesIn, tooHigh]],
  'single-leg-hop': ['Botes a una pierna', ['Ponte sobre la pierna que trabaja, cerca de una pared.', 'Da botes bajos en el sitio, desde el tobillo.', say.stillSpringy], [say.softly, say.hipsLevel], [say.kneeIn, say.freeHipDrops]],
  'snap-down': ['Caída rápida (snap down)', ['Sube a las puntas, brazos arriba.', 'Baja rápido a una sentadilla poco profunda.', 'Aguanta sin moverte dos segundos y levántate.'], [say.softly, say.kneesOver], [say.kneesIn, say.stiffKnees]],
  'squat-jump': ['Sentadilla con salto', ['Baja a una sentadilla poco profunda, brazos atrás.', 'Salta hacia arriba y lanza los brazos.', 'Cae con los dos pies, flexiona y haz una pausa.'], [say.softly, say.kneesOver], [say.kneesIn, say.stiffKnees]],
  'box-jump-shallow': ['Salto al cajón bajo', ['Ponte frente a un cajón bajo y estable, pies a la anchura de la cadera.', 'Lanza los brazos y salta encima con los dos pies.', 'Cae, flexiona y haz una pausa. Baja paso a paso, nunca saltando.'], [say.softly, 'Todo el pie en el cajón'], [say.kneesIn, 'Un cajón demasiado alto']],
  'jump-lunge': ['Zancada con salto', ['Empieza en una zancada poco profunda.', 'Salta y cambia de pierna en el aire.', say.landPause], [say.softly, say.stayTall], [say.kneeIn, say.stiffKnees]],
  'side-step-landing': ['Paso lateral y aguante', ['Da un paso vivo hacia un lado y cae sobre ese pie.', 'Dobla la cadera y la rodilla y aguanta sin moverte dos segundos.', 'Vuelve con un paso hacia el otro lado.'], [say.softly, say.kneeOver], [say.kneeIn, say.trunkLeans]],
  'skater-jump': ['Salto del patinador', ['Empuja con una pierna y salta hacia el lado.', 'Cae sobre el otro pie, flexiona y haz una pausa.', 'Salta de vuelta hacia el otro lado.'], [say.softly, say.kneeOver], [say.kneeIn, say.trunkLeans]],
  'single-leg-side-hop': [
    'Salto lateral a una pierna',
    ['De pie sobre la pierna que trabaja, junto a una línea en el suelo.', 'Salta sobre la línea y cae suave; luego vuelve.', 'Para mientras aún se sienta elástico.'],
    ['Cae suave y sin ruido', 'Rodilla sobre los dedos del medio'],
    ['La rodilla cae hacia dentro', 'El tronco se inclina'],
  ],
} satisfies WordsOf<typeof english>;
