import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseLogs, parseRoutine} from '../../core/parse.js';
import type {Routine, SessionLog} from '../../core/routine-schema.js';
import {forget, keep, keptText, onKept, recall, type PersistMode} from '../../platform/storage.js';

/** What is kept on the device: the routine, and what was noted of its sessions, which never leaves it. */
export interface Saved {
  readonly routine: Routine;
  readonly logs: readonly SessionLog[];
}

export interface StoreOptions {
  mode(): PersistMode;
  key(): string;
  /** Another tab went on from where this one stands. */
  taken(saved: Saved): void;
}

function savedFrom(value: unknown): Saved | null {
  const routine = parseRoutine(value);
  const logs = parseLogs((value as {logs?: unknown} | null)?.logs ?? []);
  return routine.ok ? {routine: routine.value, logs: logs.ok ? logs.value : []} : null;
}

/**
 * Keeps a routine that several tabs may write. A tab writes only over what it has seen; otherwise its own version
 * waits in the tab's own storage, where a crash does not reach it, until the visitor has chosen between the two.
 */
export class RoutineStore implements ReactiveController {
  /** The version of another tab that waits for a choice. */
  rival: Saved | null = null;
  /** Whether the last version could not be kept. */
  failed = false;
  #seen: string | null = null;
  #stop: (() => void) | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: StoreOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onKept(this.options.key(), () => this.#heard());
  }
  hostDisconnected(): void {
    this.#stop?.();
  }

  get #text(): string | null {
    return keptText(this.options.mode(), this.options.key());
  }
  get #draft(): string {
    return `draft:${this.options.key()}`;
  }

  /**
   * What to begin with: what this tab could not write last time, else what is kept.
   * @returns anything, as storage is outside; nothing where nothing is kept.
   */
  open(): unknown {
    const {mode, key} = this.options;
    const draft = mode() === 'none' ? undefined : recall('session', this.#draft);
    const kept = recall(mode(), key());
    if (draft !== undefined) this.rival = savedFrom(kept);
    if (!this.rival) this.#seen = this.#text;
    return draft ?? kept;
  }

  /** The notes in what was opened. */
  logsOf = (value: unknown): readonly SessionLog[] => savedFrom(value)?.logs ?? [];

  /** Says whether it is kept. */
  write({routine, logs}: Saved): boolean {
    const {mode, key} = this.options;
    if (mode() === 'none') return false;
    const value = logs.length ? {...routine, logs} : routine;
    const text = this.#text;
    const other = text !== this.#seen && text !== null && text !== JSON.stringify(value);
    if (other) {
      this.rival = savedFrom(recall(mode(), key()));
      this.failed = !keep('session', this.#draft, value);
    } else {
      this.failed = !keep(mode(), key(), value);
      this.settle();
    }
    this.host.requestUpdate();
    return !other && !this.failed;
  }

  /** The visitor has chosen: what is kept may be written over, and both versions are in the history. */
  settle(): void {
    this.rival = null;
    this.#seen = this.#text;
    forget('session', this.#draft);
  }

  #heard(): void {
    if (this.options.mode() !== 'local' || this.#text === this.#seen) return;
    const saved = savedFrom(recall('local', this.options.key()));
    if (!saved) return;
    if (this.rival || this.failed) this.rival = saved;
    else {
      this.#seen = this.#text;
      this.options.taken(saved);
    }
    this.host.requestUpdate();
  }
}
