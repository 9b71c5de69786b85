/** Key positions of a movement, for reduced motion and for paper. */
import type {Moment} from './motion.js';
import type {Motion} from './pose.js';
import {drawFigure} from './draw.js';
import {LIMBS} from './skeleton.js';
import type {SolvedFigure} from './solve.js';
import {add} from './vector.js';

export interface Still {
  readonly moment: number;
  /** How the figure got there. */
  readonly motion: Motion | 'start';
}

/** The start and the end of each movement, without holds and without coming back to a position already shown. */
export function stillFrames({spans, moments}: SolvedFigure, most = 4): Still[] {
  const stills: Still[] = [{moment: 0, motion: 'start'}];
  /** Equal where a movement comes back to a position. */
  const lookAt = (moment: number): string => {
    const {skeleton: s, props} = moments[moment] as Moment;
    return [add(s.head.at, s.head.turn[0], 9), ...LIMBS.map((limb) => s[limb][2].at), ...props.values()].flatMap((at) => at.map(Math.round)).join();
  };
  const shown = new Set([lookAt(0)]);
  for (const {motion, to} of spans) {
    const look = lookAt(to);
    if (motion === 'hold' || shown.has(look)) continue;
    shown.add(look);
    stills.push({moment: to, motion});
  }
  // Circles have many: an even choice shows the way round.
  const step = Math.max(1, (stills.length - 1) / (most - 1));
  return stills.filter((_, i) => Math.round(Math.round(i / step) * step) === i);
}

/** The same drawing once for each key position; `label` is said once, for all of them. */
export function drawStills(doc: Document, solved: SolvedFigure, {most = 4, label = ''} = {}): SVGSVGElement[] {
  return stillFrames(solved, most).map(({moment}, i) => drawFigure(doc, solved, {moment, label: i ? '' : label}));
}
