import type {Question, QuestionId} from '../../catalogue/questions.js';
import {selfTestRecords, type SelfTest} from '../../catalogue/self-tests.js';
import type {SelfTestId, Sides} from '../../catalogue/vocabulary.js';
import {questionOf, type AnswerValue, type PairAnswer} from '../../core/answers.js';
import type {Messages} from '../../messages/registry.js';

type Labels = Readonly<Record<string, string>>;

/** Labels in the order of the record, in the words of a language where it has them. */
const labelled = (labels: Labels, own: Labels = {}): Labels => Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, own[id] ?? label]));

/** A question in the words of a language. */
export function questionIn(id: QuestionId, {texts}: Messages): Question {
  const question = questionOf(id);
  const own: {readonly ask?: string; readonly options?: Labels; readonly items?: Labels} = {...texts?.questions[id]};
  if (question.kind === 'one' || question.kind === 'many') return {...question, ...own, options: labelled(question.options, own.options)};
  if (question.kind === 'sided') return {...question, ...own, items: labelled(question.items, own.items)};
  return {...question, ...own};
}

/** What a question asks. */
export const askOf = (id: QuestionId, m: Messages): string => m.texts?.questions[id]?.ask ?? questionOf(id).ask;

/** A self-test in the words of a language. */
export function selfTestIn(id: SelfTestId, {texts}: Messages): SelfTest {
  const record: SelfTest = selfTestRecords[id];
  const {checklist: labels = {}, ...own}: Partial<Omit<SelfTest, 'checklist'>> & {readonly checklist?: Labels} = {...texts?.selfTests[id]};
  const {checklist} = record;
  return {...record, ...own, ...(checklist && {checklist: checklist.map((one) => ({...one, label: labels[one.id] ?? one.label}))})};
}

/** An answer as a person would say it. */
export function answerInWords(id: QuestionId, value: AnswerValue | undefined, m: Messages): string {
  const {result, common, selfTest} = m;
  if (value === undefined) return result.notAnswered;
  const question = questionIn(id, m);
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
      return common.list([result.pair(selfTest.amount(left, unit), selfTest.amount(right, unit))]);
    }
  }
}
