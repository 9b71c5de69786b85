import {css} from 'lit';

/** The guided self-tests. */
export const selfTestStyles = css`
  .how {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .scores {
    display: grid;
    gap: var(--_space);
  }
  .how h3,
  .scores h3 {
    font-size: 1em;
  }
  .how h3 {
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .how ol,
  .how ul {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: 1.4em;
  }
  .halt {
    border-inline-start: 3px solid var(--_danger);
    padding-inline-start: calc(var(--_space) * 2);
  }
  .halt ul {
    list-style: none;
    padding: 0;
  }
  .test > .film {
    margin-block-end: calc(var(--_space) * 2);
  }
  .guide {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-align: center;
  }
  .guide .row {
    padding: 0;
    text-align: start;
  }
  .guide p {
    max-inline-size: none;
  }
  .clock {
    color: inherit;
  }
  .now {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    font-weight: 600;
    font-size: var(--_large);
  }
  .clock.left .now {
    color: var(--_left);
  }
  .clock.right .now {
    color: var(--_right);
  }
  .digits {
    font-size: clamp(72px, 30cqi, 168px);
    font-weight: 700;
    line-height: 1.05;
    letter-spacing: -0.02em;
  }
  .beat {
    font-size: var(--_huge);
    color: var(--_text);
  }
  .press {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 1.5);
  }
  .press .big {
    flex: 1 1 100%;
    min-block-size: 64px;
    font-size: var(--_large);
  }
  .helps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 var(--_space);
  }
  [aria-pressed]::before {
    content: '';
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  [aria-pressed='true']::before {
    background: currentColor;
  }
  .both fieldset legend {
    display: flex;
    align-items: center;
    gap: var(--_space);
    font-weight: 600;
    margin-block-end: var(--_space);
  }
  details > .both {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  @container (max-width: 420px) {
    .guide {
      padding: calc(var(--_space) * 2);
    }
  }
  @container (min-width: 600px) {
    .how {
      grid-template-columns: 3fr 2fr;
      gap: calc(var(--_space) * 4);
    }
  }
`;
