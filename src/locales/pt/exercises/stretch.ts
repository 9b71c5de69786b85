import type {stretch as english} from '../../../catalogue/exercises/stretch.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const highCalf = 'Sinta na parte alta da panturrilha.';
const handOnWall = 'Fique de pé com uma mão numa parede';

export const stretch = {
  'kneeling-hip-flexor-stretch': ['Alongamento da frente do quadril de joelhos', ['Ponha no chão o joelho que trabalha, o outro pé à frente.', say.tuckSqueeze, 'Leve o quadril um pouco para a frente.', 'Sinta na frente do quadril.'], [say.mildPull, say.stayTall], [say.backArches]],
  'standing-quad-stretch': ['Alongamento da frente da coxa de pé', [`${handOnWall}.`, 'Segure atrás de você o tornozelo que trabalha, calcanhar em direção ao glúteo.', 'Encaixe a bacia, joelhos juntos.', 'Sinta na frente da coxa.'], [say.mildPull, say.stayTall], [say.backArches, 'O joelho desvia para fora']],
  'couch-stretch': ['Alongamento da frente da coxa na parede', ['Ajoelhe-se de costas para uma parede, a canela que trabalha erguida contra ela.', 'Ponha o outro pé à frente e erga o peito.', say.tuckSqueeze, 'Sinta na frente da coxa e do quadril.'], [say.mildPull, 'Joelho sobre algo macio'], [say.backArches]],
  'lying-hamstring-stretch': ['Alongamento da parte de trás da coxa no chão', ['Deite-se de barriga para cima e segure com as duas mãos a coxa que trabalha.', 'Estenda o joelho devagar.', 'Sinta atrás da coxa.'], [say.mildPull, say.shouldersLow], [say.bouncing]],
  'seated-forward-fold': ['Flexão para a frente no chão', ['Sente-se no chão, pernas estendidas.', 'Incline-se a partir do quadril e avance as mãos ao longo das pernas.', 'Dobre um pouco os joelhos se precisar.', 'Sinta atrás das coxas.'], [say.mildPull, say.backLong], [say.bouncing]],
  'wall-calf-stretch': ['Alongamento de panturrilha, joelho estendido', ['Apoie as duas mãos numa parede, o pé que trabalha um passo longo atrás.', 'Incline-se para a parede, joelho estendido, calcanhar no chão.', highCalf], [say.mildPull, say.toesForward], [say.heelLifts, say.archCollapses]],
  'step-calf-stretch': ['Alongamento de panturrilha no degrau', ['Fique num degrau, a parte da frente do pé que trabalha na borda, uma mão numa parede.', 'Deixe o calcanhar descer, joelho estendido.', highCalf], [say.mildPull, say.stayTall], [say.bouncing]],
  'bent-knee-calf-stretch': ['Alongamento de panturrilha, joelho dobrado', ['Apoie as duas mãos numa parede, o pé que trabalha um passo curto atrás.', 'Dobre os dois joelhos, calcanhar no chão.', 'Sinta na parte baixa da panturrilha.'], [say.mildPull, say.toesForward], [say.heelLifts, say.archCollapses]],
  'deep-squat-hold': ['Agachamento profundo mantido', ['Fique de pé com os pés mais afastados do que o quadril, pontas um pouco para fora.', 'Desça para um agachamento profundo, calcanhares no chão.', 'Empurre suavemente os joelhos para fora com os cotovelos.'], [say.mildPull, say.chestUp], [say.heelsLift, say.kneesIn]],
  'figure-four-stretch': ['Alongamento em quatro', ['Deite-se de barriga para cima, o tornozelo que trabalha sobre o outro joelho.', 'Segure a outra coxa e puxe as duas pernas.', 'Sinta no glúteo.'], [say.mildPull, say.shouldersLow], ['Empurrar o joelho']],
  'pigeon-stretch': ['Alongamento do pombo', ['Em quatro apoios, leve para a frente o joelho que trabalha, o pé para o meio.', 'Deslize a outra perna para trás.', 'Desça o quadril, com o peso nas mãos.', 'Sinta no glúteo, nunca no joelho.'], [say.mildPull, say.hipsLevel], ['Cair sobre o lado do quadril que trabalha']],
  'butterfly-stretch': ['Alongamento da borboleta', ['Sente-se no chão, plantas dos pés juntas.', 'Deixe os joelhos descer para os lados e incline-se um pouco para a frente.', 'Sinta na parte interna das coxas.'], [say.mildPull, say.backLong], ['Empurrar os joelhos', say.bouncing]],
  'shin-stretch': ['Alongamento da canela', [`${handOnWall}, a parte de cima dos dedos do pé que trabalha no chão atrás de você.`, 'Pressione a frente do tornozelo para a frente e para baixo.', 'Sinta ao longo da frente da canela.'], [say.mildPull, 'Peso na outra perna'], ['Peso demais nos dedos do pé']],
  'sole-stretch': ['Alongamento da planta do pé', ['Sente-se no chão, o tornozelo que trabalha sobre a outra coxa.', 'Puxe com a mão os dedos do pé em direção à canela.', 'Sinta ao longo da planta do pé.'], [say.mildPull, say.breathe], [say.bouncing]],
  'childs-pose': ['Postura da criança', ['Ajoelhe-se e sente-se para trás em direção aos calcanhares.', 'Estenda os braços para a frente e deixe a cabeça descansar.'], [say.mildPull, say.breathe], ['Os ombros sobem']],
  'side-bend-stretch': ['Alongamento lateral do tronco', ['Fique de pé, corpo ereto, o braço que trabalha acima da cabeça.', 'Incline-se para o outro lado.', 'Sinta ao longo do lado do tronco.'], [say.mildPull, 'Quadril parado'], [say.trunkTurns]],
  'sphinx-stretch': ['Alongamento da esfinge', ['Deite-se de barriga para baixo, cotovelos sob os ombros.', 'Erga o peito e deixe a barriga relaxar.'], [say.mildPull, say.shouldersLow], [say.forcing]],
} satisfies WordsOf<typeof english>;
