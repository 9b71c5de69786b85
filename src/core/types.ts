import type {QuestionId} from '../catalogue/questions.js';
import type {Area, Muscle, SelfTestId, Side, Sides, Strength} from '../catalogue/vocabulary.js';

/** Why something is said: the rule that fired, the answers it looked at, and the sources it stands on. */
export interface Reason {
  readonly ruleId: string;
  readonly because: readonly QuestionId[];
  /** Ids in the table of sources. */
  readonly evidence: readonly string[];
}

/** What kind of difference a finding is about. */
export type FindingKind = 'weakness' | 'tightness' | 'control';

/** One muscle on one side that the answers point to. Never a diagnosis. */
export interface Finding {
  /** `<muscle>-<kind>-<side>`: the same finding has the same id in every assessment. */
  readonly id: string;
  readonly muscle: Muscle;
  readonly side: Sides;
  readonly kind: FindingKind;
  /** 1 slight, 2 clear, 3 marked. */
  readonly severity: 1 | 2 | 3;
  /** 0..1: how many independent signs agree, whether a self-test is among them, and what speaks against it. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** How soon somebody should be seen, soonest first. */
export const URGENCIES = ['now', 'today', 'this-week', 'before-training'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A sign that a professional should look at before any plan. */
export interface RedFlag {
  readonly id: string;
  readonly urgency: Urgency;
  readonly reasons: readonly Reason[];
}

/** Something in training or habits that may play a part. */
export interface Cause {
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** Something worth doing. */
export interface Tip {
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** How two scores of a self-test compare, with the test's own error. */
export interface LimbSymmetry {
  /** Poorer score as a percentage of the better one, 0–100; `NaN`-free: 0 where a score is missing. */
  readonly index: number;
  /** The side that did worse on this test, if the test can tell. */
  readonly lower: Side | null;
  /**
   * `clear`: the same side was lower by more than the error on two days. `possible`: on one day.
   * `too-close`: the gap lies within the error. `undefined`: the scores or the test cannot say.
   */
  readonly verdict: 'clear' | 'possible' | 'too-close' | 'undefined';
  /** Gap in the test's unit from which a side may be named; 0 where the test never names one. */
  readonly floor: number;
}

/** One self-test as answered. */
export interface TestResult extends LimbSymmetry {
  readonly test: SelfTestId;
  readonly left: number;
  readonly right: number;
}

/** What a routine for this person has to keep to. */
export interface Limits {
  /** `full`: as written. `reduced`: fewer sets, no impact. `none`: nothing that loads a sore area. */
  readonly load: 'full' | 'reduced' | 'none';
  /** Whether jumps and hops may be part of the plan. */
  readonly impact: boolean;
  /** Areas that hurt: exercises that load them are left out. */
  readonly avoid: readonly Area[];
  readonly reasons: readonly Reason[];
}

/** What the answers add up to. */
export interface Assessment {
  /** `refer`: see somebody first. `insufficient`: too little was answered to say anything. */
  readonly status: 'refer' | 'findings' | 'balanced' | 'insufficient';
  readonly redFlags: readonly RedFlag[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
  readonly causes: readonly Cause[];
  readonly advice: readonly Tip[];
  readonly tests: readonly TestResult[];
  readonly limits: Limits;
  /** When to do the self-tests again. */
  readonly retestAfterWeeks: number;
  readonly rulesVersion: string;
}

/** How much a rule is believed, from its sources. */
export type {Strength};
