import {css} from 'lit';

/** The result in all its states, on screen and on paper. */
export const resultStyles = css`
  .result,
  .result section,
  .findings,
  .tests,
  .flags,
  .chain {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .result {
    gap: calc(var(--_space) * 5);
  }
  .result > .lead {
    margin-block-start: calc(var(--_space) * -3);
  }
  .result ul {
    list-style: none;
  }
  .result h4 {
    font-size: 1em;
  }
  .anatomy {
    font-weight: 400;
    font-style: italic;
  }
  .finding {
    display: grid;
    grid-template-columns: 2em 1fr;
    align-items: start;
  }
  .finding .mark {
    font-size: 1em;
    line-height: 1.5;
  }
  .bars {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin-block: var(--_space);
  }
  .bar-row {
    display: grid;
    grid-template-columns: 5em 1fr 5em;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .bar-row > span {
    color: inherit;
  }
  .score {
    inline-size: 100%;
    block-size: 16px;
    border-radius: 4px;
  }
  :host(:dir(rtl)) .score {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_line);
  }
  .fill {
    fill: currentColor;
  }
  .band {
    fill: var(--_surface);
    fill-opacity: 0.45;
    stroke: var(--_text);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .result button {
    justify-self: start;
  }
  .answers button {
    flex: none;
    max-inline-size: 45%;
  }
  .note {
    max-inline-size: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_sunken);
  }
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  .fold > summary {
    min-block-size: 56px;
    font-weight: 600;
  }
  .fold > :not(summary) {
    margin-block-end: calc(var(--_space) * 2);
  }
  .result .plain-list {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .answers li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding-block: var(--_space);
    overflow-wrap: anywhere;
  }
  .answers li + li {
    border-block-start: 1px solid var(--_line);
  }
  .sources {
    display: grid;
    gap: var(--_space);
  }
  .over > .plain:first-child {
    margin-inline-start: calc(var(--_space) * -1);
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .soon {
    font-weight: 650;
    color: var(--_danger);
  }
  .flags h3 {
    font-size: 1.0625em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .flags li {
    display: grid;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
  }
  @container (min-width: 600px) {
    .flags li {
      grid-template-columns: 9em 1fr;
    }
  }
  @container (max-width: 420px) {
    .bar-row {
      grid-template-columns: 1fr auto;
    }
    .bar-row svg {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .answers .open {
      display: none;
    }
    .result li {
      break-inside: avoid;
    }
    h3,
    summary {
      break-after: avoid;
    }
    summary::before {
      display: none;
    }
  }
`;
