import type {Assessment} from '../../core/types.js';
import type {StepId} from './quiz-flow.js';

const STATES = ['opening', 'question', 'result', 'refer'] as const;

/** Shows where the quiz stands as `:state()` for the page's styles; browsers without custom states go without. */
export function showStates({states}: ElementInternals, step: StepId, assessment: Assessment | null): void {
  const now = step === 'opening' || step === 'result' ? step : 'question';
  for (const state of STATES) {
    if (state === now || (state === 'refer' && step === 'result' && assessment?.status === 'refer')) (states as CustomStateSet | undefined)?.add(state);
    else (states as CustomStateSet | undefined)?.delete(state);
  }
}
