import {questionRecords, type QuestionId} from '../../catalogue/questions.js';
import {selfTestRecords} from '../../catalogue/self-tests.js';
import type {Sides} from '../../catalogue/vocabulary.js';
import {questionOf, type AnswerValue, type PairAnswer} from '../../core/answers.js';
import type {Messages} from '../../messages/registry.js';

/** The question's own words; the one place where a language can lay its own over them. */
export const askOf = (id: QuestionId): string => questionRecords[id].ask;

/** An answer as a person would say it. */
export function answerInWords(id: QuestionId, value: AnswerValue | undefined, {result, common}: Messages): string {
  if (value === undefined) return result.notAnswered;
  const question = questionOf(id);
  switch (question.kind) {
    case 'one':
      return question.options[value as string] ?? '';
    case 'many':
      return (value as readonly string[]).map((option) => question.options[option] ?? '').join(' · ');
    case 'sided': {
      const parts = Object.entries(value as Readonly<Record<string, Sides>>).map(([item, side]) => result.sided(side, question.items[item] ?? ''));
      return parts.join(' · ') || result.nothing;
    }
    case 'number':
      if (typeof value !== 'number') return '';
      // A unit that explains its scale stands apart from the number.
      return /\d/.test(question.unit) ? `${value} (${question.unit})` : `${value} ${question.unit}`;
    case 'pair': {
      const {unit} = selfTestRecords[question.test];
      const {left, right} = value as PairAnswer;
      return common.list([result.pair(result.score(left, unit), result.score(right, unit))]);
    }
  }
}
