import type {ExerciseId} from '../catalogue/exercises/index.js';
import type {ExerciseText} from '../catalogue/exercises/record.js';
import type {QuestionId, questionRecords} from '../catalogue/questions.js';
import type {SelfTest, selfTestRecords} from '../catalogue/self-tests.js';
import type {SelfTestId} from '../catalogue/vocabulary.js';
import type {RuleId} from '../core/rules/index.js';
import type {PlanRuleId} from '../core/rules/plan.js';

type Words<Ids extends PropertyKey> = {readonly [Id in Ids]: string};
type Labels<Key extends string, R> = R extends {readonly [K in Key]: infer L} ? {readonly [K in Key]: Words<keyof L>} : unknown;
type Unit<R> = R extends {readonly kind: 'number'; readonly unit: string} ? {readonly unit: string} : unknown;

/** The words of one question: what is asked and why, and its own options, items or unit. */
export type QuestionText<Id extends QuestionId> = {readonly ask: string; readonly why: string} & Labels<'options', (typeof questionRecords)[Id]> &
  Labels<'items', (typeof questionRecords)[Id]> &
  Unit<(typeof questionRecords)[Id]>;

type Checklist<R> = R extends {readonly checklist: readonly {readonly id: infer Id extends string}[]} ? {readonly checklist: Words<Id>} : unknown;

/** The words of one self-test; its checklist by id. */
export type SelfTestText<Id extends SelfTestId> = Pick<SelfTest, 'name' | 'equipment' | 'setUp' | 'stop' | 'score' | 'reliability'> & Checklist<(typeof selfTestRecords)[Id]>;

/**
 * What the records of the catalogue and of the rules say in another language, by id. English stands on the records
 * themselves, so it needs none; a language that leaves one out does not compile.
 */
export interface Texts {
  readonly exercises: {readonly [Id in ExerciseId]: ExerciseText};
  readonly questions: {readonly [Id in QuestionId]: QuestionText<Id>};
  readonly selfTests: {readonly [Id in SelfTestId]: SelfTestText<Id>};
  /** `{left|right}` holds the words for each side, so that a language can bend them. */
  readonly rules: Words<RuleId | PlanRuleId>;
}
