import type {QuestionId} from '../../catalogue/questions.js';
import type {SelfTestId, Side} from '../../catalogue/vocabulary.js';
import {questionOf, type Answers, type AnswerValue} from '../../core/answers.js';
import {isQuestionId} from '../../core/parse.js';
import type {AnswerDetail} from '../../events/imbalance-quiz.js';
import {draftsOf, isScale, readDrafts, redrafted, sameAnswer, settle, withAnswer, type Drafts, type NumberProblem, type Reading} from './quiz-answers.js';
import {neighbour, OFFERED_TESTS, progressAfter, type Course, type SelfTestMode, type StepId} from './quiz-flow.js';

/** Where a visitor is and what they said. Every change makes a new one. */
export interface Session {
  readonly mode: SelfTestMode;
  /** Lengths are typed in inches; answers are centimetres all the same. */
  readonly inInches: boolean;
  readonly step: StepId;
  /** Which way the step came in. */
  readonly way: 'forward' | 'back' | 'still';
  readonly answers: Answers;
  /** Answers to questions that are passed over for now. */
  readonly aside: Answers;
  readonly drafts: Drafts;
  readonly problems: readonly NumberProblem[];
  /** Tests ticked in the offer, and those decided on. */
  readonly wanted: readonly SelfTestId[];
  readonly tests: readonly SelfTestId[];
  /** Mistakes ticked for the step-down. */
  readonly seen: Readonly<Record<Side, readonly string[]>>;
  /** A first answer was given. */
  readonly started: boolean;
  /** The result was reached once. */
  readonly finished: boolean;
  /** The answers of which the result was told, so that looking at a question again tells nothing. */
  readonly told: Answers | null;
  /** On the way through all, at one question opened from the result, or at the tests opened from it. */
  readonly visit: 'course' | 'question' | 'tests';
}

/** What follows outside: an answer to announce, or the result. */
export type Effect = {readonly kind: 'start'} | {readonly kind: 'answer'; readonly detail: AnswerDetail} | {readonly kind: 'result'};

/** A new session, and what follows from it outside. */
export interface Turn {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

/** Nothing said yet. */
export const newSession = (mode: SelfTestMode): Session => ({
  mode,
  inInches: false,
  step: 'opening',
  way: 'still',
  answers: {},
  aside: {},
  drafts: {},
  problems: [],
  wanted: OFFERED_TESTS,
  tests: [],
  seen: {left: [], right: []},
  started: false,
  finished: false,
  told: null,
  visit: 'course',
});

/** The part that decides which screens there are. */
export const courseOf = ({answers, mode, tests}: Session): Course => ({answers, mode, tests});

const still = (session: Session): Turn => ({session, effects: []});

/** Gives, changes or takes back an answer. */
export function answer(session: Session, id: QuestionId, value: AnswerValue | undefined): Turn {
  if (sameAnswer(session.answers[id], value)) return still(session);
  const settled = settle({answers: withAnswer(session.answers, id, value), aside: session.aside});
  const next: Session = {...session, ...settled, started: true};
  const progress = session.finished ? 1 : progressAfter(courseOf(next), id);
  const asked = new Set([...Object.keys(session.answers), ...Object.keys(settled.answers)]) as Set<QuestionId>;
  asked.delete(id);
  // A change of mind may lay other answers aside, or bring them back: whoever keeps count hears of those, too.
  const along = [...asked].filter((other) => !sameAnswer(session.answers[other], settled.answers[other]));
  const effects = [id, ...along].map((questionId): Effect => ({kind: 'answer', detail: {questionId, value: settled.answers[questionId] ?? null, progress}}));
  return {session: next, effects: session.started ? effects : [{kind: 'start'}, ...effects]};
}

const typed = (id: QuestionId): boolean => {
  const question = questionOf(id);
  return question.kind === 'pair' || (question.kind === 'number' && !isScale(question));
};

/** What the number fields of the step come to, where it has some. */
export const readStep = ({step, drafts, inInches}: Session): Reading | null => (isQuestionId(step) && typed(step) ? readDrafts(step, drafts, inInches) : null);

/** Takes what is typed, or says beside the field what is wrong with it. */
export function commit(session: Session): Turn {
  const reading = readStep(session);
  if (!reading) return still(session);
  if (reading.problems.length) return still({...session, problems: reading.problems});
  return answer({...session, problems: []}, session.step as QuestionId, reading.value);
}

/** Keeps what is being typed; a problem with the field is forgotten until it is read again. */
export const type = (session: Session, field: string, text: string): Session => ({
  ...session,
  drafts: {...session.drafts, [field]: text},
  problems: session.problems.filter((problem) => problem.field !== field),
});

/** Measures in inches, or in centimetres again; what is typed means the same length. */
export const measuring = (session: Session, inInches: boolean): Session => (session.inInches === inInches ? session : {...session, inInches, drafts: redrafted(session.drafts, inInches), problems: []});

/** Arrives at a step. */
function arrive(session: Session, step: StepId, way: Session['way']): Session {
  const drafts = isQuestionId(step) ? {...draftsOf(step, session.answers[step], session.inInches), ...session.drafts} : session.drafts;
  return {...session, step, way, drafts, problems: []};
}

/** Finishes, or comes back to the result. */
export function finish(session: Session): Turn {
  const done: Session = {...arrive(session, 'result', 'forward'), finished: true, visit: 'course', told: session.answers};
  return {session: done, effects: session.told === session.answers ? [] : [{kind: 'result'}]};
}

/** Opens one question, or the tests, from the result. */
export const openFromResult = (session: Session, step: QuestionId | 'tests'): Session => ({...arrive(session, step, 'forward'), visit: step === 'tests' ? 'tests' : 'question'});

/** On to the next screen, or back. A number that cannot be taken holds the visitor on the way on, never on the way back. */
export function move(session: Session, by: 1 | -1): Turn {
  const taken = commit(session);
  if (by > 0 && taken.session.problems.length) return taken;
  const home = session.visit === 'question' || (session.visit === 'tests' && session.step === 'tests' && by < 0);
  const next = home ? 'result' : neighbour(courseOf(taken.session), session.step, by);
  const moved = next === 'result' ? finish(taken.session) : still(arrive(taken.session, next, by > 0 ? 'forward' : 'back'));
  return {session: moved.session, effects: [...taken.effects, ...moved.effects]};
}

/** Decides on the tests that are ticked, or on none, and goes on. */
export const decideTests = (session: Session, wanted: boolean): Turn => move({...session, tests: wanted ? session.wanted : []}, 1);
