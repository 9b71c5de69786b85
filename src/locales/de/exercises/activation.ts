import type {activation as records} from '../../../catalogue/exercises/activation.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const activation = {
  'glute-bridge': [
    'Beckenheben',
    ['Leg dich auf den Rücken, Knie gebeugt, Füße flach.', 'Spann das Gesäß an. Heb das Becken, bis Schultern, Hüften und Knie eine Linie bilden.', 'Kurz halten, dann langsam senken.'],
    ['Rippen tief', 'Über die Fersen drücken', 'Spür das Gesäß mehr als den Rücken'],
    ['Hohlkreuz', 'Knie fallen nach innen'],
  ],
  'single-leg-bridge': [
    'Einbeiniges Beckenheben',
    ['Leg dich auf den Rücken, der Übungsfuß flach, das andere Bein gestreckt, Oberschenkel auf gleicher Höhe.', 'Spann das Gesäß an. Heb das Becken, bis Schultern, Hüften und Knie eine Linie bilden.', 'Kurz halten, dann langsam senken.'],
    ['Becken waagerecht', 'Über die Ferse drücken', 'Spür das Gesäß mehr als den Rücken'],
    ['Hohlkreuz', 'Freie Hüfte sinkt ab'],
  ],
  clamshell: [
    'Muschel',
    ['Leg dich auf die Seite, das Übungsbein oben, Knie gebeugt.', 'Öffne das obere Knie, die Füße bleiben zusammen.', 'Kurz halten, dann langsam senken.'],
    ['Hüften genau übereinander', 'Rumpf ruhig', 'Spür es seitlich an der Hüfte'],
    ['Becken rollt nach hinten'],
  ],
  'banded-clamshell': [
    'Muschel mit Band',
    ['Leg ein Band knapp über die Knie.', 'Leg dich auf die Seite, das Übungsbein oben, Knie gebeugt.', 'Öffne das obere Knie, die Füße bleiben zusammen.', 'Kurz halten, dann langsam senken.'],
    ['Hüften genau übereinander', 'Rumpf ruhig', 'Spür es seitlich an der Hüfte'],
    ['Becken rollt nach hinten'],
  ],
  'side-lying-leg-raise': [
    'Beinheben in Seitlage',
    ['Leg dich auf die Seite, das Übungsbein oben und gestreckt, das untere Knie gebeugt.', 'Heb das obere Bein etwas nach hinten, Zehen nach vorn.', 'Kurz halten, dann langsam senken.'],
    ['Hüften genau übereinander', 'Die Ferse führt', 'Spür es seitlich an der Hüfte'],
    ['Bein wandert nach vorn', 'Zehen drehen nach oben'],
  ],
  'kneeling-side-plank-hip-abduction': [
    'Seitstütz auf den Knien mit Beinheben',
    ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Knie gebeugt.', 'Heb die Hüfte und streck das obere Bein.', 'Heb und senk das obere Bein, die Hüfte bleibt oben.'],
    ['Hüften genau übereinander', 'Ruhig weiteratmen'],
    ['Hüfte sinkt ab', 'Becken rollt nach hinten'],
  ],
  'side-plank-hip-abduction': [
    'Seitstütz mit Beinheben',
    ['Leg dich auf die Übungsseite, Ellbogen unter der Schulter, Beine gestreckt.', 'Heb die Hüfte, bis der Körper eine gerade Linie ist.', 'Heb und senk das obere Bein, die Hüfte bleibt oben.', 'Beide Hüften arbeiten, am meisten die nahe am Boden.'],
    ['Hüften genau übereinander', 'Ruhig weiteratmen'],
    ['Hüfte sinkt ab', 'Becken rollt nach hinten'],
  ],
  'standing-hip-abduction': [
    'Beinheben zur Seite im Stand',
    ['Steh aufrecht, Fingerspitzen an der Wand.', 'Heb das Übungsbein zur Seite, Zehen nach vorn.', 'Kurz halten, dann langsam senken.'],
    ['Bleib aufrecht', 'Becken waagerecht', 'Spür es seitlich an der Hüfte'],
    ['Rumpf neigt sich zur Seite'],
  ],
  'band-side-step': [
    'Seitschritt mit Band',
    ['Leg ein Band knapp über die Knie und beug Hüften und Knie ein wenig.', 'Mach mit dem Übungsbein einen Schritt zur Seite.', 'Zieh das andere langsam nach und halte das Band gespannt.'],
    ['Becken waagerecht', 'Zehen nach vorn'],
    ['Knie fallen nach innen', 'Rumpf neigt sich zur Seite'],
  ],
  'step-up-lateral-abduction': [
    'Aufsteigen mit Beinheben zur Seite',
    ['Stell dich vor eine niedrige Stufe, den Übungsfuß darauf.', 'Steig hoch und heb das andere Bein zur Seite.', 'Kurz halten, dann langsam absteigen.'],
    ['Becken waagerecht', 'Über den ganzen Fuß drücken'],
    ['Rumpf neigt sich zur Seite', 'Knie fällt nach innen'],
  ],
  'hip-hitch': [
    'Hüfte senken und heben im Einbeinstand',
    ['Stell dich auf das Übungsbein, Fingerspitzen an der Wand, das andere Knie gebeugt.', 'Lass die freie Hüfte etwas sinken.', 'Heb sie mit der Hüfte wieder an, auf der du stehst.'],
    ['Bleib aufrecht', 'Knie gestreckt', 'Eine kleine, gut kontrollierte Bewegung'],
    ['Rumpf neigt sich zur Seite', 'Knie beugt sich'],
  ],
  'single-leg-balance': [
    'Einbeinstand',
    ['Steh aufrecht auf dem Übungsbein, nah an einer Wand.', 'Steh still. Ist es leicht, dreh langsam den Kopf.'],
    ['Becken waagerecht', 'Große Zehe in den Boden drücken', 'Wand berühren, wenn du wackelst'],
    ['Zehen krallen', 'Rumpf neigt sich zur Seite'],
  ],
  'single-leg-reach': [
    'Einbeinstand mit Antippen',
    ['Stell dich auf das Übungsbein, Hände an den Hüften.', 'Beug das Knie, tipp mit dem anderen Fuß weit vorn auf, komm zurück.', 'Tipp dann abwechselnd zur Seite und hinter dich.'],
    ['Becken waagerecht', 'Knie über den mittleren Zehen'],
    ['Knie fällt nach innen', 'Ferse hebt ab'],
  ],
  'standing-knee-hold': [
    'Knie halten im Stand',
    ['Steh aufrecht, Fingerspitzen an der Wand.', 'Heb das Übungsknie über Hüfthöhe.', 'Halte drei Sekunden, dann langsam senken.'],
    ['Bleib aufrecht', 'Becken waagerecht'],
    ['Rumpf lehnt sich zurück'],
  ],
  'short-foot': [
    'Kurzer Fuß',
    ['Sitz oder steh, der Übungsfuß flach.', 'Zieh den Ballen zur Ferse, sodass sich das Fußgewölbe hebt.', 'Halte drei Sekunden, dann lass los.'],
    ['Zehen lang', 'Ferse bleibt unten', 'Eine kleine, gut kontrollierte Bewegung'],
    ['Zehen krallen'],
  ],
  'straight-leg-raise': [
    'Gestrecktes Beinheben',
    ['Leg dich auf den Rücken, ein Knie gebeugt, das Übungsbein gestreckt.', 'Spann die Vorderseite des Oberschenkels an und heb das Bein bis auf Höhe des anderen Knies.', 'Halt kurz, dann senk es langsam.'],
    ['Knie gestreckt', 'Unterer Rücken bleibt am Boden'],
    ['Hohlkreuz'],
  ],
  'chin-tuck': [
    'Kinn zurückziehen',
    ['Steh oder sitz aufrecht und schau nach vorn.', 'Zieh das Kinn gerade nach hinten, wie zu einem Doppelkinn.', 'Halt es drei Sekunden, dann lass los.'],
    ['Kinn waagerecht', 'Schultern tief'],
    ['Der Kopf nickt'],
  ],
} satisfies WordsOf<typeof records>;
