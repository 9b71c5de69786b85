import type {Advice, Routine, SessionLog} from '../core/routine-schema.js';
import type {Announced} from './announce.js';

/** Any edit or generation. */
export interface RoutineChangeDetail {
  readonly routine: Routine;
  readonly advice: readonly Advice[];
}

export interface RoutineSaveDetail {
  readonly routine: Routine;
}

/** A guided session started (`log` is null) or ended. */
export interface RoutinePlayDetail {
  readonly sessionId: string;
  readonly log: SessionLog | null;
}

/** The kinds of export. */
export const EXPORT_KINDS = ['ics', 'json', 'csv', 'print', 'link'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Cancel it to take the export over. */
export interface RoutineExportDetail {
  readonly kind: ExportKind;
  readonly data: string;
}

export interface RoutineBuilderEvents {
  'routine-change': RoutineChangeDetail;
  'routine-save': RoutineSaveDetail;
  'routine-start': RoutinePlayDetail;
  'routine-complete': RoutinePlayDetail;
  'routine-export': RoutineExportDetail;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'routine-change': CustomEvent<Announced<RoutineChangeDetail>>;
    'routine-save': CustomEvent<Announced<RoutineSaveDetail>>;
    'routine-start': CustomEvent<Announced<RoutinePlayDetail>>;
    'routine-complete': CustomEvent<Announced<RoutinePlayDetail>>;
    'routine-export': CustomEvent<Announced<RoutineExportDetail>>;
  }
}
