import {css} from 'lit';

/** The frame: form, notices, tools and the printed sheet. */
export const builderStyles = css`
  .builder,
  .wishes,
  .log {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  /* Painted by itself, so that a change of one leaves the paint of the others. Nothing around a thing that can be dragged: it goes over all. */
  :is(.week-head, .chip, .item, .panel, .session-foot, .advice, .take-away) {
    isolation: isolate;
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .row,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .choices .choice {
    min-block-size: 48px;
    padding-inline: calc(var(--_space) * 1.5);
    gap: var(--_space);
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  legend {
    font-weight: 650;
    margin-block-end: calc(var(--_space) * 0.5);
  }
  h2 {
    font-size: var(--_huge);
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .builder :focus {
    scroll-margin-block-end: 72px; /* never under the bar with "Undo" */
  }
  .small-button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: var(--_space) calc(var(--_space) * 1.5);
    font-weight: 500;
  }
  .file {
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .plain-list {
    list-style: none;
    padding: 0;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    cursor: pointer;
  }
  summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.75em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .refer {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_danger);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .whom {
    font-weight: 650;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .advice {
    display: grid;
    gap: var(--_space);
  }
  .advice h3 {
    font-size: 1em;
  }
  .advice li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .advice p {
    flex: 1 1 14em;
  }
  .danger .severity {
    color: var(--_danger);
  }
  .all-well {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_ok);
  }
  .undo-bar:not(.shown) {
    position: absolute;
  }
  .undo-bar.shown {
    position: sticky;
    inset-block-end: var(--_space);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    min-block-size: 48px;
    padding-inline: calc(var(--_space) * 2) var(--_space);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_text);
    color: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .undo-bar button {
    color: inherit;
    outline-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .undo-bar button:hover {
    background: transparent;
  }
  /* Their parts have the focus in WebKit, not they. */
  input:is([type='date'], [type='time']):focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .take-away {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .managed {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    gap: calc(var(--_space) * 2);
  }
  .points {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(48px, 1fr));
    gap: 4px;
    max-inline-size: 34em;
  }
  .points label {
    position: relative;
  }
  .points label > span {
    display: grid;
    place-items: center;
    min-block-size: 48px;
    border-radius: 8px;
    border: 1px solid var(--_edge);
    cursor: pointer;
  }
  .points label:hover span {
    background: var(--_sunken);
  }
  .points label :checked + span {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
    font-weight: 700;
  }
  .points :focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .said:empty {
    display: none;
  }
  .sheet {
    display: none;
  }
  @media print {
    .surface {
      padding: 0;
    }
    .builder {
      display: none;
    }
    .sheet {
      --evenstride-text: #000;
      --evenstride-surface: #fff;
      display: block;
      color-scheme: only light;
      color: #000;
      font-size: clamp(5pt, calc(70pt / sqrt(var(--_lines))), 10pt);
    }
    .sheet-days {
      columns: 15em;
      column-gap: 1.5em;
    }
    .sheet section {
      margin-block-end: 1em;
    }
    .sheet h3 {
      break-after: avoid;
      border-block-end: 1px solid;
    }
    .sheet ul {
      list-style: none;
      padding: 0;
    }
    .sheet li {
      display: grid;
      grid-template-columns: 0.9em 5em minmax(0, 1fr);
      gap: 0.6em;
      align-items: center;
      break-inside: avoid;
      margin-block: 0.3em;
      line-height: 1.25;
    }
    .sheet li::before {
      content: '';
      block-size: 0.9em;
      border: 1px solid;
    }
    .stills {
      display: flex;
    }
    .stills .fig {
      inline-size: 2.5em;
    }
  }
  @media (forced-colors: active) {
    .points label :checked + span {
      border: 3px solid Highlight;
    }
    .undo-bar.shown {
      border: 1px solid;
    }
  }
`;
