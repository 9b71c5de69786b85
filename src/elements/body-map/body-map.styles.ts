import {css} from 'lit';

/** The body map. A picture of a person never mirrors: the sides are named in it. */
export const bodyMapStyles = css`
  .body-map {
    direction: ltr;
    display: block;
    inline-size: min(100%, 22em);
    block-size: auto;
    margin-inline: auto;
    overflow: visible;
    touch-action: manipulation;
  }
  .body-map[data-do] {
    cursor: pointer;
  }
  .body-map path {
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .body {
    fill: color-mix(in oklab, var(--_muted) 20%, var(--_surface));
  }
  .outlined {
    fill: color-mix(in oklab, var(--_muted) 42%, var(--_surface));
    stroke: var(--_muted);
  }
  .body-map > .left,
  .body-map > .right {
    fill: currentColor;
    stroke: currentColor;
  }
  .shape {
    fill: var(--_surface);
  }
  .body-map text {
    fill: currentColor;
    font-size: 34px;
    stroke: none;
  }
  @media (forced-colors: active) {
    .body-map {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .body-map > :is(.body, .outlined) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .body-map > .body {
      stroke-width: 1px;
    }
    .body-map > .left,
    .body-map > .right {
      color: Highlight;
    }
    .shape {
      fill: HighlightText;
    }
    .body-map > text {
      color: CanvasText !important;
    }
  }
`;
