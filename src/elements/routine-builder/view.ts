import type {Exercise} from '../../catalogue/schema.js';
import type {Day} from '../../catalogue/vocabulary.js';
import type {Edit} from '../../core/edit-routine.js';
import type {Today} from '../../core/replan-day.js';
import type {Advice, Routine, RoutineItem, Session, SessionLog} from '../../core/routine-schema.js';
import type {Explanation} from '../../core/explain.js';
import type {ExportKind} from '../../events/routine-builder.js';
import type {Messages} from '../../messages/registry.js';
import type {CalendarWishes} from './exports.js';
import type {Query} from './find-exercises.js';

/** What is unfolded under an item. */
export type Panel = 'details' | 'edit' | 'swap';
export interface Open {
  readonly item: string;
  readonly panel: Panel;
}

/** A piece of advice with the edit that answers it. */
export interface Offer {
  readonly advice: Advice;
  readonly words: string;
  readonly edit: Edit | null;
  readonly label: string;
}

/** Exercises to choose from in place of one. */
export interface Choices {
  readonly easier: readonly Exercise[];
  readonly equal: readonly Exercise[];
  readonly harder: readonly Exercise[];
}

/** What a visitor can do in the week view. */
export interface Actions {
  readonly edit: (edit: Edit, focus?: string) => void;
  readonly select: (day: Day) => void;
  readonly toggle: (item: string, panel: Panel) => void;
  readonly toWeek: (week: number) => void;
  readonly start: (session: Session) => void;
  readonly resume: () => void;
  readonly leave: () => void;
  readonly finishWeek: () => void;
  readonly worse: (log: SessionLog) => void;
  readonly chart: (event: Event) => void;
  readonly replan: (session: Session, today: Today) => void;
  readonly choose: (theirs: boolean) => void;
  readonly calendar: (wishes: CalendarWishes) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly changePlan: () => void;
  readonly exportAs: (kind: ExportKind) => void;
  readonly openFile: (file: File | undefined) => void;
  readonly search: (query: Partial<Query> | null) => void;
  readonly onwards: (on: boolean) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** All that the views of a week need: state in, html out. */
export interface View {
  readonly m: Messages;
  readonly routine: Routine;
  readonly week: number;
  readonly sessions: readonly Session[];
  readonly day: Day;
  readonly open: Open | null;
  readonly offers: readonly Offer[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The last change, in words. */
  readonly said: string;
  /** What dropping here would do, while something is held. */
  readonly hint: string;
  readonly onwards: boolean;
  /** The search for one more exercise, or nothing while it is folded. */
  readonly search: Query | null;
  readonly found: readonly Exercise[];
  readonly logs: readonly SessionLog[];
  /** Index of what is drawn of left and right. */
  readonly chart: number;
  /** What was traded when a session was planned again for one day. */
  readonly traded: {readonly session: string; readonly words: readonly string[]} | null;
  readonly interrupted: boolean;
  readonly rival: boolean;
  /** Whether the browser refused to keep it. */
  readonly unkept: boolean;
  readonly calendar: CalendarWishes;
  readonly act: Actions;
  /** The visitor's time zone. */
  zone(): string;
  /** An exercise in the visitor's words. */
  find(id: string): Exercise | undefined;
  minutes(session: Session): number;
  choices(item: RoutineItem, session: Session): Choices;
  why(item: RoutineItem): readonly Explanation[];
}

/** The name of an item's exercise. */
export const nameOf = ({find, m}: Pick<View, 'find' | 'm'>, exerciseId: string): string => find(exerciseId)?.name ?? m.routine.unknown(exerciseId);
