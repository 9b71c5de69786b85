import {css} from 'lit';

export const styles = css`
  .form,
  form,
  .outcome,
  .review,
  .notice,
  .consent {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .surface {
    box-shadow: var(--_shadow);
    background: var(--_raised);
  }
  .form {
    gap: calc(var(--_space) * 3);
  }
  form {
    gap: calc(var(--_space) * 2.5);
  }
  header,
  .consent {
    display: grid;
    gap: var(--_space);
  }
  form,
  .outcome {
    max-inline-size: 42em;
  }
  header {
    align-content: start;
  }
  header h2,
  .outcome h2 {
    font-size: var(--_huge);
  }
  .promise {
    display: flex;
    gap: var(--_space);
    align-items: center;
  }
  .promise svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    stroke: var(--_accent);
    stroke-width: 4;
  }
  svg {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  label {
    font-weight: 600;
  }
  label .muted {
    font-weight: 400;
  }
  .field textarea {
    resize: vertical;
    line-height: 1.5;
  }
  .field .hint {
    padding-inline: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .tick {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: calc(var(--_space) * 1.5);
    padding-block: var(--_space);
    min-block-size: 44px;
    max-inline-size: 65ch;
    font-weight: 400;
    cursor: pointer;
  }
  .tick input {
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }
  .tick input[aria-invalid='true'] {
    box-shadow: 0 0 0 2px var(--_danger); /* no outline: that is the focus's */
  }
  .consent .problem,
  .aside {
    padding-inline-start: calc(24px + var(--_space) * 1.5);
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    inline-size: fit-content;
  }
  .review dl {
    display: grid;
    gap: var(--_space);
  }
  .review dd {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  pre {
    margin: 0;
    padding: calc(var(--_space) * 1.5);
    max-block-size: 20em;
    overflow: auto;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_sunken);
    font-size: 0.8125em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    direction: ltr;
    text-align: left;
  }
  .notice {
    gap: calc(var(--_space) * 1.5);
    justify-items: start;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .notice h3 {
    font-size: 1em;
  }
  .notice[part='error'] h3 {
    color: var(--_danger);
  }
  .send {
    justify-self: start;
  }
  .outcome {
    align-content: center;
    justify-items: start;
  }
  .sign {
    inline-size: 3em;
    block-size: 3em;
    stroke: var(--_muted);
    stroke-width: 3;
  }
  .done .sign {
    stroke: var(--_ok);
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  @media (forced-colors: active) {
    svg {
      stroke: currentColor !important;
    }
    .surface {
      border: 1px solid;
    }
  }
  @container (min-width: 720px) {
    .form {
      padding: calc(var(--_space) * 5);
    }
    .form:has(form) {
      grid-template-columns: 1fr 1.8fr;
      gap: calc(var(--_space) * 5);
    }
    .form:has(form) > :not(header) {
      grid-column: 2;
    }
  }
  @container (max-width: 420px) {
    .send,
    .row > button,
    .notice button {
      inline-size: 100%;
    }
  }
`;
