import * as z from 'zod/mini';
import {later} from '../catalogue/later.js';
import {questionRecords, QUESTION_IDS, type Question, type QuestionId} from '../catalogue/questions.js';
import {catalogueSchema, exerciseSchema, type Exercise} from '../catalogue/schema.js';
import {selfTestRecords} from '../catalogue/self-tests.js';
import type {Answers} from './answers.js';
import {fail, ok, type Result} from './result.js';
import {preferencesSchema, routineSchema, sessionLogSchema, type Preferences, type Routine, type SessionLog} from './routine-schema.js';

/** What each of zod's codes means to the person who wrote the value. */
function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${issue.expected}.`;
    case 'invalid_value':
      return `Expected one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `Must be at least ${String(issue.minimum)}${issue.origin === 'string' || issue.origin === 'array' ? ' long' : ''}.`;
    case 'too_big':
      return `Must be at most ${String(issue.maximum)}${issue.origin === 'string' || issue.origin === 'array' ? ' long' : ''}.`;
    case 'invalid_format':
      return 'The text does not have the expected form.';
    case 'unrecognized_keys':
      return `Unknown: ${issue.keys.join(', ')}.`;
    default:
      return 'The value does not fit.';
  }
}

/** The only door from outside: a stranger's value becomes ours, or an error that names the place. */
export function parseWith<S extends z.ZodMiniType>(schema: S, value: unknown): Result<z.infer<S>> {
  const result = schema.safeParse(value);
  if (result.success) return ok(result.data);
  const issue = result.error.issues[0]!;
  const path = issue.path.map(String).join('.');
  return fail(issue.code.replaceAll('_', '-'), path, `${path || 'The value'}: ${sentence(issue)}`);
}

const side = later(() => z.enum(['left', 'right', 'both']));

function answerSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'one':
      return z.enum(Object.keys(question.options));
    case 'many':
      return z.array(z.enum(Object.keys(question.options))).check(z.maxLength(20));
    case 'sided':
      return z.strictObject(Object.fromEntries(Object.keys(question.items).map((item) => [item, z.optional(side)])));
    case 'number':
      return z.number().check(z.minimum(question.min), z.maximum(question.max));
    case 'pair': {
      const {min, max} = selfTestRecords[question.test];
      const score = z.number().check(z.minimum(min), z.maximum(max));
      return z.strictObject({left: score, right: score, earlier: z.optional(z.strictObject({left: score, right: score}))});
    }
  }
}

const schemas = new Map<QuestionId, z.ZodMiniType>();
/** The schema of one question's answer, made when it is first needed. */
export function schemaOfAnswer(id: QuestionId): z.ZodMiniType {
  let schema = schemas.get(id);
  if (!schema) schemas.set(id, (schema = answerSchema(questionRecords[id])));
  return schema;
}

/** Whether a text is the id of a question. */
export const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(questionRecords, id);

/** Answers from outside. A question that does not exist is an error: it would be lost silently otherwise. */
export function parseAnswers(value: unknown): Result<Answers> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('invalid-type', '', 'Expected an object of answers by question id.');
  const answers: Record<string, unknown> = {};
  for (const [id, answer] of Object.entries(value)) {
    if (!isQuestionId(id)) return fail('unknown-question', id, `There is no question "${id}". Known: ${QUESTION_IDS.join(', ')}.`);
    if (answer === undefined || answer === null) continue;
    const parsed = parseWith(schemaOfAnswer(id), answer);
    if (!parsed.ok) return fail(parsed.error.code, [id, parsed.error.path].filter(Boolean).join('.'), `${id}: ${parsed.error.message}`);
    answers[id] = parsed.value;
  }
  return ok(answers as Answers);
}

/** A catalogue file: its version and its exercises. */
export function parseCatalogue(value: unknown): Result<{version: string; exercises: Exercise[]}> {
  const parsed = parseWith(catalogueSchema, value);
  if (!parsed.ok) return parsed;
  const seen = new Set<string>();
  for (const [index, {id}] of parsed.value.exercises.entries()) {
    if (seen.has(id)) return fail('duplicate-id', `exercises.${index}.id`, `The id "${id}" is used twice.`);
    seen.add(id);
  }
  return parsed;
}

/** One exercise, such as a host gives a card. */
export const parseExercise = (value: unknown): Result<Exercise> => parseWith(exerciseSchema, value);

/** A routine from storage, a file, a link or a host. */
export function parseRoutine(value: unknown): Result<Routine> {
  if (typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number' && value.version > 1)
    return fail('newer-version', 'version', `This routine was made by a newer version (${value.version}). Reload the page to get it.`);
  return parseWith(routineSchema, value);
}

/** Wishes from outside, with defaults filled in. */
export const parsePreferences = (value: unknown): Result<Preferences> => parseWith(preferencesSchema, value);

/** Session logs from outside. */
export const parseLogs = (value: unknown): Result<SessionLog[]> => parseWith(z.array(sessionLogSchema), value);
