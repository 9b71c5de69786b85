import type {core as english} from '../../../catalogue/exercises/core.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const elbowsToes = 'Apoie-se nos cotovelos e nas pontas dos pés, cotovelos sob os ombros.';
const pushFloor = 'Empurre o chão para longe';
const lowerChange = 'Faça uma pausa, desça devagar e troque.';
const curlPelvis = 'Enrole a bacia para cima e leve os joelhos em direção ao peito.';
const curl = 'Enrole, sem balanço';
const exhale = 'Solte o ar ao subir';
const swinging = 'Balançar as pernas';

export const core = {
  'kneeling-plank': ['Prancha de joelhos', ['Apoie-se nos cotovelos e nos joelhos, cotovelos sob os ombros.', say.lineUpHips, say.holdBreathe], [say.ribsDown, say.squeezeGlutes], [say.hipsSink, say.hipsPop]],
  plank: ['Prancha', [elbowsToes, say.straightLine, say.holdBreathe], [say.ribsDown, say.squeezeGlutes], [say.hipsSink, say.hipsPop]],
  'plank-leg-lift': ['Prancha com elevação de perna', [elbowsToes, 'Suba uma perna um palmo.', 'Faça uma pausa, desça devagar e troque de perna.'], [say.hipsLevel, say.squeezeGlutes], [say.hipsSink, say.backArches]],
  'kneeling-side-plank': ['Prancha lateral de joelhos', [say.sideKneesBent, say.lineUpHips, say.holdBreathe], [say.hipsStacked, pushFloor], [say.hipsSink, say.hipsRoll]],
  'side-plank': ['Prancha lateral', [say.sideLegsStraight, say.straightLine, say.holdBreathe], [say.hipsStacked, pushFloor], [say.hipsSink, say.hipsRoll]],
  'side-plank-reach-under': ['Prancha lateral com rotação', ['Mantenha uma prancha lateral sobre o lado que trabalha, braço de cima erguido.', 'Gire o peito e passe o braço de cima por baixo de você.', 'Volte, quadril alto.'], [say.breathe, pushFloor], [say.hipsSink]],
  'bird-dog': ['Braço e perna contrários (bird dog)', [say.allFours, 'Estenda um braço para a frente e a perna contrária para trás.', lowerChange], [say.hipsLevel, say.backLong], [say.backArches, say.hipsTurn]],
  superman: ['Super-homem alternado', ['Deite-se de barriga para baixo, braços estendidos para a frente.', 'Suba um palmo um braço e a perna contrária.', lowerChange], ['Olhe para o chão', 'Alcance longe, não alto'], [say.backArches, say.hipsTurn]],
  'dead-bug': ['Inseto morto (dead bug)', ['Deite-se de barriga para cima, braços erguidos, joelhos acima do quadril.', 'Desça um braço e a perna contrária em direção ao chão.', 'Volte e troque.'], ['A lombar fica no chão', say.breathe], [say.backArches]],
  'reverse-crunch': ['Abdominal inverso', ['Deite-se de barriga para cima, joelhos acima do quadril.', curlPelvis, say.pauseLower], [curl, exhale], [swinging, say.backArches]],
  'swiss-ball-reverse-crunch': ['Abdominal inverso com bola suíça', ['Deite-se de barriga para cima, pernas sobre a bola, e segure-a entre os calcanhares e as coxas.', curlPelvis, say.pauseLower], [curl, exhale], [swinging, say.backArches]],
  'pallof-press': ['Pressão de Pallof', ['Prenda uma faixa elástica a algo sólido à altura do peito, o lado que trabalha virado para ela.', 'Segure-a junto ao peito e afaste-se até que fique esticada.', 'Empurre as mãos para a frente sem girar, faça uma pausa e volte.'], [say.stayTall, say.ribsDown], [say.trunkTurns]],
  'reverse-plank': ['Prancha invertida', ['Sente-se com as pernas estendidas e as mãos atrás de você.', 'Suba o quadril até alinhar ombros, quadril e calcanhares.', say.holdBreathe], [say.squeezeGlutes, pushFloor], [say.hipsSink]],
} satisfies WordsOf<typeof english>;
