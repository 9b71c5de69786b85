import type {stretch as english} from '../../../catalogue/exercises/stretch.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const highCalf = 'Sentez-le dans le haut du mollet.';
const behindThigh = 'Sentez-le à l’arrière de la cuisse.';
const buttock = 'Sentez-le dans la fesse.';

export const stretch = {
  'kneeling-hip-flexor-stretch': ['Étirement des fléchisseurs de hanche à genoux', ['Posez au sol le genou qui travaille, l’autre pied devant.', say.tuckSqueeze, 'Avancez un peu les hanches.', 'Sentez-le à l’avant de la hanche.'], [say.mildPull, say.stayTall], [say.backArches]],
  'standing-quad-stretch': ['Étirement du quadriceps debout', ['Tenez-vous debout, une main sur un mur.', 'Tenez derrière vous la cheville qui travaille, talon vers la fesse.', 'Rentrez le bassin, genoux joints.', 'Sentez-le à l’avant de la cuisse.'], [say.mildPull, say.stayTall], [say.backArches, 'Le genou s’écarte']],
  'couch-stretch': ['Étirement du quadriceps au mur', ['Mettez-vous à genoux dos à un mur, tibia qui travaille contre le mur.', 'Placez l’autre pied devant et redressez la poitrine.', say.tuckSqueeze, 'Sentez-le à l’avant de la cuisse et de la hanche.'], [say.mildPull, 'Genou sur quelque chose de doux'], [say.backArches]],
  'lying-hamstring-stretch': ['Étirement des ischio-jambiers allongé', ['Allongez-vous sur le dos et tenez à deux mains la cuisse qui travaille.', 'Tendez le genou lentement.', behindThigh], [say.mildPull, say.shouldersLow], [say.bouncing]],
  'seated-forward-fold': ['Flexion avant assise', ['Asseyez-vous au sol, jambes tendues.', 'Penchez-vous depuis les hanches et avancez les mains le long des jambes.', 'Pliez un peu les genoux si besoin.', 'Sentez-le à l’arrière des cuisses.'], [say.mildPull, say.backLong], [say.bouncing]],
  'wall-calf-stretch': ['Étirement du mollet, genou tendu', ['Posez les deux mains sur un mur, pied qui travaille un grand pas en arrière.', 'Penchez-vous vers le mur, genou tendu, talon au sol.', highCalf], [say.mildPull, say.toesForward], [say.heelLifts, say.archCollapses]],
  'step-calf-stretch': ['Étirement du mollet sur une marche', ['Tenez-vous sur une marche, avant du pied qui travaille au bord, une main sur un mur.', 'Laissez le talon descendre, genou tendu.', highCalf], [say.mildPull, say.stayTall], [say.bouncing]],
  'bent-knee-calf-stretch': ['Étirement du mollet, genou plié', ['Posez les deux mains sur un mur, pied qui travaille un petit pas en arrière.', 'Pliez les deux genoux, talon au sol.', 'Sentez-le dans le bas du mollet.'], [say.mildPull, say.toesForward], [say.heelLifts, say.archCollapses]],
  'deep-squat-hold': ['Squat profond tenu', ['Tenez-vous pieds plus écartés que le bassin, orteils un peu ouverts.', 'Descendez en squat profond, talons au sol.', 'Écartez doucement les genoux avec les coudes.'], [say.mildPull, say.chestUp], [say.heelsLift, say.kneesIn]],
  'figure-four-stretch': ['Étirement en quatre', ['Allongez-vous sur le dos, cheville qui travaille sur l’autre genou.', 'Tenez l’autre cuisse et ramenez les deux jambes vers vous.', buttock], [say.mildPull, say.shouldersLow], ['Appuyer sur le genou']],
  'pigeon-stretch': ['Étirement du pigeon', ['À quatre pattes, avancez le genou qui travaille, pied vers le milieu.', 'Glissez l’autre jambe en arrière.', 'Descendez les hanches, le poids sur les mains.', 'Sentez-le dans la fesse, jamais dans le genou.'], [say.mildPull, say.hipsLevel], ['Tomber sur la hanche qui travaille']],
  'butterfly-stretch': ['Étirement du papillon', ['Asseyez-vous au sol, plantes de pieds jointes.', 'Laissez les genoux descendre sur les côtés et penchez-vous un peu en avant.', 'Sentez-le à l’intérieur des cuisses.'], [say.mildPull, say.backLong], ['Appuyer sur les genoux', say.bouncing]],
  'shin-stretch': ['Étirement du devant du tibia', ['Tenez-vous debout, une main sur un mur, dessus des orteils du pied qui travaille posé au sol derrière vous.', 'Poussez l’avant de la cheville vers l’avant et le bas.', 'Sentez-le le long du devant du tibia.'], [say.mildPull, 'Poids sur l’autre jambe'], ['Trop de poids sur les orteils']],
  'sole-stretch': ['Étirement de la plante du pied', ['Asseyez-vous au sol, cheville qui travaille sur l’autre cuisse.', 'Ramenez les orteils vers le tibia avec la main.', 'Sentez-le le long de la plante du pied.'], [say.mildPull, say.breathe], [say.bouncing]],
  'childs-pose': ['Posture de l’enfant', ['Mettez-vous à genoux et asseyez-vous vers les talons.', 'Allongez les bras vers l’avant et laissez reposer la tête.'], [say.mildPull, say.breathe], ['Les épaules montent']],
  'side-bend-stretch': ['Étirement latéral du tronc', ['Tenez-vous debout, dos droit, bras qui travaille au-dessus de la tête.', 'Penchez-vous de l’autre côté.', 'Sentez-le sur le côté du tronc.'], [say.mildPull, 'Hanches immobiles'], [say.trunkTurns]],
  'sphinx-stretch': ['Étirement du sphinx', ['Allongez-vous sur le ventre, coudes sous les épaules.', 'Soulevez la poitrine et relâchez le ventre.'], [say.mildPull, say.shouldersLow], [say.forcing]],
  'downward-dog': [
    'Chien tête en bas',
    ['Partez sur les mains et les pieds, hanches hautes, genoux pliés.', 'Tendez les genoux et laissez les talons descendre vers le sol.', 'Vous le sentez à l’arrière des jambes.'],
    ['Légère tension, jamais de douleur', 'Dos long'],
    ['Le dos s’arrondit'],
  ],
  'wall-chest-stretch': [
    'Étirement des pectoraux au mur',
    ['Debout dans l’encadrement d’une porte ou au bout d’un mur.', 'Posez-y l’avant-bras du côté qui travaille, coude à hauteur d’épaule.', 'Avancez d’un pas jusqu’à le sentir dans la poitrine.'],
    ['Légère tension, jamais de douleur', 'Restez grand'],
    ['Le bas du dos se creuse'],
  ],
  'cross-body-stretch': [
    'Étirement d’épaule devant la poitrine',
    ['Debout ou assis bien droit, le bras du côté qui travaille devant la poitrine.', 'Rapprochez-le avec l’autre main, au-dessus du coude.', 'Vous le sentez derrière l’épaule.'],
    ['Légère tension, jamais de douleur', 'Épaule basse'],
    ['Le buste tourne'],
  ],
  'overhead-arm-stretch': [
    'Étirement du bras au-dessus de la tête',
    ['Levez le bras du côté qui travaille et laissez tomber la main derrière la tête.', 'Avec l’autre main, amenez doucement le coude vers l’intérieur.', 'Vous le sentez à l’arrière du bras.'],
    ['Légère tension, jamais de douleur', 'Côtes basses'],
    ['Le bas du dos se creuse'],
  ],
  'neck-side-stretch': [
    'Étirement latéral du cou',
    ['Debout ou assis bien droit, l’épaule du côté qui travaille basse.', 'Inclinez la tête à l’opposé\u202f; posez l’autre main sur la tête sans tirer.', 'Vous le sentez sur le côté du cou.'],
    ['Légère tension, jamais de douleur', 'Épaule basse'],
    ['La tête tourne'],
  ],
} satisfies WordsOf<typeof english>;
