import {questionRecords, type Question, type QuestionId} from '../catalogue/questions.js';
import type {SelfTestId, Sides} from '../catalogue/vocabulary.js';

/** Two scores of one self-test on one day, each in the test's unit. */
export interface Scores {
  readonly left: number;
  readonly right: number;
}
/** A self-test's scores, with those of an earlier day where there are any. */
export interface PairAnswer extends Scores {
  readonly earlier?: Scores | undefined;
}

type Ids<T> = Extract<keyof T, string>;
type AnswerOf<Q> = Q extends {kind: 'one'; options: infer O}
  ? Ids<O>
  : Q extends {kind: 'many'; options: infer O}
    ? readonly Ids<O>[]
    : Q extends {kind: 'sided'; items: infer I}
      ? {readonly [K in Ids<I>]?: Sides | undefined}
      : Q extends {kind: 'number'}
        ? number
        : PairAnswer;

/** Answers to any part of the questionnaire. What is missing is unknown, never guessed. */
export type Answers = {readonly [K in QuestionId]?: AnswerOf<(typeof questionRecords)[K]> | undefined};

/** The value that a question's answer has, whatever the question. */
export type AnswerValue = string | number | readonly string[] | Readonly<Record<string, Sides | undefined>> | PairAnswer;

/** The question that an id names. */
export const questionOf = (id: QuestionId): Question => questionRecords[id];

/** Ids of the questions that are self-tests. */
export const isSelfTest = (id: QuestionId): id is SelfTestId => questionRecords[id].kind === 'pair';
