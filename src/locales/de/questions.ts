import type {Texts} from '../../messages/texts.js';

const none = 'Nichts davon';
const [hipFront, thighFront, thighBack] = ['Hüfte vorn', 'Oberschenkel vorn', 'Oberschenkel hinten'] as const;
const daysAWeek = 'Tage pro Woche';
const unsure = 'Weiß ich nicht';

export const questions = {
  'flags-now': {
    ask: 'Zuerst deine Sicherheit. Hattest du in den letzten Wochen etwas davon?',
    why: 'Das können Zeichen für etwas sein, das durch Training schlimmer werden kann und das sich zuerst eine Fachperson ansehen sollte.',
    options: {
      'chest-symptoms': 'Schmerzen in der Brust, Ohnmacht, Herzrasen oder ungewöhnliche Atemnot bei Anstrengung',
      'calf-swelling': 'Eine Wade oder ein Bein, das ohne Verletzung geschwollen, warm, gerötet oder empfindlich ist',
      'saddle-bladder': 'Taubheit zwischen den Beinen oder veränderte Kontrolle über Blase oder Darm',
      'leg-numbness': 'Neue oder zunehmende Taubheit oder Schwäche in einem Bein',
      unwell: 'Fieber, Nachtschweiß oder Gewichtsverlust, den du dir nicht erklären kannst, zusammen mit Schmerzen',
      none,
    },
  },
  'flags-bone': {
    ask: 'Hast du Schmerzen, die sich so verhalten?',
    why: 'Ein Knochen, der zu stark beansprucht ist, braucht Ruhe vor Stößen und den Blick einer Fachperson, keine Übungen.',
    options: {
      'bone-point': 'Schmerz an einer Stelle eines Knochens, auf die du mit der Fingerspitze zeigen kannst',
      'no-warm-up': 'Schmerz, der beim Warmwerden nicht nachlässt, sondern mit jedem Kilometer zunimmt',
      'night-pain': 'Knochen- oder Gelenkschmerz in Ruhe oder nachts',
      'groin-load': 'Schmerz tief in Leiste oder Hüfte, wenn du das Bein belastest oder hüpfst',
      none,
    },
  },
  'flags-injury': {
    ask: 'Hast du dich in den letzten Tagen verletzt, und trifft etwas davon zu?',
    why: 'Eine frische Verletzung sollte sich jemand ansehen, bevor das Bein belastet wird.',
    options: {
      'cannot-walk': 'Ich kann mit dem Bein keine vier Schritte gehen',
      'pop-swelling': 'Ich habe ein Knacken oder Reißen gespürt, oder es ist innerhalb von Stunden angeschwollen',
      'locks-gives-way': 'Ein Gelenk blockiert oder gibt nach',
      'cannot-bend': 'Ich kann das Knie nicht bis zum rechten Winkel beugen, oder der Knochen schmerzt bei Berührung',
      none,
    },
  },
  'flags-energy': {
    ask: 'Trifft etwas davon auf dich zu?',
    why: 'Training mit zu wenig Energie kann Knochen und Gesundheit schaden. In einer Arztpraxis kann man sich das ganze Bild ansehen.',
    options: {
      'missed-periods': 'Meine Periode ist im Training ausgeblieben oder unregelmäßig geworden',
      'stress-fracture': 'Ich hatte im letzten Jahr einen Ermüdungsbruch oder eine Stressverletzung am Knochen',
      'under-fuelling': 'Ich trainiere oft, während ich wenig esse, oder habe ungewollt abgenommen',
      none,
    },
  },
  'flags-pregnancy': {
    ask: 'Bist du schwanger, oder hast du in den letzten drei Monaten ein Kind geboren?',
    why: 'Dann gehört ein Plan in die Hände deiner Hebamme, deiner Ärztin oder deines Arztes.',
    options: {no: 'Nein, oder trifft nicht zu', pregnant: 'Ich bin schwanger', postpartum: 'Ich habe in den letzten drei Monaten ein Kind geboren'},
  },
  'pain-level': {
    ask: 'Wie stark war der schlimmste Schmerz an Bein, Hüfte oder Rücken in deiner letzten Laufwoche?',
    why: 'Der Schmerz bestimmt, wie viel Belastung der Plan haben darf: Bis 2 geht es weiter, bei 3 bis 5 weniger, über 5 gar nicht.',
    unit: '0 = keiner, 10 = schlimmster vorstellbarer',
  },
  'pain-morning': {
    ask: 'Ist der Schmerz am Morgen nach einem Lauf schlimmer?',
    why: 'Schmerz, der am nächsten Morgen schlimmer ist, sagt, dass die Belastung zu hoch war.',
    options: {no: 'Nein, oder ich habe keine Schmerzen', yes: 'Ja'},
  },
  'pain-where': {
    ask: 'Wo tut es weh, und auf welcher Seite?',
    why: 'Übungen, die eine schmerzende Stelle belasten, bleiben weg.',
    items: {
      hip: 'Hüfte',
      groin: 'Leiste',
      'thigh-front': thighFront,
      'thigh-back': thighBack,
      knee: 'Knie',
      shin: 'Schienbein',
      calf: 'Wade',
      achilles: 'Achillessehne',
      ankle: 'Sprunggelenk',
      foot: 'Fuß',
      'low-back': 'Unterer Rücken',
    },
  },
  tires: {
    ask: 'Welche Muskeln werden beim Laufen zuerst müde?',
    why: 'Ein Muskel, der auf einer Seite früher müde wird, ist ein Zeichen für einen Unterschied zwischen den Beinen.',
    items: {glutes: 'Gesäß', 'hip-flexors': hipFront, quadriceps: thighFront, hamstrings: thighBack, calves: 'Wade'},
  },
  tight: {
    ask: 'Welche Muskeln fühlen sich fest an?',
    why: 'Wo sich eine Seite fest anfühlt, lohnt sich etwas Beweglichkeitstraining.',
    items: {'hip-flexors': hipFront, quadriceps: thighFront, hamstrings: thighBack, calves: 'Wade', glutes: 'Gesäß'},
  },
  'form-signs': {
    ask: 'Was hast du selbst, auf einem Video oder was hat jemand anderes an dir bemerkt, und an welchem Bein?',
    why: 'Wie ein Bein dich trägt, sagt etwas über die Kontrolle an Hüfte, Knie und Sprunggelenk.',
    items: {
      'hip-drop': 'Die Hüfte sinkt ab, wenn ich auf diesem Bein stehe',
      'knee-in': 'Das Knie geht nach innen, wenn ich es beuge oder lande',
      wobble: 'Auf diesem Bein wackle ich mehr',
      'hard-landing': 'Der Fuß setzt härter oder lauter auf',
      'weak-push': 'Dieses Bein drückt sich weniger ab',
    },
  },
  'past-injury': {
    ask: 'Hattest du dort im letzten Jahr eine Laufverletzung?',
    why: 'Eine frühere Verletzung ist der am besten belegte Risikofaktor für die nächste.',
    items: {hip: 'Hüfte oder Leiste', thigh: 'Oberschenkel', knee: 'Knie', 'lower-leg': 'Schienbein, Wade oder Achillessehne', foot: 'Sprunggelenk oder Fuß'},
  },
  'run-days': {
    ask: 'An wie vielen Tagen pro Woche läufst du?',
    why: 'Die Krafteinheiten finden ihren Platz um deine Läufe.',
    unit: daysAWeek,
  },
  'rest-days': {
    ask: 'An wie vielen Tagen pro Woche machst du gar kein Training?',
    why: 'Muskeln passen sich in der Erholung an.',
    unit: daysAWeek,
  },
  'longest-run': {
    ask: 'Vergleich deinen längsten Lauf der letzten Woche mit dem längsten des Monats davor.',
    why: 'Ein einzelner Lauf, der mehr als ein Zehntel länger war als der längste der letzten 30 Tage, ging mit mehr Überlastungsverletzungen einher.',
    options: {similar: 'Kürzer oder bis zu einem Zehntel länger', longer: 'Mehr als ein Zehntel länger', none: 'Ich bin im letzten Monat nicht gelaufen', unsure},
  },
  'strength-habit': {
    ask: 'Wie oft machst du Krafttraining?',
    why: 'Das entscheidet, wo du anfängst.',
    options: {never: 'Kaum je', sometimes: 'Ab und zu oder seit weniger als drei Monaten', regular: 'Zweimal pro Woche seit mindestens drei Monaten'},
  },
  cadence: {
    ask: 'Kennst du deine Schrittfrequenz in lockerem Tempo?',
    why: 'Eine etwas höhere Schrittfrequenz senkt die Belastung von Hüfte und Knie bei jedem Schritt. Die eine richtige Zahl gibt es nicht.',
    unit: 'Schritte pro Minute, beide Füße',
  },
  stretching: {
    ask: 'Wie oft dehnst du oder machst Beweglichkeitstraining?',
    why: 'Dehnen macht dich beweglicher. Dass es Laufverletzungen fernhält, ist nicht gezeigt.',
    options: {never: 'Kaum je', sometimes: 'Ab und zu', regular: 'An den meisten Tagen'},
  },
  'warm-up': {
    ask: 'Wärmst du dich vor dem Laufen auf?',
    why: 'Ein paar Minuten Übungen in Bewegung bereiten dich besser vor als gehaltene Dehnungen.',
    options: {none: 'Ich laufe einfach los', easy: 'Ich laufe langsam an', drills: 'Ich mache Übungen in Bewegung', static: 'Ich halte Dehnungen'},
  },
  shoes: {
    ask: 'Wie sind deine Laufschuhe?',
    why: 'Keine feste Kilometerzahl ist belegt. Tragegefühl und sichtbare Abnutzung sagen mehr.',
    options: {fine: 'Bequem und gut in Schuss', worn: 'Abgelaufen, plattgedrückt oder unbequem', uneven: 'Ein Schuh ist stärker abgenutzt als der andere', unsure},
  },
  posture: {
    ask: 'Was passiert gegen Ende eines Laufs mit deiner Haltung?',
    why: 'Das zeigt, wo Rumpf und Hüften müde werden.',
    options: {tall: 'Ich bleibe aufrecht', slump: 'Ich sacke zusammen oder knicke in der Hüfte nach vorn', twist: 'Ich neige oder verdrehe mich zu einer Seite', unsure},
  },
  age: {
    ask: 'Wie alt bist du?',
    why: 'Einige Testwerte werden mit Menschen deines Alters verglichen. Du kannst das überspringen.',
    unit: 'Jahre',
  },
  days: {
    ask: 'An wie vielen Tagen pro Woche kannst du neben dem Laufen trainieren?',
    why: 'Zwei Einheiten pro Woche genügen, um kräftiger zu werden.',
    unit: daysAWeek,
  },
  minutes: {
    ask: 'Wie viele Minuten hat eine Einheit?',
    why: 'Der Plan hält sich daran.',
    unit: 'Minuten',
  },
  equipment: {
    ask: 'Was hast du zur Hand?',
    why: 'Es werden nur Übungen gewählt, die du machen kannst.',
    options: {
      none: 'Nur den Boden und eine Wand',
      chair: 'Einen festen Stuhl',
      step: 'Eine Stufe oder Treppe',
      box: 'Einen Kasten oder eine Bank zum Daraufspringen',
      band: 'Ein Übungsband',
      'swiss-ball': 'Einen Gymnastikball',
      'foam-roller': 'Eine Faszienrolle',
      dumbbell: 'Kurzhanteln',
      machine: 'Geräte im Fitnessstudio',
    },
  },
  'single-leg-heel-raise': {
    ask: 'Einbeiniges Fersenheben: wie viele mit jedem Bein?',
    why: 'Ausdauer der Waden, zwischen den Beinen verglichen, mit dem Messfehler des Tests.',
  },
  'single-leg-bridge': {
    ask: 'Einbeiniges Beckenheben: wie viele mit jedem Bein?',
    why: 'Wie lange die Rückseite von Hüfte und Oberschenkel durchhält. Nur ein grober Anhalt.',
  },
  'side-plank': {
    ask: 'Seitstütz: wie viele Sekunden auf jeder Seite?',
    why: 'Ausdauer der Seite von Rumpf und Hüfte. Nur ein großer Abstand bedeutet etwas.',
  },
  'single-leg-sit-to-stand': {
    ask: 'Fünfmal einbeinig aufstehen: wie viele Sekunden mit jedem Bein?',
    why: 'Beinkraft, zwischen den Beinen verglichen.',
  },
  'single-leg-balance': {
    ask: 'Einbeinstand, Augen offen: wie viele Sekunden auf jedem Bein?',
    why: 'Daran entscheidet sich, ob Sprünge schon sinnvoll sind. Der Test nennt nie eine Seite.',
  },
  'knee-to-wall': {
    ask: 'Knie zur Wand: wie weit ist es von der Zehe zur Wand auf jeder Seite?',
    why: 'Wie weit sich das Sprunggelenk beugt, zwischen den Beinen verglichen.',
  },
  'step-down': {
    ask: 'Langsames Absteigen: wie viele Punkte mit jedem Bein?',
    why: 'Qualität der Bewegung, mit einer Checkliste beurteilt. Nur ein grober Anhalt.',
  },
} satisfies Texts['questions'];
