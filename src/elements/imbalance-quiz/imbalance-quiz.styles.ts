import {css} from 'lit';

/** The frame of every step, and the opening. */
export const quizStyles = css`
  :host {
    scroll-margin-block-start: calc(var(--_space) * 2);
    --_way: 1;
  }
  :host(:dir(rtl)) {
    --_way: -1;
  }
  .quiz {
    max-inline-size: 46em;
    margin-inline: auto;
  }
  .stage {
    display: grid;
    align-items: start;
  }
  .step,
  .step > [part='question'] {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .step.forward {
    animation: slide 200ms ease-out;
    --_from: calc(16px * var(--_way));
  }
  .step.back {
    animation: slide 200ms ease-out;
    --_from: calc(-16px * var(--_way));
  }
  @keyframes slide {
    from {
      opacity: 0;
      transform: translateX(var(--_from));
    }
  }
  h2 {
    font-size: var(--_huge);
    max-inline-size: 26em;
  }
  h2:focus {
    outline: none;
  }
  p,
  li,
  .choice {
    text-wrap: pretty;
  }
  .lead {
    font-size: 1.125em;
  }
  .far {
    margin-block-end: calc(var(--_space) * 4);
  }
  .far p {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
    margin-block-end: var(--_space);
  }
  .bar {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
    overflow: hidden;
  }
  .bar span {
    display: block;
    block-size: 100%;
    background: var(--_accent);
    transform-origin: 0 0;
    transform: scaleX(var(--_share, 0));
    transition: transform 200ms ease-out;
  }
  :host(:dir(rtl)) .bar span {
    transform-origin: 100% 0;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: var(--_space);
  }
  .moves .pair {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }
  .moves button {
    min-inline-size: 6em;
  }
  .moves .plain {
    min-inline-size: 0;
    margin-inline-start: calc(var(--_space) * -1);
  }

  details summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding-block: calc(var(--_space) * 0.75);
    gap: var(--_space);
    cursor: pointer;
    list-style: none;
    border-radius: 4px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.1em 0.2em;
    border-inline-end: 2px solid var(--_muted);
    border-block-end: 2px solid var(--_muted);
    transform: rotate(calc(-45deg * var(--_way)));
    transition: transform 150ms ease-out;
  }
  details[open] > summary::before {
    transform: rotate(calc(45deg * var(--_way)));
  }
  .folds summary {
    min-block-size: 52px;
    font-weight: 600;
  }
  .folds details {
    border-block-end: 1px solid var(--_line);
  }
  .folds details p {
    padding-block-end: calc(var(--_space) * 2);
    padding-inline-start: calc(0.75em + var(--_space));
  }
  .begin {
    display: grid;
    justify-items: start;
    align-items: center;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .begin button {
    min-block-size: 52px;
  }
  .folds details button {
    margin-block-end: calc(var(--_space) * 2);
    margin-inline-start: calc(0.75em + var(--_space));
  }
  @container (min-width: 600px) {
    .begin {
      grid-template-columns: auto 1fr;
    }
  }
  @media (forced-colors: active) {
    .bar span {
      background: Highlight;
    }
  }
  @media print {
    .far,
    .moves,
    button {
      display: none !important;
    }
  }
`;
