import type {activation as english} from '../../../catalogue/exercises/activation.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const lineUp = 'Contraia os glúteos e suba até alinhar ombros, quadril e joelhos.';
const glutesMore = 'Sinta os glúteos mais do que as costas';
const openKnee = 'Abra o joelho de cima, pés juntos.';
const onSide = 'Deite-se de lado, a perna que trabalha por cima, joelhos dobrados.';
const bandOn = 'Coloque uma faixa elástica logo acima dos joelhos';
const topLeg = 'Suba e desça a perna de cima, quadril alto.';
const smallMove = 'Um movimento pequeno, bem controlado';
const holdThree = 'Mantenha três segundos e solte.';

export const activation = {
  'glute-bridge': ['Ponte de glúteos', ['Deite-se de barriga para cima, joelhos dobrados, pés apoiados.', lineUp, say.pauseLower], [say.ribsDown, 'Empurre com os calcanhares', glutesMore], [say.backArches, say.kneesIn]],
  'single-leg-bridge': ['Ponte com uma perna', ['Deite-se de barriga para cima, o pé que trabalha apoiado, a outra perna estendida, coxas à mesma altura.', lineUp, say.pauseLower], [say.hipsLevel, 'Empurre com o calcanhar', glutesMore], [say.backArches, say.freeHipDrops]],
  clamshell: ['Concha', [onSide, openKnee, say.pauseLower], [say.hipsStacked, say.trunkStill, say.feelSideHip], [say.hipsRoll]],
  'banded-clamshell': ['Concha com faixa elástica', [`${bandOn}.`, onSide, openKnee, say.pauseLower], [say.hipsStacked, say.trunkStill, say.feelSideHip], [say.hipsRoll]],
  'side-lying-leg-raise': ['Elevação de perna deitada de lado', ['Deite-se de lado, a perna que trabalha por cima e estendida, o joelho de baixo dobrado.', 'Suba a perna de cima um pouco para trás de você, dedos do pé para a frente.', say.pauseLower], [say.hipsStacked, 'Guie com o calcanhar', say.feelSideHip], ['A perna desvia para a frente', 'Os dedos do pé viram para cima']],
  'kneeling-side-plank-hip-abduction': ['Prancha lateral de joelhos com abdução', [say.sideKneesBent, 'Suba o quadril e estenda a perna de cima.', topLeg], [say.hipsStacked, say.breathe], [say.hipsSink, say.hipsRoll]],
  'side-plank-hip-abduction': ['Prancha lateral com abdução', [say.sideLegsStraight, say.straightLine, topLeg, 'Os dois lados do quadril trabalham, sobretudo o que está perto do chão.'], [say.hipsStacked, say.breathe], [say.hipsSink, say.hipsRoll]],
  'standing-hip-abduction': ['Abdução de quadril de pé', [say.standOnWall, 'Suba para o lado a perna que trabalha, dedos do pé para a frente.', say.pauseLower], [say.stayTall, say.hipsLevel, say.feelSideHip], [say.trunkLeans]],
  'band-side-step': ['Passo lateral com faixa elástica', [`${bandOn} e dobre um pouco o quadril e os joelhos.`, 'Dê um passo para o lado com a perna que trabalha.', 'Siga devagar com a outra e mantenha a faixa esticada.'], [say.hipsLevel, say.toesForward], [say.kneesIn, say.trunkLeans]],
  'step-up-lateral-abduction': ['Subida no degrau com elevação lateral', ['Fique de frente para um degrau baixo, o pé que trabalha em cima dele.', 'Suba e levante a outra perna para o lado.', 'Faça uma pausa e desça do degrau devagar.'], [say.hipsLevel, say.wholeFoot], [say.trunkLeans, say.kneeIn]],
  'hip-hitch': ['Elevação da bacia de pé', ['Fique sobre a perna que trabalha, pontas dos dedos numa parede, o outro joelho dobrado.', 'Deixe o lado livre do quadril descer um pouco.', 'Volte a subi-lo com o lado em que você se apoia.'], [say.stayTall, say.kneeStraight, smallMove], [say.trunkLeans, 'O joelho dobra']],
  'single-leg-balance': ['Equilíbrio numa perna', ['Fique de pé sobre a perna que trabalha, corpo ereto, perto de uma parede.', 'Mantenha-se sem se mexer. Se for fácil, gire a cabeça devagar.'], [say.hipsLevel, 'Dedo grande do pé pressionado no chão', 'Toque na parede se oscilar'], [say.toesCurl, say.trunkLeans]],
  'single-leg-reach': ['Alcance numa perna', ['Fique sobre a perna que trabalha, mãos no quadril.', 'Dobre o joelho, toque com o outro pé bem à frente e volte.', 'Depois toque ao lado e atrás de você, por turnos.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, say.heelLifts]],
  'standing-knee-hold': ['Joelho elevado de pé', [say.standOnWall, 'Suba o joelho que trabalha acima da altura do quadril.', 'Mantenha três segundos e desça devagar.'], [say.stayTall, say.hipsLevel], [say.trunkBack]],
  'short-foot': ['Pé curto', ['Sente-se ou fique de pé, o pé que trabalha todo apoiado.', 'Aproxime a parte da frente da planta do pé do calcanhar, para que o arco suba.', holdThree], ['Dedos do pé alongados', say.heelDown, smallMove], [say.toesCurl]],
  'straight-leg-raise': ['Elevação da perna estendida', ['Deite-se de barriga para cima, um joelho dobrado, a perna que trabalha estendida.', 'Contraia a frente da coxa e suba a perna até a altura do outro joelho.', say.pauseLower], [say.kneeStraight, 'A lombar fica no chão'], [say.backArches]],
  'chin-tuck': ['Recolher o queixo', ['Fique de pé ou sente-se, corpo ereto, e olhe em frente.', 'Leve o queixo direto para trás, como para fazer um queixo duplo.', holdThree], ['Queixo nivelado', say.shouldersLow], ['A cabeça inclina-se']],
} satisfies WordsOf<typeof english>;
