import type {ManyQuestion, NumberQuestion, OneQuestion, PairQuestion, QuestionId, questionRecords, SidedQuestion} from '../../catalogue/questions.js';
import type {Muscle, Strength} from '../../catalogue/vocabulary.js';
import type {FindingKind, Urgency} from '../types.js';

type Records = typeof questionRecords;
type OfKind<K> = {[Id in QuestionId]: Records[Id] extends {kind: K} ? Id : never}[QuestionId];

/**
 * One thing to look for in the answers. Only questions of the right kind, and only their own options: a rule that asks
 * for what is never asked does not compile.
 */
export type Fact =
  | {[Id in OfKind<OneQuestion['kind']>]: {readonly answer: Id; readonly is: readonly (keyof Records[Id]['options'])[]}}[OfKind<OneQuestion['kind']>]
  | {[Id in OfKind<ManyQuestion['kind']>]: {readonly many: Id; readonly has: keyof Records[Id]['options']}}[OfKind<ManyQuestion['kind']>]
  | {[Id in OfKind<SidedQuestion['kind']>]: {readonly sided: Id; readonly item: keyof Records[Id]['items'] | '*'}}[OfKind<SidedQuestion['kind']>]
  | {readonly number: OfKind<NumberQuestion['kind']>; readonly from?: number; readonly to?: number}
  | {readonly test: OfKind<PairQuestion['kind']>; readonly verdict: 'clear' | 'possible' | 'hint'}
  | {readonly test: OfKind<PairQuestion['kind']>; readonly eachAtLeast: number}
  | {readonly answered: QuestionId};

/** A fact, all of some on the same side, or any of some. */
export type When = Fact | {readonly all: readonly Fact[]} | {readonly any: readonly Fact[]};

/** What follows. A finding is made for each side on which `when` holds; the rest is about the whole person. */
export type Then =
  | {readonly finding: readonly Muscle[]; readonly kind: FindingKind; readonly weight: 'sign' | 'possible' | 'clear'}
  | {readonly cause: string}
  | {readonly advice: string}
  | {readonly redFlag: string; readonly urgency: Urgency}
  | {readonly limit: 'reduce' | 'stop' | 'jumps-allowed'};

/** One rule: when, then, how well it is supported, by what, and the words shown. */
export interface Rule {
  readonly when: When;
  readonly then: Then;
  readonly strength: Strength;
  /** Ids in the table of sources; at least one. */
  readonly evidence: readonly string[];
  /** The reason as the visitor reads it; `{left|right}` where a side is spoken. */
  readonly words: string;
}
