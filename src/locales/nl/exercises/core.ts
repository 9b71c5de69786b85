import type {core as records} from '../../../catalogue/exercises/core.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const core = {
  'kneeling-plank': [
    'Plank op de knieën',
    ['Steun op ellebogen en knieën, ellebogen onder de schouders.', 'Til je heupen op tot schouders, heupen en knieën op één lijn zijn.', 'Houd vast en adem door.'],
    ['Ribben omlaag', 'Span je billen aan'],
    ['Heupen zakken', 'Heupen komen te hoog'],
  ],
  plank: [
    'Plank',
    ['Steun op ellebogen en tenen, ellebogen onder de schouders.', 'Til je heupen op tot je lichaam één rechte lijn is.', 'Houd vast en adem door.'],
    ['Ribben omlaag', 'Span je billen aan'],
    ['Heupen zakken', 'Heupen komen te hoog'],
  ],
  'plank-leg-lift': [
    'Plank met beenheffen',
    ['Steun op ellebogen en tenen, ellebogen onder de schouders.', 'Til één been een handbreedte op.', 'Wacht even, zak dan langzaam en wissel van been.'],
    ['Bekken recht', 'Span je billen aan'],
    ['Heupen zakken', 'Onderrug wordt hol'],
  ],
  'kneeling-side-plank': [
    'Zijplank op de knieën',
    ['Ga op je oefenkant liggen, elleboog onder de schouder, knieën gebogen.', 'Til je heupen op tot schouders, heupen en knieën op één lijn zijn.', 'Houd vast en adem door.'],
    ['Heupen recht boven elkaar', 'Duw de vloer weg'],
    ['Heupen zakken', 'Heupen rollen naar achteren'],
  ],
  'side-plank': [
    'Zijplank',
    ['Ga op je oefenkant liggen, elleboog onder de schouder, benen gestrekt.', 'Til je heupen op tot je lichaam één rechte lijn is.', 'Houd vast en adem door.'],
    ['Heupen recht boven elkaar', 'Duw de vloer weg'],
    ['Heupen zakken', 'Heupen rollen naar achteren'],
  ],
  'side-plank-reach-under': [
    'Zijplank met reiken',
    ['Houd een zijplank op je oefenkant, de bovenste arm omhoog.', 'Draai je borst en reik met de bovenste arm onder je door.', 'Draai terug, heupen hoog.'],
    ['Adem rustig door', 'Duw de vloer weg'],
    ['Heupen zakken'],
  ],
  'bird-dog': [
    'Arm en been strekken op handen en knieën',
    ['Ga op handen en knieën, handen onder de schouders, knieën onder de heupen.', 'Strek één arm naar voren en het been aan de andere kant naar achteren.', 'Wacht even, zak dan langzaam en wissel.'],
    ['Bekken recht', 'Rug lang'],
    ['Onderrug wordt hol', 'Heupen draaien'],
  ],
  superman: [
    'Superman om en om',
    ['Ga op je buik liggen, armen naar voren gestrekt.', 'Til één arm en het been aan de andere kant een handbreedte op.', 'Wacht even, zak dan langzaam en wissel.'],
    ['Kijk naar de vloer', 'Reik ver, niet hoog'],
    ['Onderrug wordt hol', 'Heupen draaien'],
  ],
  'dead-bug': [
    'Kever',
    ['Ga op je rug liggen, armen omhoog, knieën boven de heupen.', 'Laat één arm en het been aan de andere kant naar de vloer zakken.', 'Kom terug en wissel.'],
    ['Onderrug blijft op de vloer', 'Adem rustig door'],
    ['Onderrug wordt hol'],
  ],
  'reverse-crunch': [
    'Omgekeerde crunch',
    ['Ga op je rug liggen, knieën boven de heupen.', 'Rol je bekken op en breng je knieën naar je borst.', 'Wacht even en zak dan langzaam.'],
    ['Rollen, niet zwaaien', 'Adem uit als je optilt'],
    ['Met de benen zwaaien', 'Onderrug wordt hol'],
  ],
  'swiss-ball-reverse-crunch': [
    'Omgekeerde crunch met fitnessbal',
    ['Ga op je rug liggen, benen over de bal, en klem hem tussen hielen en bovenbenen.', 'Rol je bekken op en breng je knieën naar je borst.', 'Wacht even en zak dan langzaam.'],
    ['Rollen, niet zwaaien', 'Adem uit als je optilt'],
    ['Met de benen zwaaien', 'Onderrug wordt hol'],
  ],
  'pallof-press': [
    'Pallof-press',
    ['Maak een band op borsthoogte aan iets stevigs vast, je oefenkant ernaartoe.', 'Houd hem voor je borst en stap weg tot hij strak staat.', 'Duw je handen naar voren zonder te draaien, wacht even, kom terug.'],
    ['Blijf rechtop', 'Ribben omlaag'],
    ['Romp draait'],
  ],
  'reverse-plank': [
    'Omgekeerde plank',
    ['Zit met lange benen en je handen achter je.', 'Til je heupen tot schouders, heupen en hielen één lijn vormen.', 'Houd vast en adem.'],
    ['Span je billen aan', 'Duw de grond weg'],
    ['Heupen zakken'],
  ],
} satisfies WordsOf<typeof records>;
