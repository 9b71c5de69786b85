import {css} from 'lit';

/** Buttons, choices, fields and notices, the same in every element. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.5);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
    transition: opacity 150ms ease-out;
  }
  button:hover {
    background: var(--_sunken);
  }
  button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    opacity: 0.9;
  }
  button.plain {
    border-color: transparent;
    color: var(--_accent);
    padding-inline: var(--_space);
  }
  svg.icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  button.icon {
    padding: 0;
    inline-size: 44px;
    border-color: transparent;
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .choice {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 48px;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_sunken);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  .field {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .field input:not([type='checkbox'], [type='radio']),
  .field select,
  .field textarea {
    inline-size: 100%;
    min-block-size: 48px;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  .field [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .problem {
    color: var(--_danger);
    font-size: var(--_small);
  }
  .left {
    color: var(--_left);
  }
  .right {
    color: var(--_right);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    /* An edge, since the ring is the focus's. */
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .choice,
    button,
    .field input {
      border-color: currentColor;
    }
  }
`;
