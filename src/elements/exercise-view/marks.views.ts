import {svg, type TemplateResult} from 'lit';
import type {Side, Sides} from '../../catalogue/vocabulary.js';

/** The shape that goes with a side's colour, so that nothing depends on the colour alone. Left points left in every script. */
export const sideMark = (side: Side): TemplateResult =>
  svg`<svg class="mark ${side}" viewBox="0 0 12 12" aria-hidden="true"><path fill="currentColor" d=${side === 'left' ? 'M9.5 1v10L2 6z' : 'M2.5 1v10L10 6z'}></path></svg>`;

/** The mark of a side, or both marks. */
export const sideMarks = (sides: Sides): TemplateResult | readonly TemplateResult[] => (sides === 'both' ? [sideMark('left'), sideMark('right')] : sideMark(sides));

const ICONS = {
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  undo: 'M6 3 3 6l3 3M3 6h6a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10 3 3 3-3 3m3-3H7a3.5 3.5 0 0 0 0 7h2',
  play: 'M5 3v10l8-5z',
  pause: 'M5 3v10M11 3v10',
  skip: 'm4 3 6 5-6 5zM12 3v10',
  back: 'm12 3-6 5 6 5zM4 3v10',
  close: 'm4 4 8 8m0-8-8 8',
  run: 'M10.5 2.5h.01M9.5 5 7.5 9l2.5 2v3.5M7.5 9 6 12H3M9.5 5l2 2.5 2-.5M9.5 5l-3 .5L5 8',
  check: 'm3 9 3 3 7-8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
} as const;
export type IconName = keyof typeof ICONS;

/** A small drawn sign; the words stand beside it or in its button's label. */
export const icon = (name: IconName): TemplateResult => svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]}></path></svg>`;
