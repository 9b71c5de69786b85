import type {stretch as records} from '../../../catalogue/exercises/stretch.js';
import type {WordsOf} from '../../shared/exercise-texts.js';

export const stretch = {
  'kneeling-hip-flexor-stretch': [
    'Hüftbeugerdehnung im Kniestand',
    ['Knie dich auf das Übungsknie, den anderen Fuß davor.', 'Kipp das Becken auf und spann das Gesäß an.', 'Schieb das Becken ein wenig nach vorn.', 'Spür es vorn an der Hüfte.'],
    ['Leichter Zug, nie Schmerz', 'Bleib aufrecht'],
    ['Hohlkreuz'],
  ],
  'standing-quad-stretch': [
    'Oberschenkeldehnung im Stand',
    ['Steh mit einer Hand an der Wand.', 'Halte das Sprunggelenk des Übungsbeins hinter dir, Ferse zum Gesäß.', 'Kipp das Becken auf, Knie zusammen.', 'Spür es vorn am Oberschenkel.'],
    ['Leichter Zug, nie Schmerz', 'Bleib aufrecht'],
    ['Hohlkreuz', 'Knie wandert nach außen'],
  ],
  'couch-stretch': [
    'Hüftbeugerdehnung an der Wand',
    ['Knie dich mit dem Rücken zu einer Wand hin, das Schienbein des Übungsbeins an der Wand hoch.', 'Stell den anderen Fuß nach vorn und heb die Brust.', 'Kipp das Becken auf und spann das Gesäß an.', 'Spür es vorn an Oberschenkel und Hüfte.'],
    ['Leichter Zug, nie Schmerz', 'Knie auf etwas Weichem'],
    ['Hohlkreuz'],
  ],
  'lying-hamstring-stretch': [
    'Dehnung hinten am Oberschenkel im Liegen',
    ['Leg dich auf den Rücken und halte den Oberschenkel des Übungsbeins mit beiden Händen.', 'Streck langsam das Knie.', 'Spür es hinten am Oberschenkel.'],
    ['Leichter Zug, nie Schmerz', 'Schultern tief'],
    ['Wippen'],
  ],
  'seated-forward-fold': [
    'Rumpfbeuge im Sitzen',
    ['Setz dich auf den Boden, Beine gestreckt.', 'Neig dich aus der Hüfte nach vorn und wandere mit den Händen die Beine entlang.', 'Beug die Knie etwas, wenn du es brauchst.', 'Spür es hinten an den Oberschenkeln.'],
    ['Leichter Zug, nie Schmerz', 'Rücken lang'],
    ['Wippen'],
  ],
  'wall-calf-stretch': [
    'Wadendehnung mit gestrecktem Knie',
    ['Leg beide Hände an eine Wand, den Übungsfuß einen langen Schritt nach hinten.', 'Lehn dich vor, Knie gestreckt, Ferse unten.', 'Spür es oben in der Wade.'],
    ['Leichter Zug, nie Schmerz', 'Zehen nach vorn'],
    ['Ferse hebt ab', 'Fußgewölbe sinkt ein'],
  ],
  'step-calf-stretch': [
    'Wadendehnung auf einer Stufe',
    ['Stell dich auf eine Stufe, den Ballen des Übungsfußes auf die Kante, Hand an der Wand.', 'Lass die Ferse sinken, Knie gestreckt.', 'Spür es oben in der Wade.'],
    ['Leichter Zug, nie Schmerz', 'Bleib aufrecht'],
    ['Wippen'],
  ],
  'bent-knee-calf-stretch': [
    'Wadendehnung mit gebeugtem Knie',
    ['Leg beide Hände an eine Wand, den Übungsfuß einen kurzen Schritt nach hinten.', 'Beug beide Knie, Ferse unten.', 'Spür es unten in der Wade.'],
    ['Leichter Zug, nie Schmerz', 'Zehen nach vorn'],
    ['Ferse hebt ab', 'Fußgewölbe sinkt ein'],
  ],
  'deep-squat-hold': [
    'Tiefe Hocke',
    ['Stell dich breiter als hüftbreit hin, Zehen etwas nach außen.', 'Sink in eine tiefe Hocke, Fersen unten.', 'Drück die Knie mit den Ellbogen sanft nach außen.'],
    ['Leichter Zug, nie Schmerz', 'Brust raus'],
    ['Fersen heben ab', 'Knie fallen nach innen'],
  ],
  'figure-four-stretch': [
    'Gesäßdehnung im Liegen',
    ['Leg dich auf den Rücken, das Sprunggelenk des Übungsbeins auf das andere Knie.', 'Halte den anderen Oberschenkel und zieh beide Beine heran.', 'Spür es im Gesäß.'],
    ['Leichter Zug, nie Schmerz', 'Schultern tief'],
    ['Auf das Knie drücken'],
  ],
  'pigeon-stretch': [
    'Taube',
    ['Bring aus dem Vierfüßlerstand das Übungsknie nach vorn, den Fuß zur Mitte.', 'Schieb das andere Bein nach hinten.', 'Lass das Becken sinken, das Gewicht auf den Händen.', 'Spür es im Gesäß, nie im Knie.'],
    ['Leichter Zug, nie Schmerz', 'Becken waagerecht'],
    ['Auf die Übungshüfte fallen'],
  ],
  'butterfly-stretch': [
    'Schmetterling',
    ['Setz dich auf den Boden, Fußsohlen aneinander.', 'Lass die Knie zur Seite sinken und lehn dich etwas vor.', 'Spür es innen an den Oberschenkeln.'],
    ['Leichter Zug, nie Schmerz', 'Rücken lang'],
    ['Auf die Knie drücken', 'Wippen'],
  ],
  'shin-stretch': [
    'Schienbeindehnung',
    ['Steh mit einer Hand an der Wand, die Zehenrücken des Übungsfußes hinter dir auf dem Boden.', 'Drück die Vorderseite des Sprunggelenks nach vorn und unten.', 'Spür es vorn am Schienbein entlang.'],
    ['Leichter Zug, nie Schmerz', 'Gewicht auf dem anderen Bein'],
    ['Zu viel Gewicht auf den Zehen'],
  ],
  'sole-stretch': [
    'Fußsohlendehnung',
    ['Setz dich auf den Boden, das Sprunggelenk des Übungsbeins auf dem anderen Oberschenkel.', 'Zieh die Zehen mit der Hand zum Schienbein.', 'Spür es an der Fußsohle entlang.'],
    ['Leichter Zug, nie Schmerz', 'Ruhig weiteratmen'],
    ['Wippen'],
  ],
  'childs-pose': [
    'Kindhaltung',
    ['Knie dich hin und setz dich nach hinten auf die Fersen zu.', 'Streck die Arme nach vorn und leg den Kopf ab.'],
    ['Leichter Zug, nie Schmerz', 'Ruhig weiteratmen'],
    ['Schultern ziehen hoch'],
  ],
  'side-bend-stretch': [
    'Seitneige',
    ['Steh aufrecht, den Arm der Übungsseite über dem Kopf.', 'Neig dich zur anderen Seite.', 'Spür es seitlich am Rumpf.'],
    ['Leichter Zug, nie Schmerz', 'Becken ruhig'],
    ['Rumpf dreht sich'],
  ],
  'sphinx-stretch': [
    'Sphinx',
    ['Leg dich auf den Bauch, Ellbogen unter den Schultern.', 'Heb die Brust und lass den Bauch locker.'],
    ['Leichter Zug, nie Schmerz', 'Schultern tief'],
    ['Das Ende der Bewegung erzwingen'],
  ],
  'downward-dog': [
    'Herabschauender Hund',
    ['Beginn auf Händen und Füßen, die Hüfte hoch, die Knie gebeugt.', 'Streck die Knie und lass die Fersen zum Boden sinken.', 'Spür es an der Rückseite der Beine.'],
    ['Leichter Zug, nie Schmerz', 'Rücken lang'],
    ['Der Rücken wird rund'],
  ],
  'wall-chest-stretch': [
    'Brustdehnung an der Wand',
    ['Steh in einer Tür oder am Ende einer Wand.', 'Leg den Unterarm der Übungsseite an, den Ellenbogen auf Schulterhöhe.', 'Mach einen Schritt nach vorn, bis du es in der Brust spürst.'],
    ['Leichter Zug, nie Schmerz', 'Bleib aufrecht'],
    ['Hohlkreuz'],
  ],
  'cross-body-stretch': [
    'Schulterdehnung vor der Brust',
    ['Steh oder sitz aufrecht, der Arm der Übungsseite liegt vor der Brust.', 'Zieh ihn mit der anderen Hand oberhalb des Ellenbogens näher heran.', 'Spür es hinter der Schulter.'],
    ['Leichter Zug, nie Schmerz', 'Schulter tief'],
    ['Der Rumpf dreht mit'],
  ],
  'overhead-arm-stretch': [
    'Armdehnung über Kopf',
    ['Heb den Arm der Übungsseite und lass die Hand hinter den Kopf fallen.', 'Zieh den Ellenbogen mit der anderen Hand sanft nach innen.', 'Spür es an der Rückseite des Oberarms.'],
    ['Leichter Zug, nie Schmerz', 'Rippen tief'],
    ['Hohlkreuz'],
  ],
  'neck-side-stretch': [
    'Seitliche Nackendehnung',
    ['Steh oder sitz aufrecht, die Schulter der Übungsseite tief.', 'Neig den Kopf von ihr weg; leg die andere Hand auf den Kopf, ohne zu ziehen.', 'Spür es an der Seite des Nackens.'],
    ['Leichter Zug, nie Schmerz', 'Schulter tief'],
    ['Der Kopf dreht mit'],
  ],
} satisfies WordsOf<typeof records>;
