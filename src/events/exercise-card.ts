import type {Sides} from '../catalogue/vocabulary.js';
import type {Announced} from './announce.js';

/** The card's player started or ended. */
export interface ExercisePlayDetail {
  readonly exerciseId: string;
  readonly side: Sides;
  /** Whether it was played to its end. */
  readonly done: boolean;
}

export interface ExerciseAddDetail {
  readonly exerciseId: string;
  readonly side: Sides;
}

/** An easier or a harder exercise was chosen. */
export interface ExerciseSwapDetail {
  readonly from: string;
  readonly to: string;
}

export interface ExerciseCardEvents {
  'exercise-start': ExercisePlayDetail;
  'exercise-complete': ExercisePlayDetail;
  'exercise-add': ExerciseAddDetail;
  'exercise-swap': ExerciseSwapDetail;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-start': CustomEvent<Announced<ExercisePlayDetail>>;
    'exercise-complete': CustomEvent<Announced<ExercisePlayDetail>>;
    'exercise-add': CustomEvent<Announced<ExerciseAddDetail>>;
    'exercise-swap': CustomEvent<Announced<ExerciseSwapDetail>>;
  }
}
