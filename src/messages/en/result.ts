import type {SelfTest} from '../../catalogue/self-tests.js';
import type {Muscle, Side, Sides} from '../../catalogue/vocabulary.js';
import type {CadencePlan} from '../../core/cadence.js';
import type {FindingKind, LimbSymmetry, Urgency} from '../../core/types.js';
import {common} from './common.js';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spell = (n: number) => numbers[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const signs = (n: number) => `${spell(n)} ${n === 1 ? 'sign' : 'signs'}`;
const tests = (n: number) => `${spell(n)} ${n === 1 ? 'test' : 'tests'}`;

/** Names as anatomy books have them. */
const anatomy: Readonly<Record<Muscle, string>> = {
  'gluteus-maximus': 'gluteus maximus',
  'gluteus-medius': 'gluteus medius',
  'hip-flexors': 'iliopsoas and rectus femoris',
  adductors: 'adductors',
  quadriceps: 'quadriceps',
  hamstrings: 'hamstrings',
  gastrocnemius: 'gastrocnemius',
  soleus: 'soleus',
  'tibialis-anterior': 'tibialis anterior',
  foot: 'small muscles of the foot',
  abdominals: 'rectus abdominis',
  obliques: 'obliques',
  'back-extensors': 'erector spinae',
  shoulders: 'deltoids',
  chest: 'pectorals',
  'upper-back': 'latissimus dorsi, trapezius and rhomboids',
  arms: 'biceps, triceps and forearms',
  neck: 'neck muscles',
};

const kinds: Readonly<Record<FindingKind, string>> = {weakness: 'strength or endurance', tightness: 'range of movement', control: 'control'};
const severities = {1: 'Slight', 2: 'Clear', 3: 'Marked'} as const;

const howSoon: Readonly<Record<Urgency, string>> = {now: 'Now', today: 'Today', 'this-week': 'This week', 'before-training': 'Before you train'};
const referTitle: Readonly<Record<Urgency, string>> = {
  now: 'Please get help now',
  today: 'Please have this looked at today',
  'this-week': 'Please have this looked at this week',
  'before-training': 'Please talk to someone before you train',
};

/** Whom to see, by red flag. */
const whom: Readonly<Record<string, string>> = {
  chest: 'If it is happening now, call your local emergency number. If it has passed, see a doctor today and do not train until then.',
  saddle: 'Go to a hospital’s emergency department.',
  clot: 'See a doctor or an urgent care clinic. If you are short of breath or your chest hurts as well, call your local emergency number.',
  nerve: 'See a doctor or an urgent care clinic.',
  unwell: 'See your doctor.',
  bone: 'See a sports doctor or your own doctor. Until then: no running, no jumping.',
  'hip-bone': 'See a doctor, and keep weight off that leg until then.',
  injury: 'See a doctor or an urgent care clinic, and do not load that leg until then.',
  energy: 'Talk to your doctor. A sports doctor or a sports dietitian can help, too.',
  pregnancy: 'Talk to your midwife or doctor. Many of them know someone who plans training in pregnancy.',
  postpartum: 'Talk to your midwife, your doctor or a pelvic health physiotherapist.',
};

const tips: Readonly<Record<string, string>> = {
  professional: 'Pause, and see a physical therapist or doctor',
  'ease-off': 'Ease off for now',
  strengthen: 'Strengthen both legs, the lower side first',
  stretch: 'Stretch what feels tight',
  'warm-up': 'Warm up on the move',
  form: 'Work on your form, one thing at a time',
  cadence: 'Try slightly quicker steps',
  'cross-train': 'Swap a run for something else',
  gait: 'Have your gait looked at',
  shoes: 'Look after your shoes',
  rest: 'Take your rest days',
  'build-up': 'Build up your long run slowly',
  'repeat-test': 'Repeat the test on another day',
};

const causes: Readonly<Record<string, string>> = {
  hips: 'Hips',
  calves: 'Calves',
  stretching: 'Little stretching',
  form: 'Running form',
  shoes: 'Worn shoes',
  fatigue: 'Muscles that tire early',
  posture: 'Posture late in a run',
  rest: 'Few rest days',
  'long-run': 'A much longer run',
  'previous-injury': 'An earlier injury',
  'no-strength': 'Little strength training',
};

/** What points to a difference: signs the person noticed, tests that agree, tests that were done. */
export interface Weight {
  readonly signs: number;
  readonly tests: number;
  readonly done: number;
}

const weigh = ({signs: s, tests: t}: Weight) => [s ? signs(s) : '', t ? tests(t) : ''].filter(Boolean).join(' and ');

/** What the result says. */
export const result = {
  /** A test's name inside a sentence. */
  /** A step rate to try, from the person's own. */
  cadencePlan: {
    target: ({own, from, to}: CadencePlan) => `You take ${own} steps a minute at an easy pace. Five to ten per cent more is ${from} to ${to}, at the same speed.`,
    phaseIn: ({from, minutesByWeek}: CadencePlan) =>
      `Begin with ${from}, and only for part of an easy run: ${minutesByWeek.map((minutes, week) => `${minutes} minutes in week ${week + 1}`).join(', ')}. It may feel harder at first. Go back if your calf or Achilles tendon complains. How fast to go about it has not been studied, so this is a careful choice.`,
    metronome: (rate: number) => `Metronome, ${rate} a minute`,
  },
  testName: (name: string) => name.toLowerCase(),
  title: 'Your result',
  /** The one sentence that comes first. */
  oneSide: (side: Side, places: readonly string[]) => `Your answers point to the ${side} side: ${common.list(places)}.`,
  /** One side more than the other. */
  mostly: (side: Side, places: readonly string[]) => `Your answers point mostly to the ${side} side: ${common.list(places)}.`,
  twoSides: (left: readonly string[], right: readonly string[]) => `Your answers point to the left ${common.list(left)} and to the right ${common.list(right)}.`,
  bothSides: (places: readonly string[]) => `Your answers point to both sides alike: ${common.list(places)}.`,
  more: (n: number) => (n === 1 ? 'one more place' : `${spell(n)} more places`),
  /** Where self-tests named a side: those where it had fewer, and those where it took longer. */
  tested: (side: Side, less: readonly string[], longer: readonly string[]) =>
    `Your ${side} side ${[less.length && `scored lower on the ${common.list(less)}`, longer.length && `took longer for the ${common.list(longer)}`].filter(Boolean).join(' and ')}.`,
  /** After that sentence: where all of it points. */
  testedWhere: (weight: Weight, places: readonly string[]) => `${capital(weigh(weight))} ${weight.signs + weight.tests === 1 ? 'points' : 'point'} to this side: ${common.list(places)}.`,
  /** The side that fewer signs point to. */
  otherSide: (side: Side, places: readonly string[]) => `On the ${side}: ${common.list(places)}.`,
  moreTests: (n: number) => (n === 1 ? 'one more test' : `${spell(n)} more tests`),
  howSure: (weight: Weight) => {
    const {signs: s, tests: t, done} = weight;
    const points = s + t === 1 ? 'points' : 'point';
    const first = `${capital(weigh(weight))} ${points} there`;
    if (t) return `${first}.`;
    return done ? `${first}; the self-tests do not name that side.` : `${first}; no test has been done yet.`;
  },
  summarySpoken: 'Your result is ready.',
  updatedSpoken: 'Your result is up to date.',
  routineFollows: 'The routine on this page follows this result.',

  findings: 'What stands out',
  findingName: (side: Sides, muscle: string) => (side === 'both' ? `Both sides: ${muscle}` : `${common.sideLabel(side)} ${muscle}`),
  anatomy: (muscle: Muscle) => anatomy[muscle],
  findingText: (severity: 1 | 2 | 3, kind: FindingKind, side: Sides) =>
    side === 'both' ? `${severities[severity]} signs about ${kinds[kind]} on both sides` : `${severities[severity]} difference in ${kinds[kind]}`,
  confidence: (confidence: number, weight: Weight) => {
    const n = weight.signs + weight.tests;
    const agree = n === 1 ? `${capital(weigh(weight))} only` : `${capital(weigh(weight))} agree`;
    const sure = confidence < 0.4 ? 'take it as a hint' : confidence < 0.6 ? 'somewhat sure' : confidence < 0.8 ? 'fairly sure' : 'quite sure';
    return `${agree}: ${sure}.`;
  },

  tests: 'Your self-tests',
  testsHint: 'The shaded ends are the test’s own error. Where they overlap, the sides are too close to call.',
  /** A typical score, beside both sides. */
  norm: (score: string, {from, to}: {from: number; to: number}) =>
    to - from > 50 ? `For comparison: half of the adults in a large study reached ${score} or more.` : `For comparison: people of ${from} to ${to} reach about ${score}.`,
  verdict: (verdict: LimbSymmetry['verdict'], lower: Side | null, test: SelfTest) => {
    const lower_ = lower && `${common.sideLabel(lower)} ${test.better === 'lower' ? 'took longer' : 'scored lower'} on this test`;
    if (verdict === 'clear') return `${lower_} on two days, by more than its own error.`;
    if (verdict === 'possible') return `${lower_}, by more than its own error. Repeat it on another day to be surer.`;
    if (verdict === 'too-close') return 'Too close to call: the gap is within the test’s own error.';
    return test.floor ? 'These scores cannot be compared.' : 'This test does not name a side by itself.';
  },
  gap: (floor: string) => `A gap of ${floor} or more counts.`,
  barText: (name: string, left: string, right: string, gap: string) => [`${name}. Left: ${left}. Right: ${right}.`, gap].filter(Boolean).join(' '),

  todo: 'What to do this week',
  tip: (id: string) => tips[id] ?? '',
  causes: 'What may play a part',
  causesHint: 'None of these is proven to be the reason for a difference.',
  cause: (id: string) => causes[id] ?? '',
  retest: 'When to look again',
  retestIn: (weeks: number) => `Do the self-tests again in ${weeks} weeks, rested and in the same order.`,
  retestFrom: 'From here on, a change is larger than the test’s own error:',
  retestChange: (name: string, change: string) => `${name}: ${change}`,
  firstTest: 'Do the self-tests first, so that there is something to compare with.',
  couldTest: 'Or test it: short self-tests that you can do at home.',
  takeTests: 'Do the self-tests',

  because: 'Why we say this',
  youSaid: 'You said',
  sources: 'Sources',
  doi: 'DOI',
  source: (authors: string | undefined, year: number | undefined) => [authors, year && `(${year})`].filter(Boolean).join(' '),
  strength: {strong: 'Well supported', moderate: 'Supported', weak: 'Weakly supported', expert: 'Expert opinion', unsupported: 'Not supported'},
  limits: 'What a quiz can and cannot know',
  limitsText: [
    'It knows what you told it, and no more. It cannot see or touch you, and no home test isolates one muscle.',
    'A difference is not an injury, and it has not been shown to lead to one. Working on it is a reasonable choice, not a must.',
    'No clinician has reviewed these rules yet. If something hurts, gets worse or worries you, see a physical therapist or doctor.',
  ],

  answers: 'Your answers',
  change: 'Change',
  answer: 'Answer',
  changeLabel: (question: string) => `Change: ${question}`,
  answerLabel: (question: string) => `Answer: ${question}`,
  notAnswered: 'Not answered',
  sided: (side: Sides, item: string) => (side === 'both' ? `${item} (both sides)` : `${item} (${side})`),
  nothing: 'None of these',
  pair: (left: string, right: string) => `Left ${left}, right ${right}`,
  startOver: 'Start over',
  startOverAsk: 'This clears all your answers.',
  startOverYes: 'Start over now',
  startOverNo: 'Keep my answers',

  openSafety: 'You passed over some of the safety questions. Please answer them before you train.',
  openSafetyButton: 'Answer the safety questions',

  balancedTitle: 'Nothing stands out on one side',
  balancedText: (tested: boolean) =>
    tested ? 'What you noticed and what you tested lie within what is normal from one day to the next.' : 'You noticed no difference between your sides. No self-test has been done, so take this as a first look.',
  balancedTodo: 'Keep both legs strong: two short sessions a week, the same for each side.',
  insufficientTitle: 'There is not enough to go on yet',
  insufficientText: 'Rather than guess, the quiz leaves it open. One of these would help most:',

  referTitle: (urgency: Urgency) => referTitle[urgency],
  referKind: 'This does not mean that something is badly wrong. It means that somebody should look at it before you load your legs.',
  referNow: 'Please do not wait, and do not train until you have been seen.',
  howSoon: (urgency: Urgency) => howSoon[urgency],
  whom: (flag: string) => whom[flag] ?? 'See a doctor.',
  referUntil: 'Until then, leave out running, jumping and leg exercises. That is why there is no plan here today.',
  referAfter: 'When you have been seen and all is well, come back and change your answers.',
};
