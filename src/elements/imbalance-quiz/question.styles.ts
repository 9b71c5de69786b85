import {css} from 'lit';

/** A question: why it is asked, and its answers by choice, scale, number, place and side. */
export const questionStyles = css`
  .why summary {
    color: var(--_muted);
    font-size: var(--_small);
    inline-size: fit-content;
  }
  .choices,
  .rows,
  .both {
    display: grid;
    gap: var(--_space);
  }
  .block {
    display: block;
  }
  .measure > div {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    justify-items: start;
  }
  .measure .big {
    inline-size: 100%;
    min-block-size: 64px;
    touch-action: manipulation;
  }
  /* The keys of the first nine; said by nobody, and counted rather than written: it would be two nodes for each choice. */
  @media (hover: hover) and (pointer: fine) {
    [part='question'] > .choices {
      counter-reset: key;
    }
    [part='question'] > .choices > .choice:nth-child(-n + 9)::after {
      counter-increment: key;
      content: counter(key) / '';
      margin-inline-start: auto;
      font-size: 0.75em;
      color: var(--_muted);
    }
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: calc(var(--_space) * 0.75);
    direction: ltr;
  }
  .scale .choice {
    justify-content: center;
    padding: 0;
  }
  .scale input,
  .side input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .scale .choice:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .side:has(:focus-visible) {
    outline: 3px solid currentColor;
    outline-offset: -5px;
  }
  .number {
    max-inline-size: 22em;
  }
  .number input {
    font-size: max(20px, 1.25em) !important;
  }

  .mapped {
    display: grid;
    align-items: start;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .rows {
    grid-template-columns: 1fr 1fr;
    align-items: center;
    grid-auto-flow: dense;
    gap: 0 calc(var(--_space) * 0.5);
  }
  /* Left stands on the left in every language: it is a place on the body, not in the text. */
  :host(:dir(rtl)) .rows > .left {
    grid-column: -2 / -1;
  }
  :host(:dir(rtl)) .rows > .right {
    grid-column: -3 / -2;
  }
  .rows > :is(.side, .choice) {
    margin-block: calc(var(--_space) * 0.5);
  }
  .rows > :is(.item, .choice) {
    grid-column: 1 / -1;
  }
  .item {
    margin-block-start: calc(var(--_space) * 0.5);
    font-weight: 600;
  }
  .rows > .side {
    direction: ltr;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .side::before {
    content: '◀';
    content: '◀' / ''; /* the label says the side */
    font: 0.75em system-ui, sans-serif;
  }
  .side.right::before {
    content: '▶';
    content: '▶' / '';
  }
  .row {
    display: grid;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
    padding-block: var(--_space);
  }
  .row legend {
    float: inline-start;
    font-weight: 600;
    max-inline-size: 100%;
  }
  .sides {
    direction: ltr;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_edge);
    overflow: hidden;
    clear: both;
  }
  .side {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 0.75);
    min-block-size: 48px;
    padding-inline: calc(var(--_space) * 0.5);
    background: var(--_surface);
    cursor: pointer;
  }
  .side:hover {
    background: var(--_sunken);
  }
  .side.left,
  .side.right {
    color: var(--_text);
  }
  .side.right {
    flex-direction: row-reverse;
  }
  .side:has(:checked) {
    font-weight: 600;
    color: var(--_surface);
    background: var(--_muted);
  }
  .side.left:has(:checked) {
    background: var(--_left);
  }
  .side.right:has(:checked) {
    background: var(--_right);
  }
  .mark {
    flex: none;
    font-size: 0.75em;
    font-family: system-ui, sans-serif;
  }
  .mark.both {
    color: var(--_muted);
  }
  @container (min-width: 420px) {
    .scale.long {
      grid-template-columns: repeat(6, 1fr);
    }
  }
  @container (min-width: 600px) {
    .scale {
      grid-template-columns: repeat(8, 1fr);
    }
    .scale.long {
      grid-template-columns: repeat(11, 1fr);
    }
    .row {
      grid-template-columns: 1fr minmax(22em, 24em);
      align-items: center;
    }
    .row .sides {
      grid-column: 2;
    }
    .rows {
      grid-template-columns: 1fr 8em 8em;
    }
    .rows > .item {
      grid-column: auto;
      margin: 0;
    }
    .both {
      grid-template-columns: 1fr 1fr;
      direction: ltr;
      gap: calc(var(--_space) * 3);
    }
    :host(:dir(rtl)) .both > * {
      direction: rtl;
    }
  }
  @container (min-width: 640px) {
    .mapped {
      grid-template-columns: 18em 1fr;
    }
    .mapped > .rows {
      grid-template-columns: 1fr 6.5em 6.5em;
      column-gap: var(--_space);
    }
  }
  @media (forced-colors: active) {
    .side:is(.left, .right):has(:checked),
    .scale .choice:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
