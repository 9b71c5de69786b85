import type {Muscle} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {common, german, sided} from './common.js';

const {and, start, count, number} = german;
const numbers = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const spell = (n: number) => numbers[n] ?? number(n);

const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'Großer Gesäßmuskel',
  'gluteus-medius': 'Mittlerer Gesäßmuskel',
  'hip-flexors': 'Lenden-Darmbein-Muskel und gerader Schenkelmuskel',
  adductors: 'Adduktoren',
  quadriceps: 'Vierköpfiger Oberschenkelmuskel',
  hamstrings: 'Ischiokrurale Muskeln',
  gastrocnemius: 'Zwillingswadenmuskel',
  soleus: 'Schollenmuskel',
  'tibialis-anterior': 'Vorderer Schienbeinmuskel',
  foot: 'Kurze Fußmuskeln',
  abdominals: 'Gerader Bauchmuskel',
  obliques: 'Schräge Bauchmuskeln',
  'back-extensors': 'Rückenstrecker',
  shoulders: 'Deltamuskeln',
  chest: 'Brustmuskeln',
  'upper-back': 'Breiter Rückenmuskel, Trapezmuskel und Rautenmuskeln',
  arms: 'Bizeps, Trizeps und Unterarme',
  neck: 'Nackenmuskeln',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: 'Kraft oder Ausdauer', tightness: 'Beweglichkeit', control: 'Kontrolle'};
const severities = {1: 'Leichte', 2: 'Deutliche', 3: 'Ausgeprägte'} as const;

const howSoon: Readonly<Record<Urgency, string>> = {now: 'Jetzt', today: 'Heute', 'this-week': 'Diese Woche', 'before-training': 'Vor dem Training'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: 'Bitte hol dir jetzt Hilfe',
  today: 'Bitte lass das heute ansehen',
  'this-week': 'Bitte lass das diese Woche ansehen',
  'before-training': 'Bitte sprich mit jemandem, bevor du trainierst',
};

const whom: Readonly<Record<string, string>> = {
  chest: 'Wenn es gerade passiert, ruf den Notruf an. Ist es vorbei, geh heute in eine Arztpraxis und trainiere bis dahin nicht.',
  saddle: 'Geh in die Notaufnahme eines Krankenhauses.',
  clot: 'Geh in eine Arztpraxis oder zum ärztlichen Bereitschaftsdienst. Bist du kurzatmig oder schmerzt auch deine Brust, ruf den Notruf an.',
  nerve: 'Geh in eine Arztpraxis oder zum ärztlichen Bereitschaftsdienst.',
  unwell: 'Geh in deine Arztpraxis.',
  bone: 'Geh in eine sportärztliche Praxis oder in deine eigene Arztpraxis. Bis dahin: nicht laufen, nicht springen.',
  'hip-bone': 'Geh in eine Arztpraxis und belaste das Bein bis dahin nicht.',
  injury: 'Geh in eine Arztpraxis oder zum ärztlichen Bereitschaftsdienst und belaste das Bein bis dahin nicht.',
  energy: 'Sprich mit deiner Ärztin oder deinem Arzt. Auch Sportmedizin oder Sporternährungsberatung kann helfen.',
  pregnancy: 'Sprich mit deiner Hebamme, deiner Ärztin oder deinem Arzt. Viele kennen jemanden, der Training in der Schwangerschaft plant.',
  postpartum: 'Sprich mit deiner Hebamme, deiner Ärztin, deinem Arzt oder einer Physiotherapie-Praxis für den Beckenboden.',
};

const tips: Readonly<Record<string, string>> = {
  professional: 'Pausiere und geh in eine Physiotherapie- oder Arztpraxis',
  'ease-off': 'Mach vorerst etwas weniger',
  strengthen: 'Kräftige beide Beine, die niedrigere Seite zuerst',
  stretch: 'Dehne, was sich fest anfühlt',
  'warm-up': 'Wärm dich in Bewegung auf',
  form: 'Arbeite an deinem Laufstil, immer nur an einer Sache',
  cadence: 'Probier etwas schnellere Schritte',
  'cross-train': 'Tausch einen Lauf gegen etwas anderes',
  gait: 'Lass deinen Laufstil ansehen',
  shoes: 'Achte auf deine Schuhe',
  rest: 'Nimm deine Ruhetage',
  'build-up': 'Steigere deinen langen Lauf langsam',
  'repeat-test': 'Wiederhole den Test an einem anderen Tag',
};

const causes: Readonly<Record<string, string>> = {
  hips: 'Hüften',
  calves: 'Waden',
  stretching: 'Wenig Dehnen',
  form: 'Laufstil',
  shoes: 'Abgenutzte Schuhe',
  fatigue: 'Muskeln, die früh ermüden',
  posture: 'Haltung am Ende eines Laufs',
  rest: 'Wenige Ruhetage',
  'long-run': 'Ein viel längerer Lauf',
  'previous-injury': 'Eine frühere Verletzung',
  'no-strength': 'Wenig Krafttraining',
};

type Weight = Parameters<Messages['result']['howSure']>[0];
const weigh = ({signs, tests}: Weight): string =>
  start([signs ? `${spell(signs)} Anzeichen` : '', tests ? `${spell(tests)} ${tests === 1 ? 'Test' : 'Tests'}` : ''].filter(Boolean).join(' und '));
const point = ({signs, tests}: Weight): string => (signs + tests === 1 ? 'weist' : 'weisen');

export const result = {
  cadencePlan: {
    target: ({own, from, to}) => `Du machst in lockerem Tempo ${own} Schritte pro Minute. Fünf bis zehn Prozent mehr sind ${from} bis ${to}, bei gleicher Geschwindigkeit.`,
    phaseIn: ({from, minutesByWeek}) =>
      `Beginne mit ${from}, und nur für einen Teil eines lockeren Laufs: ${minutesByWeek.map((minutes, week) => `${minutes} Minuten in Woche ${week + 1}`).join(', ')}. Am Anfang kann es sich anstrengender anfühlen. Geh zurück, wenn sich Wade oder Achillessehne melden. Wie schnell man dabei vorgehen soll, ist nicht untersucht, deshalb ist das eine vorsichtige Wahl.`,
    metronome: (rate) => `Metronom, ${rate} pro Minute`,
  },
  testName: (name) => name,
  title: 'Dein Ergebnis',
  oneSide: (side, places) => `Deine Antworten weisen auf die ${sided[side]} Seite: ${and(places)}.`,
  mostly: (side, places) => `Deine Antworten weisen vor allem auf die ${sided[side]} Seite: ${and(places)}.`,
  twoSides: (left, right) => `Deine Antworten weisen auf beide Seiten – links: ${and(left)}; rechts: ${and(right)}.`,
  bothSides: (places) => `Deine Antworten weisen auf beide Seiten gleichermaßen: ${and(places)}.`,
  more: (n) => (n === 1 ? 'eine weitere Stelle' : `${spell(n)} weitere Stellen`),
  // The names of the tests stand apart, so that nothing has to bend them.
  tested: (side, less, longer) =>
    less.length && longer.length
      ? `Deine ${sided[side]} Seite hatte niedrigere Werte (${and(less)}) und brauchte länger (${and(longer)}).`
      : `Deine ${sided[side]} Seite ${less.length ? 'hatte den niedrigeren Wert' : 'brauchte länger'}: ${and(less.length ? less : longer)}.`,
  testedWhere: (weight, places) => `${weigh(weight)} ${point(weight)} auf diese Seite: ${and(places)}.`,
  otherSide: (side, places) => `${common.sideLabel(side)}: ${and(places)}.`,
  moreTests: (n) => (n === 1 ? 'ein weiterer Test' : `${spell(n)} weitere Tests`),
  howSure: (weight) => {
    const first = `${weigh(weight)} ${point(weight)} darauf hin`;
    if (weight.tests) return `${first}.`;
    return weight.done ? `${first}; die Selbsttests nennen diese Seite nicht.` : `${first}; ein Test wurde noch nicht gemacht.`;
  },
  summarySpoken: 'Dein Ergebnis ist da.',
  updatedSpoken: 'Dein Ergebnis ist auf dem neuesten Stand.',
  routineFollows: 'Der Plan auf dieser Seite folgt diesem Ergebnis.',

  findings: 'Was auffällt',
  findingName: (side, muscle) => (side === 'both' ? `Beide Seiten: ${muscle}` : `${start(muscle)} ${common.side(side)}`),
  anatomy: (muscle) => anatomy[muscle],
  findingText: (severity, kind, side) => (side === 'both' ? `${severities[severity]} Anzeichen auf beiden Seiten: ${kinds[kind]}` : `${severities[severity]}r Unterschied: ${kinds[kind]}`),
  confidence: (confidence, weight) => {
    const what = weight.signs + weight.tests === 1 ? `Nur ${weight.signs ? 'ein Anzeichen' : 'ein Test'}` : `${weigh(weight)} stimmen überein`;
    const sure = confidence < 0.4 ? 'nimm es als Hinweis' : confidence < 0.6 ? 'einigermaßen sicher' : confidence < 0.8 ? 'recht sicher' : 'ziemlich sicher';
    return `${what}: ${sure}.`;
  },

  tests: 'Deine Selbsttests',
  testsHint: 'Die schattierten Enden sind der Messfehler des Tests. Wo sie sich überlappen, liegen die Seiten zu nah beieinander.',
  norm: (score, {from, to}) =>
    to - from > 50 ? `Zum Vergleich: In einer großen Studie erreichte die Hälfte der Erwachsenen ${score} oder mehr.` : `Zum Vergleich: Menschen von ${from} bis ${to} erreichen etwa ${score}.`,
  verdict: (verdict, lower, test) => {
    const found = lower && `${common.sideLabel(lower)} ${test.better === 'lower' ? 'dauerte es in diesem Test länger' : 'war der Wert in diesem Test niedriger'}`;
    if (verdict === 'clear') return `${found}, an zwei Tagen und um mehr als den Messfehler.`;
    if (verdict === 'possible') return `${found}, um mehr als den Messfehler. Wiederhole ihn an einem anderen Tag, um sicherer zu sein.`;
    if (verdict === 'too-close') return 'Zu knapp: Der Abstand liegt innerhalb des Messfehlers.';
    return test.floor ? 'Diese Werte lassen sich nicht vergleichen.' : 'Dieser Test nennt für sich allein keine Seite.';
  },
  gap: (floor) => `Ein Abstand zählt erst, wenn er mindestens ${floor} beträgt.`,
  barText: (name, left, right, gap) => [`${name}. Links: ${left}. Rechts: ${right}.`, gap].filter(Boolean).join(' '),

  todo: 'Was du diese Woche tun kannst',
  tip: (id) => tips[id] ?? '',
  causes: 'Was mitspielen kann',
  causesHint: 'Für nichts davon ist erwiesen, dass es der Grund für einen Unterschied ist.',
  cause: (id) => causes[id] ?? '',
  retest: 'Wann du wieder nachsiehst',
  retestIn: (weeks) => `Mach die Selbsttests in ${count(weeks, {one: 'Woche', other: 'Wochen'})} noch einmal, ausgeruht und in derselben Reihenfolge.`,
  retestFrom: 'Ab hier ist eine Veränderung größer als der Messfehler:',
  retestChange: (name, change) => `${name}: ${change}`,
  firstTest: 'Mach zuerst die Selbsttests, damit es etwas zum Vergleichen gibt.',
  couldTest: 'Oder teste es: kurze Selbsttests für zu Hause.',
  takeTests: 'Selbsttests machen',

  because: 'Warum wir das sagen',
  youSaid: 'Du hast gesagt',
  sources: 'Quellen',
  doi: 'DOI',
  source: (authors, year) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'Gut belegt', moderate: 'Belegt', weak: 'Schwach belegt', expert: 'Fachmeinung', unsupported: 'Nicht belegt'},
  limits: 'Was ein Quiz wissen kann und was nicht',
  limitsText: [
    'Es weiß, was du ihm gesagt hast, und nicht mehr. Es kann dich nicht sehen oder anfassen, und kein Test zu Hause prüft einen Muskel für sich.',
    'Ein Unterschied ist keine Verletzung, und es ist nicht gezeigt, dass er zu einer führt. Daran zu arbeiten ist eine vernünftige Entscheidung, kein Muss.',
    'Noch hat keine medizinische Fachperson diese Regeln geprüft. Wenn etwas wehtut, schlimmer wird oder dich beunruhigt, geh in eine Physiotherapie- oder Arztpraxis.',
  ],

  answers: 'Deine Antworten',
  change: 'Ändern',
  answer: 'Beantworten',
  changeLabel: (question) => `Ändern: ${question}`,
  answerLabel: (question) => `Beantworten: ${question}`,
  notAnswered: 'Nicht beantwortet',
  sided: (side, item) => `${item} (${side === 'both' ? 'beide Seiten' : common.side(side)})`,
  nothing: 'Nichts davon',
  pair: (left, right) => `Links ${left}, rechts ${right}`,
  startOver: 'Neu anfangen',
  startOverAsk: 'Das löscht alle deine Antworten.',
  startOverYes: 'Jetzt neu anfangen',
  startOverNo: 'Antworten behalten',

  openSafety: 'Du hast einige Fragen zur Sicherheit ausgelassen. Bitte beantworte sie, bevor du trainierst.',
  openSafetyButton: 'Fragen zur Sicherheit beantworten',

  balancedTitle: 'Keine Seite fällt auf',
  balancedText: (tested) =>
    tested
      ? 'Was du bemerkt und getestet hast, liegt in dem Bereich, der von Tag zu Tag normal ist.'
      : 'Du hast keinen Unterschied zwischen deinen Seiten bemerkt. Es wurde kein Selbsttest gemacht, nimm das also als ersten Blick.',
  balancedTodo: 'Halte beide Beine kräftig: zwei kurze Einheiten pro Woche, für jede Seite gleich.',
  insufficientTitle: 'Noch reicht es nicht für eine Aussage',
  insufficientText: 'Statt zu raten, lässt das Quiz es offen. Eins davon würde am meisten helfen:',

  referTitle: (urgency) => referTitle[urgency],
  referKind: 'Das heißt nicht, dass etwas Schlimmes ist. Es heißt, dass es sich jemand ansehen sollte, bevor du deine Beine belastest.',
  referNow: 'Bitte warte nicht und trainiere nicht, bis dich jemand untersucht hat.',
  howSoon: (urgency) => howSoon[urgency],
  whom: (flag) => whom[flag] ?? 'Geh in eine Arztpraxis.',
  referUntil: 'Bis dahin lass Laufen, Springen und Beinübungen weg. Deshalb gibt es hier heute keinen Plan.',
  referAfter: 'Wenn dich jemand untersucht hat und alles in Ordnung ist, komm zurück und ändere deine Antworten.',
} satisfies Messages['result'];
