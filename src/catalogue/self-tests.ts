import type {Muscle, SelfTestId} from './vocabulary.js';

/** A typical score of people of an age. */
export interface Norm {
  readonly from: number;
  readonly to: number;
  readonly typical: number;
  readonly evidence: string;
}

/**
 * The self-tests: how to do each at home, how to score it, and how large a gap between the legs must be before it
 * says anything. A gap below its floor lies within the test's own error.
 */
export interface SelfTest {
  readonly name: string;
  /** What the score counts. */
  readonly unit: 'reps' | 'seconds' | 'centimetres' | 'points';
  /** Whether a higher score is the better one. */
  readonly better: 'higher' | 'lower';
  readonly min: number;
  readonly max: number;
  /** Smallest step of a score. */
  readonly step: number;
  /** Gap in `unit` that counts: on one day, and where the same leg was lower on two. `null`: the test never names a side. */
  readonly floor: {readonly once: number; readonly twice: number} | null;
  /** Muscles that a lower score may point to; no home test isolates one. */
  readonly muscles: readonly Muscle[];
  readonly equipment: string;
  readonly setUp: readonly string[];
  readonly stop: readonly string[];
  readonly score: string;
  /** How sure the test itself is, in words. */
  readonly reliability: string;
  /** Metronome, beats a minute, where the test is paced. */
  readonly beatsPerMinute?: number;
  /** What is typical, where a source that was read itself says so; for an age, or for all adults. */
  readonly norms?: readonly Norm[];
  readonly evidence: readonly string[];
  /** Mistakes to count, one point each unless said, for a test that is judged by eye. */
  readonly checklist?: readonly {readonly id: string; readonly label: string; readonly points: number}[];
}

const stopOnPain = 'Stop at once if anything hurts. A test is never worth pain.';

export const selfTestRecords = {
  'single-leg-heel-raise': {
    name: 'Single-leg heel raise',
    unit: 'reps',
    better: 'higher',
    min: 0,
    max: 100,
    step: 1,
    floor: {once: 7, twice: 5},
    muscles: ['gastrocnemius', 'soleus'],
    equipment: 'a wall',
    setUp: [
      'Stand on one leg, knee straight, fingertips on a wall at shoulder height.',
      'Rise as high as you can on one beat, lower on the next: 60 beats a minute.',
      'Rest for two minutes, then do the other leg.',
    ],
    stop: ['Stop when you miss the height, the beat or the straight knee for the second time.', stopOnPain],
    score: 'Count the full raises of each leg.',
    reliability: 'The same person differs by up to six raises from day to day, so a smaller gap means nothing.',
    beatsPerMinute: 60,
    norms: [{from: 18, to: 99, typical: 25, evidence: 'calf-international'}],
    evidence: ['calf-loa', 'calf-protocol', 'calf-international'],
  },
  'single-leg-bridge': {
    name: 'Single-leg bridge',
    unit: 'reps',
    better: 'higher',
    min: 0,
    max: 100,
    step: 1,
    floor: null,
    muscles: ['gluteus-maximus', 'hamstrings'],
    equipment: 'the floor',
    setUp: [
      'Lie on your back, one foot flat on the floor, the other leg straight in line with the thigh.',
      'Lift the hips until shoulder, hip and knee are in line, then lower until they almost touch the floor.',
      'Rest for two minutes, then do the other leg.',
    ],
    stop: ['Stop when you no longer reach the full height.', stopOnPain],
    score: 'Count the full lifts of each leg.',
    reliability: 'Its error between two days is only roughly known, so it never names a side on its own.',
    evidence: ['bridge-not-hamstring-only', 'bridge-retest'],
  },
  'side-plank': {
    name: 'Side plank',
    unit: 'seconds',
    better: 'higher',
    min: 0,
    max: 300,
    step: 1,
    floor: {once: 30, twice: 30},
    muscles: ['obliques', 'gluteus-medius'],
    equipment: 'the floor',
    setUp: [
      'Lie on your side, elbow under the shoulder, feet one in front of the other.',
      'Lift the hips until your body is straight and start the clock.',
      'The side nearest the floor is the one that is tested. Rest five minutes, then turn over.',
    ],
    stop: ['Stop when the hips sink for the second time.', stopOnPain],
    score: 'Note the seconds for each side.',
    reliability: 'Holds vary by a third from day to day, so only a gap of half a minute counts.',
    evidence: ['sidebridge-error', 'sidebridge-no-side-diff'],
  },
  'single-leg-sit-to-stand': {
    name: 'Single-leg sit-to-stand',
    unit: 'seconds',
    better: 'lower',
    min: 0,
    max: 120,
    step: 0.1,
    floor: {once: 1.3, twice: 1.3},
    muscles: ['quadriceps', 'gluteus-maximus'],
    equipment: 'a firm chair against a wall',
    setUp: [
      'Sit on the front of the chair, arms crossed, one foot on the floor, the other just off it.',
      'Stand up fully and sit down again five times, as quickly as you can with control.',
      'Try it once for practice. Rest two minutes, then do the other leg.',
    ],
    stop: ['If you cannot do five on a leg, leave that leg empty: that is fine.', stopOnPain],
    score: 'Note the seconds for five on each leg.',
    reliability: 'Gaps of up to 1.3 seconds lie within the error of the test.',
    evidence: ['slsts-5rep-mdc', 'slsts-validity'],
  },
  'single-leg-balance': {
    name: 'Single-leg balance',
    unit: 'seconds',
    better: 'higher',
    min: 0,
    max: 45,
    step: 1,
    floor: null,
    muscles: ['gluteus-medius', 'foot'],
    equipment: 'the floor, with a wall within reach',
    setUp: [
      'Stand barefoot on one leg, arms crossed, eyes open.',
      'Start the clock when the other foot leaves the floor. Three tries a leg; the best counts.',
    ],
    stop: ['Stop the clock when you hop, touch down or uncross the arms, and at 45 seconds.', stopOnPain],
    score: 'Note the best time of each leg, 45 seconds at most.',
    reliability: 'Its error is larger than any difference between legs, so it never names a side.',
    norms: [
      {from: 60, to: 69, typical: 27, evidence: 'balance-60plus'},
      {from: 70, to: 79, typical: 17, evidence: 'balance-60plus'},
      {from: 80, to: 99, typical: 8.5, evidence: 'balance-60plus'},
    ],
    evidence: ['balance-no-side', 'balance-springer', 'balance-60plus'],
  },
  'knee-to-wall': {
    name: 'Knee to wall',
    unit: 'centimetres',
    better: 'higher',
    min: 0,
    max: 30,
    step: 0.5,
    floor: {once: 2, twice: 2},
    muscles: ['gastrocnemius', 'soleus'],
    equipment: 'a wall and a ruler',
    setUp: [
      'Stand facing a wall, one foot pointing straight at it.',
      'Touch the wall with the knee while the heel stays down. Move back until it only just works.',
      'Measure from the big toe to the wall, then do the other foot.',
    ],
    stop: ['The heel must stay on the floor.', stopOnPain],
    score: 'Note the distance for each foot.',
    reliability: 'Two measurements of the same foot differ by up to 1.9 centimetres (three quarters of an inch).',
    evidence: ['wblt-mdc', 'wblt-diff-mdc', 'wblt-norms-2026'],
  },
  'step-down': {
    name: 'Slow step-down',
    unit: 'points',
    better: 'lower',
    min: 0,
    max: 6,
    step: 1,
    floor: null,
    muscles: ['gluteus-medius', 'quadriceps'],
    equipment: 'a 20 cm (8 inch) step and a mirror or a phone camera',
    setUp: [
      'Stand on the step on one leg, hands on hips, the other leg beside the step.',
      'Bend the knee until the heel touches the floor lightly, and come up. Five times, slowly.',
      'Watch the film, tick what you see, then do the other leg.',
    ],
    stop: ['Hold on to something if you feel unsteady.', stopOnPain],
    score: 'Add the points of what you saw: fewer is better.',
    reliability: 'Even trained raters agree only moderately, and nobody has tested judging yourself, so it is a rough guide.',
    checklist: [
      {id: 'arms', label: 'A hand left the hip to keep balance', points: 1},
      {id: 'trunk', label: 'The trunk leaned to one side', points: 1},
      {id: 'pelvis', label: 'One side of the pelvis dropped or turned', points: 1},
      {id: 'knee-second-toe', label: 'The knee moved inside the second toe', points: 1},
      {id: 'knee-inner-border', label: 'The knee moved inside the inner edge of the foot', points: 1},
      {id: 'steady', label: 'You stepped down or the standing leg wobbled', points: 1},
    ],
    evidence: ['lsd-reliability', 'sls-reliability'],
  },
} as const satisfies Record<SelfTestId, SelfTest>;
