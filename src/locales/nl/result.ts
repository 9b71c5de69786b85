import type {Muscle} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {common, dutch, sided} from './common.js';

const {and, start, count, number} = dutch;
const numbers = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const spell = (n: number) => numbers[n] ?? number(n);

const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'Grote bilspier',
  'gluteus-medius': 'Middelste bilspier',
  'hip-flexors': 'Heup-lendenspier en rechte dijspier',
  adductors: 'Adductoren',
  quadriceps: 'Vierhoofdige dijspier',
  hamstrings: 'Hamstringspieren',
  gastrocnemius: 'Tweehoofdige kuitspier',
  soleus: 'Scholspier',
  'tibialis-anterior': 'Voorste scheenbeenspier',
  foot: 'Kleine voetspieren',
  abdominals: 'Rechte buikspier',
  obliques: 'Schuine buikspieren',
  'back-extensors': 'Rugstrekkers',
  shoulders: 'Deltaspieren',
  chest: 'Borstspieren',
  'upper-back': 'Brede rugspier, monnikskapspier en ruitvormige spieren',
  arms: 'Biceps, triceps en onderarmen',
  neck: 'Nekspieren',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: 'kracht of uithoudingsvermogen', tightness: 'beweeglijkheid', control: 'controle'};
const severities = {1: ['Licht', 'Lichte'], 2: ['Duidelijk', 'Duidelijke'], 3: ['Uitgesproken', 'Uitgesproken']} as const;

const howSoon: Readonly<Record<Urgency, string>> = {now: 'Nu', today: 'Vandaag', 'this-week': 'Deze week', 'before-training': 'Voor je traint'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: 'Zoek nu hulp',
  today: 'Laat hier vandaag naar kijken',
  'this-week': 'Laat hier deze week naar kijken',
  'before-training': 'Praat met iemand voor je traint',
};

const whom: Readonly<Record<string, string>> = {
  chest: 'Als het nu gebeurt, bel het noodnummer. Is het voorbij, ga dan vandaag naar een arts en train tot die tijd niet.',
  saddle: 'Ga naar de spoedeisende hulp van een ziekenhuis.',
  clot: 'Ga naar de huisarts of de huisartsenpost. Ben je kortademig of heb je ook pijn op de borst, bel dan het noodnummer.',
  nerve: 'Ga naar de huisarts of de huisartsenpost.',
  unwell: 'Ga naar je huisarts.',
  bone: 'Ga naar een sportarts of je huisarts. Tot die tijd: niet hardlopen, niet springen.',
  'hip-bone': 'Ga naar een arts en zet tot die tijd geen gewicht op dat been.',
  injury: 'Ga naar de huisarts of de huisartsenpost en belast dat been tot die tijd niet.',
  energy: 'Praat met je huisarts. Ook een sportarts of sportdiëtist kan helpen.',
  pregnancy: 'Praat met je verloskundige of huisarts. Velen kennen iemand die training tijdens de zwangerschap plant.',
  postpartum: 'Praat met je verloskundige, je huisarts of een bekkenfysiotherapeut.',
};

const tips: Readonly<Record<string, string>> = {
  professional: 'Neem pauze en ga naar een fysiotherapeut of arts',
  'ease-off': 'Doe het voorlopig rustiger aan',
  strengthen: 'Maak beide benen sterker, de lagere kant eerst',
  stretch: 'Rek wat strak voelt',
  'warm-up': 'Warm op in beweging',
  form: 'Werk aan je looptechniek, één ding tegelijk',
  cadence: 'Probeer iets snellere stappen',
  'cross-train': 'Ruil een loop voor iets anders',
  gait: 'Laat naar je looptechniek kijken',
  shoes: 'Let op je schoenen',
  rest: 'Neem je rustdagen',
  'build-up': 'Bouw je lange duurloop langzaam op',
  'repeat-test': 'Herhaal de test op een andere dag',
};

const causes: Readonly<Record<string, string>> = {
  hips: 'Heupen',
  calves: 'Kuiten',
  stretching: 'Weinig rekken',
  form: 'Looptechniek',
  shoes: 'Versleten schoenen',
  fatigue: 'Spieren die vroeg moe worden',
  posture: 'Houding laat in een loop',
  rest: 'Weinig rustdagen',
  'long-run': 'Een veel langere loop',
  'previous-injury': 'Een eerdere blessure',
  'no-strength': 'Weinig krachttraining',
};

type Weight = Parameters<Messages['result']['howSure']>[0];
const weigh = ({signs, tests}: Weight): string =>
  start([signs ? `${spell(signs)} ${signs === 1 ? 'teken' : 'tekenen'}` : '', tests ? `${spell(tests)} ${tests === 1 ? 'test' : 'tests'}` : ''].filter(Boolean).join(' en '));
const point = ({signs, tests}: Weight): string => (signs + tests === 1 ? 'wijst' : 'wijzen');

export const result = {
  cadencePlan: {
    target: ({own, from, to}) => `Je zet in een rustig tempo ${own} stappen per minuut. Vijf tot tien procent meer is ${from} tot ${to}, bij dezelfde snelheid.`,
    phaseIn: ({from, minutesByWeek}) =>
      `Begin met ${from}, en alleen tijdens een deel van een rustige loop: ${minutesByWeek.map((minutes, week) => `${minutes} minuten in week ${week + 1}`).join(', ')}. Het kan in het begin zwaarder voelen. Ga terug als je kuit of achillespees opspeelt. Hoe snel je dit kunt opbouwen is niet onderzocht, dus dit is een voorzichtige keuze.`,
    metronome: (rate) => `Metronoom, ${rate} per minuut`,
  },
  testName: (name) => name.toLowerCase(),
  title: 'Je resultaat',
  oneSide: (side, places) => `Je antwoorden wijzen naar de ${sided[side]}kant: ${and(places)}.`,
  mostly: (side, places) => `Je antwoorden wijzen vooral naar de ${sided[side]}kant: ${and(places)}.`,
  twoSides: (left, right) => `Je antwoorden wijzen naar beide kanten – links: ${and(left)}; rechts: ${and(right)}.`,
  bothSides: (places) => `Je antwoorden wijzen evenveel naar beide kanten: ${and(places)}.`,
  more: (n) => (n === 1 ? 'nog één plek' : `nog ${spell(n)} plekken`),
  // The names of the tests stand apart: some are sentences rather than nouns.
  tested: (side, less, longer) =>
    less.length && longer.length
      ? `Je ${sided[side]}kant scoorde lager (${and(less)}) en deed er langer over (${and(longer)}).`
      : `Je ${sided[side]}kant ${less.length ? 'scoorde lager' : 'deed er langer over'}: ${and(less.length ? less : longer)}.`,
  testedWhere: (weight, places) => `${weigh(weight)} ${point(weight)} naar deze kant: ${and(places)}.`,
  otherSide: (side, places) => `${common.sideLabel(side)}: ${and(places)}.`,
  moreTests: (n) => (n === 1 ? 'nog één test' : `nog ${spell(n)} tests`),
  howSure: (weight) => {
    const first = `${weigh(weight)} ${point(weight)} daarheen`;
    if (weight.tests) return `${first}.`;
    return weight.done ? `${first}; de zelftests noemen die kant niet.` : `${first}; er is nog geen test gedaan.`;
  },
  summarySpoken: 'Je resultaat is klaar.',
  updatedSpoken: 'Je resultaat is bijgewerkt.',
  routineFollows: 'Het schema op deze pagina volgt dit resultaat.',

  findings: 'Wat opvalt',
  findingName: (side, muscle) => (side === 'both' ? `Beide kanten: ${muscle}` : `${start(muscle)} ${common.side(side)}`),
  anatomy: (muscle) => anatomy[muscle],
  findingText: (severity, kind, side) => (side === 'both' ? `${severities[severity][1]} tekenen aan beide kanten: ${kinds[kind]}` : `${severities[severity][0]} verschil in ${kinds[kind]}`),
  confidence: (confidence, weight) => {
    const what = weight.signs + weight.tests === 1 ? `Maar ${weight.signs ? 'één teken' : 'één test'}` : `${weigh(weight)} komen overeen`;
    const sure = confidence < 0.4 ? 'zie het als een aanwijzing' : confidence < 0.6 ? 'enigszins zeker' : confidence < 0.8 ? 'redelijk zeker' : 'vrij zeker';
    return `${what}: ${sure}.`;
  },

  tests: 'Je zelftests',
  testsHint: 'De gearceerde uiteinden zijn de meetfout van de test. Waar ze overlappen, liggen de kanten te dicht bij elkaar.',
  norm: (score, {from, to}) =>
    to - from > 50 ? `Ter vergelijking: de helft van de volwassenen in een grote studie haalde ${score} of meer.` : `Ter vergelijking: mensen van ${from} tot en met ${to} halen ongeveer ${score}.`,
  verdict: (verdict, lower, test) => {
    const found = lower && `${common.sideLabel(lower)} ${test.better === 'lower' ? 'duurde deze test langer' : 'was de score op deze test lager'}`;
    if (verdict === 'clear') return `${found}, op twee dagen en meer dan de meetfout.`;
    if (verdict === 'possible') return `${found}, meer dan de meetfout. Herhaal hem op een andere dag om zekerder te zijn.`;
    if (verdict === 'too-close') return 'Te dicht bij elkaar: het verschil valt binnen de meetfout.';
    return test.floor ? 'Deze scores zijn niet te vergelijken.' : 'Deze test noemt op zichzelf geen kant.';
  },
  gap: (floor) => `Een verschil van ${floor} of meer telt.`,
  barText: (name, left, right, gap) => [`${name}. Links: ${left}. Rechts: ${right}.`, gap].filter(Boolean).join(' '),

  todo: 'Wat je deze week kunt doen',
  tip: (id) => tips[id] ?? '',
  causes: 'Wat kan meespelen',
  causesHint: 'Van geen van deze is bewezen dat het de reden voor een verschil is.',
  cause: (id) => causes[id] ?? '',
  retest: 'Wanneer je weer kijkt',
  retestIn: (weeks) => `Doe de zelftests over ${count(weeks, {one: 'week', other: 'weken'})} opnieuw, uitgerust en in dezelfde volgorde.`,
  retestFrom: 'Vanaf hier is een verandering groter dan de meetfout:',
  retestChange: (name, change) => `${name}: ${change}`,
  firstTest: 'Doe eerst de zelftests, zodat er iets is om mee te vergelijken.',
  couldTest: 'Of test het: korte zelftests die je thuis kunt doen.',
  takeTests: 'Doe de zelftests',

  because: 'Waarom we dit zeggen',
  youSaid: 'Je zei',
  sources: 'Bronnen',
  doi: 'DOI',
  source: (authors, year) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'Goed onderbouwd', moderate: 'Onderbouwd', weak: 'Zwak onderbouwd', expert: 'Mening van deskundigen', unsupported: 'Niet onderbouwd'},
  limits: 'Wat een quiz wel en niet kan weten',
  limitsText: [
    'Hij weet wat je hem vertelde, en niet meer. Hij kan je niet zien of aanraken, en geen test thuis meet één spier apart.',
    'Een verschil is geen blessure, en het is niet aangetoond dat het tot een blessure leidt. Eraan werken is een redelijke keuze, geen moeten.',
    'Nog geen zorgprofessional heeft deze regels bekeken. Als iets pijn doet, erger wordt of je ongerust maakt, ga dan naar een fysiotherapeut of arts.',
  ],

  answers: 'Je antwoorden',
  change: 'Wijzigen',
  answer: 'Beantwoorden',
  changeLabel: (question) => `Wijzigen: ${question}`,
  answerLabel: (question) => `Beantwoorden: ${question}`,
  notAnswered: 'Niet beantwoord',
  sided: (side, item) => `${item} (${side === 'both' ? 'beide kanten' : common.side(side)})`,
  nothing: 'Geen van deze',
  pair: (left, right) => `Links ${left}, rechts ${right}`,
  startOver: 'Opnieuw beginnen',
  startOverAsk: 'Dit wist al je antwoorden.',
  startOverYes: 'Nu opnieuw beginnen',
  startOverNo: 'Mijn antwoorden houden',

  openSafety: 'Je hebt een paar vragen over veiligheid overgeslagen. Beantwoord ze voor je traint.',
  openSafetyButton: 'Beantwoord de vragen over veiligheid',

  balancedTitle: 'Geen kant valt op',
  balancedText: (tested) =>
    tested ? 'Wat je merkte en wat je testte valt binnen wat van dag tot dag normaal is.' : 'Je merkte geen verschil tussen je kanten. Er is geen zelftest gedaan, dus zie dit als een eerste blik.',
  balancedTodo: 'Houd beide benen sterk: twee korte trainingen per week, voor elke kant gelijk.',
  insufficientTitle: 'Er is nog niet genoeg om op af te gaan',
  insufficientText: 'In plaats van te gokken laat de quiz het open. Een van deze zou het meest helpen:',

  referTitle: (urgency) => referTitle[urgency],
  referKind: 'Dit betekent niet dat er iets ernstig mis is. Het betekent dat iemand ernaar moet kijken voor je je benen belast.',
  referNow: 'Wacht niet en train niet tot iemand naar je heeft gekeken.',
  howSoon: (urgency) => howSoon[urgency],
  whom: (flag) => whom[flag] ?? 'Ga naar een arts.',
  referUntil: 'Laat tot die tijd hardlopen, springen en beenoefeningen achterwege. Daarom staat hier vandaag geen schema.',
  referAfter: 'Als iemand naar je heeft gekeken en alles goed is, kom dan terug en wijzig je antwoorden.',
} satisfies Messages['result'];
