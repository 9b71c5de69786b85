import {css} from 'lit';

/** The week: seven columns, or seven lines where it is narrow. */
export const weekStyles = css`
  .week-head {
    display: grid;
    gap: var(--_space);
  }
  .favours {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    margin-inline: calc(var(--_space) * -1);
  }
  .toolbar button {
    transition: none;
  }
  .weeks {
    display: flex;
    align-items: center;
    text-align: center;
  }
  .turn .icon {
    rotate: -90deg;
  }
  .turn:dir(rtl) .icon {
    rotate: 90deg;
  }
  .week {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: calc(var(--_space) * 0.75);
  }
  .day {
    display: grid;
    max-inline-size: none;
  }
  .day > button {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    justify-content: flex-start;
    gap: calc(var(--_space) * 0.75);
    min-block-size: 7em;
    padding: var(--_space);
    border-color: transparent;
    border-block-start: 3px solid var(--_line);
    border-radius: 0 0 calc(var(--_radius) * 0.75) calc(var(--_radius) * 0.75);
    text-align: start;
    font-weight: 400;
    font-size: var(--_small);
    line-height: 1.35;
  }
  .day.trains > button {
    border-block-start-color: var(--_accent);
  }
  .day > button[aria-pressed='true'] {
    background: var(--_sunken);
  }
  .day-name {
    font-weight: 650;
  }
  [aria-pressed='true'] .day-name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .run {
    display: flex;
    align-items: center;
    gap: 0.35em;
    color: var(--_muted);
  }
  .chip .icon {
    color: var(--_ok);
  }
  .run .icon:not(.grip, .grip *),
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  [data-drag] {
    cursor: grab;
  }
  .chip,
  .preview {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .chip strong {
    font-weight: 650;
  }
  .chip strong,
  .count {
    unicode-bidi: plaintext; /* "40 min" stays in order where the page runs the other way */
  }
  .count {
    display: block;
    color: var(--_muted);
  }
  .preview span {
    overflow: clip;
    text-overflow: ellipsis;
    color: var(--_muted);
  }
  .day[data-drop] > button {
    outline: 3px dashed var(--_accent);
    outline-offset: -3px;
  }
  .plan {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    gap: calc(var(--_space) * 0.75);
  }
  .plan li {
    display: grid;
  }
  .plan button {
    flex-direction: column;
    align-items: start;
    justify-content: start;
    gap: 2px;
    padding: var(--_space);
    border-color: transparent;
    border-radius: 0 calc(var(--_radius) * 0.75) calc(var(--_radius) * 0.75) 0;
    border-inline-start: 3px solid var(--_accent);
    font-weight: 400;
    font-size: var(--_small);
    text-align: start;
  }
  .plan :is(.deload, .retest) button {
    border-inline-start-style: dotted;
  }
  .plan [aria-pressed='true'] {
    background: var(--_sunken);
  }
  .sides-chart {
    display: block;
    inline-size: 100%;
    max-inline-size: 32em;
    margin-block: var(--_space);
  }
  .sides-chart polyline {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .sides-chart path {
    fill: currentColor;
  }
  .sides-chart .base {
    stroke: var(--_edge);
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: calc(var(--_space) * 0.5) var(--_space);
    text-align: start;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }
  @container (max-width: 760px) {
    .week {
      grid-template-columns: 1fr;
      gap: 2px;
    }
    .day > button {
      flex-direction: row;
      align-items: center;
      gap: calc(var(--_space) * 1.5);
      min-block-size: 48px;
      font-size: 1em;
      border-block-start: 0;
      border-inline-start: 3px solid var(--_line);
      border-radius: 0;
    }
    .day.trains > button {
      border-inline-start-color: var(--_accent);
    }
    .day-name {
      inline-size: 3.5em; /* the longest short name of a day, in Arabic */
    }
    .preview {
      display: none;
    }
    .count {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .day > button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
