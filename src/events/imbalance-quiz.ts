import type {AnswerValue} from '../core/answers.js';
import type {Preferences} from '../core/routine-schema.js';
import type {Assessment} from '../core/types.js';
import type {Announced} from './announce.js';

/** An answer was given or changed. */
export interface AnswerDetail {
  readonly questionId: string;
  readonly value: AnswerValue | null;
  /** Share of the questions that are answered or passed, 0..1. */
  readonly progress: number;
}

/** The quiz is finished, or an answer was changed from its result. */
export interface ResultDetail {
  readonly assessment: Assessment;
  /** What the visitor can spend: days, minutes, equipment. */
  readonly preferences: Preferences;
}

export interface ImbalanceQuizEvents {
  'imbalance-start': Record<never, never>;
  'imbalance-answer': AnswerDetail;
  'imbalance-result': ResultDetail;
  'imbalance-reset': Record<never, never>;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'imbalance-start': CustomEvent<Announced<ImbalanceQuizEvents['imbalance-start']>>;
    'imbalance-answer': CustomEvent<Announced<AnswerDetail>>;
    'imbalance-result': CustomEvent<Announced<ResultDetail>>;
    'imbalance-reset': CustomEvent<Announced<ImbalanceQuizEvents['imbalance-reset']>>;
  }
}
