import type {warmUp as records} from '../../../catalogue/exercises/warm-up.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const warmUp = {
  'leg-swing': [
    'Beenzwaai',
    ['Sta rechtop, één hand aan de muur.', 'Zwaai het oefenbeen naar voren en naar achteren als een slinger.', 'Laat de zwaai elke keer iets groter worden.'],
    ['Blijf rechtop', 'Romp stil'],
    ['Onderrug wordt hol'],
  ],
  'side-leg-swing': [
    'Beenzwaai opzij',
    ['Sta met je gezicht naar een muur, beide handen eraan.', 'Zwaai het oefenbeen voor je lichaam langs en dan naar buiten.', 'Laat de zwaai elke keer iets groter worden.'],
    ['Blijf rechtop', 'Bekken wijst naar voren'],
    ['Romp leunt opzij'],
  ],
  'leg-circle': [
    'Cirkels met het been',
    ['Sta rechtop, één hand aan de muur.', 'Til het oefenbeen net van de vloer, knie gestrekt.', 'Maak cirkels vanuit de heup. Draai halverwege de richting om.'],
    ['Bekken recht', 'Romp stil'],
    ['Romp leunt opzij'],
  ],
  'hip-rotation': [
    'Heupopener',
    ['Sta rechtop en til één knie tot heuphoogte.', 'Draai de knie naar buiten en weer terug.', 'Zet de voet neer en wissel van been.'],
    ['Blijf rechtop', 'Bekken wijst naar voren'],
    ['Romp leunt opzij'],
  ],
  'arm-circle': [
    'Armcirkels',
    ['Sta rechtop, armen opzij.', 'Maak langzame cirkels, van klein naar groot.', 'Draai halverwege de richting om.'],
    ['Schouders laag', 'Ribben omlaag'],
    ['Schouders kruipen omhoog'],
  ],
  'shoulder-opener': [
    'Schouderopener',
    ['Sta rechtop, armen opzij.', 'Omhels jezelf en open dan je armen wijd.', 'Wissel elke keer de bovenste arm.'],
    ['Schouders laag', 'Ribben omlaag'],
    ['Onderrug wordt hol'],
  ],
  'wall-mountain-climber': [
    'Bergbeklimmer tegen de muur',
    ['Zet beide handen tegen een muur en loop achteruit tot je lichaam schuin staat.', 'Trek één knie naar de muur.', 'Stap terug en wissel van been.'],
    ['Recht van hoofd tot hiel', 'Adem rustig door'],
    ['Heupen zakken'],
  ],
  'mountain-climber': [
    'Bergbeklimmer',
    ['Begin in een plank op je handen, handen onder de schouders.', 'Trek één knie naar je borst.', 'Stap terug en wissel van been.'],
    ['Recht van hoofd tot hiel', 'Adem rustig door'],
    ['Heupen zakken', 'Heupen komen te hoog'],
  ],
  'backward-lunge': [
    'Uitvalspas naar achteren',
    ['Zet je voeten op heupbreedte.', 'Stap met één voet naar achteren en buig beide knieën.', 'Duw met de voorste voet omhoog en wissel van been.'],
    ['Knie boven de middelste tenen', 'Blijf rechtop', 'Achterste hiel blijft omhoog'],
    ['Knie valt naar binnen'],
  ],
  'lunge-with-rotation': [
    'Uitvalspas met draai',
    ['Stap naar voren en buig beide knieën.', 'Draai je borst naar het voorste been en terug.', 'Duw met de voorste voet omhoog en wissel van been.'],
    ['Knie boven de middelste tenen', 'Bekken wijst naar voren'],
    ['Knie valt naar binnen'],
  ],
  'knee-to-wall': [
    'Knie naar de muur',
    ['Sta met je gezicht naar een muur, de oefenvoet een handbreedte ervandaan.', 'Buig de knie tot hij de muur raakt.', 'Kom terug. Was het makkelijk, zet de voet dan iets verder naar achteren.'],
    ['Hiel blijft op de vloer', 'Knie boven de middelste tenen'],
    ['Hiel komt los', 'Voetboog zakt in'],
  ],
  'heel-toe-rock': [
    'Wippen van hiel naar teen',
    ['Sta rechtop, vingertoppen aan de muur.', 'Kom op je tenen en rol dan terug tot de tenen loskomen.'],
    ['Blijf rechtop', 'Knieën gestrekt'],
    ['Heupen gaan heen en weer'],
  ],
  'high-knee-march': [
    'Marcheren met hoge knieën',
    ['Sta rechtop en til één knie tot heuphoogte, de arm aan de andere kant naar voren.', 'Zet de voet neer en wissel van been.'],
    ['Blijf rechtop', 'Tenen opgetrokken'],
    ['Romp leunt achterover'],
  ],
  'a-skip': [
    'Knieheffen met hup (A-skip)',
    ['Marcheer met hoge knieën, de arm aan de andere kant naar voren.', 'Maak bij elke stap een klein hupje op de standvoet.'],
    ['Blijf rechtop', 'Land zacht en stil'],
    ['Romp leunt achterover'],
  ],
  'cat-cow': [
    'Kat en koe',
    ['Ga op handen en knieën, handen onder de schouders, knieën onder de heupen.', 'Maak je rug bol, laat dan de buik zakken en de borst omhoogkomen.'],
    ['Adem rustig door', 'Ellebogen gestrekt'],
    ['Het eind van de beweging forceren'],
  ],
  'standing-trunk-rotation': [
    'Romp draaien in stand',
    ['Sta rechtop, armen gekruist voor de borst.', 'Draai je borst naar één kant en terug.', 'Draai naar de andere kant.'],
    ['Blijf rechtop', 'Bekken wijst naar voren'],
    ['Het eind van de beweging forceren'],
  ],
  'heel-walk': [
    'Hielenloop',
    ['Sta rechtop en trek je tenen op.', 'Loop met korte passen op je hielen.'],
    ['Tenen hoog', 'Blijf lang'],
    ['Je billen steken naar achteren'],
  ],
  'inchworm': [
    'Rupsloop',
    ['Sta, buig voorover en zet je handen op de grond.', 'Loop met je handen naar voren tot een plank.', 'Loop terug en kom overeind.'],
    ['Knieën los', 'Ribben laag'],
    ['Heupen zakken'],
  ],
  'side-to-side-lunge': [
    'Zijwaartse lunge, om en om',
    ['Sta met je voeten ver uit elkaar.', 'Verplaats je gewicht naar één voet en buig die knie, het andere been lang.', 'Duw je terug naar het midden en wissel.'],
    ['Knie boven de middelste tenen', 'Borst omhoog'],
    ['Knie valt naar binnen', 'Hielen komen los'],
  ],
  'wall-angel': [
    'Muurengel',
    ['Sta met je rug tegen een muur, armen gebogen omhoog naast je hoofd.', 'Schuif je armen omhoog langs de muur zolang ze ertegen blijven.', 'Schuif omlaag tot je ellebogen naast je lichaam zijn.'],
    ['Ribben laag', 'Schouders weg van je oren'],
    ['Holle onderrug'],
  ],
  'neck-tilt': [
    'Hoofd opzij kantelen',
    ['Sta of zit rechtop.', 'Kantel je hoofd langzaam, één oor naar zijn schouder.', 'Kom terug en wissel.'],
    ['Kijk vooruit', 'Adem rustig'],
    ['Schouders gaan omhoog'],
  ],
} satisfies WordsOf<typeof records>;
