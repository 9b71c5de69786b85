import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emailHint} from '../../lead/email-hint.js';
import {cleanText, type FieldName, type FieldValues} from '../../lead/fields.js';
import type {Lead} from '../../lead/schema.js';
import type {PersistMode} from '../../platform/storage.js';
import {EMPTY_DRAFT, eraseDraft, loadDraft, saveDraft, type Draft} from './draft.js';
import type {Problems} from './fields.views.js';
import {firstProblem, problemsOf, refilled, remaining} from './form-state.js';

/** What an entry asks of its element. */
export interface EntryNeeds {
  /** Fields in the page's order. */
  readonly fields: () => readonly FieldName[];
  /** Where a draft is kept. */
  readonly mode: () => PersistMode;
  /** Says something aloud, and shows it by the button. */
  readonly say: (what: {readonly problems: number} | {readonly typoTaken: string}) => void;
}

/** What the visitor has entered so far: the text, the ticks, what is wrong with them, and the draft that outlives a reload. */
export class EntryController implements ReactiveController {
  agreed = false;
  /** The visitor wants the quiz result and plan to go along. */
  shares = false;
  problems: Problems = {};
  /** The address that was probably meant. */
  hint: string | null = null;
  #draft: Draft = EMPTY_DRAFT;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment},
    private readonly needs: EntryNeeds,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  get values(): FieldValues {
    return this.#draft.values;
  }

  /** The lead that was last sent of this entry. */
  get lastLead(): Draft['lead'] {
    return this.#draft.lead;
  }
  set lastLead(lead: Draft['lead']) {
    this.#keep({...this.#draft, lead});
  }

  /** Fills fields that are still empty with what an earlier page kept. */
  recall(): void {
    const {values, lead} = loadDraft(this.needs.mode(), this.host.id);
    const typed = Object.entries(this.values).filter(([, text]) => text);
    this.#draft = {values: {...values, ...Object.fromEntries(typed)}, lead: this.#draft.lead ?? lead};
  }

  /** Takes over what was typed elsewhere. */
  fill(values: Readonly<Partial<FieldValues>>): void {
    this.#keep({...this.#draft, values: {...this.values, ...values}});
  }

  /** Puts a lead that could not be delivered back into the fields. */
  refill(lead: Lead | null): void {
    this.fill(refilled(this.values, lead));
  }

  /** The outbox keeps the lead from now on, so storage need not hold the same twice. What is on the screen stays. */
  handedOver(): void {
    eraseDraft(this.needs.mode(), this.host.id);
  }

  /** Forgets everything, consents too. */
  clear(): void {
    eraseDraft(this.needs.mode(), this.host.id);
    this.#draft = EMPTY_DRAFT;
    this.agreed = this.shares = false;
    this.problems = {};
    this.host.requestUpdate();
  }

  /** Reads the fields as they stand, as autofill does not always tell; shows what is wrong and goes there. */
  check(): boolean {
    const fieldNames = this.needs.fields();
    const typed = fieldNames.map((name) => [name, this.#control(name)?.value ?? this.values[name]] as const);
    this.fill(Object.fromEntries(typed));
    this.problems = this.#wrong();
    const first = firstProblem(fieldNames, this.problems);
    if (!first) return true;
    this.needs.say({problems: Object.keys(this.problems).length});
    void this.host.updateComplete.then(() => this.#control(first)?.focus());
    return false;
  }

  readonly onInput = (event: Event): void => {
    const {name, value} = event.target as HTMLInputElement;
    this.fill({[name]: value});
    this.problems = remaining(this.problems, this.#wrong());
    // While somebody types, an address is unfinished rather than mistyped.
    if (name === 'email') this.hint = event.type === 'change' ? emailHint(cleanText('email', value)) : null;
  };

  readonly onTakeHint = (): void => {
    const email = this.hint ?? this.values.email;
    this.hint = null;
    this.fill({email});
    this.problems = remaining(this.problems, this.#wrong());
    this.needs.say({typoTaken: email});
    this.#control('email')?.focus();
  };

  readonly onAgree = (event: Event): void => {
    this.agreed = (event.target as HTMLInputElement).checked;
    this.problems = remaining(this.problems, this.#wrong());
    this.host.requestUpdate();
  };

  readonly onShare = (event: Event): void => {
    this.shares = (event.target as HTMLInputElement).checked;
    this.host.requestUpdate();
  };

  #wrong(): Problems {
    return problemsOf(this.needs.fields(), this.values, this.agreed);
  }

  #control(name: FieldName | 'consent'): HTMLInputElement | null {
    return this.host.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
  }

  #keep(draft: Draft): void {
    this.#draft = draft;
    saveDraft(this.needs.mode(), this.host.id, draft);
    this.host.requestUpdate();
  }
}
