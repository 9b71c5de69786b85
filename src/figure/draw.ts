/** The picture of a solved figure as an SVG element: no markup strings, no style attributes, nothing a strict host refuses. */
import type {Matrix} from './camera.js';
import {shown} from './pose.js';
import type {Piece, SolvedFigure} from './solve.js';

const SVG = 'http://www.w3.org/2000/svg';

const short = (n: number, digits: number): string => String(Math.round(n * 10 ** digits) / 10 ** digits);

/** A matrix as the `transform` attribute and as the CSS property write it. */
export const matrixText = ([a, b, c, d, e, f]: Matrix): string =>
  `matrix(${[a, b, c, d].map((n) => short(n, 4)).join(',')},${short(e, 1)},${short(f, 1)})`;

export function make(doc: Document, tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = doc.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function pieceClass(piece: Piece): string {
  const kind = /foot|toes/.test(piece.name) ? 'shoe' : /hand/.test(piece.name) && 'hand';
  return ['piece', piece.side, kind, piece.far && 'far'].flatMap((word) => (word ? [`fig-${word}`] : [])).join(' ');
}

/** The group that holds a figure at one moment; `flip` mirrors it for the left side. */
export function drawMoment(doc: Document, solved: SolvedFigure, moment: number): SVGElement {
  const body = make(doc, 'g', {class: 'fig-flip', transform: `scale(${solved.flip ? -1 : 1} 1)`});
  for (const piece of solved.pieces) {
    // What never moves has a single one.
    const matrix = piece.matrices[moment] ?? piece.matrices[0]!;
    const group = make(doc, 'g', {class: pieceClass(piece), transform: matrixText(matrix)});
    for (const {tone, d, side} of piece.shapes) {
      const whose = side ? ` fig-${shown(side, solved.flip)}` : '';
      group.append(make(doc, 'path', {class: `fig-${tone}${whose}`, d}));
    }
    body.append(group);
  }
  return body;
}

/** The figure at rest in its first position. `label` is what a screen reader says; without one it hears nothing. */
export function drawFigure(doc: Document, solved: SolvedFigure, {moment = 0, label = ''} = {}): SVGSVGElement {
  const [x, y, width, height] = solved.viewBox;
  const left = solved.flip ? -x - width : x;
  const svg = make(doc, 'svg', {
    class: 'fig',
    part: 'figure',
    viewBox: [left, y, width, height].join(' '),
    ...(label ? {role: 'img', 'aria-label': label} : {'aria-hidden': 'true'}),
  }) as SVGSVGElement;
  svg.append(drawMoment(doc, solved, moment));
  return svg;
}
