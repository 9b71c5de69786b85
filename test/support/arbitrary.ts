import fc from 'fast-check';
import {questionRecords, QUESTION_IDS, type Question, type QuestionId} from '../../src/catalogue/questions.js';
import {selfTestRecords} from '../../src/catalogue/self-tests.js';
import {DAYS, DOSE_UNITS, EQUIPMENT, LEVELS, MUSCLES} from '../../src/catalogue/vocabulary.js';
import type {Answers} from '../../src/core/answers.js';
import {preferencesSchema, type PreferencesInput, type Routine, type RoutineItem} from '../../src/core/routine-schema.js';

const side = fc.constantFrom('left' as const, 'right' as const, 'both' as const);

/** Any answer that a question takes. */
export function anyAnswer(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'one':
      return fc.constantFrom(...Object.keys(question.options));
    case 'many':
      return fc.oneof(fc.constant(['none']), fc.subarray(Object.keys(question.options).filter((id) => id !== 'none')));
    case 'sided':
      return fc.record(Object.fromEntries(Object.keys(question.items).map((item) => [item, side])), {requiredKeys: []});
    case 'number':
      return fc.integer({min: question.min, max: question.max});
    case 'pair': {
      const {min, max, step} = selfTestRecords[question.test];
      const score = fc.integer({min: Math.round(min / step), max: Math.round(max / step)}).map((n) => Math.round(n * step * 10) / 10);
      const scores = {left: score, right: score};
      return fc.record({...scores, earlier: fc.record(scores)}, {requiredKeys: ['left', 'right']});
    }
  }
}

const byId = Object.fromEntries(QUESTION_IDS.map((id) => [id, anyAnswer(questionRecords[id])])) as Record<QuestionId, fc.Arbitrary<unknown>>;

/** Any part of the questionnaire, answered in any way. */
export const anyAnswers = fc.record(byId, {requiredKeys: []}) as fc.Arbitrary<Answers>;

/** Answers without a red flag, so that the rest of the rules gets its turn. */
export const safeAnswers = anyAnswers.map((answers): Answers => {
  const {'flags-now': _a, 'flags-bone': _b, 'flags-injury': _c, 'flags-energy': _d, 'flags-pregnancy': _e, ...rest} = answers;
  return rest;
});

/** Any wishes within the form's limits. */
export const anyPreferences: fc.Arbitrary<PreferencesInput> = fc.record({
  days: fc.integer({min: 1, max: 7}),
  minutes: fc.integer({min: 5, max: 120}),
  equipment: fc.subarray([...EQUIPMENT]),
  level: fc.constantFrom(...LEVELS),
  weeks: fc.integer({min: 1, max: 12}),
  runDays: fc.subarray([...DAYS]),
});

const id = fc.oneof(fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,6}){0,3}$/), fc.constantFrom('squat', 'glute-bridge', 'plank', 'leg-swing'));
const key = fc.oneof(id, fc.string({minLength: 1, maxLength: 20, unit: 'grapheme'}).filter((text) => text.length <= 64));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});
const leg = fc.constantFrom('left' as const, 'right' as const);
const someSeconds = (max: number) => fc.oneof(fc.nat(max), fc.double({min: 0, max, noNaN: true, noDefaultInfinity: true}).map((n) => Math.round(n * 100) / 100));

const item: fc.Arbitrary<RoutineItem> = fc.record({
  id: key,
  exerciseId: id,
  dose: fc.record(
    {
      sets: fc.integer({min: 1, max: 10}),
      amount: fc.integer({min: 1, max: 600}),
      unit: fc.constantFrom(...DOSE_UNITS),
      rest: someSeconds(600),
      tempo: fc.record({down: someSeconds(20), hold: someSeconds(60), up: someSeconds(20)}),
    },
    {requiredKeys: ['sets', 'amount', 'unit', 'rest']},
  ),
  side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  first: optional(leg),
  extra: optional(leg),
  superset: optional(key),
  note: optional(fc.string({unit: 'grapheme', maxLength: 60})),
  locked: optional(fc.boolean()),
  because: fc.array(key, {maxLength: 4}),
});

/** Any routine that the schema takes, as strange as a host or a visitor can make it. */
export const anyRoutine: fc.Arbitrary<Routine> = fc
  .record({
    version: fc.constant(1 as const),
    preferences: anyPreferences.map((wishes) => preferencesSchema.parse(wishes)),
    favours: fc.option(leg),
    current: fc.nat(51),
    weeks: fc.array(
      fc.record({
        kind: fc.constantFrom('build' as const, 'deload' as const, 'retest' as const),
        sessions: fc.array(fc.record({id: key, day: fc.integer({min: 1, max: 7}), hard: fc.boolean(), items: fc.array(item, {maxLength: 5})}), {maxLength: 3}),
      }),
      {minLength: 1, maxLength: 3},
    ),
    focus: fc.subarray([...MUSCLES]),
    rulesVersion: fc.string({maxLength: 12}),
  })
  .map((routine) => JSON.parse(JSON.stringify(routine)) as Routine);
