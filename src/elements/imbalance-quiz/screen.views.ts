import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {isSelfTest, questionOf} from '../../core/answers.js';
import {assess} from '../../core/assess.js';
import {isQuestionId} from '../../core/parse.js';
import type {Assessment} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {canPersist, type PersistMode} from '../../platform/storage.js';
import type {Measuring} from './cadence-controller.js';
import type {Face, Guide} from './guided-test.js';
import {barView, flagsView, openingView, questionView, testsView, type Moves} from './imbalance-quiz.views.js';
import {answerable, neighbour, progressAt, stepsOf} from './quiz-flow.js';
import {courseOf, readStep, type Session} from './quiz-session.js';
import {resultView} from './result.views.js';
import {selfTestView} from './self-test.views.js';
import {questionIn} from './quiz-words.js';

/** All that the quiz shows follows from this. */
export interface Screen {
  readonly session: Session;
  readonly assessment: Assessment | null;
  /** What the status region says. */
  readonly said: string;
  /** Start over waits for a second press. */
  readonly asking: boolean;
  readonly keeping: PersistMode;
  /** Whether a routine on the page follows the result. */
  readonly hasRoutine: boolean;
  readonly guide: Guide | null;
  readonly face: Face;
  readonly audible: boolean;
  readonly measuring: Measuring;
  readonly m: Messages;
}

function movesOf(session: Session): Moves {
  const {step, answers, visit} = session;
  const reading = readStep(session);
  return {
    editing: visit === 'question',
    answered: (isQuestionId(step) && answers[step] !== undefined) || reading?.value !== undefined || !!reading?.problems.length,
    last: neighbour(courseOf(session), step, 1) === 'result',
  };
}

function barOf({session, m}: Screen): TemplateResult | typeof nothing {
  const {step, visit} = session;
  if (step === 'opening' || step === 'result' || visit === 'question') return nothing;
  const group = m.quiz.group(isQuestionId(step) ? questionOf(step).group : step === 'tests' ? 'self-tests' : 'safety');
  return barView(progressAt(courseOf(session), step), group, m);
}

function bodyOf(screen: Screen): TemplateResult {
  const {session, assessment, asking, keeping, hasRoutine, guide, face, audible, measuring, m} = screen;
  const {step, answers, drafts, problems, seen} = session;
  const course = courseOf(session);
  switch (step) {
    case 'opening': {
      const questions = progressAt(course, 'opening').of;
      return openingView({questions, tests: session.mode !== 'off', keeping: canPersist(keeping) ? keeping : 'none', m});
    }
    case 'flags':
      return flagsView(m);
    case 'tests':
      return testsView(session.wanted, m);
    case 'result': {
      const canTest = stepsOf(course).includes('tests');
      return resultView({measuring, assessment: assessment ?? assess(answers), answers, questions: answerable(course), hasRoutine, canTest, asking, m});
    }
    default: {
      const moves = movesOf(session);
      if (!isSelfTest(step)) return questionView({measuring, id: step, question: questionIn(step, m), value: answers[step], answers, drafts, problems, m}, moves);
      return selfTestView({test: step, drafts, problems, half: readStep(session)?.half ?? false, inInches: session.inInches, guide, face, audible, seen, m}, moves);
    }
  }
}

/** How far, the step, and what is spoken. Each step is drawn anew, so that it slides in and starts clean. */
export function screenView(screen: Screen): TemplateResult {
  const {step, way} = screen.session;
  return html`${barOf(screen)}<div class="stage">${keyed(step, html`<div class=${`step ${way}`} data-step=${step}>${bodyOf(screen)}</div>`)}</div><div
      class="visually-hidden" role="status" .textContent=${screen.said}></div>`;
}
