import {exerciseRecords} from '../../src/catalogue/exercises/index.js';
import type {ExerciseText} from '../../src/catalogue/exercises/record.js';
import {questionRecords, type Question} from '../../src/catalogue/questions.js';
import {selfTestRecords, type SelfTest} from '../../src/catalogue/self-tests.js';
import {planRules} from '../../src/core/rules/plan.js';
import {ruleRecords} from '../../src/core/rules/index.js';
import type {Texts} from '../../src/messages/texts.js';

const mapped = <T>(records: Readonly<Record<string, T>>, to: (record: T) => unknown) => Object.fromEntries(Object.entries(records).map(([id, record]) => [id, to(record)]));
const picked = (record: object, keys: readonly string[]) => Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));

/** The English words of the records, in the shape that another language gives them. */
export const englishTexts = {
  exercises: mapped<ExerciseText>(exerciseRecords(), (record) => picked(record, ['name', 'steps', 'cues', 'mistakes'])),
  questions: mapped<Question>(questionRecords, (record) => picked(record, ['ask', 'why', 'options', 'items', ...(record.kind === 'number' ? ['unit'] : [])])),
  selfTests: mapped<SelfTest>(selfTestRecords, (record) => ({
    ...picked(record, ['name', 'equipment', 'setUp', 'stop', 'score', 'reliability']),
    ...(record.checklist && {checklist: Object.fromEntries(record.checklist.map(({id, label}) => [id, label]))}),
  })),
  rules: mapped<{words: string}>({...ruleRecords, ...planRules}, ({words}) => words),
} as unknown as Texts;
