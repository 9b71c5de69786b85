import type {SelfTest} from '../../catalogue/self-tests.js';

const one = (n: number, single: string, many: string) => `${n} ${n === 1 ? single : many}`;

/** Seconds as a person says them. */
const duration = (seconds: number) => (seconds >= 60 && seconds % 60 === 0 ? one(seconds / 60, 'minute', 'minutes') : one(seconds, 'second', 'seconds'));

const amount = (n: number, unit: SelfTest['unit']) =>
  unit === 'reps' ? one(n, 'repetition', 'repetitions') : unit === 'seconds' ? one(n, 'second', 'seconds') : unit === 'points' ? one(n, 'point', 'points') : one(n, 'centimetre', 'centimetres');

/** What the self-tests say; the tests themselves speak from the catalogue. */
export const selfTest = {
  offerTitle: 'Would you like to test it?',
  offerText: 'Four short tests make the answer surer. Skip them and we say so.',
  offerHint: 'You need about 15 minutes, most of it rest between the legs. Warm up first, and leave out what hurts.',
  offerLabel: 'Tests to do',
  needs: (equipment: string) => `Needs ${equipment}`,
  offerNext: (n: number) => (n ? `Next: ${one(n, 'test', 'tests')}` : 'Next'),
  offerSkip: 'Skip the tests',
  setUp: 'How to do it',
  stop: 'When to stop',
  score: 'What to note',
  reliability: 'How sure this test is',

  firstSide: 'Which leg now?',
  firstSideHold: 'Which side now?',
  begin: 'Begin',
  cancel: 'Cancel',
  finish: 'Stop',
  again: 'Do it again',
  beginNow: 'End the rest and begin',
  pause: 'Pause the rest',
  goOn: 'Go on with the rest',
  tap: 'Count one',
  takeBack: 'Take one back',
  up: 'Up',
  down: 'Down',
  sound: 'Sound',
  soundHint: 'A beep for the count-in and the beat.',
  keys: 'The space bar presses the big button.',
  getReady: 'Get ready',
  rest: 'Rest',
  isNext: (side: string) => `${side} is next`,
  holding: 'Hold',
  counting: 'Count your repetitions',
  standing: 'Stand up and sit down, five times',
  try: (at: number, of: number) => `Try ${at} of ${of}`,
  countOf: (n: number) => one(n, 'repetition', 'repetitions'),
  clock: (seconds: number, tenths: boolean) => (seconds >= 60 ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}` : tenths ? seconds.toFixed(1) : String(seconds)),
  /** Spoken once each phase begins. */
  saidReady: (side: string) => `${side} side next. Begin when you are ready.`,
  saidGo: 'Go.',
  saidNoted: (side: string, score: string) => `${side}: ${score} noted.`,
  saidRest: (seconds: number, side: string) => `Rest for ${duration(seconds)}, then the ${side.toLowerCase()} side.`,
  saidDone: 'Both sides are noted. You can correct them below.',

  seen: 'What did you see?',
  /** What is counted, beside a field. */
  units: {reps: 'repetitions', seconds: 'seconds', centimetres: 'centimetres', points: 'points'} satisfies Record<SelfTest['unit'], string>,
  field: (side: string, unit: string) => `${side}, ${unit}`,
  scores: 'Your scores',
  edit: 'You can type or correct them here.',
  half: 'With one side only, this test is left out.',
  another: 'I did it on another day, too',
  anotherHint: 'The scores of that other day. If the same side scored lower twice, the answer is surer.',
  anotherField: (side: string, unit: string) => `Other day: ${side.toLowerCase()}, ${unit}`,
  duration,
  amount,
  /** The same where room is short. */
  short: (n: number, unit: SelfTest['unit']) => (unit === 'reps' ? `${n} reps` : unit === 'seconds' ? `${n} s` : unit === 'centimetres' ? `${n} cm` : one(n, 'point', 'points')),
};
