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
  /** Goes to the end of the first transition of that kind, or to a share of the loop (0..1). */
  seek(to: Motion | 'start' | number): void;
  /** Ends all; the drawing shows its first position again. */
  cancel(): void;
}

export interface AnimateOptions {
  /** Seconds for lowering, holding and rising; as written in the pose where it is silent. */
  readonly tempo?: Partial<Tempo> | undefined;
}

/** Share of the loop, 0..1, at which each moment is reached, and the loop's seconds. */
export function timeline({spans, times}: SolvedFigure, tempo: Partial<Tempo> = {}): {offsets: number[]; duration: number} {
  const stretch = (motion: Motion): number => {
    const wanted = motion === 'down' || motion === 'up' || motion === 'hold' ? tempo[motion] : undefined;
    if (wanted === undefined) return 1;
    // Alternating movements have the phase twice, and some have it in two strokes.
    const own = spans.filter((span) => span.motion === motion);
    const runs = own.filter((span) => spans[spans.indexOf(span) - 1]?.motion !== motion).length;
    return (Math.max(wanted, 0.05) * runs) / own.reduce((sum, span) => sum + span.seconds, 0);
  };
  const at = [0];
  for (const span of spans) {
    const factor = stretch(span.motion);
    for (let i = span.from + 1; i <= span.to; i++)
      at.push((at[i - 1] ?? 0) + ((times[i] ?? 0) - (times[i - 1] ?? 0)) * factor);
  }
  const duration = at[at.length - 1] || 1;
  return {offsets: at.map((t) => Math.min(1, t / duration)), duration};
}

/** `svg` is what `drawFigure` made of the same solved figure. The animation starts paused. */
export function animateFigure(svg: SVGSVGElement, solved: SolvedFigure, {tempo}: AnimateOptions = {}): FigurePlayer {
  const {offsets, duration} = timeline(solved, tempo);
  let animations: Animation[] = [];
  let playing = false;
  /** Made when first needed: most figures of a long page are never looked at. */
  const cast = (): Animation[] => {
    if (animations.length) return animations;
    const groups = svg.querySelectorAll('.fig-piece');
    return (animations = solved.pieces.flatMap(({matrices}, i) => {
      const texts = matrices.map(matrixText);
      const group = groups[i];
      if (!group || texts.every((text) => text === texts[0])) return [];
      const frames = texts.map((transform, k) => ({transform, offset: offsets[k] ?? 1}));
      const animation = group.animate(frames, {duration: duration * 1000, iterations: Infinity});
      animation.pause();
      return [animation];
    }));
  };
  return {
    get playing() {
      return playing;
    },
    steps: [0, ...solved.spans.map(({to}) => offsets[to] ?? 1)],
    get share() {
      return (Number(animations[0]?.currentTime ?? 0) / 1000 / duration) % 1;
    },
    play() {
      playing = true;
      for (const animation of cast()) animation.play();
    },
    pause() {
      playing = false;
      for (const animation of animations) animation.pause();
    },
    seek(to) {
      const span = solved.spans.find(({motion}) => motion === to);
      const share = typeof to === 'number' ? to : to === 'start' || !span ? 0 : (offsets[span.to] ?? 0);
      for (const animation of cast()) animation.currentTime = share * duration * 1000;
    },
    cancel() {
      playing = false;
      for (const animation of animations) animation.cancel();
      animations = [];
    },
  };
}
