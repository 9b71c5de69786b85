import {LitElement, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Catalogue} from '../../catalogue/catalogue.js';
import {extendCatalogue} from '../../catalogue/index.js';
import {fromFreeExerciseDb, isFreeExerciseDb} from '../../core/free-exercise-db.js';
import {parseCatalogue} from '../../core/parse.js';
import type {Problem, Result} from '../../core/result.js';
import {announce, type AnnounceOptions} from '../../events/announce.js';
import type {AnalyticsDetail} from '../../events/common.js';
import {localeFor, onLocale, type English, type Locale, type Messages} from '../../messages/registry.js';
import {pushToDataLayer} from '../../platform/data-layer.js';
import {fetchJson} from '../../platform/fetch-json.js';
import {PERSIST_MODES, type PersistMode} from '../../platform/storage.js';
import {VERSION} from '../../version.js';
import {controls} from './controls.styles.js';
import {DebugPanel} from './debug-panel.js';
import {hub, type Shared} from './hub.js';
import {ChildData, parseJson} from './rich-data.js';
import {tokens} from './tokens.styles.js';

/** How one rich property is read: attribute JSON, child JSON and property all go through `parse`. */
export type RichProperties = Readonly<Record<string, (value: unknown) => Result<unknown>>>;

/**
 * What all four elements have in common: language, catalogue, partners, problems shown in place, announcing.
 *
 * @fires evenstride-ready - Upgraded and usable.
 * @fires evenstride-error - Bad input; nothing is thrown into the page.
 * @fires evenstride-analytics - A step worth counting, without personal or health data.
 * @csspart error - A problem shown in place.
 */
export abstract class EvenstrideElement extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version = VERSION;
  /** @internal */
  static override styles: CSSResultGroup = [tokens, controls];

  /** Language as BCP 47; without it the nearest ancestor's `lang`. */
  @property({reflect: true}) override lang = '';
  /** URL of a catalogue JSON that is added to the built-in exercises. */
  @property({attribute: 'catalogue'}) catalogueUrl: string | null = null;
  /** Where to keep what the visitor did: `none`, `session` or `local`. */
  @property({converter: {fromAttribute: (value) => PERSIST_MODES.find((mode) => mode === value) ?? 'none'}}) persist: PersistMode = 'none';
  /** Id of a partner element; empty for none; absent for the nearest. */
  @property() for: string | null = null;
  /** `datalayer` also pushes analytics events to the page's `dataLayer`. */
  @property() analytics: string | null = null;
  /** Fires every event, delivers and stores nothing. */
  @property({type: Boolean}) preview = false;
  /** Shows a small panel with each event and its payload. */
  @property({type: Boolean}) debug = false;

  /** What is wrong with what the page gave, by path; shown in place. */
  @state() protected problems: readonly Problem[] = [];
  @state() protected hostCatalogue: Catalogue | null = null;

  #loading: AbortController | null = null;
  #stopLocale: (() => void) | null = null;
  #turned = false;
  #debugPanel: DebugPanel | null = null;
  readonly #childData = new ChildData(this, () => Object.keys(this.rich), {
    accept: (name, value) => void (this.clearProblems('script'), this.accept(name, value)),
    report: (problem) => this.report(problem),
  });

  /** What the other elements on the page may know. */
  get shared(): Shared {
    return {};
  }

  /** Rich properties that may also come as attribute or child JSON. */
  protected get rich(): RichProperties {
    return {};
  }

  /** The English words of the element. */
  protected abstract get english(): English;

  /** What a host's exercises are added to; an element that shows none has none. */
  protected get builtIn(): Catalogue | null {
    return null;
  }

  /** The built-in exercises and those of the host. */
  protected get exercises(): Catalogue {
    return this.hostCatalogue ?? this.builtIn!;
  }

  /** The language tag that holds here. */
  protected get tag(): string {
    return this.lang || this.closest<HTMLElement>('[lang]:not([lang=""])')?.lang || document.documentElement.lang || 'en';
  }

  protected get locale(): Locale {
    return localeFor(this.tag, this.english);
  }

  protected get messages(): Messages {
    return this.locale.messages;
  }

  /** The storage mode in force: a preview keeps nothing. */
  protected get keeping(): PersistMode {
    return this.preview ? 'none' : this.persist;
  }

  /** Everything is drawn into one box, which keeps the page's styles out even where they reach the element itself. */
  protected override createRenderRoot(): HTMLElement {
    const box = document.createElement('div');
    box.className = 'root';
    super.createRenderRoot().appendChild(box);
    return box;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopLocale = onLocale(() => this.requestUpdate());
    hub.join(this);
    this.#childData.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    hub.leave(this);
    this.#childData.disconnect();
    this.#stopLocale?.();
    this.#loading?.abort();
  }

  /**
   * Takes a value from outside for a rich property; text is read as JSON. A bad one is reported and the last good one stays.
   * @returns whether it was taken.
   */
  protected accept(name: string, value: unknown): boolean {
    const parse = this.rich[name];
    if (!parse) return false;
    const read = typeof value === 'string' ? parseJson(value) : ({ok: true, value} as const);
    const result = read.ok ? parse(read.value) : read;
    if (!result.ok) {
      this.report({...result.error, path: [name, result.error.path].filter(Boolean).join('.')});
      return false;
    }
    this.clearProblems(name);
    this.take(name, result.value);
    return true;
  }

  /** Stores an accepted value; overridden by elements with rich properties. */
  protected take(_name: string, _value: unknown): void {}

  /** Shows a problem in place and announces it; the same problem is announced once. */
  protected report(problem: Problem): void {
    if (this.problems.some((known) => known.path === problem.path && known.code === problem.code && known.message === problem.message)) return;
    this.problems = [...this.problems.filter((known) => known.path !== problem.path), problem];
    this.announce('evenstride-error', problem);
  }

  /** Forgets the problems of one input. */
  protected clearProblems(path: string): void {
    if (this.problems.some((known) => known.path === path || known.path.startsWith(`${path}.`))) {
      this.problems = this.problems.filter((known) => known.path !== path && !known.path.startsWith(`${path}.`));
    }
  }

  protected announce(name: string, detail: object = {}, options?: AnnounceOptions): CustomEvent {
    const event = announce(this, name, detail, options);
    if (this.debug) (this.#debugPanel ??= new DebugPanel()).note(event);
    return event;
  }

  /** Counts a step. Never pass personal or health data. */
  protected count(name: string, params: AnalyticsDetail['params'] = {}): void {
    this.announce('evenstride-analytics', {name, params});
    if (this.analytics === 'datalayer') pushToDataLayer(name, params);
  }

  /** Tells partner elements that what this one shares has changed. */
  protected share(): void {
    if (this.isConnected) hub.changed(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('debug') && this.debug) (this.#debugPanel ??= new DebugPanel()).show(this.shadowRoot!);
    else if (!this.debug) this.#debugPanel?.hide();
    if (changed.has('catalogueUrl')) void this.#loadCatalogue();
    this.#turn();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.announce('evenstride-ready');
  }

  /** A language that runs from right to left turns its element where nobody gave a direction. */
  #turn(): void {
    if (this.dir && !this.#turned) return;
    const turn = this.locale.dir === 'rtl' && !this.parentElement?.closest('[dir]');
    if (turn === this.#turned) return;
    this.#turned = turn;
    if (turn) this.dir = 'rtl';
    else this.removeAttribute('dir');
  }

  async #loadCatalogue(): Promise<void> {
    this.#loading?.abort();
    this.clearProblems('catalogue');
    const url = this.catalogueUrl;
    if (!url) {
      this.hostCatalogue = null;
      return;
    }
    const loading = (this.#loading = new AbortController());
    const fetched = await fetchJson(new URL(url, this.baseURI).href, loading.signal);
    if (loading.signal.aborted) return;
    if (!fetched.ok) {
      const what = fetched.reason === 'not-json' ? 'is not JSON' : fetched.status ? `answered with status ${fetched.status}` : 'cannot be reached';
      this.report({code: `catalogue-${fetched.reason}`, path: 'catalogue', message: `The catalogue at ${url} ${what}. Check the address in the catalogue attribute.`});
      return;
    }
    const parsed = isFreeExerciseDb(fetched.data) ? fromFreeExerciseDb(fetched.data) : parseCatalogue(fetched.data);
    if (parsed.ok && this.builtIn) this.hostCatalogue = extendCatalogue(this.builtIn, parsed.value);
    const skipped = parsed.ok && 'skipped' in parsed.value ? parsed.value.skipped : [];
    const wrong = parsed.ok ? skipped[0] : parsed.error;
    if (!wrong) return;
    const {code, path, message} = wrong;
    this.report({code, path: ['catalogue', path].filter(Boolean).join('.'), message: skipped.length > 1 ? `${message} And ${skipped.length - 1} more entries were left out.` : message});
  }

  /** The problems as shown; nothing while there are none. */
  protected renderProblems(): TemplateResult | typeof nothing {
    if (!this.problems.length) return nothing;
    return html`<div part="error" class="problem surface" role="alert">
      ${this.problems.map((problem) => html`<p>${this.messages.common.problem(problem.message)}</p>`)}
    </div>`;
  }
}
