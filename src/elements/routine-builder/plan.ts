import type {Catalogue} from '../../catalogue/catalogue.js';
import {deepFreeze} from '../../catalogue/freeze.js';
import type {EditContext} from '../../core/alternatives.js';
import {buildRoutine} from '../../core/build-routine.js';
import {applyEdit, applyEditOnwards, keepLocked, type Edit} from '../../core/edit-routine.js';
import {historyOf, record, redo, undo, type History} from '../../core/history.js';
import {progressRoutine, verdictOf, weekIsOver, type Verdict} from '../../core/progress-routine.js';
import {sessionMinutes} from '../../core/duration.js';
import {reviewRoutine, type ReviewMemory} from '../../core/review-routine.js';
import type {Advice, Preferences, Routine, Session, SessionLog} from '../../core/routine-schema.js';
import type {Assessment} from '../../core/types.js';
import {NOTHING, sameBasis, type Version} from './versions.js';

/** What a plan is made from. */
export interface Basis {
  readonly assessment: Assessment | null;
  readonly wishes: Preferences;
  readonly catalogue: Catalogue;
}

/** Whether there is nothing to train in a plan. */
export const isEmpty = ({weeks}: Routine): boolean => weeks.every(({sessions}) => !sessions.length);

/** The routine with all its earlier and undone versions. Knows nothing of pages and people. */
export class Plan {
  #present: History<Version> = historyOf(NOTHING);
  #reviewed: {routine: Routine; assessment: Assessment | null; catalogue: Catalogue; advice: readonly Advice[]; memory: ReviewMemory} | null = null;
  #timed: {catalogue: Catalogue; minutes: WeakMap<Session, number>} | null = null;

  /** Frozen, version by version: what stands in the history stays as it was, and an event need not copy it. */
  get #history(): History<Version> {
    return this.#present;
  }
  set #history(history: History<Version>) {
    deepFreeze(history.present.routine);
    this.#present = history;
  }

  get routine(): Routine | null {
    return this.#history.present.routine;
  }
  get logs(): readonly SessionLog[] {
    return this.#history.present.logs;
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }
  /** Whether new answers have to ask before they replace it. */
  get kept(): boolean {
    return this.#history.present.kept;
  }

  /** Takes a routine as it comes; one that was there before stays one undo away. */
  put(routine: Routine | null, said: string, kept: boolean, logs: readonly SessionLog[] = []): void {
    const next: Version = {routine, logs, said, kept};
    this.#history = this.routine && routine ? record(this.#history, next) : historyOf(next);
  }

  /** A plan for what is known now. */
  draft({assessment, wishes, catalogue}: Basis): Routine {
    return this.#withPinned(buildRoutine({assessment, preferences: wishes, catalogue}), catalogue);
  }

  /** As many weeks without a session, to be filled by hand. */
  blank(wishes: Preferences, catalogue: Catalogue): Routine {
    const {weeks, ...rest} = buildRoutine({preferences: {...wishes, minutes: 5}});
    return this.#withPinned({...rest, preferences: wishes, weeks: weeks.map((week) => ({...week, sessions: []}))}, catalogue);
  }

  #withPinned(draft: Routine, catalogue: Catalogue): Routine {
    return this.routine ? keepLocked(draft, this.routine, catalogue) : draft;
  }

  /**
   * Whether a draft says anything that the present plan does not rest on already.
   * @param wishes - Whether other wishes count, or only other findings: a plan that is kept may have wishes of its own.
   */
  differs(draft: Routine, wishes: boolean): boolean {
    return !this.routine || !sameBasis(this.routine, draft, wishes || !this.kept);
  }

  /** Makes an edit; says whether anything changed. */
  edit(edit: Edit, onwards: boolean, catalogue: Catalogue, said: (after: Routine) => string): boolean {
    const before = this.routine;
    if (!before) return false;
    const after = (onwards ? applyEditOnwards : applyEdit)(before, edit, catalogue);
    if (after === before) return false;
    this.#history = record(this.#history, {...this.#history.present, routine: after, said: said(after), kept: true});
    return true;
  }

  /**
   * Takes notes of a session, in place of earlier ones of the same. When the week has all of its notes, or is called
   * over, the next one follows from them.
   * @returns why next week is as it is, or nothing while the week goes on.
   */
  note(logs: readonly SessionLog[], said: (verdict: Verdict | null) => string, catalogue: Catalogue, over = false): Verdict | null {
    const {routine} = this;
    if (!routine) return null;
    const all = [...this.logs.filter(({sessionId}) => !logs.some((log) => log.sessionId === sessionId)), ...logs];
    const ids = (week: number) => routine.weeks[week]?.sessions.map(({id}) => id) ?? [];
    // What showed only the morning after may be about the week before: then this one follows from that one anew.
    const again = logs.some((log) => log.worseNextMorning && ids(routine.current - 1).includes(log.sessionId));
    const from = again ? {...routine, current: routine.current - 1} : routine;
    const ends = over || again || (logs.some((log) => ids(routine.current).includes(log.sessionId)) && weekIsOver(routine, all));
    const verdict = ends ? verdictOf(from, all) : null;
    this.#history = record(this.#history, {routine: ends ? progressRoutine(from, all, catalogue) : routine, logs: all, said: said(verdict), kept: true});
    return verdict;
  }

  /** One step back; the words of what was undone, or nothing where there is no step. */
  undo(): string | null {
    const {said} = this.#history.present;
    if (!this.canUndo) return null;
    this.#history = undo(this.#history);
    return said;
  }

  /** One step forward again; the words of what was done again. */
  redo(): string | null {
    if (!this.canRedo) return null;
    this.#history = redo(this.#history);
    return this.#history.present.said;
  }

  /** What is worth changing, looked over once per version, and only where it differs from the one before. */
  advice({assessment, catalogue}: Omit<Basis, 'wishes'>): readonly Advice[] {
    const {routine} = this;
    if (!routine) return [];
    const known = this.#reviewed;
    const same = known?.assessment === assessment && known.catalogue === catalogue && known.routine.preferences === routine.preferences;
    if (same && known.routine === routine) return known.advice;
    const memory: ReviewMemory = same ? known.memory : new WeakMap();
    const advice = deepFreeze(reviewRoutine(routine, {assessment, catalogue, memory}));
    this.#reviewed = {routine, assessment, catalogue, advice, memory};
    return advice;
  }

  /** Minutes of a session of a version, added up once: versions are frozen. */
  minutes(session: Session, catalogue: Catalogue): number {
    if (this.#timed?.catalogue !== catalogue) this.#timed = {catalogue, minutes: new WeakMap()};
    const known = this.#timed.minutes.get(session) ?? sessionMinutes(session, catalogue);
    this.#timed.minutes.set(session, known);
    return known;
  }

  /** What edits have to keep to. */
  context({assessment, catalogue}: Omit<Basis, 'wishes'>): EditContext {
    return {catalogue, preferences: this.routine!.preferences, limits: assessment?.limits};
  }
}
