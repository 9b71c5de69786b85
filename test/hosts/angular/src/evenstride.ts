// What the tags take, so that the compiler checks the bindings: CUSTOM_ELEMENTS_SCHEMA alone lets anything through.
// Events need nothing: Angular reads the type of $event from the package's own typings.
import {Directive, ElementRef, effect, inject, input, type InputSignal} from '@angular/core';
import type {CoachingInterest, ExerciseCard, ImbalanceQuiz, RoutineBuilder} from 'evenstride';

/** Hands each input to the element's property of that name, once it has been bound. */
function handOn<E extends HTMLElement>(inputs: {[K in keyof E]?: InputSignal<E[K] | undefined>}): void {
  const element = inject<ElementRef<E>>(ElementRef).nativeElement;
  for (const name of Object.keys(inputs) as (keyof E)[]) {
    let bound = false;
    effect(() => {
      const value = inputs[name]!();
      if (bound ||= value !== undefined) element[name] = value as E[typeof name];
    });
  }
}

@Directive({selector: 'imbalance-quiz'})
export class ImbalanceQuizInputs {
  readonly answers = input<ImbalanceQuiz['answers']>();
  constructor() {
    handOn<ImbalanceQuiz>({answers: this.answers});
  }
}

@Directive({selector: 'exercise-card'})
export class ExerciseCardInputs {
  readonly exercise = input<ExerciseCard['exercise']>();
  constructor() {
    handOn<ExerciseCard>({exercise: this.exercise});
  }
}

@Directive({selector: 'routine-builder'})
export class RoutineBuilderInputs {
  readonly assessment = input<RoutineBuilder['assessment']>();
  readonly routine = input<RoutineBuilder['routine']>();
  constructor() {
    handOn<RoutineBuilder>({assessment: this.assessment, routine: this.routine});
  }
}

@Directive({selector: 'coaching-interest'})
export class CoachingInterestInputs {
  readonly context = input<CoachingInterest['context']>();
  constructor() {
    handOn<CoachingInterest>({context: this.context});
  }
}

/** For the `imports` of a component, beside `schemas: [CUSTOM_ELEMENTS_SCHEMA]`. */
export const EVENSTRIDE = [ImbalanceQuizInputs, ExerciseCardInputs, RoutineBuilderInputs, CoachingInterestInputs];
