import type {warmUp as english} from '../../../catalogue/exercises/warm-up.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const stepDown = 'Pouse o pé e troque de perna.';
const stepBack = 'Volte com o pé e troque de perna.';
const pushAndChange = 'Empurre com o pé da frente para se levantar e troque de perna.';
const headToHeel = 'Corpo reto da cabeça ao calcanhar';
const armsOut = 'Fique de pé, corpo ereto, braços abertos para os lados.';
const handOnWall = 'Fique de pé, corpo ereto, uma mão numa parede.';
const shouldersCreep = 'Os ombros sobem';

export const warmUp = {
  'leg-swing': ['Balanço de perna', [handOnWall, 'Balance a perna que trabalha para a frente e para trás, como um pêndulo.', say.growSwing], [say.stayTall, say.trunkStill], [say.backArches]],
  'side-leg-swing': ['Balanço lateral de perna', ['Fique de frente para uma parede, com as duas mãos nela.', 'Balance a perna que trabalha pela frente do corpo e depois para fora.', say.growSwing], [say.stayTall, say.hipsForward], [say.trunkLeans]],
  'leg-circle': ['Círculo de perna', [handOnWall, 'Levante a perna que trabalha só um pouco do chão, joelho estendido.', 'Desenhe círculos a partir do quadril. Na metade, mude de sentido.'], [say.hipsLevel, say.trunkStill], [say.trunkLeans]],
  'hip-rotation': ['Rotação de quadril', ['Fique de pé, corpo ereto, e suba um joelho à altura do quadril.', 'Abra o joelho para o lado e traga-o de volta.', stepDown], [say.stayTall, say.hipsForward], [say.trunkLeans]],
  'arm-circle': ['Círculo de braços', [armsOut, 'Desenhe círculos lentos, de pequenos a grandes.', say.changeDirection], [say.shouldersLow, say.ribsDown], [shouldersCreep]],
  'shoulder-opener': ['Abertura de ombros', [armsOut, 'Abrace-se e depois abra bem os braços.', 'Troque a cada vez o braço de cima.'], [say.shouldersLow, say.ribsDown], [say.backArches]],
  'wall-mountain-climber': ['Escalador na parede', ['Apoie as duas mãos numa parede e recue até o corpo ficar inclinado.', 'Leve um joelho em direção à parede.', stepBack], [headToHeel, say.breathe], [say.hipsSink]],
  'mountain-climber': ['Escalador no chão', ['Comece em prancha sobre as mãos, mãos sob os ombros.', 'Leve um joelho em direção ao peito.', stepBack], [headToHeel, say.breathe], [say.hipsSink, say.hipsPop]],
  'backward-lunge': ['Avanço para trás', ['Fique de pé, pés à largura do quadril.', 'Dê um passo para trás e dobre os dois joelhos.', pushAndChange], [say.kneeOver, say.stayTall, 'O calcanhar de trás fica levantado'], [say.kneeIn]],
  'lunge-with-rotation': ['Avanço com rotação', ['Dê um passo para a frente e dobre os dois joelhos.', 'Gire o peito em direção à perna da frente e volte.', pushAndChange], [say.kneeOver, say.hipsForward], [say.kneeIn]],
  'knee-to-wall': ['Joelho à parede', ['Fique de frente para uma parede, o pé que trabalha a um palmo dela.', 'Dobre o joelho até tocar na parede.', 'Volte. Se foi fácil, recue um pouco o pé.'], [say.heelDown, say.kneeOver], [say.heelLifts, say.archCollapses]],
  'heel-toe-rock': ['Balanço do calcanhar à ponta', [say.standOnWall, 'Suba para as pontas dos pés e depois balance para trás até os dedos levantarem.'], [say.stayTall, say.kneesStraight], ['O quadril vai para a frente e para trás']],
  'high-knee-march': ['Marcha com joelhos altos', ['Fique de pé, corpo ereto, e suba um joelho à altura do quadril, braço contrário à frente.', stepDown], [say.stayTall, 'Dedos do pé puxados para cima'], [say.trunkBack]],
  'a-skip': ['Marcha saltada (A-skip)', ['Marche com joelhos altos, braço contrário à frente.', 'A cada passo, junte um pequeno salto no pé de apoio.'], [say.stayTall, say.softly], [say.trunkBack]],
  'cat-cow': ['Gato e vaca', [say.allFours, 'Curve as costas e depois deixe a barriga descer e o peito subir.'], [say.breathe, 'Cotovelos estendidos'], [say.forcing]],
  'standing-trunk-rotation': ['Rotação de tronco de pé', ['Fique de pé, corpo ereto, braços cruzados sobre o peito.', 'Gire o peito para um lado e volte.', 'Gire para o outro lado.'], [say.stayTall, say.hipsForward], [say.forcing]],
  'heel-walk': ['Caminhar sobre os calcanhares', ['Fique de pé, corpo ereto, e puxe os dedos dos pés para cima.', 'Caminhe sobre os calcanhares com passos curtos.'], ['Dedos dos pés altos', say.stayTall], ['O quadril fica para trás']],
  inchworm: ['Lagarta', ['De pé, incline-se para a frente e ponha as mãos no chão.', 'Avance as mãos até uma prancha.', 'Volte com elas e levante-se.'], ['Joelhos soltos', say.ribsDown], [say.hipsSink]],
  'side-to-side-lunge': ['Avanço de um lado para o outro', ['Fique de pé com os pés bem afastados.', 'Passe o peso para um pé e dobre esse joelho, a outra perna estendida.', 'Empurre de volta para o meio e troque.'], [say.kneeOver, say.chestUp], [say.kneeIn, say.heelsLift]],
  'wall-angel': ['Anjo na parede', ['Fique de pé com as costas numa parede, braços dobrados e erguidos ao lado da cabeça.', 'Deslize os braços parede acima até onde ficarem encostados nela.', 'Deslize para baixo até os cotovelos ficarem ao lado do corpo.'], [say.ribsDown, say.shouldersFromEars], [say.backArches]],
  'neck-tilt': ['Inclinação do pescoço', ['Fique de pé ou sente-se, corpo ereto.', 'Incline a cabeça devagar, uma orelha em direção ao ombro do mesmo lado.', 'Volte e troque.'], ['Olhe em frente', say.breathe], [shouldersCreep]],
} satisfies WordsOf<typeof english>;
