import type {core as english} from '../../../catalogue/exercises/core.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const elbowsToes = 'Appuyez-vous sur les coudes et les orteils, coudes sous les épaules.';
const pushFloor = 'Repoussez le sol';
const lowerChange = 'Marquez une pause, redescendez lentement et changez.';
const curlPelvis = 'Enroulez le bassin et amenez les genoux vers la poitrine.';
const curl = 'Enroulez sans élan';
const exhale = 'Soufflez en montant';
const swinging = 'Lancer les jambes';

export const core = {
  'kneeling-plank': ['Planche sur les genoux', ['Appuyez-vous sur les coudes et les genoux, coudes sous les épaules.', 'Montez les hanches jusqu’à aligner épaules, hanches et genoux.', say.holdBreathe], [say.ribsDown, say.squeezeGlutes], [say.hipsSink, say.hipsPop]],
  plank: ['Planche', [elbowsToes, say.straightLine, say.holdBreathe], [say.ribsDown, say.squeezeGlutes], [say.hipsSink, say.hipsPop]],
  'plank-leg-lift': ['Planche, jambe levée', [elbowsToes, 'Levez une jambe d’une largeur de main.', 'Marquez une pause, redescendez lentement et changez de jambe.'], [say.hipsLevel, say.squeezeGlutes], [say.hipsSink, say.backArches]],
  'kneeling-side-plank': ['Planche latérale sur les genoux', ['Allongez-vous sur le côté qui travaille, coude sous l’épaule, genoux pliés.', 'Montez les hanches jusqu’à aligner épaules, hanches et genoux.', say.holdBreathe], [say.hipsStacked, pushFloor], [say.hipsSink, say.hipsRoll]],
  'side-plank': ['Planche latérale', ['Allongez-vous sur le côté qui travaille, coude sous l’épaule, jambes tendues.', say.straightLine, say.holdBreathe], [say.hipsStacked, pushFloor], [say.hipsSink, say.hipsRoll]],
  'side-plank-reach-under': ['Planche latérale avec rotation', ['Tenez une planche latérale sur le côté qui travaille, bras du dessus en l’air.', 'Tournez la poitrine et passez le bras du dessus sous vous.', 'Revenez, hanches hautes.'], [say.breathe, pushFloor], [say.hipsSink]],
  'bird-dog': ['Bras et jambe opposés à quatre pattes (bird dog)', [say.allFours, 'Tendez un bras vers l’avant et la jambe opposée vers l’arrière.', lowerChange], [say.hipsLevel, say.backLong], [say.backArches, say.hipsTurn]],
  superman: ['Superman alterné', ['Allongez-vous sur le ventre, bras tendus vers l’avant.', 'Levez un bras et la jambe opposée d’une largeur de main.', lowerChange], ['Regardez le sol', 'Allez loin plutôt que haut'], [say.backArches, say.hipsTurn]],
  'dead-bug': ['Dead bug (scarabée sur le dos)', ['Allongez-vous sur le dos, bras en l’air, genoux au-dessus des hanches.', 'Descendez un bras et la jambe opposée vers le sol.', 'Revenez et changez.'], ['Le bas du dos reste au sol', say.breathe], [say.backArches]],
  'reverse-crunch': ['Crunch inversé', ['Allongez-vous sur le dos, genoux au-dessus des hanches.', curlPelvis, say.pauseLower], [curl, exhale], [swinging, say.backArches]],
  'swiss-ball-reverse-crunch': ['Crunch inversé avec ballon', ['Allongez-vous sur le dos, jambes sur le ballon, et serrez-le entre talons et cuisses.', curlPelvis, say.pauseLower], [curl, exhale], [swinging, say.backArches]],
  'pallof-press': ['Pallof press (anti-rotation)', ['Attachez une bande élastique à un point solide à hauteur de poitrine, côté qui travaille vers elle.', 'Tenez-la contre la poitrine et éloignez-vous jusqu’à ce qu’elle soit tendue.', 'Poussez les mains vers l’avant sans tourner, marquez une pause, revenez.'], [say.stayTall, say.ribsDown], [say.trunkTurns]],
  'reverse-plank': [
    'Planche inversée',
    ['Assis, jambes longues, mains derrière vous.', 'Levez les hanches jusqu’à aligner épaules, hanches et talons.', 'Tenez et respirez.'],
    ['Serrez les fessiers', 'Repoussez le sol'],
    ['Les hanches s’affaissent'],
  ],
} satisfies WordsOf<typeof english>;
