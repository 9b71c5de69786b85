import {nothing, svg, type TemplateResult} from 'lit';
import {SIDES, type Side} from '../../catalogue/vocabulary.js';
import type {Messages} from '../../messages/registry.js';
import type {Place} from './places.js';
import {bodyShape, MAP, marksOf, MIDLINE, shapeOf, VIEWS} from './shapes.js';

/** What is marked on the body. */
export interface BodyMapModel {
  /** Places in the colour of their side, with its shape in them. */
  readonly left?: readonly Place[];
  readonly right?: readonly Place[];
  /** Places that can be chosen, or that take part a little: outlined, on both sides unless one is named. */
  readonly outlined?: readonly Place[];
  readonly sides?: readonly Side[];
  /** What a click on it does, for the element's one listener. */
  readonly does?: string;
  readonly m: Messages;
}

const word = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', side?: Side): TemplateResult =>
  svg`<text class=${side ?? nothing} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;

const BESIDE_HEAD = 58;

/**
 * The person's left and right in words at the heads, because a picture of somebody facing you swaps them. Both lefts lie
 * in the middle, where one word says it for both views and a long one has room.
 */
function wordsOf({common}: Messages): TemplateResult[] {
  const {front, back} = MIDLINE;
  return [
    word(front - BESIDE_HEAD, 40, common.sideLabel('right'), 'end', 'right'),
    word((front + back) / 2, 40, common.sideLabel('left'), 'middle', 'left'),
    word(back + BESIDE_HEAD, 40, common.sideLabel('right'), 'start', 'right'),
    ...VIEWS.map((view) => word(MIDLINE[view], MAP.height - 20, common.view[view], 'middle')),
  ];
}

/**
 * A body from the front and from behind, in few nodes and without a listener of its own. What it shows stands in words
 * beside it wherever it is used, so that it is a picture to the eye alone.
 */
export const bodyMap = ({left = [], right = [], outlined = [], sides = SIDES, does, m}: BodyMapModel): TemplateResult => svg`
  <svg part="body-map" class="body-map" viewBox="0 ${MAP.top} ${MAP.width} ${MAP.height}" aria-hidden="true" data-do=${does ?? nothing}>
    <path class="body" d=${bodyShape()} />
    ${outlined.length ? svg`<path class="outlined" d=${shapeOf(outlined, sides)} />` : nothing}
    ${left.length ? svg`<path class="left" d=${shapeOf(left, ['left'])} />` : nothing}
    ${right.length ? svg`<path class="right" d=${shapeOf(right, ['right'])} />` : nothing}
    ${left.length || right.length ? svg`<path class="shape" d=${marksOf(left, 'left') + marksOf(right, 'right')} />` : nothing}
    ${wordsOf(m)}
  </svg>`;
