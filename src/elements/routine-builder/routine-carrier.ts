import {parseRoutine} from '../../core/parse.js';
import type {Problem, Result} from '../../core/result.js';
import type {Routine} from '../../core/routine-schema.js';
import type {ExportKind} from '../../events/routine-builder.js';
import {timeZone} from '../../platform/clock.js';
import {copyText} from '../../platform/download.js';
import {printAlone} from '../../platform/print.js';
import {parseJson} from '../base/rich-data.js';
import {showStates} from '../exercise-view/custom-states.js';
import {exportData, routineInLink, saveFile, usualCalendar, type CalendarWishes} from './exports.js';
import {RoutineHolder} from './routine-holder.js';

/** What leaves the page and what comes in: links, files, paper and the calendar. */
export abstract class RoutineCarrier extends RoutineHolder {
  /** When the sessions begin in a calendar, where the visitor said so. */
  protected calendar: CalendarWishes | undefined;
  /** When they begin until then. */
  protected readonly usual = usualCalendar();
  #zone = '';
  /** What gets the focus once it is drawn. */
  protected focusNext = '';
  #arrived = false;

  /** The time zone that the visitor is told, asked for when it is first shown. */
  protected get zone(): string {
    return (this.#zone ||= timeZone());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#linked);
    if (!this.#arrived) this.#linked();
    this.#arrived = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#linked);
  }

  /**
   * Exports the routine as a button would: announces `routine-export`, and delivers it unless that was cancelled.
   * @returns the data, or nothing where there is no routine.
   */
  exportAs(kind: ExportKind): string | null {
    const {routine, exercises: catalogue, calendar} = this;
    if (!routine) return null;
    const {m, nameOf: name, doseOf: dose} = this.wording;
    const data = exportData(kind, routine, {catalogue, m, page: this.ownerDocument.URL, name, dose, calendar});
    const event = this.announce('routine-export', {kind, data}, {cancelable: true});
    if (!event.defaultPrevented && !this.preview) void this.#deliver(kind, data);
    return data;
  }

  async #deliver(kind: ExportKind, data: string): Promise<void> {
    const words = this.messages.routine.export;
    if (kind === 'print') {
      showStates(this.internals, {printing: true});
      printAlone(this, 'printing', () => showStates(this.internals, {printing: false}));
    } else if (kind === 'link') {
      this.said = (await copyText(data)) ? words.copied : `${words.notCopied} ${data}`;
    } else {
      const file = saveFile(kind, data);
      if (file) this.said = words.downloaded(file);
    }
  }

  /** A file that was chosen, or dropped on the week. */
  protected async openFile(file: File | undefined): Promise<void> {
    const text = await file?.text();
    if (text === undefined) return;
    const json = parseJson(text);
    this.#open(json.ok ? parseRoutine(json.value) : json, 'file', true);
  }

  /** The address carries a routine: from the start, which announces nothing, or since a person followed a link. */
  readonly #linked = (event?: Event): void => {
    const linked = routineInLink(this.ownerDocument.URL);
    if (linked) this.#open(linked, 'link', event !== undefined);
  };

  /** What a visitor brought takes the place of what is there, which stays one undo away; what does not open changes nothing. */
  #open(read: Result<Routine>, from: 'link' | 'file', announced: boolean): void {
    if (!read.ok) return this.#refuse(read.error, from);
    if (JSON.stringify(read.value) === JSON.stringify(this.routine)) return;
    const {loaded} = this.messages.routine.did;
    const before = this.routine;
    this.replace(read.value, loaded, true);
    if (announced) {
      this.focusNext = 'title';
      this.changed(loaded);
    } else if (before) this.said = loaded;
  }

  #refuse({code, path, message}: Problem, from: 'link' | 'file'): void {
    this.said = this.messages.routine.export.notOpened(message);
    this.announce('evenstride-error', {code, message, path: [from, path].filter(Boolean).join('.')});
  }
}
