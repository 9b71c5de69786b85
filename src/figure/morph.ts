/** From one exercise to the next: the body that is drawn moves into the first position of another drawing. */
import {matrixText} from './draw.js';
import type {SolvedFigure} from './solve.js';

export interface Drawn {
  readonly svg: SVGSVGElement;
  readonly solved: SolvedFigure;
}

const groups = ({svg}: Drawn) => [...svg.querySelectorAll<SVGGElement>('.fig-piece')];
/** Mirrored drawings are measured from their other edge. */
const edge = ({flip, viewBox: [x, , width]}: SolvedFigure): number => x + (flip ? width : 0);

/**
 * Puts one drawing in the place of another. Each part of the body starts where it is seen now and goes to its own first
 * position; things fade in. Two keyframes each, so no script runs on the way.
 * @returns one of the animations; all end together.
 */
export function morph(from: Drawn, to: Drawn): Animation | undefined {
  const [a, b] = [from.solved, to.solved];
  const zoom = b.viewBox[2] / a.viewBox[2];
  const [dx, dy] = [edge(b) - edge(a) * zoom, b.viewBox[1] - a.viewBox[1] * zoom];
  const seen = groups(from);
  const starts = new Map(
    a.pieces.map(({name}, i) => {
      const {transform} = getComputedStyle(seen[i]!);
      // WebKit does not count the attribute as style.
      return [name, new DOMMatrix(transform === 'none' ? seen[i]!.getAttribute('transform')! : transform)];
    }),
  );
  from.svg.replaceWith(to.svg);
  return groups(to).map((group, i) => {
    const {name, body, matrices} = b.pieces[i]!;
    const own = matrices[0]!;
    const start = body && a.flip === b.flip && starts.get(name);
    let frames: Keyframe[] = [{opacity: 0}, {opacity: 1}];
    if (start) {
      const seenThere = new DOMMatrix([zoom, 0, 0, zoom, dx, dy]).multiply(start);
      // Shoes and hands are drawn as they are seen, so only their place says something in another drawing.
      if (/foot|toes|hand/.test(name)) [seenThere.a, seenThere.b, seenThere.c, seenThere.d] = own;
      frames = [{transform: String(seenThere)}, {transform: matrixText(own)}];
    }
    return group.animate(frames, {duration: 250, easing: 'ease-out'});
  })[0];
}
