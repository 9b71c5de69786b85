import type {plyometrics as records} from '../../../catalogue/exercises/plyometrics.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const plyometrics = {
  'hopping-drill': [
    'Kleine hupjes',
    ['Sta rechtop, voeten op heupbreedte.', 'Hup laag en snel op beide voeten, vanuit de enkels.', 'Stop terwijl het nog veerkrachtig voelt.'],
    ['Land zacht en stil', 'Knieën los'],
    ['Te hoog huppen', 'Hielen raken de vloer'],
  ],
  'side-to-side-hop': [
    'Hupjes van kant naar kant',
    ['Sta naast een lijn op de vloer.', 'Hup er op beide voeten laag en snel overheen, heen en weer.', 'Stop terwijl het nog veerkrachtig voelt.'],
    ['Land zacht en stil', 'Knieën los'],
    ['Knieën vallen naar binnen', 'Te hoog huppen'],
  ],
  'single-leg-hop': [
    'Hupjes op één been',
    ['Sta op het oefenbeen, dicht bij een muur.', 'Hup laag op de plaats, vanuit de enkel.', 'Stop terwijl het nog veerkrachtig voelt.'],
    ['Land zacht en stil', 'Bekken recht'],
    ['Knie valt naar binnen', 'Vrije heup zakt'],
  ],
  'snap-down': [
    'Snel inzakken',
    ['Kom op je tenen, armen omhoog.', 'Zak snel in een ondiepe kniebuiging.', 'Sta twee seconden stil en kom dan omhoog.'],
    ['Land zacht en stil', 'Knieën boven de middelste tenen'],
    ['Knieën vallen naar binnen', 'Landen met stijve knieën'],
  ],
  'squat-jump': [
    'Sprong uit kniebuiging',
    ['Zak in een ondiepe kniebuiging, armen naar achteren.', 'Spring omhoog en zwaai je armen mee.', 'Land op beide voeten, zak in en wacht even.'],
    ['Land zacht en stil', 'Knieën boven de middelste tenen'],
    ['Knieën vallen naar binnen', 'Landen met stijve knieën'],
  ],
  'box-jump-shallow': [
    'Sprong op een lage kist',
    ['Sta voor een lage, stevige kist, voeten op heupbreedte.', 'Zwaai je armen en spring er met beide voeten op.', 'Land, zak in en wacht even. Stap eraf, spring er nooit af.'],
    ['Land zacht en stil', 'De hele voet op de kist'],
    ['Knieën vallen naar binnen', 'Een kist die te hoog is'],
  ],
  'jump-lunge': [
    'Uitvalspas met sprong',
    ['Begin in een ondiepe uitvalspas.', 'Spring omhoog en wissel in de lucht van been.', 'Land, zak in en wacht even.'],
    ['Land zacht en stil', 'Blijf rechtop'],
    ['Knie valt naar binnen', 'Landen met stijve knieën'],
  ],
  'side-step-landing': [
    'Zijstap en stilstaan',
    ['Stap vlot opzij en land op die voet.', 'Buig heup en knie en sta twee seconden stil.', 'Stap terug naar de andere kant.'],
    ['Land zacht en stil', 'Knie boven de middelste tenen'],
    ['Knie valt naar binnen', 'Romp leunt opzij'],
  ],
  'skater-jump': [
    'Schaatssprong',
    ['Zet af met één been en spring opzij.', 'Land op de andere voet, zak in en wacht even.', 'Spring weer terug.'],
    ['Land zacht en stil', 'Knie boven de middelste tenen'],
    ['Knie valt naar binnen', 'Romp leunt opzij'],
  ],
  'single-leg-side-hop': [
    'Eenbenige zijwaartse hop',
    ['Sta op het werkende been naast een lijn op de grond.', 'Hop over de lijn en land zacht, hop dan terug.', 'Stop zolang het nog veerkrachtig voelt.'],
    ['Land zacht en stil', 'Knie boven de middelste tenen'],
    ['Knie valt naar binnen', 'Romp helt over'],
  ],
} satisfies WordsOf<typeof records>;
