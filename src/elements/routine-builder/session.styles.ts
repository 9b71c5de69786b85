import {css} from 'lit';

/** A session: its exercises by phase, and what unfolds under one. */
export const sessionStyles = css`
  .day-detail,
  .session {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .day-detail {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .day-detail > h3 {
    font-size: var(--_large);
  }
  .session .block {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .block h4 {
    font-size: var(--_small);
    font-weight: 600;
  }
  .items {
    list-style: none;
    padding: 0;
  }
  .item {
    max-inline-size: none;
    border-radius: 8px;
  }
  .item.in-turns {
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0;
  }
  .line {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 44px;
    align-items: start;
    padding-block: calc(var(--_space) * 0.5);
  }
  .what {
    display: grid;
    gap: 0;
    justify-content: stretch;
    justify-items: start;
    padding: var(--_space);
    border-color: transparent;
    text-align: start;
    font-weight: 400;
    line-height: 1.4;
  }
  .what .name {
    font-weight: 600;
  }
  .what .dose {
    font-size: max(14px, var(--_small));
  }
  .line .icon {
    color: var(--_muted);
  }
  .grip {
    cursor: grab;
    touch-action: none;
  }
  .grip .icon,
  [data-focus^='edit-'] .icon {
    stroke-width: 3;
  }
  .tag {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_sunken);
    color: var(--_muted);
  }
  .note {
    font-style: italic;
  }
  [data-dragging] {
    position: relative;
    z-index: 2;
    pointer-events: none;
    background: var(--_surface);
    box-shadow: var(--_shadow);
    opacity: 0.92;
  }
  [data-drop='before'] {
    box-shadow: 0 -3px 0 var(--_accent);
  }
  [data-drop='after'] {
    box-shadow: 0 3px 0 var(--_accent);
  }
  .panel {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
    padding: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .panel.open {
    padding: 0;
    background: none;
  }
  .panel > * {
    max-inline-size: 100%;
  }
  .panel exercise-card {
    inline-size: 100%;
  }
  .panel h5 {
    margin: 0;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_muted);
  }
  .panel .plain-list,
  .panel .between,
  .panel li {
    inline-size: 100%;
    max-inline-size: none;
  }
  @container (min-width: 620px) {
    .what {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
    .what .dose {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .what .about {
      grid-column: 1;
    }
  }
  .steppers,
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .stepper {
    display: grid;
    grid-template-columns: 44px 3.5em 44px;
    align-items: center;
    text-align: center;
  }
  .stepper span {
    grid-column: 1 / -1;
    text-align: start;
    font-size: var(--_small);
  }
  .stepper button {
    border-color: var(--_edge);
  }
  .field.inline span {
    font-size: var(--_small);
  }
  .onwards {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 44px;
    font-size: var(--_small);
  }
  .onwards input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    inline-size: 100%;
    text-align: start;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
  }
  @media (forced-colors: active) {
    .pick {
      border: 1px solid;
    }
  }
  .pick .small {
    font-weight: 400;
  }
  .finder label {
    flex: 1;
  }
  .finder .plain-list {
    max-block-size: 24em;
    overflow: auto;
  }
  .add {
    justify-self: start;
  }
  .held {
    display: flex;
    align-items: center;
    gap: 0.35em;
  }
  .run .icon:not(.grip, .grip *) {
    inline-size: 1em;
    block-size: 1em;
  }
  .day-detail .row.more {
    margin-inline: calc(var(--_space) * -1);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    inline-size: 100%;
  }
  .traded {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
  }
  .traded ul {
    padding-inline-start: 1.25em;
  }
  .session-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 2);
  }
  .reasons {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 1.25em;
  }
`;
