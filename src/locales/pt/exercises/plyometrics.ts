import type {plyometrics as english} from '../../../catalogue/exercises/plyometrics.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const kneesSoft = 'Joelhos soltos';
const tooHigh = 'Saltar alto demais';

export const plyometrics = {
  'hopping-drill': ['Saltos baixos no lugar', ['Fique de pé, corpo ereto, pés à largura do quadril.', 'Salte baixo e rápido com os dois pés, a partir dos tornozelos.', say.stillSpringy], [say.softly, kneesSoft], [tooHigh, 'Os calcanhares batem no chão']],
  'side-to-side-hop': ['Saltos de um lado para o outro', ['Fique ao lado de uma linha no chão.', 'Salte baixo e rápido por cima dela com os dois pés, de um lado para o outro.', say.stillSpringy], [say.softly, kneesSoft], [say.kneesIn, tooHigh]],
  'single-leg-hop': ['Saltos numa perna', ['Fique sobre a perna que trabalha, perto de uma parede.', 'Salte baixo no lugar, a partir do tornozelo.', say.stillSpringy], [say.softly, say.hipsLevel], [say.kneeIn, say.freeHipDrops]],
  'snap-down': ['Descida rápida (snap down)', ['Suba para as pontas dos pés, braços erguidos.', 'Desça depressa para um agachamento curto.', 'Mantenha-se sem se mexer dois segundos e levante-se.'], [say.softly, say.kneesOver], [say.kneesIn, say.stiffKnees]],
  'squat-jump': ['Agachamento com salto', ['Desça para um agachamento curto, braços para trás.', 'Salte para cima e balance os braços.', 'Chegue ao chão com os dois pés, flexione e faça uma pausa.'], [say.softly, say.kneesOver], [say.kneesIn, say.stiffKnees]],
  'box-jump-shallow': ['Salto para a caixa baixa', ['Fique de frente para uma caixa baixa e estável, pés à largura do quadril.', 'Balance os braços e salte para cima dela com os dois pés.', 'Chegue à caixa, flexione e faça uma pausa. Desça passo a passo, nunca a saltar.'], [say.softly, 'Pé inteiro na caixa'], [say.kneesIn, 'Uma caixa alta demais']],
  'jump-lunge': ['Avanço com salto', ['Comece num avanço curto.', 'Salte e troque de perna no ar.', say.landPause], [say.softly, say.stayTall], [say.kneeIn, say.stiffKnees]],
  'side-step-landing': ['Passo lateral e pausa', ['Dê um passo enérgico para um lado e apoie-se nesse pé.', 'Dobre o quadril e o joelho e mantenha-se sem se mexer dois segundos.', 'Volte com um passo para o outro lado.'], [say.softly, say.kneeOver], [say.kneeIn, say.trunkLeans]],
  'skater-jump': ['Salto do patinador', ['Empurre com uma perna e salte para o lado.', 'Chegue ao chão com o outro pé, flexione e faça uma pausa.', 'Salte de volta para o outro lado.'], [say.softly, say.kneeOver], [say.kneeIn, say.trunkLeans]],
  'single-leg-side-hop': ['Saltos laterais numa perna', ['Fique sobre a perna que trabalha, ao lado de uma linha no chão.', 'Salte por cima da linha, chegue ao chão com suavidade e salte de volta.', say.stillSpringy], [say.softly, say.kneeOver], [say.kneeIn, say.trunkLeans]],
} satisfies WordsOf<typeof english>;
