import {css, html, nothing, render, type TemplateResult} from 'lit';
import {copyText} from '../../platform/download.js';
import {wear} from './wear.js';

/** Events that are kept; the oldest go first. */
const MOST = 50;

const styles = css`
  .debug {
    all: initial;
    display: block;
    box-sizing: border-box;
    padding: 8px 12px;
    border: 1px dashed var(--_edge);
    background: var(--_sunken);
    color: var(--_text);
    color-scheme: inherit;
    font: 14px/1.5 ui-monospace, monospace;
    direction: ltr;
    overflow-wrap: anywhere;
  }
  .debug summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .debug ol {
    max-block-size: 20em;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .debug pre {
    margin: 0;
    white-space: pre-wrap;
  }
`;

const timeOf = (event: Event): string => new Date(performance.timeOrigin + event.timeStamp).toISOString().slice(11, 23);

/**
 * What the attribute `debug` shows: each event of one element with its time and payload, the newest first. It stands in
 * the element's shadow root, beside what the element draws. For whoever builds the page, so in English alone.
 */
export class DebugPanel {
  readonly #box = document.createElement('section');
  readonly #list = document.createElement('ol');
  #count = 0;
  #said = '';

  constructor() {
    this.#box.className = 'debug';
    this.#box.ariaLabel = 'Event inspector';
    this.#box.lang = 'en';
    this.#list.tabIndex = 0; // it scrolls
    this.#list.ariaLabel = 'Events, newest first';
    this.#draw();
  }

  /** Stands in the shadow root from now on. */
  show(root: ShadowRoot): void {
    wear(root, [styles]);
    root.append(this.#box);
  }

  hide(): void {
    this.#box.remove();
  }

  /** Adds an event that was just sent. Each is drawn once, so that what was unfolded stays so. */
  note(event: CustomEvent): void {
    const item = document.createElement('li');
    render(this.#view(event), item);
    this.#list.prepend(item);
    if (++this.#count > MOST) this.#list.lastElementChild!.remove();
    this.#draw();
  }

  #draw(): void {
    const left = this.#count > MOST ? `, the last ${MOST} below` : '';
    render(html`<details open><summary>Events: ${this.#count}${left}</summary>${this.#list}</details><span role="status">${this.#said}</span>`, this.#box);
  }

  #view(event: CustomEvent): TemplateResult {
    const text = JSON.stringify(event.detail, (_, value: unknown) => (typeof value === 'function' ? '(function)' : value), 2);
    const copy = async () => {
      this.#said = (await copyText(text)) ? `Copied ${event.type}.` : 'The browser refused to copy. Select the text instead.';
      this.#draw();
    };
    return html`<details>
      <summary>${event.type} <time>${timeOf(event)}</time>${event.defaultPrevented ? ', cancelled by the page' : nothing}</summary>
      <pre>${text}</pre>
      <button type="button" aria-label="Copy ${event.type}" @click=${copy}>Copy</button>
    </details>`;
  }
}
