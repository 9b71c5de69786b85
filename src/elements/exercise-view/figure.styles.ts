import {css} from 'lit';

/**
 * Colours of the figure. Left and right own their hues; body, clothes and things are greys between the host's text and
 * surface. By day clothes are darker than skin, by night too, so that it never looks like a negative.
 */
export const figureStyles = css`
  .film {
    position: relative;
    display: flex;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    inline-size: 100%;
    aspect-ratio: 5 / 4; /* as the figure that comes, so that nothing moves when it does */
    min-block-size: 13em;
    max-block-size: 16em;
  }
  .film-bar {
    position: absolute;
    inset: auto 0 -24px; /* its line below the feet */
    display: flex;
    justify-content: flex-end;
    align-items: center;
    color: var(--_muted);
  }
  .film-bar > input {
    flex: 1;
    min-inline-size: 0;
    block-size: 44px;
    accent-color: var(--_accent);
  }
  .film .fig {
    flex: 0 1 22em;
    min-inline-size: 0;
    max-block-size: 16em;
  }
  .fig {
    --fig-left: var(--evenstride-left, light-dark(#4338ca, #a5b4fc));
    --fig-right: var(--evenstride-right, light-dark(#b45309, #fbbf24));
    --fig-ink: var(--evenstride-text, light-dark(#16181d, #f2f3f5));
    --fig-paper: var(--evenstride-surface, light-dark(#fff, #14161a));
    display: block;
    width: 100%;
    height: auto;
  }
  .fig g {
    transform-box: view-box;
    transform-origin: 0 0;
  }
  .fig path {
    fill: currentColor;
    stroke: none;
  }
  .fig-shoe > path,
  .fig-hand > path {
    stroke: currentColor;
    stroke-width: 8px;
    stroke-linejoin: round;
  }
  .fig-skin { color: light-dark(color-mix(in oklab, var(--fig-ink) 36%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 74%, var(--fig-paper))); }
  .fig-shade { color: light-dark(color-mix(in oklab, var(--fig-ink) 48%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 58%, var(--fig-paper))); }
  .fig-hair { color: light-dark(color-mix(in oklab, var(--fig-ink) 90%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 34%, var(--fig-paper))); }
  .fig-top { color: light-dark(color-mix(in oklab, var(--fig-ink) 64%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 50%, var(--fig-paper))); }
  .fig-shorts { color: light-dark(color-mix(in oklab, var(--fig-ink) 84%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 36%, var(--fig-paper))); }
  .fig-shoe > .fig-shoe { color: light-dark(color-mix(in oklab, var(--fig-ink) 88%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 90%, var(--fig-paper))); }
  .fig-shoe > .fig-sole { color: light-dark(color-mix(in oklab, var(--fig-ink) 45%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 52%, var(--fig-paper))); }
  .fig-far > .fig-skin { color: light-dark(color-mix(in oklab, var(--fig-ink) 25%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 54%, var(--fig-paper))); }
  .fig-far > .fig-top { color: light-dark(color-mix(in oklab, var(--fig-ink) 52%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 40%, var(--fig-paper))); }
  .fig-far > .fig-shorts { color: light-dark(color-mix(in oklab, var(--fig-ink) 66%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 28%, var(--fig-paper))); }
  .fig-far > .fig-shoe { color: light-dark(color-mix(in oklab, var(--fig-ink) 68%, var(--fig-paper)), color-mix(in oklab, var(--fig-ink) 68%, var(--fig-paper))); }
  .fig-left { --fig-side: var(--fig-left); }
  .fig-right { --fig-side: var(--fig-right); }
  .fig-left, .fig-right { --fig-limb: color-mix(in oklab, var(--fig-side) 78%, var(--fig-paper)); }
  @supports (color: oklch(from red l c h)) {
    .fig-left, .fig-right {
      --fig-limb: light-dark(oklch(from var(--fig-side) calc(l * 0.3 + 0.475) calc(c * 1.05) h), oklch(from var(--fig-side) calc(l * 0.3 + 0.43) calc(c * 1.2) h));
    }
  }
  .fig-limb { color: var(--fig-limb); }
  .fig-far > .fig-limb { color: color-mix(in oklab, var(--fig-limb) 76%, var(--fig-paper)); }
  .fig-target, .fig-shoe > .fig-target { color: color-mix(in oklab, var(--fig-side) 86%, var(--fig-ink)); }
  .fig-stripe { color: var(--fig-paper); }
  .fig-ground { color: color-mix(in oklab, var(--fig-ink) 5%, var(--fig-paper)); }
  .fig-prop { color: color-mix(in oklab, var(--fig-ink) 17%, var(--fig-paper)); }
  .fig-prop-lit { color: color-mix(in oklab, var(--fig-ink) 11%, var(--fig-paper)); }
  .fig-prop-dim { color: color-mix(in oklab, var(--fig-ink) 23%, var(--fig-paper)); }
  .fig-band { color: color-mix(in oklab, var(--evenstride-accent, light-dark(#0f766e, #2dd4bf)) 85%, var(--fig-paper)); }
  @media (forced-colors: active) {
    .fig { forced-color-adjust: none; }
  }
`;
