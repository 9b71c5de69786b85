/**
 * Every word that the catalogue and the rules share, written once. All other types derive from these lists,
 * so that a missing entry does not compile.
 */

/** Left and right are always the person's own. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];
/** A side, or both of them. */
export type Sides = Side | 'both';

/**
 * Muscles that the rules, the exercises and the body map can name, from the hip down and then the trunk. A shared plan
 * counts them, so a new one goes to the end.
 */
export const MUSCLES = [
  'gluteus-maximus',
  'gluteus-medius',
  'hip-flexors',
  'adductors',
  'quadriceps',
  'hamstrings',
  'gastrocnemius',
  'soleus',
  'tibialis-anterior',
  'foot',
  'abdominals',
  'obliques',
  'back-extensors',
  'shoulders',
  'chest',
  'upper-back',
  'arms',
  'neck',
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** What an exercise is for; also the order of the blocks in a session: jumps come while the legs are fresh. */
export const PHASES = ['warm-up', 'activation', 'plyometrics', 'strength', 'core', 'stretch', 'foam-rolling'] as const;
export type Phase = (typeof PHASES)[number];

/** What a home or gym may have. A floor and a wall are taken for granted. */
export const EQUIPMENT = ['chair', 'step', 'box', 'band', 'swiss-ball', 'foam-roller', 'dumbbell', 'machine'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** How much training a person or an exercise asks for, from least to most. */
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * `bilateral`: both legs share the work. `unilateral`: one leg, then the other.
 * `alternating`: the legs take turns within a set.
 */
export const LATERALITIES = ['bilateral', 'unilateral', 'alternating'] as const;
export type Laterality = (typeof LATERALITIES)[number];

/** Landing forces: 0 none, 1 low hops with both feet or small steps, 2 jumps and one-leg hops. */
export const IMPACTS = [0, 1, 2] as const;
export type Impact = (typeof IMPACTS)[number];

/** What the amount of a dose counts. */
export const DOSE_UNITS = ['reps', 'seconds', 'contacts'] as const;
export type DoseUnit = (typeof DOSE_UNITS)[number];

/** Where it can hurt. Also what a caution names: leave the exercise out while this hurts. */
export const AREAS = ['hip', 'groin', 'thigh-front', 'thigh-back', 'knee', 'shin', 'calf', 'achilles', 'ankle', 'foot', 'low-back', 'shoulder', 'wrist'] as const;
export type Area = (typeof AREAS)[number];

/** How well a source supports the claim it is cited for. */
export const STRENGTHS = ['strong', 'moderate', 'weak', 'expert', 'unsupported'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Self-tests a runner can do at home; the ids are part of the public contract. */
export const SELF_TESTS = [
  'single-leg-heel-raise',
  'single-leg-bridge',
  'side-plank',
  'single-leg-sit-to-stand',
  'single-leg-balance',
  'knee-to-wall',
  'step-down',
] as const;
export type SelfTestId = (typeof SELF_TESTS)[number];

/** Days of the week as ISO 8601 numbers them: 1 is Monday. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Day = (typeof DAYS)[number];
