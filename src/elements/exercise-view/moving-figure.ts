import {noChange, type ElementPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, PartType, type PartInfo} from 'lit/directive.js';
import type {Tempo} from '../../catalogue/schema.js';
import type {Muscle, Sides} from '../../catalogue/vocabulary.js';
import {animateFigure} from '../../figure/animate.js';
import {drawFigure} from '../../figure/draw.js';
import {figureFor} from '../../figure/figure-for.js';
import {figureStage} from '../../figure/figure-stage.js';
import {poses} from '../../figure/poses.js';
import {drawStills} from '../../figure/stills.js';
import {whenNear} from './when-near.js';

/** Whether an exercise has a movement of ours; a host's own has not. */
export const hasFigure = (id: string): boolean => Object.hasOwn(poses, id);

/** What is drawn. */
interface Cast {
  readonly id: string;
  readonly muscles: readonly Muscle[];
  readonly side: Sides;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly tempo?: Tempo | undefined;
}

/** Draws one figure when its place comes near the view, and tells the stage, which lets those in view move. */
class MovingFigure extends AsyncDirective {
  #cast: Cast | null = null;
  #place: Element | null = null;
  #forget: (() => void) | null = null;
  #leave: (() => void) | null = null;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('movingFigure stands on an element');
  }

  override render(_cast: Cast): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [cast]: [Cast]): unknown {
    const same = this.#cast?.id === cast.id && this.#cast.side === cast.side && this.#cast.label === cast.label;
    this.#place = element;
    if (!same) {
      this.#clear();
      this.#cast = cast;
      if (this.isConnected) this.#await();
    }
    return noChange;
  }

  protected override disconnected(): void {
    this.#clear();
  }

  protected override reconnected(): void {
    this.#await();
  }

  /** Solving a figure costs some milliseconds, so one that nobody scrolls to is never drawn. */
  #await(): void {
    if (!this.#place) return;
    this.#forget = whenNear(this.#place, () => this.#draw());
  }

  #draw(): void {
    const cast = this.#cast;
    const solved = cast && figureFor(cast.id, cast.side, cast.muscles);
    if (!cast || !solved || !this.#place) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#place.replaceChildren(...drawStills(document, solved, {label: cast.label}));
      return;
    }
    const figure = drawFigure(document, solved, {label: cast.label});
    this.#place.replaceChildren(figure);
    this.#leave = figureStage().add(figure, animateFigure(figure, solved, {tempo: cast.tempo}));
  }

  #clear(): void {
    this.#forget?.();
    this.#leave?.();
    this.#leave = null;
    this.#place?.replaceChildren();
  }
}

/** The moving figure of an exercise, inside the element it stands on. */
export const movingFigure = directive(MovingFigure);
