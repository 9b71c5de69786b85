import type {warmUp as records} from '../../../catalogue/exercises/warm-up.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const warmUp = {
  'leg-swing': [
    'Beinpendel',
    ['Steh aufrecht, eine Hand an der Wand.', 'Schwing das Übungsbein vor und zurück wie ein Pendel.', 'Lass den Schwung jedes Mal etwas größer werden.'],
    ['Bleib aufrecht', 'Rumpf ruhig'],
    ['Hohlkreuz'],
  ],
  'side-leg-swing': [
    'Seitliches Beinpendel',
    ['Stell dich vor eine Wand, beide Hände daran.', 'Schwing das Übungsbein vor dem Körper zur anderen Seite, dann nach außen.', 'Lass den Schwung jedes Mal etwas größer werden.'],
    ['Bleib aufrecht', 'Becken zeigt nach vorn'],
    ['Rumpf neigt sich zur Seite'],
  ],
  'leg-circle': [
    'Beinkreisen',
    ['Steh aufrecht, eine Hand an der Wand.', 'Heb das Übungsbein knapp vom Boden, Knie gestreckt.', 'Zeichne Kreise aus der Hüfte. Wechsle nach der Hälfte die Richtung.'],
    ['Becken waagerecht', 'Rumpf ruhig'],
    ['Rumpf neigt sich zur Seite'],
  ],
  'hip-rotation': [
    'Hüftöffner',
    ['Steh aufrecht und heb ein Knie auf Hüfthöhe.', 'Dreh das Knie nach außen zur Seite und wieder zurück.', 'Setz den Fuß ab und wechsle das Bein.'],
    ['Bleib aufrecht', 'Becken zeigt nach vorn'],
    ['Rumpf neigt sich zur Seite'],
  ],
  'arm-circle': [
    'Armkreisen',
    ['Steh aufrecht, Arme zur Seite gestreckt.', 'Zeichne langsame Kreise, von klein nach groß.', 'Wechsle nach der Hälfte die Richtung.'],
    ['Schultern tief', 'Rippen tief'],
    ['Schultern ziehen hoch'],
  ],
  'shoulder-opener': [
    'Schulteröffner',
    ['Steh aufrecht, Arme zur Seite gestreckt.', 'Umarm dich selbst, dann öffne die Arme weit.', 'Wechsle jedes Mal den oberen Arm.'],
    ['Schultern tief', 'Rippen tief'],
    ['Hohlkreuz'],
  ],
  'wall-mountain-climber': [
    'Bergsteiger an der Wand',
    ['Leg beide Hände an eine Wand und geh zurück, bis dein Körper schräg steht.', 'Zieh ein Knie zur Wand.', 'Geh zurück und wechsle das Bein.'],
    ['Gerade von Kopf bis Ferse', 'Ruhig weiteratmen'],
    ['Hüfte sinkt ab'],
  ],
  'mountain-climber': [
    'Bergsteiger',
    ['Beginne im Liegestütz auf den Händen, Hände unter den Schultern.', 'Zieh ein Knie zur Brust.', 'Geh zurück und wechsle das Bein.'],
    ['Gerade von Kopf bis Ferse', 'Ruhig weiteratmen'],
    ['Hüfte sinkt ab', 'Gesäß schiebt sich hoch'],
  ],
  'backward-lunge': [
    'Ausfallschritt rückwärts',
    ['Stell die Füße hüftbreit auf.', 'Mach mit einem Fuß einen Schritt zurück und beug beide Knie.', 'Drück dich über den vorderen Fuß hoch und wechsle das Bein.'],
    ['Knie über den mittleren Zehen', 'Bleib aufrecht', 'Hintere Ferse bleibt oben'],
    ['Knie fällt nach innen'],
  ],
  'lunge-with-rotation': [
    'Ausfallschritt mit Drehung',
    ['Mach einen Schritt nach vorn und beug beide Knie.', 'Dreh die Brust zum vorderen Bein und zurück.', 'Drück dich über den vorderen Fuß hoch und wechsle das Bein.'],
    ['Knie über den mittleren Zehen', 'Becken zeigt nach vorn'],
    ['Knie fällt nach innen'],
  ],
  'knee-to-wall': [
    'Knie zur Wand',
    ['Stell dich vor eine Wand, der Übungsfuß eine Handbreit davor.', 'Beug das Knie, bis es die Wand berührt.', 'Komm zurück. War es leicht, setz den Fuß etwas weiter nach hinten.'],
    ['Ferse bleibt unten', 'Knie über den mittleren Zehen'],
    ['Ferse hebt ab', 'Fußgewölbe sinkt ein'],
  ],
  'heel-toe-rock': [
    'Wippe von Ferse zu Zehen',
    ['Steh aufrecht, Fingerspitzen an der Wand.', 'Heb dich auf die Zehenballen, dann roll zurück, bis die Zehen abheben.'],
    ['Bleib aufrecht', 'Beide Knie gestreckt'],
    ['Becken geht vor und zurück'],
  ],
  'high-knee-march': [
    'Marschieren mit hohen Knien',
    ['Steh aufrecht und heb ein Knie auf Hüfthöhe, den Gegenarm vor.', 'Setz den Fuß ab und wechsle das Bein.'],
    ['Bleib aufrecht', 'Zehen angezogen'],
    ['Rumpf lehnt sich zurück'],
  ],
  'a-skip': [
    'Kniehebe-Hopser (A-Skip)',
    ['Marschier mit hohen Knien, den Gegenarm vor.', 'Mach bei jedem Schritt einen kleinen Hüpfer auf dem Standfuß.'],
    ['Bleib aufrecht', 'Weich und leise landen'],
    ['Rumpf lehnt sich zurück'],
  ],
  'cat-cow': [
    'Katze und Kuh',
    ['Geh auf alle viere, Hände unter den Schultern, Knie unter den Hüften.', 'Mach den Rücken rund, dann lass den Bauch sinken und heb die Brust.'],
    ['Ruhig weiteratmen', 'Ellbogen gestreckt'],
    ['Das Ende der Bewegung erzwingen'],
  ],
  'standing-trunk-rotation': [
    'Rumpfdrehen im Stand',
    ['Steh aufrecht, Arme vor der Brust gekreuzt.', 'Dreh die Brust zu einer Seite und zurück.', 'Dreh dich zur anderen Seite.'],
    ['Bleib aufrecht', 'Becken zeigt nach vorn'],
    ['Das Ende der Bewegung erzwingen'],
  ],
  'heel-walk': [
    'Fersengang',
    ['Steh aufrecht und zieh die Zehen hoch.', 'Geh mit kurzen Schritten auf den Fersen.'],
    ['Zehen hoch', 'Bleib aufrecht'],
    ['Der Po schiebt sich nach hinten'],
  ],
  'inchworm': [
    'Raupengang',
    ['Steh, beug dich nach vorn und setz die Hände auf den Boden.', 'Wandere mit den Händen nach vorn bis in den Stütz.', 'Wandere zurück und richte dich auf.'],
    ['Knie locker', 'Rippen tief'],
    ['Die Hüfte sinkt ab'],
  ],
  'side-to-side-lunge': [
    'Seitlicher Ausfallschritt im Wechsel',
    ['Steh mit den Füßen weit auseinander.', 'Verlagere dein Gewicht auf einen Fuß und beug dieses Knie, das andere Bein bleibt lang.', 'Drück dich zurück zur Mitte und wechsle.'],
    ['Knie über den mittleren Zehen', 'Brust aufrecht'],
    ['Das Knie fällt nach innen', 'Die Fersen heben ab'],
  ],
  'wall-angel': [
    'Wandengel',
    ['Steh mit dem Rücken an einer Wand, die Arme gebeugt neben dem Kopf nach oben.', 'Schieb die Arme an der Wand nach oben, so weit sie an ihr bleiben.', 'Schieb sie nach unten, bis die Ellenbogen neben dem Körper sind.'],
    ['Rippen tief', 'Schultern weg von den Ohren'],
    ['Hohlkreuz'],
  ],
  'neck-tilt': [
    'Kopf zur Seite neigen',
    ['Steh oder sitz aufrecht.', 'Neig den Kopf langsam, ein Ohr zu seiner Schulter.', 'Komm zurück und wechsle.'],
    ['Blick nach vorn', 'Atme ruhig'],
    ['Die Schultern heben sich'],
  ],
} satisfies WordsOf<typeof records>;
