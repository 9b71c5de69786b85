import {QUESTION_IDS, questionRecords, type QuestionId} from '../../catalogue/questions.js';
import {SELF_TESTS, type SelfTestId} from '../../catalogue/vocabulary.js';
import {isSelfTest, type Answers} from '../../core/answers.js';
import {assess} from '../../core/assess.js';
import {isQuestionId} from '../../core/parse.js';
import type {Assessment} from '../../core/types.js';

/** Whether the self-tests are offered, left out, or all that is asked beside safety. */
export const SELF_TEST_MODES = ['offer', 'off', 'only'] as const;
export type SelfTestMode = (typeof SELF_TEST_MODES)[number];

/** A screen: a question by its id, or one of those around them. `flags` is the pause after a red flag, `tests` the offer. */
export type StepId = 'opening' | 'flags' | 'tests' | 'result' | QuestionId;

/** What decides which screens there are. */
export interface Course {
  readonly answers: Answers;
  readonly mode: SelfTestMode;
  /** Tests the visitor chose to do. */
  readonly tests: readonly SelfTestId[];
}

/** The tests ticked when they are first offered: they need no more than a floor, a wall and a chair. */
export const OFFERED_TESTS: readonly SelfTestId[] = ['single-leg-heel-raise', 'single-leg-bridge', 'side-plank', 'single-leg-sit-to-stand'];

const painless = ({'pain-level': pain}: Answers): boolean => pain === 0;

/** Questions that an earlier answer makes pointless, and when. */
const passedOver: Readonly<Partial<Record<QuestionId, (answers: Answers) => boolean>>> = {
  'pain-morning': painless,
  'pain-where': painless,
};

/** Whether a question still makes sense after the answers so far. */
export const isAsked = (id: QuestionId, answers: Answers): boolean => !passedOver[id]?.(answers);

const isSafety = (id: QuestionId): boolean => questionRecords[id].group === 'safety';

/** Questions that are no self-tests, as far as they are asked. */
const questionsOf = ({answers, mode}: Course): QuestionId[] =>
  QUESTION_IDS.filter((id) => !isSelfTest(id) && (mode !== 'only' || isSafety(id)) && isAsked(id, answers));

/** What was assessed last: a step asks several times for the screens of the same answers. */
let last: {readonly answers: Answers; readonly assessment: Assessment} | undefined;
function assessed(answers: Answers): Assessment {
  if (last?.answers !== answers) last = {answers, assessment: assess(answers)};
  return last.assessment;
}

/** Every screen in order, as the answers stand. Nobody is asked to test a leg that should rest. */
export function stepsOf(course: Course): StepId[] {
  const {redFlags, limits} = assessed(course.answers);
  const questions = questionsOf(course);
  const safety = questions.filter(isSafety);
  const others = questions.filter((id) => !isSafety(id));
  const tests: StepId[] = course.mode === 'off' || limits.load === 'none' ? [] : ['tests', ...SELF_TESTS.filter((id) => course.tests.includes(id))];
  return ['opening', ...safety, ...(redFlags.length ? (['flags'] as const) : []), ...others, ...tests, 'result'];
}

/** Questions that can be answered now or have been: what the result lists. */
export const answerable = (course: Course): QuestionId[] => QUESTION_IDS.filter((id) => course.answers[id] !== undefined || questionsOf(course).includes(id) || (course.tests as readonly string[]).includes(id));

/** The screen before or after one; a screen that is no longer asked falls back to the nearest that is. */
export function neighbour(course: Course, from: StepId, by: 1 | -1): StepId {
  const steps = stepsOf(course);
  const at = steps.indexOf(from);
  if (at >= 0) return steps[Math.min(Math.max(at + by, 0), steps.length - 1)]!;
  const order: readonly StepId[] = ['opening', ...QUESTION_IDS, 'result'];
  const place = order.indexOf(from);
  return (by > 0 ? steps.find((step) => order.indexOf(step) > place) : steps.findLast((step) => order.indexOf(step) < place && order.indexOf(step) >= 0)) ?? (by > 0 ? 'result' : 'opening');
}

/** How far along a screen is. */
export interface Progress {
  /** 0..1; the tests have their share from the start, so that choosing some never sets it back. */
  readonly share: number;
  /** Place among the questions that are no tests, from 1; of a test, among the chosen tests. */
  readonly at: number;
  readonly of: number;
}

const TESTS_WEIGH = OFFERED_TESTS.length;

/** Progress on arriving at a screen. */
export function progressAt(course: Course, step: StepId): Progress {
  const questions = questionsOf(course);
  const whole = questions.length + (course.mode === 'off' ? 0 : TESTS_WEIGH);
  if (step === 'opening') return {share: 0, at: 0, of: questions.length};
  if (step === 'result') return {share: 1, at: questions.length, of: questions.length};
  if (step === 'flags') {
    const before = questions.filter(isSafety).length;
    return {share: before / whole, at: before, of: questions.length};
  }
  const tests = SELF_TESTS.filter((id) => course.tests.includes(id));
  if (step === 'tests' || isSelfTest(step)) {
    const at = step === 'tests' ? 0 : tests.indexOf(step);
    return {share: (questions.length + (TESTS_WEIGH * Math.max(at, 0)) / Math.max(tests.length, 1)) / whole, at: step === 'tests' ? 0 : at + 1, of: tests.length};
  }
  const at = questions.indexOf(step);
  return {share: Math.max(at, 0) / whole, at: at + 1, of: questions.length};
}

/** Share of the screens that are done once a question is answered. */
export const progressAfter = (course: Course, step: StepId): number => Math.round(progressAt(course, neighbour(course, step, 1)).share * 1000) / 1000;

/** Whether a text names a screen. */
export const isStepId = (text: unknown): text is StepId =>
  typeof text === 'string' && (['opening', 'flags', 'tests', 'result'].includes(text) || isQuestionId(text));
