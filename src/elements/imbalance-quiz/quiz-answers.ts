import {questionRecords, type NumberQuestion, type QuestionId} from '../../catalogue/questions.js';
import {selfTestRecords, type SelfTest} from '../../catalogue/self-tests.js';
import type {SelfTestId, Side, Sides} from '../../catalogue/vocabulary.js';
import {questionOf, type Answers, type AnswerValue, type PairAnswer, type Scores} from '../../core/answers.js';
import {inchesWithin, toCentimetres, toInches} from '../../messages/lengths.js';
import {isAsked} from './quiz-flow.js';

/** What stands in the number fields, as typed, by the field's name; a length in the visitor's unit. */
export type Drafts = Readonly<Record<string, string>>;

/** Typed text that is no number: browsers hand out an empty value for it, which would look like an empty field. */
export const UNREADABLE = '?';

/** Why a typed number cannot be taken. */
export interface NumberProblem {
  readonly field: string;
  readonly code: 'not-a-number' | 'too-low' | 'too-high' | 'not-whole';
  readonly limit: number;
}
interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** Typed in inches, where the bounds are centimetres. */
  readonly inches?: boolean;
}

/** A number question with this many values or fewer is shown as a row of choices. */
const SCALE = 11;
export const isScale = ({min, max}: NumberQuestion): boolean => max - min < SCALE;

/** Reads a field: the number, nothing where it is empty, or what is wrong with it. */
export function readNumber(field: string, text: string | undefined, {min, max, whole, inches}: Bounds): number | undefined | NumberProblem {
  const trimmed = text?.trim() ?? '';
  if (!trimmed) return undefined;
  const typed = Number(trimmed.replace(',', '.'));
  const value = inches ? toCentimetres(typed) : typed;
  if (!Number.isFinite(value)) return {field, code: 'not-a-number', limit: 0};
  if (value < min) return {field, code: 'too-low', limit: min};
  if (value > max) return {field, code: 'too-high', limit: inches ? inchesWithin(max) : max};
  if (whole && !Number.isInteger(value)) return {field, code: 'not-whole', limit: 0};
  return value;
}

/** Name of a self-test's field. */
export const pairField = (test: string, side: Side, day: 'today' | 'earlier' = 'today'): string => `${test}.${day}.${side}`;

/** What a question's fields come to: a value, nothing yet, or problems by field. */
export interface Reading {
  readonly value: number | PairAnswer | undefined;
  readonly problems: readonly NumberProblem[];
  /** Only one side of a pair is filled in. */
  readonly half: boolean;
}

/** Whether a test's score is a length, which some people measure in inches. */
const isLength = (test: string): boolean => (selfTestRecords as Readonly<Record<string, SelfTest>>)[test]?.unit === 'centimetres';

function readScores(test: SelfTestId, day: 'today' | 'earlier', drafts: Drafts, inInches: boolean): {scores: Scores | undefined; problems: NumberProblem[]; half: boolean} {
  const {min, max, step} = selfTestRecords[test];
  const bounds = {min, max, whole: step === 1, inches: inInches && isLength(test)};
  const [left, right] = (['left', 'right'] as const).map((side) => readNumber(pairField(test, side, day), drafts[pairField(test, side, day)], bounds));
  const problems = [left, right].filter((read) => typeof read === 'object');
  const scores = typeof left === 'number' && typeof right === 'number' ? {left, right} : undefined;
  return {scores, problems, half: !problems.length && !scores && (left !== undefined || right !== undefined)};
}

/** Reads the number fields of a question. */
export function readDrafts(id: QuestionId, drafts: Drafts, inInches = false): Reading {
  const question = questionOf(id);
  if (question.kind === 'number') {
    const read = readNumber(id, drafts[id], {...question, whole: true});
    return typeof read === 'object' ? {value: undefined, problems: [read], half: false} : {value: read, problems: [], half: false};
  }
  if (question.kind !== 'pair') return {value: undefined, problems: [], half: false};
  const today = readScores(question.test, 'today', drafts, inInches);
  const earlier = readScores(question.test, 'earlier', drafts, inInches);
  const value = today.scores && (earlier.scores ? {...today.scores, earlier: earlier.scores} : today.scores);
  return {value, problems: [...today.problems, ...earlier.problems], half: today.half || earlier.half};
}

/** The fields that an answer fills. */
export function draftsOf(id: QuestionId, answer: AnswerValue | undefined, inInches = false): Record<string, string> {
  const question = questionOf(id);
  if (question.kind === 'number') return typeof answer === 'number' ? {[id]: String(answer)} : {};
  if (question.kind !== 'pair' || typeof answer !== 'object') return {};
  const {left, right, earlier} = answer as PairAnswer;
  const shown = (score: number) => String(inInches && isLength(question.test) ? toInches(score) : score);
  const today = {[pairField(id, 'left')]: shown(left), [pairField(id, 'right')]: shown(right)};
  return earlier ? {...today, [pairField(id, 'left', 'earlier')]: shown(earlier.left), [pairField(id, 'right', 'earlier')]: shown(earlier.right)} : today;
}

/** The fields in the other unit, when the page's language changes under what is typed. */
export const redrafted = (drafts: Drafts, inInches: boolean): Drafts =>
  Object.fromEntries(
    Object.entries(drafts).map(([field, text]) => {
      const typed = Number(text.replace(',', '.'));
      const converts = isLength(field.split('.')[0]!) && text.trim() && Number.isFinite(typed);
      return [field, converts ? String(inInches ? toInches(typed) : toCentimetres(typed)) : text];
    }),
  );

/** Ticks or unticks an option. "None of these" stands alone, and an answer without any option is no answer. */
export function toggled(answer: readonly string[] | undefined, option: string, on: boolean): readonly string[] | undefined {
  if (on && option === 'none') return ['none'];
  const rest = (answer ?? []).filter((one) => one !== option && one !== 'none');
  const all = on ? [...rest, option] : rest;
  return all.length ? all : undefined;
}

/** Ticks or unticks one side of an item. Items that were not touched count as none; nothing ticked at all is no answer. */
export function sided(answer: Readonly<Record<string, Sides | undefined>> | undefined, item: string, side: Side, on: boolean): Readonly<Record<string, Sides>> | undefined {
  const {[item]: before, ...rest} = answer ?? {};
  const other: Side = side === 'left' ? 'right' : 'left';
  const otherOn = before === other || before === 'both';
  const now = on ? (otherOn ? 'both' : side) : otherOn ? other : undefined;
  const entries = Object.entries({...rest, [item]: now}).filter((entry): entry is [string, Sides] => entry[1] !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Puts an answer in, or takes it out. */
export function withAnswer(answers: Answers, id: QuestionId, value: AnswerValue | undefined): Answers {
  const rest: Record<string, unknown> = {...answers};
  delete rest[id];
  return (value === undefined ? rest : {...rest, [id]: value});
}

/** Answers that count, and those laid aside because their question is passed over for now. */
export interface Settled {
  readonly answers: Answers;
  readonly aside: Answers;
}

/** Lays aside what is no longer asked, and takes back what is asked again, so that a change of mind loses nothing. */
export function settle({answers, aside}: Settled): Settled {
  const all: Record<string, unknown> = {...aside, ...answers};
  const part = (asked: boolean) => Object.fromEntries(Object.entries(all).filter(([id, value]) => value !== undefined && isAsked(id as QuestionId, answers) === asked)) as Answers;
  return {answers: part(true), aside: part(false)};
}

/** Whether two answers say the same. */
export const sameAnswer = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Safety questions without an answer. */
export const openSafety = (answers: Answers): QuestionId[] =>
  (Object.keys(questionRecords) as QuestionId[]).filter((id) => questionRecords[id].group === 'safety' && answers[id] === undefined);
