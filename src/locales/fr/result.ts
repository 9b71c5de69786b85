import type {Muscle} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {and, count, number, start} from './speech.js';

const numbers = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const spell = (n: number): string => numbers[n] ?? number(n);
const signs = (n: number): string => `${spell(n)} ${n > 1 ? 'signes' : 'signe'}`;
const tests = (n: number): string => `${spell(n)} ${n > 1 ? 'tests' : 'test'}`;

const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'grand fessier',
  'gluteus-medius': 'moyen fessier',
  'hip-flexors': 'ilio-psoas et droit fémoral',
  adductors: 'adducteurs',
  quadriceps: 'quadriceps',
  hamstrings: 'ischio-jambiers',
  gastrocnemius: 'gastrocnémien',
  soleus: 'soléaire',
  'tibialis-anterior': 'tibial antérieur',
  foot: 'petits muscles du pied',
  abdominals: 'droit de l’abdomen',
  obliques: 'obliques',
  'back-extensors': 'érecteurs du rachis',
  shoulders: 'deltoïdes',
  chest: 'pectoraux',
  'upper-back': 'grand dorsal, trapèze et rhomboïdes',
  arms: 'biceps, triceps et avant-bras',
  neck: 'muscles du cou',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: 'de force ou d’endurance', tightness: 'd’amplitude de mouvement', control: 'de contrôle'};
const difference = {1: 'Légère différence', 2: 'Nette différence', 3: 'Différence marquée'} as const;
const onBoth = {1: 'Signes légers', 2: 'Signes nets', 3: 'Signes marqués'} as const;
const topics: Readonly<Record<FindingKind, string>> = {weakness: 'la force ou l’endurance', tightness: 'l’amplitude de mouvement', control: 'le contrôle'};

const howSoon: Readonly<Record<Urgency, string>> = {now: 'Maintenant', today: 'Aujourd’hui', 'this-week': 'Cette semaine', 'before-training': 'Avant de vous entraîner'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: 'Demandez de l’aide maintenant, s’il vous plaît',
  today: 'Faites examiner cela aujourd’hui, s’il vous plaît',
  'this-week': 'Faites examiner cela cette semaine, s’il vous plaît',
  'before-training': 'Parlez-en à quelqu’un avant de vous entraîner, s’il vous plaît',
};

const whom: Readonly<Record<string, string>> = {
  chest: 'Si cela se produit en ce moment, appelez le numéro d’urgence de votre pays. Si c’est passé, voyez un médecin aujourd’hui et ne vous entraînez pas d’ici là.',
  saddle: 'Allez aux urgences d’un hôpital.',
  clot: 'Voyez un médecin ou un service de consultation d’urgence. Si vous manquez aussi de souffle ou si vous avez mal à la poitrine, appelez le numéro d’urgence de votre pays.',
  nerve: 'Voyez un médecin ou un service de consultation d’urgence.',
  unwell: 'Voyez votre médecin.',
  bone: 'Voyez un médecin du sport ou votre médecin. D’ici là\u202f: pas de course, pas de sauts.',
  'hip-bone': 'Voyez un médecin, et ne mettez pas de poids sur cette jambe d’ici là.',
  injury: 'Voyez un médecin ou un service de consultation d’urgence, et ne sollicitez pas cette jambe d’ici là.',
  energy: 'Parlez-en à votre médecin. Un médecin du sport ou un diététicien du sport peut aussi vous aider.',
  pregnancy: 'Parlez-en à votre sage-femme ou à votre médecin. Beaucoup connaissent quelqu’un qui prévoit l’entraînement pendant la grossesse.',
  postpartum: 'Parlez-en à votre sage-femme, à votre médecin ou à un kinésithérapeute spécialisé en périnéologie.',
};

const tips: Readonly<Record<string, string>> = {
  professional: 'Faites une pause, et voyez un kinésithérapeute ou un médecin',
  'ease-off': 'Levez le pied pour l’instant',
  strengthen: 'Renforcez les deux jambes, en commençant par le côté au score plus bas',
  stretch: 'Étirez ce qui paraît raide',
  'warm-up': 'Échauffez-vous en mouvement',
  form: 'Travaillez votre foulée, une chose à la fois',
  cadence: 'Essayez des pas un peu plus rapides',
  'cross-train': 'Remplacez une sortie par autre chose',
  gait: 'Faites observer votre foulée',
  shoes: 'Occupez-vous de vos chaussures',
  rest: 'Prenez vos jours de repos',
  'build-up': 'Allongez lentement votre sortie longue',
  'repeat-test': 'Refaites le test un autre jour',
};

const causes: Readonly<Record<string, string>> = {
  hips: 'Hanches',
  calves: 'Mollets',
  stretching: 'Peu d’étirements',
  form: 'Foulée',
  shoes: 'Chaussures usées',
  fatigue: 'Muscles qui fatiguent tôt',
  posture: 'Posture en fin de sortie',
  rest: 'Peu de jours de repos',
  'long-run': 'Une sortie bien plus longue',
  'previous-injury': 'Une blessure antérieure',
  'no-strength': 'Peu de renforcement',
};

type Weight = Parameters<Messages['result']['howSure']>[0];
const weigh = ({signs: s, tests: t}: Weight): string => [s ? signs(s) : '', t ? tests(t) : ''].filter(Boolean).join(' et ');
const go = ({signs: s, tests: t}: Weight): string => (s + t > 1 ? 'vont' : 'va');

const names = (all: readonly string[]): string => `${all.length > 1 ? 'aux tests' : 'au test'} ${and(all)}`;
const sideOf = {left: 'côté gauche', right: 'côté droit'} as const;
const on = {left: 'à gauche', right: 'à droite', both: 'des deux côtés'} as const;

export const result = {
  cadencePlan: {
    target: ({own, from, to}) => `Vous faites ${number(own)} pas par minute à allure facile. Cinq à dix pour cent de plus, cela donne ${number(from)} à ${number(to)}, à la même vitesse.`,
    phaseIn: ({from, minutesByWeek}) =>
      `Commencez par ${number(from)}, et seulement pendant une partie d’une sortie facile\u202f: ${minutesByWeek.map((minutes, week) => `${count(minutes, 'minute')} la semaine ${week + 1}`).join(', ')}. Cela peut paraître plus dur au début. Revenez en arrière si votre mollet ou votre tendon d’Achille se plaint. Le bon rythme pour y arriver n’a pas été étudié\u202f: c’est donc un choix prudent.`,
    metronome: (rate) => `Métronome, ${number(rate)} par minute`,
  },
  testName: (name) => `«\u202f${name.charAt(0).toLowerCase()}${name.slice(1)}\u202f»`,
  title: 'Votre résultat',
  oneSide: (side, places) => `Vos réponses désignent le ${sideOf[side]}\u202f: ${and(places)}.`,
  mostly: (side, places) => `Vos réponses désignent surtout le ${sideOf[side]}\u202f: ${and(places)}.`,
  twoSides: (left, right) => `Vos réponses désignent, à gauche\u202f: ${and(left)}\u202f; à droite\u202f: ${and(right)}.`,
  bothSides: (places) => `Vos réponses désignent les deux côtés à égalité\u202f: ${and(places)}.`,
  more: (n) => (n === 1 ? 'un autre endroit' : `${spell(n)} autres endroits`),
  tested: (side, less, longer) =>
    `Votre ${sideOf[side]} ${[less.length && `a obtenu un score plus bas ${names(less)}`, longer.length && `a mis plus de temps ${names(longer)}`].filter(Boolean).join(' et ')}.`,
  testedWhere: (weight, places) => `${start(weigh(weight))} ${go(weight)} vers ce côté\u202f: ${and(places)}.`,
  otherSide: (side, places) => `${start(on[side])}\u202f: ${and(places)}.`,
  moreTests: (n) => (n === 1 ? 'un autre test' : `${spell(n)} autres tests`),
  howSure: (weight) => {
    const first = `${start(weigh(weight))} ${go(weight)} dans ce sens`;
    if (weight.tests) return `${first}.`;
    return weight.done ? `${first}\u202f; les auto-tests ne désignent pas ce côté.` : `${first}\u202f; aucun test n’a encore été fait.`;
  },
  summarySpoken: 'Votre résultat est prêt.',
  updatedSpoken: 'Votre résultat est à jour.',
  routineFollows: 'Le programme de cette page suit ce résultat.',

  findings: 'Ce qui ressort',
  findingName: (side, muscle) => `${start(on[side])}\u202f: ${muscle}`,
  anatomy: (muscle) => anatomy[muscle],
  findingText: (severity, kind, side) => (side === 'both' ? `${onBoth[severity]} des deux côtés, pour ${topics[kind]}` : `${difference[severity]} ${kinds[kind]}`),
  confidence: (confidence, weight) => {
    const agree = weight.signs + weight.tests === 1 ? `${start(weigh(weight))} seulement` : `${start(weigh(weight))} concordent`;
    const sure = confidence < 0.4 ? 'à prendre comme un indice' : confidence < 0.6 ? 'un peu sûr' : confidence < 0.8 ? 'assez sûr' : 'plutôt sûr';
    return `${agree}\u202f: ${sure}.`;
  },

  tests: 'Vos auto-tests',
  testsHint: 'Les extrémités ombrées montrent l’erreur propre au test. Là où elles se recouvrent, les côtés sont trop proches pour trancher.',
  norm: (score, {from, to}) =>
    to - from > 50 ? `À titre de comparaison\u202f: la moitié des adultes d’une grande étude ont atteint ${score} ou plus.` : `À titre de comparaison\u202f: les personnes de ${number(from)} à ${number(to)} ans atteignent environ ${score}.`,
  verdict: (verdict, lower, test) => {
    const said = lower && `${start(sideOf[lower])}\u202f: ${test.better === 'lower' ? 'plus de temps' : 'score plus bas'} à ce test`;
    if (verdict === 'clear') return `${said}, sur deux jours et au-delà de son erreur propre.`;
    if (verdict === 'possible') return `${said}, au-delà de son erreur propre. Refaites-le un autre jour pour plus de certitude.`;
    if (verdict === 'too-close') return 'Trop proche pour trancher\u202f: l’écart reste dans l’erreur propre au test.';
    return test.floor ? 'Ces scores ne peuvent pas être comparés.' : 'Ce test ne désigne pas un côté à lui seul.';
  },
  gap: (floor) => `Un écart compte à partir de ${floor}.`,
  barText: (name, left, right, gap) => [`${name}. À gauche\u202f: ${left}. À droite\u202f: ${right}.`, gap].filter(Boolean).join(' '),

  todo: 'Que faire cette semaine',
  tip: (id) => tips[id] ?? '',
  causes: 'Ce qui peut jouer un rôle',
  causesHint: 'Pour aucun de ces points, il n’est prouvé qu’il soit la raison d’une différence.',
  cause: (id) => causes[id] ?? '',
  retest: 'Quand regarder à nouveau',
  retestIn: (weeks) => `Refaites les auto-tests dans ${count(weeks, 'semaine')}, après du repos et dans le même ordre.`,
  retestFrom: 'À partir d’ici, un changement dépasse l’erreur propre au test\u202f:',
  retestChange: (name, change) => `${name}\u202f: ${change}`,
  firstTest: 'Faites d’abord les auto-tests, pour avoir un point de comparaison.',
  couldTest: 'Ou testez-le\u202f: de courts auto-tests à faire chez vous.',
  takeTests: 'Faire les auto-tests',

  because: 'Pourquoi nous disons cela',
  youSaid: 'Vous avez dit',
  sources: 'Sources',
  doi: 'DOI',
  source: (authors, year) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'Bien étayé', moderate: 'Étayé', weak: 'Peu étayé', expert: 'Avis d’experts', unsupported: 'Non étayé'},
  limits: 'Ce qu’un quiz peut savoir, et ne peut pas savoir',
  limitsText: [
    'Il sait ce que vous lui avez dit, et rien de plus. Il ne peut ni vous voir ni vous toucher, et aucun test à la maison n’isole un seul muscle.',
    'Une différence n’est pas une blessure, et il n’est pas démontré qu’elle y mène. La travailler est un choix raisonnable, pas une obligation.',
    'Aucun clinicien n’a encore relu ces règles. Si quelque chose fait mal, empire ou vous inquiète, voyez un kinésithérapeute ou un médecin.',
  ],

  answers: 'Vos réponses',
  change: 'Modifier',
  answer: 'Répondre',
  changeLabel: (question) => `Modifier\u202f: ${question}`,
  answerLabel: (question) => `Répondre\u202f: ${question}`,
  notAnswered: 'Sans réponse',
  sided: (side, item) => `${item} (${on[side]})`,
  nothing: 'Rien de tout cela',
  pair: (left, right) => `À gauche ${left}, à droite ${right}`,
  startOver: 'Recommencer',
  startOverAsk: 'Cela efface toutes vos réponses.',
  startOverYes: 'Recommencer maintenant',
  startOverNo: 'Garder mes réponses',

  openSafety: 'Vous avez passé certaines des questions de sécurité. Répondez-y avant de vous entraîner, s’il vous plaît.',
  openSafetyButton: 'Répondre aux questions de sécurité',

  balancedTitle: 'Rien ne ressort d’un côté',
  balancedText: (tested) =>
    tested ? 'Ce que vous avez remarqué et testé reste dans ce qui est normal d’un jour à l’autre.' : 'Vous n’avez remarqué aucune différence entre vos côtés. Aucun auto-test n’a été fait\u202f: prenez cela comme un premier aperçu.',
  balancedTodo: 'Gardez de la force dans les deux jambes\u202f: deux séances courtes par semaine, les mêmes pour chaque côté.',
  insufficientTitle: 'Il n’y a pas encore assez d’éléments',
  insufficientText: 'Plutôt que de deviner, le quiz laisse la question ouverte. Un de ces points aiderait le plus\u202f:',

  referTitle: (urgency) => referTitle[urgency],
  referKind: 'Cela ne veut pas dire que c’est grave. Cela veut dire que quelqu’un devrait l’examiner avant que vous ne sollicitiez vos jambes.',
  referNow: 'N’attendez pas, s’il vous plaît, et ne vous entraînez pas avant d’avoir vu quelqu’un.',
  howSoon: (urgency) => howSoon[urgency],
  whom: (flag) => whom[flag] ?? 'Voyez un médecin.',
  referUntil: 'D’ici là, laissez de côté la course, les sauts et les exercices de jambes. C’est pourquoi il n’y a pas de programme ici aujourd’hui.',
  referAfter: 'Quand quelqu’un vous aura vu et que tout ira bien, revenez modifier vos réponses.',
} satisfies Messages['result'];
