import type {activation as english} from '../../../catalogue/exercises/activation.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const lineUp = 'Contractez les fessiers et montez jusqu’à aligner épaules, hanches et genoux.';
const glutesMore = 'Sentez les fessiers plus que le dos';
const openKnee = 'Ouvrez le genou du dessus, pieds joints.';
const onSide = 'Allongez-vous sur le côté, jambe qui travaille au-dessus, genoux pliés.';
const topLeg = 'Levez et baissez la jambe du dessus, hanches hautes.';
const smallMove = 'Un petit mouvement, bien contrôlé';

export const activation = {
  'glute-bridge': ['Pont fessier', ['Allongez-vous sur le dos, genoux pliés, pieds à plat.', lineUp, say.pauseLower], [say.ribsDown, 'Poussez dans les talons', glutesMore], [say.backArches, say.kneesIn]],
  'single-leg-bridge': ['Pont fessier sur une jambe', ['Allongez-vous sur le dos, pied qui travaille à plat, autre jambe tendue, cuisses à la même hauteur.', lineUp, say.pauseLower], [say.hipsLevel, 'Poussez dans le talon', glutesMore], [say.backArches, say.freeHipDrops]],
  clamshell: ['Coquillage (clamshell)', [onSide, openKnee, say.pauseLower], [say.hipsStacked, say.trunkStill, say.feelSideHip], [say.hipsRoll]],
  'banded-clamshell': ['Coquillage avec élastique', ['Placez une bande élastique juste au-dessus des genoux.', onSide, openKnee, say.pauseLower], [say.hipsStacked, say.trunkStill, say.feelSideHip], [say.hipsRoll]],
  'side-lying-leg-raise': ['Levée de jambe sur le côté', ['Allongez-vous sur le côté, jambe qui travaille au-dessus et tendue, genou du dessous plié.', 'Levez la jambe du dessus un peu derrière vous, orteils vers l’avant.', say.pauseLower], [say.hipsStacked, 'Guidez avec le talon', say.feelSideHip], ['La jambe part vers l’avant', 'Les orteils tournent vers le haut']],
  'kneeling-side-plank-hip-abduction': ['Planche latérale sur le genou, jambe levée', ['Allongez-vous sur le côté qui travaille, coude sous l’épaule, genoux pliés.', 'Montez les hanches et tendez la jambe du dessus.', topLeg], [say.hipsStacked, say.breathe], [say.hipsSink, say.hipsRoll]],
  'side-plank-hip-abduction': ['Planche latérale, jambe levée', ['Allongez-vous sur le côté qui travaille, coude sous l’épaule, jambes tendues.', say.straightLine, topLeg, 'Les deux hanches travaillent, surtout celle qui est près du sol.'], [say.hipsStacked, say.breathe], [say.hipsSink, say.hipsRoll]],
  'standing-hip-abduction': ['Abduction de hanche debout', [say.standOnWall, 'Levez la jambe qui travaille sur le côté, orteils vers l’avant.', say.pauseLower], [say.stayTall, say.hipsLevel, say.feelSideHip], [say.trunkLeans]],
  'band-side-step': ['Pas latéral avec élastique', ['Placez une bande élastique juste au-dessus des genoux et pliez un peu hanches et genoux.', 'Faites un pas de côté avec la jambe qui travaille.', 'Suivez lentement avec l’autre et gardez l’élastique tendu.'], [say.hipsLevel, say.toesForward], [say.kneesIn, say.trunkLeans]],
  'step-up-lateral-abduction': ['Montée de marche, jambe levée sur le côté', ['Placez-vous face à une marche basse, pied qui travaille dessus.', 'Montez et levez l’autre jambe sur le côté.', 'Marquez une pause, puis redescendez lentement de la marche.'], [say.hipsLevel, say.wholeFoot], [say.trunkLeans, say.kneeIn]],
  'hip-hitch': ['Élévation du bassin debout', ['Tenez-vous sur la jambe qui travaille, le bout des doigts sur un mur, autre genou plié.', 'Laissez la hanche libre descendre un peu.', 'Remontez-la avec la hanche d’appui.'], [say.stayTall, say.kneeStraight, smallMove], [say.trunkLeans, 'Le genou plie']],
  'single-leg-balance': ['Équilibre sur une jambe', ['Tenez-vous bien debout sur la jambe qui travaille, près d’un mur.', 'Restez immobile. Si c’est facile, tournez lentement la tête.'], [say.hipsLevel, 'Gros orteil appuyé au sol', 'Touchez le mur si vous vacillez'], [say.toesCurl, say.trunkLeans]],
  'single-leg-reach': ['Touches du pied en étoile', ['Tenez-vous sur la jambe qui travaille, mains sur les hanches.', 'Pliez le genou et touchez le sol loin devant avec l’autre pied, puis revenez.', 'Touchez ensuite sur le côté et derrière vous, tour à tour.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, say.heelLifts]],
  'standing-knee-hold': ['Genou levé, tenu debout', [say.standOnWall, 'Levez le genou qui travaille au-dessus de la hanche.', 'Tenez trois secondes, puis redescendez lentement.'], [say.stayTall, say.hipsLevel], [say.trunkBack]],
  'short-foot': ['Pied court', ['En position assise ou debout, posez à plat le pied qui travaille.', 'Rapprochez l’avant du pied du talon pour que la voûte monte.', 'Tenez trois secondes, puis relâchez.'], ['Orteils allongés', say.heelDown, smallMove], [say.toesCurl]],
  'straight-leg-raise': [
    'Lever de jambe tendue',
    ['Allongé sur le dos, un genou plié, la jambe qui travaille tendue.', 'Contractez l’avant de la cuisse et levez la jambe à la hauteur de l’autre genou.', 'Marquez un temps, puis redescendez lentement.'],
    ['Genou tendu', 'Le bas du dos reste au sol'],
    ['Le bas du dos se creuse'],
  ],
  'chin-tuck': [
    'Rentrer le menton',
    ['Debout ou assis bien droit, regardez devant vous.', 'Reculez le menton tout droit, comme pour un double menton.', 'Tenez trois secondes, puis relâchez.'],
    ['Menton horizontal', 'Épaules basses'],
    ['La tête s’incline'],
  ],
} satisfies WordsOf<typeof english>;
