import type {activation as records} from '../../../catalogue/exercises/activation.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const activation = {
  'glute-bridge': [
    'Bruggetje',
    ['Ga op je rug liggen, knieën gebogen, voeten plat.', 'Span je billen aan. Til je heupen op tot schouders, heupen en knieën op één lijn zijn.', 'Wacht even en zak dan langzaam.'],
    ['Ribben omlaag', 'Duw met de hielen', 'Voel de billen meer dan de rug'],
    ['Onderrug wordt hol', 'Knieën vallen naar binnen'],
  ],
  'single-leg-bridge': [
    'Bruggetje op één been',
    ['Ga op je rug liggen, de oefenvoet plat, het andere been gestrekt, bovenbenen even hoog.', 'Span je billen aan. Til je heupen op tot schouders, heupen en knieën op één lijn zijn.', 'Wacht even en zak dan langzaam.'],
    ['Bekken recht', 'Duw met de hiel', 'Voel de billen meer dan de rug'],
    ['Onderrug wordt hol', 'Vrije heup zakt'],
  ],
  clamshell: [
    'Schelp',
    ['Ga op je zij liggen, het oefenbeen boven, knieën gebogen.', 'Open de bovenste knie, voeten tegen elkaar.', 'Wacht even en zak dan langzaam.'],
    ['Heupen recht boven elkaar', 'Romp stil', 'Voel het aan de zijkant van de heup'],
    ['Heupen rollen naar achteren'],
  ],
  'banded-clamshell': [
    'Schelp met band',
    ['Doe een band net boven je knieën.', 'Ga op je zij liggen, het oefenbeen boven, knieën gebogen.', 'Open de bovenste knie, voeten tegen elkaar.', 'Wacht even en zak dan langzaam.'],
    ['Heupen recht boven elkaar', 'Romp stil', 'Voel het aan de zijkant van de heup'],
    ['Heupen rollen naar achteren'],
  ],
  'side-lying-leg-raise': [
    'Been heffen in zijlig',
    ['Ga op je zij liggen, het oefenbeen boven en gestrekt, de onderste knie gebogen.', 'Til het bovenste been iets naar achteren op, tenen naar voren.', 'Wacht even en zak dan langzaam.'],
    ['Heupen recht boven elkaar', 'De hiel gaat voorop', 'Voel het aan de zijkant van de heup'],
    ['Been schuift naar voren', 'Tenen draaien omhoog'],
  ],
  'kneeling-side-plank-hip-abduction': [
    'Zijplank op de knieën met beenheffen',
    ['Ga op je oefenkant liggen, elleboog onder de schouder, knieën gebogen.', 'Til je heupen op en strek het bovenste been.', 'Til het bovenste been op en laat het zakken, heupen hoog.'],
    ['Heupen recht boven elkaar', 'Adem rustig door'],
    ['Heupen zakken', 'Heupen rollen naar achteren'],
  ],
  'side-plank-hip-abduction': [
    'Zijplank met beenheffen',
    ['Ga op je oefenkant liggen, elleboog onder de schouder, benen gestrekt.', 'Til je heupen op tot je lichaam één rechte lijn is.', 'Til het bovenste been op en laat het zakken, heupen hoog.', 'Beide heupen werken, het meest die bij de vloer.'],
    ['Heupen recht boven elkaar', 'Adem rustig door'],
    ['Heupen zakken', 'Heupen rollen naar achteren'],
  ],
  'standing-hip-abduction': [
    'Been opzij heffen in stand',
    ['Sta rechtop, vingertoppen aan de muur.', 'Til het oefenbeen opzij, tenen naar voren.', 'Wacht even en zak dan langzaam.'],
    ['Blijf rechtop', 'Bekken recht', 'Voel het aan de zijkant van de heup'],
    ['Romp leunt opzij'],
  ],
  'band-side-step': [
    'Zijstap met band',
    ['Doe een band net boven je knieën en buig heupen en knieën een beetje.', 'Stap opzij met het oefenbeen.', 'Volg langzaam met het andere en houd de band strak.'],
    ['Bekken recht', 'Tenen naar voren'],
    ['Knieën vallen naar binnen', 'Romp leunt opzij'],
  ],
  'step-up-lateral-abduction': [
    'Opstappen met been opzij',
    ['Sta voor een lage trede, de oefenvoet erop.', 'Stap op en til het andere been opzij.', 'Wacht even en stap dan langzaam af.'],
    ['Bekken recht', 'Duw met de hele voet'],
    ['Romp leunt opzij', 'Knie valt naar binnen'],
  ],
  'hip-hitch': [
    'Heup laten zakken en heffen in stand',
    ['Sta op het oefenbeen, vingertoppen aan de muur, de andere knie gebogen.', 'Laat de vrije heup iets zakken.', 'Til hem weer op met de heup waarop je staat.'],
    ['Blijf rechtop', 'Knie gestrekt', 'Een kleine, beheerste beweging'],
    ['Romp leunt opzij', 'Knie buigt'],
  ],
  'single-leg-balance': [
    'Staan op één been',
    ['Sta rechtop op het oefenbeen, dicht bij een muur.', 'Sta stil. Is het makkelijk, draai dan langzaam je hoofd.'],
    ['Bekken recht', 'Grote teen in de vloer gedrukt', 'Raak de muur aan als je wiebelt'],
    ['Tenen krullen', 'Romp leunt opzij'],
  ],
  'single-leg-reach': [
    'Reiken op één been',
    ['Sta op het oefenbeen, handen op de heupen.', 'Buig de knie, tik met de andere voet ver naar voren, kom terug.', 'Tik daarna om en om opzij en achter je.'],
    ['Bekken recht', 'Knie boven de middelste tenen'],
    ['Knie valt naar binnen', 'Hiel komt los'],
  ],
  'standing-knee-hold': [
    'Knie geheven houden in stand',
    ['Sta rechtop, vingertoppen aan de muur.', 'Til de oefenknie boven heuphoogte.', 'Houd drie seconden vast en zak dan langzaam.'],
    ['Blijf rechtop', 'Bekken recht'],
    ['Romp leunt achterover'],
  ],
  'short-foot': [
    'Korte voet',
    ['Zit of sta, de oefenvoet plat.', 'Trek de bal van de voet naar de hiel, zodat de voetboog omhoogkomt.', 'Houd drie seconden vast en laat dan los.'],
    ['Tenen lang', 'Hiel blijft op de vloer', 'Een kleine, beheerste beweging'],
    ['Tenen krullen'],
  ],
  'straight-leg-raise': [
    'Gestrekt been heffen',
    ['Ga op je rug liggen, één knie gebogen, het werkende been gestrekt.', 'Span de voorkant van je dij aan en til het been tot de hoogte van de andere knie.', 'Wacht even en laat langzaam zakken.'],
    ['Knie gestrekt', 'Onderrug blijft liggen'],
    ['Holle onderrug'],
  ],
  'chin-tuck': [
    'Kin intrekken',
    ['Sta of zit rechtop en kijk vooruit.', 'Trek je kin recht naar achteren, als voor een onderkin.', 'Houd drie seconden vast en laat los.'],
    ['Kin waterpas', 'Schouders laag'],
    ['Hoofd knikt'],
  ],
} satisfies WordsOf<typeof records>;
