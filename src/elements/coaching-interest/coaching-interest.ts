import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {composeLead, contentHash} from '../../lead/compose-lead.js';
import {parseFields, type FieldName} from '../../lead/fields.js';
import {suspicionOf} from '../../lead/human-check.js';
import type {Lead, LeadContext, Suspicion} from '../../lead/schema.js';
import {coaching} from '../../messages/en/coaching.js';
import {common} from '../../messages/en/common.js';
import type {English} from '../../messages/registry.js';
import {webAddress} from '../../platform/deliver.js';
import {randomSuffix, uuid} from '../../platform/ids.js';
import {setDelivery} from '../../platform/outbox.js';
import {EvenstrideElement, type RichProperties} from '../base/evenstride-element.js';
import {PartnerController} from '../base/partner-controller.js';
import {styles} from './coaching-interest.styles.js';
import {formView} from './coaching-interest.views.js';
import {EntryController} from './entry-controller.js';
import {readFallback} from './fallback.js';
import {HumanWatch} from './human-watch.js';
import {LeadDelivery, type DeliveryRoute, type Ending} from './lead-delivery.js';
import {consentWords, controllerOf, partsOf, policyOf} from './lead-parts.js';
import {acceptedView, queuedView} from './outcome.views.js';
import {ContextOffer, contextOf, parseContext} from './shared-context.js';
import {holdHeight, mayTakeFocus, StateMarks} from './state-and-focus.js';
import {EDITING, hasHeading, stageWords, type Stage} from './stage.js';

const english = {common, coaching};

const HOUR = 3_600_000;
/** After this the visitor is told that it takes long. */
const SLOW = 10_000;
/** A confirmation that comes sooner was not read. */
const READING = 700;

/** What a page hears that answers too late. */
const LATE = {code: 'respond-with-late', path: 'respondWith', message: 'respondWith came too late: call it while coaching-lead is being handled.'};

const SILENCE = {text: '', shown: false};

/** Hours as given; anything but 1–720 falls back to 12. */
const hours = (given: string | number | null): number => {
  const n = Number(given);
  return n >= 1 && n <= 720 ? n : 12;
};

/**
 * A form that asks for coaching and makes sure that the lead arrives once, and only with consent.
 *
 * @fires coaching-lead - A valid, consented, human submit. Cancelable; `detail.respondWith(promise)` takes over delivery.
 * @fires coaching-accepted - The lead was delivered.
 * @fires coaching-queued - Delivery failed for now; the lead waits in the outbox.
 * @fires coaching-failed - The lead was refused for good, expired or was taken back.
 * @fires coaching-challenged - Something looked like a script; the form asks for one deliberate confirmation.
 * @slot heading - In place of the form's heading.
 * @slot challenge - The page's own human check (ALTCHA, Turnstile and the like), above the button.
 * @slot contact - The page's mail address or phone number, shown where a lead could not be delivered.
 * @slot thanks - Shown under the thank-you.
 * @csspart field - One field with its label and error.
 * @csspart error - An error in words.
 * @csspart button - Any button.
 * @csspart button-primary - The button that sends, and the one that confirms.
 * @cssState editing - The visitor fills the form in.
 * @cssState challenged - The form asks for a confirmation.
 * @cssState sending - The lead is on its way.
 * @cssState queued - The lead waits for the network or the receiver.
 * @cssState accepted - The lead was delivered.
 * @cssState failed - The lead was refused for good.
 */
export class CoachingInterest extends EvenstrideElement {
  /** @internal */
  static override styles = [EvenstrideElement.styles, styles];
  /** Other time-outs and pauses, for tests that cannot wait for minutes. @internal */
  static readonly tuneDelivery = setDelivery;

  /** Address that leads are posted to as JSON. Without it the event itself is the delivery. */
  @property() endpoint: string | null = null;
  /** Promised hours until a reply, 1–720. */
  @property({attribute: 'reply-within', converter: hours}) replyWithin = 12;
  /** Who receives the data; the page's host name without it. */
  @property() controller: string | null = null;
  /** Address of the privacy policy. */
  @property({attribute: 'privacy-href'}) privacyHref: string | null = null;
  /** Subset and order of `name email phone goal message`; `email` is always asked for. */
  @property() fields: string | null = null;
  /** Names the partner in the lead. */
  @property() partner: string | null = null;
  /** Names the campaign in the lead. */
  @property() campaign: string | null = null;
  /** Token of the page's own human check; goes along as `lead.challenge`. */
  @property({attribute: false}) challengeToken = '';

  @state() private stage: Stage = EDITING;
  @state() private reviewing = false;
  /** Said aloud as it changes; `shown` also beside the button, where no heading says the same. */
  @state() private said: {readonly text: string; readonly shown: boolean} = SILENCE;
  @state() private hostContext: LeadContext | null = null;

  readonly #quiz = new PartnerController(this, 'imbalance-quiz', () => this.requestUpdate());
  readonly #builder = new PartnerController(this, 'routine-builder', () => this.requestUpdate());
  readonly #watch = new HumanWatch(this, () => this.count('form_start'));
  readonly #offer = new ContextOffer();
  readonly #entry = new EntryController(this, {
    fields: () => this.#fields,
    mode: () => this.keeping,
    say: (what) => this.#say('problems' in what ? this.messages.coaching.problems(what.problems) : this.messages.coaching.typoTaken(what.typoTaken)),
  });
  readonly #delivery = new LeadDelivery(this, () => this.keeping, {
    announceLead: (lead, functions) => this.announce('coaching-lead', {lead, ...(this.preview && {preview: true})}, {cancelable: true, functions}),
    onLate: () => void this.announce('evenstride-error', LATE),
    onTaken: () => this.#enter(EDITING),
    onAccepted: (...outcome) => this.#accepted(...outcome),
    onQueued: (...outcome) => this.#queued(...outcome),
    onFailed: (...outcome) => this.#failed(...outcome),
  });
  readonly #states = new StateMarks<Stage['name']>(this);
  readonly #trapName = `ref-${randomSuffix()}`;
  /** Id of the next lead, unless the last one is sent again. */
  #nextId = uuid();
  /** What a person has confirmed, until the lead is accepted. */
  #confirmed: Suspicion | null = null;
  /** The visitor sent something on this page, so its outcome may take the focus. */
  #initiated = false;
  #slow: ReturnType<typeof setTimeout> | undefined;

  /** Assessment and routine that the visitor may choose to share; without it, those of the partners on the page. */
  @property()
  get context(): LeadContext | null {
    return this.hostContext;
  }
  set context(value: LeadContext | null) {
    this.accept('context', value || null);
  }

  /** Focuses the first field, or what has taken the form's place. */
  override focus(options?: FocusOptions): void {
    this.#find('#outcome, .field input, .field textarea')?.focus(options);
  }

  protected override get rich(): RichProperties {
    return {context: parseContext};
  }

  protected override get english(): English {
    return english;
  }

  protected override take(_name: string, value: unknown): void {
    this.hostContext = value as LeadContext | null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) return;
    const {values, focused} = readFallback(this);
    this.#entry.recall();
    if (Object.keys(values).length) this.#entry.fill(values);
    if (focused) void this.updateComplete.then(() => this.#find(`#${focused}`)?.focus());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('persist') || changed.has('preview')) this.#entry.recall();
    if (changed.has('endpoint')) this.#checkEndpoint();
    if (this.hasUpdated) return;
    const waiting = this.#delivery.waitingFor(this.#route.endpoint);
    if (waiting) this.#enter({name: 'queued', leadId: waiting.id, taking: false});
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const before = changed.get('stage') as Stage | undefined;
    if (!changed.has('stage') || before?.name === this.stage.name) return;
    this.#states.show(this.stage.name);
    if (this.#initiated && mayTakeFocus(this)) this.#find('#outcome')?.focus();
  }

  get #fields(): readonly FieldName[] {
    return parseFields(this.fields);
  }

  get #route(): DeliveryRoute {
    const endpoint = webAddress(this.endpoint, this.baseURI);
    return {endpoint, broken: Boolean(this.endpoint?.trim()) && endpoint === null, preview: this.preview};
  }

  /** What may be shared, as it would be sent. */
  get #offered(): LeadContext | null {
    return this.#offer.fitted(this.hostContext ?? contextOf(this.#quiz.partner?.shared, this.#builder.partner?.shared));
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.renderRoot.querySelector<E>(selector);
  }

  #say(text: string, shown = true): void {
    this.said = {text, shown};
  }

  #checkEndpoint(): void {
    this.clearProblems('endpoint');
    if (this.#route.broken) this.report({code: 'endpoint-invalid', path: 'endpoint', message: 'The endpoint attribute is not a web address.'});
  }

  readonly #onReview = (event: Event): void => {
    this.reviewing = (event.target as HTMLDetailsElement).open;
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.stage.name === 'sending' || !this.#entry.check()) return;
    this.#initiated = true;
    if (this.stage.name === 'challenged') return this.#find('#outcome')?.focus();
    const honeypot = this.#find<HTMLInputElement>('#trap')?.value ?? '';
    const reason = suspicionOf({honeypot, firstTouch: this.#watch.firstTouch, now: Date.now()});
    if (!reason || this.#confirmed) return this.#send();
    this.#enter({name: 'challenged', reason, since: Date.now(), pressed: false});
    this.announce('coaching-challenged', {reason});
  };

  readonly #onConfirm = (event: Event): void => {
    if (this.stage.name !== 'challenged') return;
    if (!event.isTrusted || Date.now() - this.stage.since < READING) return this.#enter({...this.stage, pressed: true});
    this.#confirmed = this.stage.reason;
    if (this.#entry.check()) this.#send();
  };

  /** The lead as it would go out now. The same words sent again are the same lead, so that no receiver takes it twice. */
  #compose(): Lead {
    const lead = composeLead({
      id: this.#nextId,
      at: Date.now(),
      fields: this.#fields,
      values: this.#entry.values,
      suspicion: this.#confirmed,
      challenge: this.challengeToken,
      ...partsOf(this, this.locale, this.#entry.shares ? this.#offered : null),
    });
    const last = this.#entry.lastLead;
    return last && last.content === contentHash(lead) ? {...lead, id: last.id} : lead;
  }

  #send(): void {
    const lead = this.#compose();
    if (lead.id === this.#nextId) this.#nextId = uuid();
    this.#entry.lastLead = {id: lead.id, content: contentHash(lead)};
    this.#enter({name: 'sending', leadId: lead.id});
    this.#slow = setTimeout(() => this.#say(this.messages.coaching.stillSending), SLOW);
    this.#delivery.send(lead, this.#route);
    if (this.#delivery.survives(lead.id)) this.#entry.handedOver();
  }

  #enter(stage: Stage): void {
    clearTimeout(this.#slow);
    holdHeight(this.#find('.form'), stage.name === 'queued' || stage.name === 'accepted');
    // A heading that takes the focus is read anyway.
    const isRead = mayTakeFocus(this) && hasHeading(stage);
    this.said = this.#initiated && !isRead ? {text: stageWords(this.messages, stage), shown: false} : SILENCE;
    this.stage = stage;
  }

  /** Whether the form is about this lead, and not about one of an earlier page. */
  #shows(id: string): boolean {
    return (this.stage.name === 'sending' || this.stage.name === 'queued') && this.stage.leadId === id;
  }

  #accepted({lead, id, here, silent}: Ending): void {
    if (here) {
      this.announce('coaching-accepted', {leadId: id});
      const {partner, campaign} = lead?.source ?? {};
      this.count('generate_lead', {...(partner && {lead_source: partner}), ...(campaign && {campaign})});
    }
    if (!this.#shows(id)) return;
    this.#entry.clear();
    this.reviewing = false;
    this.#confirmed = null;
    this.#enter(silent || !lead ? EDITING : {name: 'accepted', at: Date.now(), lead});
  }

  #queued(id: string, attempts: number): void {
    this.announce('coaching-queued', {leadId: id, attempts});
    if (this.stage.name === 'sending' && this.stage.leadId === id) this.#enter({name: 'queued', leadId: id, taking: false});
  }

  #failed({lead, id, here, silent}: Ending, reason: string): void {
    if (here) this.announce('coaching-failed', {leadId: id, reason});
    if (!this.#shows(id)) return;
    this.#entry.refill(lead);
    this.#enter(silent ? EDITING : {name: 'failed', reason});
  }

  protected override render(): TemplateResult {
    const {text, shown} = this.said;
    return html`${this.renderProblems()}
      <section class="surface form">
        ${this.#renderStage()}
        <p role="status" class=${shown ? 'small' : 'visually-hidden'}>${text}</p>
      </section>`;
  }

  #renderStage(): TemplateResult {
    const {stage, messages} = this;
    if (stage.name === 'queued') return this.#renderQueued(stage);
    if (stage.name !== 'accepted') return this.#renderForm();
    const replyBy = stage.at + hours(this.replyWithin) * HOUR;
    return acceptedView({messages, lead: stage.lead, at: stage.at, replyBy, region: new Intl.DateTimeFormat().resolvedOptions().locale});
  }

  #renderForm(): TemplateResult {
    const entry = this.#entry;
    const words = consentWords(this, this.locale, this.#offered);
    return formView({
      messages: this.messages,
      stage: this.stage,
      fields: this.#fields,
      values: entry.values,
      problems: entry.problems,
      hint: entry.hint,
      controller: controllerOf(this, this.locale),
      replyWithin: hours(this.replyWithin),
      policyUrl: policyOf(this),
      consentText: words.consent,
      agreed: entry.agreed,
      shareText: words.share,
      shares: entry.shares,
      preview: this.preview,
      trapName: this.#trapName,
      hasContact: this.#hasContact,
      lead: this.reviewing ? this.#compose() : null,
      onInput: entry.onInput,
      onTakeHint: entry.onTakeHint,
      onAgree: entry.onAgree,
      onShare: entry.onShare,
      onSubmit: this.#onSubmit,
      onReview: this.#onReview,
      onConfirm: this.#onConfirm,
    });
  }

  #renderQueued({leadId, taking}: Extract<Stage, {name: 'queued'}>): TemplateResult {
    return queuedView({
      messages: this.messages,
      controller: controllerOf(this, this.locale),
      kept: this.#delivery.survives(leadId) ? this.keeping : 'none',
      taking,
      hasContact: this.#hasContact,
      onHurry: () => this.#delivery.hurry(leadId),
      onWithdraw: () => {
        this.#enter({name: 'queued', leadId, taking: true});
        this.#delivery.withdraw(leadId);
      },
    });
  }

  get #hasContact(): boolean {
    return this.querySelector(':scope > [slot="contact"]') !== null;
  }
}
