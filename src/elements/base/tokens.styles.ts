import {css} from 'lit';

/**
 * The visual language. A site overrides any `--evenstride-*`; inside, only the private `--_*` are used.
 * `light-dark()` follows the page's own `color-scheme`, so a page without a dark mode keeps light elements.
 */
export const tokens = css`
  :host {
    --_surface: var(--evenstride-surface, light-dark(#ffffff, #14161a));
    --_raised: var(--evenstride-surface-raised, light-dark(#ffffff, #1c1f25));
    --_sunken: var(--evenstride-surface-sunken, light-dark(#f5f6f8, #0f1114));
    --_text: var(--evenstride-text, light-dark(#16181d, #f2f3f5));
    --_muted: var(--evenstride-text-muted, light-dark(#4c525e, #a6adba));
    --_line: var(--evenstride-line, light-dark(#dfe2e8, #2d323b));
    --_edge: var(--evenstride-edge, light-dark(#868d9a, #737b8a));
    --_accent: var(--evenstride-accent, light-dark(#0f766e, #2dd4bf));
    --_on-accent: var(--evenstride-on-accent, light-dark(#ffffff, #08201d));
    --_left: var(--evenstride-left, light-dark(#4338ca, #a5b4fc));
    --_right: var(--evenstride-right, light-dark(#b45309, #fbbf24));
    --_danger: var(--evenstride-danger, light-dark(#a01d13, #fda29b));
    --_ok: var(--evenstride-ok, light-dark(#05603a, #75e0a7));
    --_radius: var(--evenstride-radius, 14px);
    --_space: var(--evenstride-space, 8px);
    --_shadow: var(--evenstride-shadow, 0 1px 2px light-dark(#1018280f, #0006), 0 6px 24px light-dark(#1018280f, #0006));
    --_small: 0.875em;
    --_large: 1.25em;
    --_huge: 1.6em;

    display: block;
    min-inline-size: 0;
  }
  /* What a page does to its every element ends at the host: inside, everything starts anew but what the page decides for us.
     It is the place of what is hidden from eyes alone, too, which would else lengthen a page around a scrolling box. */
  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    font-family: var(--evenstride-font, inherit);
    font-style: normal;
    font-variant: tabular-nums;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    position: relative;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4 {
    font-size: var(--_large);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  li,
  dd {
    max-inline-size: 65ch;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [hidden] {
    display: none !important;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small);
  }
  .surface {
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 3);
  }
  @container (max-width: 420px) {
    .surface {
      padding: calc(var(--_space) * 2);
    }
  }
`;
