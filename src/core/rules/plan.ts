import type {Strength} from '../../catalogue/vocabulary.js';

/** Why a plan is as it is: a decision of the builder, its sources and its words. */
export interface PlanRule {
  readonly strength: Strength;
  readonly evidence: readonly string[];
  readonly words: string;
}

/** The decisions behind a routine; an item names those that put it there. */
export const planRules = {
  'plan-warm-up': {
    strength: 'strong',
    evidence: ['str-behm', 'str-konrad-running'],
    words: 'Every session warms up first, with moving drills rather than held stretches.',
  },
  'plan-focus': {
    strength: 'moderate',
    evidence: ['uni-bettariga', 'uni-cross-ed'],
    words: 'It works a muscle that your answers point to.',
  },
  'plan-first': {
    strength: 'weak',
    evidence: ['uni-3to1', 'uni-dvw'],
    words: 'The side that your answers point to starts, while you are fresh. It is a reasonable choice, not a proven one.',
  },
  'plan-extra': {
    strength: 'weak',
    evidence: ['uni-3to1', 'uni-timeline', 'uni-bettariga'],
    words: 'That side gets one extra set until the retest. Equal work on both sides can also close a gap.',
  },
  'plan-strength': {
    strength: 'strong',
    evidence: ['str-acsm-novice', 'str-blagrove', 'str-dose-runners'],
    words: 'Two or three sets near effort, two or three days a week, make legs stronger.',
  },
  'plan-activation': {
    strength: 'moderate',
    evidence: ['emg-range-table', 'prev-leppanen'],
    words: 'Hip work that is easy to feel before the heavier work starts.',
  },
  'plan-core': {
    strength: 'moderate',
    evidence: ['emg-ekstrom', 'prev-leppanen'],
    words: 'A steady trunk and hips, as in the supervised programme that went with fewer injuries in new runners.',
  },
  'plan-jumps': {
    strength: 'moderate',
    evidence: ['plyo-hopping-rct', 'plyo-contacts'],
    words: 'A few low jumps, only without pain and with a base of strength, while the legs are fresh.',
  },
  'plan-stretch': {
    strength: 'strong',
    evidence: ['str-arntz', 'str-warneke'],
    words: 'Short stretches at the end, for range of motion.',
  },
  'plan-roll': {
    strength: 'weak',
    evidence: ['prev-desai'],
    words: 'Rolling feels good to many runners. It was part of a programme that helped those who kept to it.',
  },
  'plan-light': {
    strength: 'moderate',
    evidence: ['pain-silbernagel'],
    words: 'Fewer sets and no jumps while you have pain.',
  },
  'plan-ease': {
    strength: 'moderate',
    evidence: ['pain-silbernagel'],
    words: 'A lighter week, because your notes speak of pain.',
  },
  'plan-hold': {
    strength: 'moderate',
    evidence: ['str-acsm-novice'],
    words: 'The same dose again: last week was hard enough, or not all of it was done.',
  },
  'plan-advance': {
    strength: 'strong',
    evidence: ['str-acsm-novice'],
    words: 'A little more, because you did more than the dose asked for.',
  },
} as const satisfies Record<string, PlanRule>;

export type PlanRuleId = keyof typeof planRules;
