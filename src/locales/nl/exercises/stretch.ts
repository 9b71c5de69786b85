import type {stretch as records} from '../../../catalogue/exercises/stretch.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const stretch = {
  'kneeling-hip-flexor-stretch': [
    'Heupbuigers rekken op de knie',
    ['Kniel op de oefenknie, de andere voet ervoor.', 'Kantel je bekken naar achteren en span je billen aan.', 'Schuif je heupen iets naar voren.', 'Voel het aan de voorkant van de heup.'],
    ['Lichte rek, nooit pijn', 'Blijf rechtop'],
    ['Onderrug wordt hol'],
  ],
  'standing-quad-stretch': [
    'Voorkant bovenbeen rekken in stand',
    ['Sta met een hand aan de muur.', 'Houd de enkel van het oefenbeen achter je vast, hiel naar je bil.', 'Kantel je bekken naar achteren, knieën bij elkaar.', 'Voel het aan de voorkant van het bovenbeen.'],
    ['Lichte rek, nooit pijn', 'Blijf rechtop'],
    ['Onderrug wordt hol', 'Knie wijkt naar buiten'],
  ],
  'couch-stretch': [
    'Heupbuigers rekken tegen de muur',
    ['Kniel met je rug naar een muur, het scheenbeen van het oefenbeen ertegen omhoog.', 'Zet de andere voet naar voren en breng je borst omhoog.', 'Kantel je bekken naar achteren en span je billen aan.', 'Voel het aan de voorkant van bovenbeen en heup.'],
    ['Lichte rek, nooit pijn', 'Knie op iets zachts'],
    ['Onderrug wordt hol'],
  ],
  'lying-hamstring-stretch': [
    'Achterkant bovenbeen rekken op je rug',
    ['Ga op je rug liggen en houd het bovenbeen van het oefenbeen met beide handen vast.', 'Strek langzaam de knie.', 'Voel het achter in het bovenbeen.'],
    ['Lichte rek, nooit pijn', 'Schouders laag'],
    ['Veren'],
  ],
  'seated-forward-fold': [
    'Vooroverbuigen in zit',
    ['Ga op de vloer zitten, benen gestrekt.', 'Buig voorover vanuit de heupen en loop met je handen langs je benen.', 'Buig je knieën een beetje als dat nodig is.', 'Voel het achter in de bovenbenen.'],
    ['Lichte rek, nooit pijn', 'Rug lang'],
    ['Veren'],
  ],
  'wall-calf-stretch': [
    'Kuit rekken met gestrekte knie',
    ['Zet beide handen tegen een muur, de oefenvoet een grote stap naar achteren.', 'Leun naar voren, knie gestrekt, hiel op de vloer.', 'Voel het hoog in de kuit.'],
    ['Lichte rek, nooit pijn', 'Tenen naar voren'],
    ['Hiel komt los', 'Voetboog zakt in'],
  ],
  'step-calf-stretch': [
    'Kuit rekken op een trede',
    ['Sta op een trede, de bal van de oefenvoet op de rand, hand aan de muur.', 'Laat de hiel zakken, knie gestrekt.', 'Voel het hoog in de kuit.'],
    ['Lichte rek, nooit pijn', 'Blijf rechtop'],
    ['Veren'],
  ],
  'bent-knee-calf-stretch': [
    'Kuit rekken met gebogen knie',
    ['Zet beide handen tegen een muur, de oefenvoet een kleine stap naar achteren.', 'Buig beide knieën, hiel op de vloer.', 'Voel het laag in de kuit.'],
    ['Lichte rek, nooit pijn', 'Tenen naar voren'],
    ['Hiel komt los', 'Voetboog zakt in'],
  ],
  'deep-squat-hold': [
    'Diepe hurkzit',
    ['Sta breder dan je heupen, tenen iets naar buiten.', 'Zak in een diepe hurkzit, hielen op de vloer.', 'Duw je knieën met je ellebogen zacht naar buiten.'],
    ['Lichte rek, nooit pijn', 'Borst omhoog'],
    ['Hielen komen los', 'Knieën vallen naar binnen'],
  ],
  'figure-four-stretch': [
    'Bil rekken op je rug',
    ['Ga op je rug liggen, de enkel van het oefenbeen op de andere knie.', 'Houd het andere bovenbeen vast en trek beide benen naar je toe.', 'Voel het in de bil.'],
    ['Lichte rek, nooit pijn', 'Schouders laag'],
    ['Op de knie duwen'],
  ],
  'pigeon-stretch': [
    'Duif',
    ['Breng vanaf handen en knieën de oefenknie naar voren, de voet naar het midden.', 'Schuif het andere been naar achteren.', 'Laat je heupen zakken, met je gewicht op je handen.', 'Voel het in de bil, nooit in de knie.'],
    ['Lichte rek, nooit pijn', 'Bekken recht'],
    ['Op de oefenheup vallen'],
  ],
  'butterfly-stretch': [
    'Vlinder',
    ['Ga op de vloer zitten, voetzolen tegen elkaar.', 'Laat je knieën opzij zakken en leun iets naar voren.', 'Voel het aan de binnenkant van de bovenbenen.'],
    ['Lichte rek, nooit pijn', 'Rug lang'],
    ['Op de knieën duwen', 'Veren'],
  ],
  'shin-stretch': [
    'Scheenbeen rekken',
    ['Sta met een hand aan de muur, de bovenkant van de tenen van de oefenvoet achter je op de vloer.', 'Duw de voorkant van de enkel naar voren en omlaag.', 'Voel het langs de voorkant van het scheenbeen.'],
    ['Lichte rek, nooit pijn', 'Gewicht op het andere been'],
    ['Te veel gewicht op de tenen'],
  ],
  'sole-stretch': [
    'Voetzool rekken',
    ['Ga op de vloer zitten, de enkel van het oefenbeen op het andere bovenbeen.', 'Trek de tenen met je hand naar het scheenbeen.', 'Voel het langs de voetzool.'],
    ['Lichte rek, nooit pijn', 'Adem rustig door'],
    ['Veren'],
  ],
  'childs-pose': [
    'Kindhouding',
    ['Kniel en zak naar achteren richting je hielen.', 'Strek je armen naar voren en laat je hoofd rusten.'],
    ['Lichte rek, nooit pijn', 'Adem rustig door'],
    ['Schouders kruipen omhoog'],
  ],
  'side-bend-stretch': [
    'Zijwaarts buigen',
    ['Sta rechtop, de arm van de oefenkant boven je hoofd.', 'Buig naar de andere kant.', 'Voel het langs de zijkant van de romp.'],
    ['Lichte rek, nooit pijn', 'Heupen stil'],
    ['Romp draait'],
  ],
  'sphinx-stretch': [
    'Sfinx',
    ['Ga op je buik liggen, ellebogen onder de schouders.', 'Breng je borst omhoog en ontspan je buik.'],
    ['Lichte rek, nooit pijn', 'Schouders laag'],
    ['Het eind van de beweging forceren'],
  ],
  'downward-dog': [
    'Neerwaartse hond',
    ['Begin op handen en voeten, heupen hoog, knieën gebogen.', 'Strek je knieën en laat je hielen naar de grond zakken.', 'Voel het aan de achterkant van je benen.'],
    ['Lichte rek, nooit pijn', 'Rug lang'],
    ['Rug wordt bol'],
  ],
  'wall-chest-stretch': [
    'Borstrek aan de muur',
    ['Sta in een deuropening of aan het einde van een muur.', 'Leg de onderarm van de werkende kant ertegen, elleboog op schouderhoogte.', 'Stap naar voren tot je het in je borst voelt.'],
    ['Lichte rek, nooit pijn', 'Blijf lang'],
    ['Holle onderrug'],
  ],
  'cross-body-stretch': [
    'Schouderrek voor de borst',
    ['Sta of zit rechtop, de arm van de werkende kant voor je borst.', 'Trek hem met de andere hand boven de elleboog dichterbij.', 'Voel het achter de schouder.'],
    ['Lichte rek, nooit pijn', 'Schouder laag'],
    ['Romp draait mee'],
  ],
  'overhead-arm-stretch': [
    'Armrek boven het hoofd',
    ['Til de arm van de werkende kant op en laat de hand achter je hoofd zakken.', 'Trek de elleboog met de andere hand zacht naar binnen.', 'Voel het aan de achterkant van de bovenarm.'],
    ['Lichte rek, nooit pijn', 'Ribben laag'],
    ['Holle onderrug'],
  ],
  'neck-side-stretch': [
    'Zijwaartse nekrek',
    ['Sta of zit rechtop, de schouder van de werkende kant laag.', 'Kantel je hoofd ervan weg; leg de andere hand op je hoofd zonder te trekken.', 'Voel het aan de zijkant van je nek.'],
    ['Lichte rek, nooit pijn', 'Schouder laag'],
    ['Hoofd draait mee'],
  ],
} satisfies WordsOf<typeof records>;
