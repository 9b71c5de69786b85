import {SELF_TESTS} from '../../catalogue/vocabulary.js';
import {isQuestionId, parseAnswers} from '../../core/parse.js';
import {forget, keep, recall, type PersistMode} from '../../platform/storage.js';
import {isStepId} from './quiz-flow.js';
import {courseOf, type Session} from './quiz-session.js';
import {stepsOf} from './quiz-flow.js';

/** Keeps answers and place, where the page asked for it. */
export function remember(mode: PersistMode, key: string, {answers, aside, step, tests, started, finished}: Session): void {
  if (mode !== 'none' && started) keep(mode, key, {answers, aside, step, tests, finished});
}

export const forgetSession = (mode: PersistMode, key: string): void => forget(mode, key);

/** What was kept, laid over a session; the session as it is where nothing fitting was kept. */
export function restored(mode: PersistMode, key: string, session: Session): Session {
  const kept = recall(mode, key);
  if (typeof kept !== 'object' || kept === null) return session;
  const {answers, aside, step, tests, finished} = kept as Record<string, unknown>;
  const read = parseAnswers(answers);
  const readAside = parseAnswers(aside ?? {});
  // An older version may have asked other questions: then starting afresh beats half a memory.
  if (!read.ok || !readAside.ok) return session;
  const back: Session = {
    ...session,
    answers: {...session.answers, ...read.value},
    aside: readAside.value,
    tests: Array.isArray(tests) ? SELF_TESTS.filter((id) => tests.includes(id)) : [],
    started: true,
    finished: finished === true,
  };
  const known = isStepId(step) && (stepsOf(courseOf(back)).includes(step) || (back.finished && isQuestionId(step)));
  return {...back, told: back.finished ? back.answers : null, step: back.finished ? 'result' : known ? step : 'opening'};
}
