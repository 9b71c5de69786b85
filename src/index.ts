/**
 * The one module: loading it registers the four tags.
 * @packageDocumentation
 */
import {define} from './define.js';

export * from './core.js';
export {define, type DefineOptions, type EvenstrideTag} from './define.js';
export {CoachingInterest} from './elements/coaching-interest/coaching-interest.js';
export {ExerciseCard} from './elements/exercise-card/exercise-card.js';
export {ImbalanceQuiz} from './elements/imbalance-quiz/imbalance-quiz.js';
export {RoutineBuilder} from './elements/routine-builder/routine-builder.js';
export type {Announced, Envelope, EventSource} from './events/announce.js';
export type {AnalyticsDetail, CommonEvents, ErrorDetail, ReadyDetail} from './events/common.js';
export type {CoachingInterestEvents, LeadAcceptedDetail, LeadActions, LeadChallengedDetail, LeadDetail, LeadFailedDetail, LeadQueuedDetail} from './events/coaching-interest.js';
export type {ExerciseAddDetail, ExerciseCardEvents, ExercisePlayDetail, ExerciseSwapDetail} from './events/exercise-card.js';
export type {AnswerDetail, ImbalanceQuizEvents, ResultDetail} from './events/imbalance-quiz.js';
export type {ExportKind, RoutineBuilderEvents, RoutineChangeDetail, RoutineExportDetail, RoutinePlayDetail, RoutineSaveDetail} from './events/routine-builder.js';
export {animateFigure, type FigurePlayer} from './figure/animate.js';
export {drawFigure} from './figure/draw.js';
export {figureStage} from './figure/figure-stage.js';
export {figureFor} from './figure/figure-for.js';
export {poses} from './figure/poses.js';
export {drawStills} from './figure/stills.js';
export {figureStyles} from './elements/exercise-view/figure.styles.js';
export {registerLocale, type Locale, type Messages} from './messages/registry.js';
export type {QuestionText, SelfTestText, Texts} from './messages/texts.js';
export {VERSION} from './version.js';

// Import-safe in Node: there are no elements to register.
if (globalThis.customElements) define();
