import type {plyometrics as english} from '../../../catalogue/exercises/plyometrics.js';
import type {WordsOf} from '../../shared/exercise-texts.js';
import * as say from './phrases.js';

const kneesSoft = 'Genoux souples';
const tooHigh = 'Sauter trop haut';

export const plyometrics = {
  'hopping-drill': ['Petits bonds sur place', ['Tenez-vous debout, dos droit, pieds écartés de la largeur du bassin.', 'Faites de petits bonds rapides sur les deux pieds, depuis les chevilles.', say.stillSpringy], [say.softly, kneesSoft], [tooHigh, 'Les talons frappent le sol']],
  'side-to-side-hop': ['Petits bonds latéraux', ['Placez-vous à côté d’une ligne au sol.', 'Faites de petits bonds rapides par-dessus, sur les deux pieds, d’un côté à l’autre.', say.stillSpringy], [say.softly, kneesSoft], [say.kneesIn, tooHigh]],
  'single-leg-hop': ['Petits bonds sur une jambe', ['Tenez-vous sur la jambe qui travaille, près d’un mur.', 'Faites de petits bonds sur place, depuis la cheville.', say.stillSpringy], [say.softly, say.hipsLevel], [say.kneeIn, say.freeHipDrops]],
  'snap-down': ['Réception rapide (snap down)', ['Montez sur la pointe des pieds, bras en l’air.', 'Descendez vite en squat peu profond.', 'Restez immobile deux secondes, puis relevez-vous.'], [say.softly, say.kneesOver], [say.kneesIn, say.stiffKnees]],
  'squat-jump': ['Squat sauté', ['Descendez en squat peu profond, bras en arrière.', 'Sautez vers le haut en lançant les bras.', 'Réceptionnez-vous sur les deux pieds, fléchissez et marquez une pause.'], [say.softly, say.kneesOver], [say.kneesIn, say.stiffKnees]],
  'box-jump-shallow': ['Saut sur caisse basse', ['Placez-vous face à une caisse basse et stable, pieds écartés de la largeur du bassin.', 'Lancez les bras et sautez dessus à deux pieds.', 'Réceptionnez-vous, fléchissez et marquez une pause. Descendez en marchant, jamais en sautant.'], [say.softly, 'Tout le pied sur la caisse'], [say.kneesIn, 'Une caisse trop haute']],
  'jump-lunge': ['Fente sautée', ['Commencez en fente peu profonde.', 'Sautez et changez de jambe en l’air.', say.landPause], [say.softly, say.stayTall], [say.kneeIn, say.stiffKnees]],
  'side-step-landing': ['Pas de côté tenu', ['Faites un pas vif sur le côté et posez-vous sur ce pied.', 'Pliez hanche et genou et restez immobile deux secondes.', 'Repartez de l’autre côté.'], [say.softly, say.kneeOver], [say.kneeIn, say.trunkLeans]],
  'skater-jump': ['Saut du patineur', ['Poussez sur une jambe et sautez sur le côté.', 'Réceptionnez-vous sur l’autre pied, fléchissez et marquez une pause.', 'Sautez dans l’autre sens.'], [say.softly, say.kneeOver], [say.kneeIn, say.trunkLeans]],
  'single-leg-side-hop': [
    'Saut latéral sur une jambe',
    ['Debout sur la jambe qui travaille, à côté d’une ligne au sol.', 'Sautez par-dessus la ligne et atterrissez en douceur, puis revenez.', 'Arrêtez tant que cela reste élastique.'],
    ['Atterrissez en douceur et sans bruit', 'Genou au-dessus des orteils du milieu'],
    ['Le genou part vers l’intérieur', 'Le buste penche'],
  ],
} satisfies WordsOf<typeof english>;
