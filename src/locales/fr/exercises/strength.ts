import type {strength as english} from '../../../catalogue/exercises/strength.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const chairFront = 'Asseyez-vous à l’avant d’une chaise stable placée contre un mur.';
const exhale = 'Soufflez en vous relevant';
const dropping = 'Se laisser tomber sur la chaise';
const sinkDown = 'Pliez les deux genoux et descendez tout droit.';
const tipBack = 'Poussez les hanches en arrière et penchez-vous, l’autre jambe tendue derrière vous.';
const glutesUp = 'Contractez les fessiers pour vous redresser.';
const freeHipOpens = 'La hanche libre s’ouvre sur le côté';
const pushingOff = 'Se donner de l’élan depuis le sol';
const behindThigh = 'Sentez-le à l’arrière de la cuisse';
const behindThighs = 'Sentez-le à l’arrière des cuisses';
const crampHeels = 'Une crampe\u202f? Rapprochez les talons';
const lowCalf = 'Sentez-le dans le bas du mollet';
const besideShin = 'Sentez-le à côté du tibia';
const keepBend = 'Gardez la flexion et montez le plus haut possible.';
const offWall = 'Les hanches quittent le mur';
const onPad = 'Dos contre le dossier';
const hipsRollUp = 'Le bassin s’enroule';
const backSlowly = 'Marquez une pause, puis revenez lentement.';

export const strength = {
  'sit-to-stand': ['Lever de chaise', [chairFront, 'Penchez-vous en avant et levez-vous sans les mains.', 'Asseyez-vous lentement.'], [say.kneesOver, say.wholeFoot, exhale], [say.kneesIn, dropping]],
  'single-leg-sit-to-stand': ['Lever de chaise sur une jambe', [chairFront, 'Levez l’autre pied, penchez-vous en avant et levez-vous sur la jambe qui travaille.', 'Asseyez-vous lentement\u202f; utilisez les deux pieds si besoin.'], [say.kneeOver, say.hipsLevel], [say.kneeIn, dropping]],
  squat: ['Squat', ['Tenez-vous debout, pieds écartés de la largeur des épaules.', say.sitBack, say.wholeFootUp], [say.kneesOver, say.chestUp, exhale], [say.kneesIn, say.heelsLift, say.backRounds]],
  'split-squat': ['Fente statique (split squat)', ['Placez le pied qui travaille un grand pas devant.', sinkDown, say.frontFoot], [say.kneeOver, say.stayTall, 'Le talon arrière reste levé'], [say.kneeIn, 'Le tronc bascule vers l’avant']],
  lunge: ['Fente avant', ['Faites un grand pas en avant avec la jambe qui travaille.', 'Pliez les deux genoux jusqu’à ce que le genou arrière approche du sol.', 'Poussez sur le pied avant pour revenir debout.'], [say.kneeOver, say.stayTall], [say.kneeIn, 'Un pas trop court']],
  'single-leg-squat': ['Squat sur une jambe', ['Tenez-vous sur la jambe qui travaille, bras vers l’avant.', say.sitBack, say.wholeFootUp], [say.hipsLevel, say.kneeOver, say.wallInReach], [say.kneeIn, say.freeHipDrops]],
  'rear-foot-elevated-split-squat': ['Fente bulgare, pied arrière sur une chaise', ['Tenez-vous sur la jambe qui travaille, l’autre pied sur une chaise stable derrière vous.', sinkDown, say.frontFoot], [say.kneeOver, 'Poids sur le pied avant', say.chairOnWall], [say.kneeIn, say.backArches]],
  'goblet-squat': ['Squat gobelet (goblet squat)', ['Tenez un haltère contre la poitrine, pieds écartés de la largeur des épaules.', say.sitBack, say.wholeFootUp, say.hardByLast], [say.kneesOver, say.chestUp], [say.kneesIn, say.backRounds]],
  'step-up': ['Montée de marche (step-up)', ['Placez-vous face à une marche basse, pied qui travaille dessus.', 'Penchez-vous un peu en avant et montez.', 'Redescendez lentement avec l’autre pied.'], [say.wholeFoot, say.hipsLevel, say.kneeOver], [say.kneeIn, pushingOff]],
  'lateral-step-up': ['Montée de marche latérale', ['Placez-vous à côté d’une marche basse, pied qui travaille dessus.', 'Poussez sur tout le pied et redressez-vous.', 'Descendez lentement l’autre talon au sol.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, pushingOff]],
  'step-down': ['Descente de marche (step-down)', ['Tenez-vous sur une marche basse sur la jambe qui travaille, mains sur les hanches.', 'Pliez le genou jusqu’à ce que l’autre talon touche le sol.', 'Remontez sans vous aider du sol.'], [say.hipsLevel, say.kneeOver], [say.kneeIn, say.freeHipDrops]],
  'hip-hinge': ['Flexion de hanches (hip hinge)', ['Tenez-vous debout, pieds écartés de la largeur du bassin, mains sur les hanches.', 'Poussez les hanches en arrière et penchez-vous, genoux souples.', glutesUp], [say.backLong, 'Poids sur tout le pied'], [say.backRounds, 'En faire un squat']],
  'single-leg-deadlift': ['Soulevé de terre sur une jambe', ['Tenez-vous sur la jambe qui travaille, genou souple.', tipBack, glutesUp], [say.backLong, say.hipsLevel, say.wallInReach], [say.backRounds, freeHipOpens]],
  'dumbbell-single-leg-deadlift': ['Soulevé de terre sur une jambe avec haltère', ['Tenez-vous sur la jambe qui travaille, haltère dans la main opposée.', tipBack, glutesUp, say.hardByLast], [say.backLong, say.hipsLevel], [say.backRounds, freeHipOpens]],
  'long-lever-bridge': ['Pont long', ['Allongez-vous sur le dos, talons loin de vous, genoux à peine pliés.', 'Enfoncez les talons et montez les hanches.', say.pauseLower], [say.ribsDown, crampHeels, behindThighs], [say.backArches]],
  'bridge-walkout': ['Pont avec marche des talons', ['Allongez-vous sur le dos, genoux pliés, et montez les hanches, orteils relevés.', 'Éloignez les talons à petits pas.', 'Ramenez-les avant que les hanches ne s’affaissent.'], [say.hipsLevel, crampHeels], [say.hipsSink, say.backArches]],
  'single-leg-long-lever-bridge': ['Pont long sur une jambe', ['Allongez-vous sur le dos, talon qui travaille loin de vous, genou à peine plié.', 'Levez l’autre jambe, enfoncez le talon et montez les hanches.', say.pauseLower], [say.hipsLevel, 'Une crampe\u202f? Rapprochez le talon', behindThigh], [say.backArches, say.freeHipDrops]],
  'swiss-ball-leg-curl': ['Flexion des jambes sur ballon', ['Allongez-vous sur le dos, talons sur le ballon, et montez les hanches.', 'Pliez les genoux et ramenez le ballon.', 'Faites-le rouler lentement vers l’avant, hanches hautes.'], [say.hipsLevel, 'Bras écartés pour l’équilibre'], [say.hipsSink, say.backArches]],
  'heel-raise': ['Montée sur pointes', [say.standOnWall, say.riseHigh, say.samePace], [say.kneesStraight, say.overBigToes], [say.anklesOut, say.bouncing]],
  'single-leg-heel-raise': ['Montée sur pointe, une jambe', ['Tenez-vous sur la jambe qui travaille, le bout des doigts sur un mur.', say.riseHigh, say.samePace], [say.kneeStraight, say.overBigToe], [say.ankleOut, 'S’appuyer sur le mur']],
  'single-leg-step-heel-raise': ['Montée sur pointe, une jambe, sur une marche', ['Tenez-vous au bord d’une marche, sur l’avant du pied qui travaille, une main sur un mur.', 'Laissez le talon descendre sous le bord.', say.riseHigh], [say.kneeStraight, say.overBigToe], [say.ankleOut, say.bouncing]],
  'bent-knee-heel-raise': ['Montée sur pointes, genoux pliés', ['Tenez-vous genoux pliés, le bout des doigts sur un mur.', keepBend, say.samePace], ['Les genoux restent pliés', say.overBigToes, lowCalf], ['Les genoux se tendent', say.bouncing]],
  'single-leg-bent-knee-heel-raise': ['Montée sur pointe, une jambe, genou plié', ['Tenez-vous sur la jambe qui travaille, genou plié, le bout des doigts sur un mur.', keepBend, say.samePace], ['Le genou reste plié', say.overBigToe, lowCalf], ['Le genou se tend', 'S’appuyer sur le mur']],
  'wall-toe-raise': ['Relevé d’orteils au mur', ['Appuyez le dos contre un mur, pieds un pas devant.', 'Levez les orteils le plus haut possible.', 'Redescendez lentement.'], [say.kneesStraight, 'Les talons restent au sol', besideShin], [offWall]],
  'single-leg-wall-toe-raise': ['Relevé d’orteils au mur, une jambe', ['Appuyez le dos contre un mur, pied qui travaille un pas devant.', 'Levez l’autre pied, puis levez les orteils le plus haut possible.', 'Redescendez lentement.'], [say.kneeStraight, say.heelDown, besideShin], [offWall]],
  'side-lying-inner-leg-lift': ['Levée de la jambe du dessous', ['Allongez-vous sur le côté qui travaille, pied du dessus au sol devant vous.', 'Levez la jambe du dessous, tendue.', say.pauseLower], [say.hipsStacked, 'Guidez avec le talon', 'Sentez-le à l’intérieur de la cuisse'], [say.hipsRoll]],
  'side-lunge': ['Fente latérale', ['Faites un grand pas du côté qui travaille.', 'Asseyez-vous au-dessus de ce pied, autre jambe tendue.', 'Poussez sur tout le pied pour revenir debout.'], [say.kneeOver, say.chestUp], [say.kneeIn, say.heelLifts]],
  'short-lever-copenhagen-plank': ['Planche de Copenhague courte', ['Allongez-vous sur le côté près d’une chaise stable, jambe qui travaille au-dessus, son genou sur l’assise.', 'Coude sous l’épaule, appuyez le genou et montez les hanches.', say.pauseLower], [say.hipsStacked, say.breathe, say.chairOnWall], [say.hipsSink, say.hipsRoll]],
  'seated-leg-raise': ['Levée de jambe assise', ['Asseyez-vous au sol, jambes tendues, mains à côté de vous.', 'Levez la jambe qui travaille d’une largeur de main.', say.pauseLower], [say.stayTall, say.kneeStraight], [say.trunkBack]],
  'leg-press': ['Presse à cuisses', ['Asseyez-vous, dos contre le dossier, pieds écartés de la largeur du bassin sur le plateau.', 'Pliez les genoux jusqu’à ce que le bassin soit près de s’enrouler.', 'Poussez sur tout le pied, genoux pas tout à fait tendus.', say.hardByLast], [say.kneesOver, onPad], [say.kneesIn, hipsRollUp]],
  'single-leg-press': ['Presse à cuisses sur une jambe', ['Asseyez-vous, dos contre le dossier, pied qui travaille sur le plateau.', 'Pliez le genou jusqu’à ce que le bassin soit près de s’enrouler.', 'Poussez sur tout le pied, genou pas tout à fait tendu.', say.hardByLast], [say.kneeOver, onPad], [say.kneeIn, hipsRollUp]],
  'leg-curl': ['Flexion de jambe (leg curl)', ['Alignez le genou avec l’axe, coussin juste au-dessus du talon.', 'Pliez le genou qui travaille contre le coussin.', backSlowly, say.hardByLast], ['Hanches immobiles', say.breathe], [say.backArches]],
  'leg-extension': ['Extension de jambe (leg extension)', ['Alignez le genou avec l’axe, coussin juste au-dessus de la cheville.', 'Tendez le genou qui travaille contre le coussin.', backSlowly, say.hardByLast], [onPad, say.breathe], ['Lancer le poids']],
  'seated-calf-raise': ['Mollets assis à la machine', ['Asseyez-vous, coussin sur les cuisses, avant des pieds sur le plateau.', say.riseHigh, 'Laissez les talons descendre lentement.', say.hardByLast], [say.overBigToes, say.breathe], [say.anklesOut, say.bouncing]],
  'cable-hip-abduction': ['Abduction de hanche à la poulie', ['Tenez-vous de côté par rapport à une poulie basse, sangle à la cheville qui travaille, cette jambe du côté éloigné.', 'Levez la jambe qui travaille sur le côté, orteils vers l’avant.', say.pauseLower, say.hardByLast], [say.stayTall, say.hipsLevel], [say.trunkLeans]],
  'wall-hip-press': [
    'Pression de hanche contre un mur',
    ['De côté par rapport à un mur, debout sur la jambe qui travaille, la plus éloignée.', 'Levez l’autre genou à hauteur de hanche et poussez-le contre le mur.', 'Poussez le temps d’une respiration, puis relâchez.'],
    ['Hanches à l’horizontale', 'Restez grand'],
    ['Le buste penche'],
  ],
  'curtsy-lunge': [
    'Fente croisée',
    ['Debout sur la jambe qui travaille.', 'Reculez l’autre pied en le croisant derrière vous et pliez les deux genoux.', 'Poussez sur le pied avant pour remonter.'],
    ['Genou au-dessus des orteils du milieu', 'Hanches vers l’avant'],
    ['Le genou part vers l’intérieur', 'Le pas est trop large'],
  ],
  'cossack-squat': [
    'Squat cosaque',
    ['Debout, pieds très écartés.', 'Descendez sur la jambe qui travaille aussi loin que vous contrôlez, l’autre jambe longue.', 'Poussez sur tout le pied pour remonter.'],
    ['Genou au-dessus des orteils du milieu', 'Poitrine haute', 'Le talon reste au sol'],
    ['Le genou part vers l’intérieur', 'Le dos s’arrondit'],
  ],
  'wall-push-up': [
    'Pompe au mur',
    ['Debout à un bras et demi d’un mur, les mains posées à hauteur de poitrine.', 'Pliez les coudes et approchez la poitrine du mur.', 'Repoussez, le corps aligné.'],
    ['Côtes basses', 'Coudes vers le bas et l’arrière'],
    ['Les hanches s’affaissent'],
  ],
  'push-up': [
    'Pompe',
    ['En appui sur les mains et les orteils, mains sous les épaules, corps aligné.', 'Pliez les coudes jusqu’à ce que la poitrine approche du sol.', 'Repoussez le sol.'],
    ['Côtes basses', 'Coudes vers l’arrière'],
    ['Les hanches s’affaissent', 'La tête tombe'],
  ],
  'pike-push-up': [
    'Pompe hanches hautes',
    ['En appui sur les mains et les pieds, hanches hautes.', 'Pliez les coudes et descendez le sommet du crâne vers le sol.', 'Repoussez le sol.'],
    ['Hanches hautes', 'Coudes vers l’arrière'],
    ['Les hanches s’affaissent'],
  ],
  'prone-y-raise': [
    'Lever en Y sur le ventre',
    ['Allongé sur le ventre, bras tendus devant vous et écartés.', 'Levez les deux bras d’une largeur de main, pouces vers le haut.', 'Marquez un temps, puis redescendez lentement.'],
    ['Regardez le sol', 'Épaules loin des oreilles'],
    ['Le bas du dos se creuse'],
  ],
  'band-row': [
    'Tirage avec élastique',
    ['Attachez un élastique à hauteur de poitrine à quelque chose de solide et tenez les deux bouts.', 'Tirez les coudes en arrière jusqu’à ce que les mains arrivent aux côtes.', 'Marquez un temps, puis relâchez lentement.'],
    ['Restez grand', 'Épaules basses'],
    ['Le buste penche'],
  ],
} satisfies WordsOf<typeof english>;
