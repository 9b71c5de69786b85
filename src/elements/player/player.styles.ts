import {css} from 'lit';

/** The player, in a card or over a whole builder. */
export const playerStyles = css`
  .player {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    text-align: center;
  }
  .player .bar {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .player progress {
    flex: 1;
    min-inline-size: 0;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: clip;
    appearance: none;
    background: var(--_line);
    color: var(--_accent);
  }
  .player progress::-webkit-progress-bar {
    background: var(--_line);
  }
  .player progress::-webkit-progress-value {
    background: var(--_accent);
  }
  .player progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: center;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .stage .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 6cqi;
  }
  .stage .cues {
    text-align: start;
    padding-block-start: var(--_space);
  }
  .stage p,
  .stage h4 {
    text-align: center;
  }
  .stage .what {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 650;
  }
  .big {
    font-size: clamp(5em, 34cqi, 11em);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.03em;
  }
  .rest .big,
  .ready .big,
  .switch .big {
    color: var(--_muted);
  }
  .controls {
    direction: ltr; /* like every player's */
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: var(--_space);
    max-inline-size: 26em;
    inline-size: 100%;
    margin-inline: auto;
  }
  .controls .full {
    grid-column: 1 / -1;
  }
  .controls .icon {
    border-color: var(--_edge);
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }
  .toggle::before {
    content: '';
    inline-size: 1.9em;
    block-size: 1.1em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: radial-gradient(circle at 0.55em 50%, currentColor 0.32em, transparent 0.36em);
  }
  .toggle {
    color: var(--_muted);
  }
  .toggle[aria-pressed='true'] {
    color: var(--_accent);
  }
  .toggle[aria-pressed='true']::before {
    transform: scaleX(-1);
  }
`;
