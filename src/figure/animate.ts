/**
 * Sets a drawn figure in motion: one Web Animation per part that moves, straight lines between solved moments.
 * The browser does the rest without a line of script a frame (why so: `docs/decisions/figure-technique.md`).
 */
import type {Tempo} from '../catalogue/schema.js';
import {matrixText} from './draw.js';
import type {Motion} from './pose.js';
import type {SolvedFigure} from './solve.js';

export interface FigurePlayer {
  readonly playing: boolean;
  /** Share of the loop at which each key position is reached, from 0 to 1. */
  readonly steps: readonly number[];
  /** Where it stands, as a share of the loop. */
  readonly share: number;
  play(): void;
  pause(): void;
  /** Goes to a share of the loop, from 0 to 1. */
  seek(share: number): void;
  /** Ends all; the drawing shows its first position again. */
  cancel(): void;
}

export interface AnimateOptions {
  /** Seconds for lowering, holding and rising; as written in the pose where it is silent. */
  readonly tempo?: Partial<Tempo> | undefined;
}

/** Share of the loop, 0..1, at which each moment is reached, and the loop's seconds. */
export function timeline({spans}: SolvedFigure, tempo: Partial<Record<Motion, number>> = {}): {offsets: number[]; duration: number} {
  const at = [0];
  for (const {motion, from, to, seconds} of spans) {
    const wanted = tempo[motion];
    // Alternating movements have the phase twice, and some have it in two strokes.
    const own = spans.filter((span) => span.motion === motion);
    const runs = own.filter((span) => spans[spans.indexOf(span) - 1]?.motion !== motion).length;
    const stretch = wanted === undefined ? 1 : (Math.max(wanted, 0.05) * runs) / own.reduce((sum, span) => sum + span.seconds, 0);
    for (let i = from + 1; i <= to; i++) at.push(at[from]! + (seconds * stretch * (i - from)) / (to - from));
  }
  const duration = at.at(-1)!;
  return {offsets: at.map((t) => t / duration), duration};
}

/** `svg` is what `drawFigure` made of the same solved figure. The animation starts paused. */
export function animateFigure(svg: SVGSVGElement, solved: SolvedFigure, {tempo}: AnimateOptions = {}): FigurePlayer {
  const {offsets, duration} = timeline(solved, tempo);
  const timing = {duration: duration * 1000, iterations: Infinity};
  let animations: Animation[] = [];
  /** Made when first needed: most figures of a long page are never looked at. */
  const cast = (): Animation[] => {
    if (animations.length) return animations;
    const groups = svg.querySelectorAll('.fig-piece');
    return (animations = solved.pieces.flatMap(({matrices}, i) => {
      const texts = matrices.map(matrixText);
      if (new Set(texts).size < 2) return [];
      const animation = groups[i]!.animate(texts.map((transform, k) => ({transform, offset: offsets[k]!})), timing);
      animation.pause();
      return [animation];
    }));
  };
  return {
    get playing() {
      return animations[0]?.playState === 'running';
    },
    steps: [0, ...solved.spans.map(({to}) => offsets[to]!)],
    get share() {
      return (Number(animations[0]?.currentTime ?? 0) / timing.duration) % 1;
    },
    play() {
      for (const animation of cast()) animation.play();
    },
    pause() {
      for (const animation of animations) animation.pause();
    },
    seek(share) {
      for (const animation of cast()) animation.currentTime = share * timing.duration;
    },
    cancel() {
      for (const animation of animations) animation.cancel();
      animations = [];
    },
  };
}
