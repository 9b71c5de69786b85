import {css} from 'lit';

export const styles = css`
  .card {
    display: grid;
    gap: calc(var(--_space) * 2);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    /* Far from the view nothing of it is laid out, yet it is found in the page and read aloud. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
  }
  .card > .figure {
    margin: calc(var(--_space) * -1.5);
    margin-block-end: 0;
    border-end-start-radius: 6px;
    border-end-end-radius: 6px;
  }
  header {
    display: grid;
    gap: calc(var(--_space) * 0.25);
  }
  h3:focus {
    outline: none;
  }
  header .dose {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .actions button {
    flex: 1 1 9em;
  }
  .ladder {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
    margin-inline: calc(var(--_space) * -1);
  }
  .ladder button {
    justify-content: flex-start;
    text-align: start;
    font-weight: 500;
    padding-block: var(--_space);
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
  details[open] > .details {
    padding-block-start: var(--_space);
  }
  @media print {
    .card {
      content-visibility: visible;
      box-shadow: none;
      break-inside: avoid;
    }
    .actions,
    .ladder,
    summary {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
