import type {warmUp as english} from '../../../catalogue/exercises/warm-up.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

export const warmUp = {
  'leg-swing': ['Balancé de jambe', ['Tenez-vous debout, dos droit, une main sur un mur.', 'Balancez la jambe qui travaille d’avant en arrière comme un pendule.', say.growSwing], [say.stayTall, say.trunkStill], [say.backArches]],
  'side-leg-swing': ['Balancé latéral de jambe', ['Placez-vous face à un mur, les deux mains dessus.', 'Balancez la jambe qui travaille devant vous, puis vers l’extérieur.', say.growSwing], [say.stayTall, say.hipsForward], [say.trunkLeans]],
  'leg-circle': ['Cercle de jambe', ['Tenez-vous debout, dos droit, une main sur un mur.', 'Décollez à peine du sol la jambe qui travaille, genou tendu.', 'Dessinez des cercles depuis la hanche. À mi-parcours, changez de sens.'], [say.hipsLevel, say.trunkStill], [say.trunkLeans]],
  'hip-rotation': ['Rotation de hanche', ['Tenez-vous debout, dos droit, et levez un genou à hauteur de hanche.', 'Ouvrez le genou sur le côté et ramenez-le.', 'Reposez le pied et changez de jambe.'], [say.stayTall, say.hipsForward], [say.trunkLeans]],
  'arm-circle': ['Cercle de bras', ['Tenez-vous debout, dos droit, bras écartés.', 'Dessinez des cercles lents, de petits à grands.', say.changeDirection], [say.shouldersLow, say.ribsDown], ['Les épaules montent']],
  'shoulder-opener': ['Ouverture des épaules', ['Tenez-vous debout, dos droit, bras écartés.', 'Serrez-vous dans vos bras, puis ouvrez-les largement.', 'Changez chaque fois le bras du dessus.'], [say.shouldersLow, say.ribsDown], [say.backArches]],
  'wall-mountain-climber': ['Grimpeur au mur', ['Posez les deux mains sur un mur et reculez jusqu’à incliner le corps.', 'Amenez un genou vers le mur.', 'Reposez le pied et changez de jambe.'], ['Corps droit de la tête aux talons', say.breathe], [say.hipsSink]],
  'mountain-climber': ['Grimpeur (mountain climber)', ['Commencez en planche sur les mains, mains sous les épaules.', 'Amenez un genou vers la poitrine.', 'Reposez le pied et changez de jambe.'], ['Corps droit de la tête aux talons', say.breathe], [say.hipsSink, say.hipsPop]],
  'backward-lunge': ['Fente arrière', ['Tenez-vous debout, pieds écartés de la largeur du bassin.', 'Reculez un pied et pliez les deux genoux.', 'Poussez sur le pied avant pour vous relever, puis changez de jambe.'], [say.kneeOver, say.stayTall, 'Le talon arrière reste levé'], [say.kneeIn]],
  'lunge-with-rotation': ['Fente avec rotation', ['Avancez un pied et pliez les deux genoux.', 'Tournez la poitrine vers la jambe avant et revenez.', 'Poussez sur le pied avant pour vous relever, puis changez de jambe.'], [say.kneeOver, say.hipsForward], [say.kneeIn]],
  'knee-to-wall': ['Genou au mur', ['Placez-vous face à un mur, le pied qui travaille à une largeur de main.', 'Pliez le genou jusqu’à toucher le mur.', 'Revenez. Si c’était facile, reculez un peu le pied.'], [say.heelDown, say.kneeOver], [say.heelLifts, say.archCollapses]],
  'heel-toe-rock': ['Bascule talon-pointe', [say.standOnWall, 'Montez sur la pointe des pieds, puis basculez en arrière jusqu’à décoller les orteils.'], [say.stayTall, say.kneesStraight], ['Le bassin va d’avant en arrière']],
  'high-knee-march': ['Marche genoux hauts', ['Tenez-vous debout, dos droit, et levez un genou à hauteur de hanche, bras opposé vers l’avant.', 'Reposez le pied et changez de jambe.'], [say.stayTall, 'Orteils relevés'], [say.trunkBack]],
  'a-skip': ['Montées de genoux sautillées (A-skip)', ['Marchez genoux hauts, bras opposé vers l’avant.', 'Ajoutez à chaque pas un petit saut sur le pied d’appui.'], [say.stayTall, say.softly], [say.trunkBack]],
  'cat-cow': ['Chat-vache', [say.allFours, 'Arrondissez le dos, puis laissez descendre le ventre et monter la poitrine.'], [say.breathe, 'Coudes tendus'], [say.forcing]],
  'standing-trunk-rotation': ['Rotation du tronc debout', ['Tenez-vous debout, dos droit, bras croisés sur la poitrine.', 'Tournez la poitrine d’un côté et revenez.', 'Tournez de l’autre côté.'], [say.stayTall, say.hipsForward], [say.forcing]],
  'heel-walk': [
    'Marche sur les talons',
    ['Tenez-vous droit et relevez les orteils.', 'Marchez sur les talons à petits pas.'],
    ['Orteils hauts', 'Restez grand'],
    ['Les fesses partent en arrière'],
  ],
  'inchworm': [
    'Marche de la chenille',
    ['Debout, penchez-vous en avant et posez les mains au sol.', 'Avancez les mains jusqu’à la planche.', 'Revenez et redressez-vous.'],
    ['Genoux souples', 'Côtes basses'],
    ['Les hanches s’affaissent'],
  ],
  'side-to-side-lunge': [
    'Fente latérale alternée',
    ['Debout, pieds très écartés.', 'Passez sur un pied et pliez ce genou, l’autre jambe longue.', 'Repoussez jusqu’au milieu et changez.'],
    ['Genou au-dessus des orteils du milieu', 'Poitrine haute'],
    ['Le genou part vers l’intérieur', 'Les talons décollent'],
  ],
  'wall-angel': [
    'Ange au mur',
    ['Debout, dos au mur, bras pliés et relevés de chaque côté de la tête.', 'Faites glisser les bras vers le haut tant qu’ils touchent le mur.', 'Redescendez jusqu’à ce que les coudes soient le long du corps.'],
    ['Côtes basses', 'Épaules loin des oreilles'],
    ['Le bas du dos se creuse'],
  ],
  'neck-tilt': [
    'Inclinaison de la tête',
    ['Debout ou assis, bien droit.', 'Inclinez lentement la tête, une oreille vers son épaule.', 'Revenez et changez.'],
    ['Regardez devant vous', 'Respirez calmement'],
    ['Les épaules montent'],
  ],
} satisfies WordsOf<typeof english>;
