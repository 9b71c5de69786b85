import {css} from 'lit';
import {bodyMapStyles} from '../body-map/body-map.styles.js';

/** How an exercise looks wherever it is shown. */
export const exerciseView = [
  bodyMapStyles,
  css`
  .mark {
    inline-size: 0.75em;
    block-size: 0.75em;
    flex: none;
  }
  .dose {
    display: flex;
    align-items: baseline;
    column-gap: 0.4em;
  }
  /* A sentence keeps its own direction where the page runs the other way. */
  :where(p, li, h2, h3, h4, .name, .dose > span):dir(rtl) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  .figure {
    min-inline-size: 0;
    --evenstride-surface: var(--_sunken);
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 11em;
    padding: calc(var(--_space) * 3);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-align: center;
  }
  .figure:has(> .media) {
    padding: 0;
    overflow: clip;
  }
  .media {
    inline-size: 100%;
    max-block-size: 26em;
    object-fit: contain;
  }
  .target {
    inline-size: min(100%, 13em);
    aspect-ratio: 715 / 985;
  }
  .details .target {
    inline-size: min(100%, 18em);
    margin-block-start: var(--_space);
  }
  .stage-figure .film {
    inline-size: min(16em, 50cqi);
    min-block-size: 9em;
    --evenstride-surface: var(--_raised);
  }
  .targets > p {
    text-align: center;
  }
  .eyebrow {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .primary-muscles {
    font-size: var(--_large);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .cues,
  .dashes {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .cues li,
  .dashes li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .cues li::before,
  .dashes li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.55em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .dashes li::before {
    inset-block-start: 0.7em;
    inline-size: 0.6em;
    block-size: 2px;
    border-radius: 0;
    background: var(--_muted);
  }
  .details {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  .details h4 {
    font-size: 1em;
    margin-block-end: calc(var(--_space) * 0.75);
  }
  .details ol {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: 1.5em;
  }
  .details ol li::marker {
    color: var(--_muted);
    font-weight: 600;
  }
  .sources ul {
    padding-inline-start: 1.25em;
  }
`,
];
