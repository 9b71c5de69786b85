import type {QuestionGroup} from '../../catalogue/questions.js';

const groups: Readonly<Record<QuestionGroup, string>> = {
  safety: 'Your safety',
  symptoms: 'What you notice',
  training: 'Your training',
  habits: 'Your habits',
  profile: 'Your plan',
  'self-tests': 'Self-tests',
};

/** What the quiz says before its result. */
export const quiz = {
  label: 'Quiz on left and right',
  title: 'How even are your legs?',
  lead: 'No two legs are alike. This quiz looks for differences that are worth working on, says how sure it is, and says so when it cannot tell.',
  /** What the opening teaches, a part each. */
  parts: [
    {
      title: 'What an imbalance is',
      text: 'One side does the same job with less strength, range or control than the other. Small differences are normal in healthy runners, and which side does better often changes from one day to the next. So only a difference that is larger than that counts here.',
    },
    {
      title: 'Signs that people notice',
      text: 'One calf or hip tires first. A hip drops or a knee moves inwards on one leg. One foot lands harder, one side feels tighter, one shoe wears faster. Each of these can have other reasons, which is why the quiz looks for several that agree.',
    },
    {
      title: 'What it may lead to',
      text: 'You will often read that an imbalance leads to injury. Studies do not agree: a difference between the legs has not told reliably who gets hurt. Better supported are an earlier injury and a single run much longer than you are used to.',
    },
    {
      title: 'How people work on it',
      text: 'Strength work for both legs that starts with the lower side, mobility where it feels tight, one small change in form at a time, and rest days. In studies, training has narrowed gaps between legs; expect weeks rather than days.',
    },
  ],
  start: 'Start the quiz',
  time: (questions: number, tests: boolean) =>
    `${questions} short questions, about ${questions > 6 ? `${Math.ceil(questions / 6)} minutes` : 'a minute'}.${tests ? ' Then self-tests, if you like.' : ''} Skip whatever you do not know.`,
  kept: {
    none: 'The quiz sends and stores nothing by itself.',
    session: 'The quiz sends nothing by itself. Your answers stay in this tab until you close it.',
    local: 'The quiz sends nothing by itself. Your answers stay in this browser until you start over.',
  },
  limits: 'It is for information. It does not replace someone who looks at you.',

  group: (group: QuestionGroup) => groups[group],
  progress: (at: number, of: number) => `${at} of ${of}`,
  progressLabel: 'Progress',
  progressText: (group: string, at: number, of: number) => (at ? `${group}, ${at} of ${of}` : group),
  why: 'Why we ask',
  back: 'Back',
  backToResult: 'Back to your result',
  next: 'Next',
  skip: 'Skip',
  seeResult: 'See your result',
  seeUpdated: 'See the updated result',
  several: 'Choose all that apply.',
  oneEach: 'Choose a side where it applies, and leave out the rest.',
  noneOfThese: 'None of these',
  /** What one side of an item is called to a screen reader. */
  sideOf: (item: string, side: string) => `${item}: ${side}`,
  numberHint: (unit: string, min: number, max: number) => `${unit}, ${min} to ${max}`,
  numberLabel: 'Your answer',
  problem: (code: 'not-a-number' | 'not-whole' | 'too-low' | 'too-high', limit: number) =>
    code === 'too-low'
      ? `This starts at ${limit}. Please check the number.`
      : code === 'too-high'
        ? `This goes up to ${limit}. Please check the number.`
        : code === 'not-whole'
          ? 'Please give a whole number.'
          : 'Please give a number, in digits.',

  /** Measuring a step rate. */
  cadence: {
    title: 'Measure it now',
    tapHint: 'Run at an easy pace, or jog on the spot. Press the button each time your right foot lands.',
    tap: 'My right foot lands',
    tapping: (taps: number) => (taps === 1 ? '1 landing. Go on.' : `${taps} landings. Go on.`),
    reading: (rate: number) => `About ${rate} steps a minute. It is filled in above.`,
    uneven: (rate: number) => `About ${rate} steps a minute, but the landings came unevenly. Go on pressing, or measure again.`,
    again: 'Measure again',
    countHint: (seconds: number) => `Or count how often your right foot lands in ${seconds} seconds.`,
    count: (seconds: number) => `Count for ${seconds} seconds`,
    counted: 'How often did it land?',
  },

  overfullWeek: (run: number, rest: number) => `You run on ${run} days and take ${rest} off: that is more than a week has. Please check one of them.`,

  flagsTitle: 'One of your answers should be looked at first',
  flagsText: 'You can see whom to talk to now. Or go on with the questions: nothing is lost, and it comes first in your result either way.',
  flagsGoOn: 'Next question',
};
