import {noChange, type ElementPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, PartType, type PartInfo} from 'lit/directive.js';
import type {Tempo} from '../../catalogue/schema.js';
import type {Muscle, Sides} from '../../catalogue/vocabulary.js';
import {animateFigure} from '../../figure/animate.js';
import {drawFigure} from '../../figure/draw.js';
import {figureFor} from '../../figure/figure-for.js';
import {figureStage} from '../../figure/figure-stage.js';
import {morph, type Drawn} from '../../figure/morph.js';
import {poses} from '../../figure/poses.js';
import type {SolvedFigure} from '../../figure/solve.js';
import {drawStills} from '../../figure/stills.js';
import {whenNear} from './when-near.js';

/** Whether an exercise has a movement of ours; a host's own has not. */
export const hasFigure = (id: string): boolean => Object.hasOwn(poses, id);

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const PRINTING = ['beforeprint', 'afterprint'] as const;

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
class MovingFigure extends AsyncDirective implements EventListenerObject {
  #cast: Cast | null = null;
  #place: Element | null = null;
  #drawn: Drawn | null = null;
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
      this.#cast = cast;
      if (this.#drawn) this.#draw();
      else if (this.isConnected) this.reconnected();
    }
    return noChange;
  }

  protected override disconnected(): void {
    for (const event of PRINTING) removeEventListener(event, this);
    this.#clear();
  }

  /** Solving a figure costs some milliseconds, so one that nobody scrolls to is never drawn. */
  protected override reconnected(): void {
    this.#clear();
    for (const event of PRINTING) addEventListener(event, this);
    if (this.#place) this.#forget = whenNear(this.#place, () => this.#draw());
  }

  /** Key positions side by side for paper, of what was never looked at, too; then as before. */
  handleEvent({type}: Event): void {
    const [place, solved] = [this.#place, this.#solved()];
    if (!place || !solved || calm()) return;
    place.replaceChildren(...(type === PRINTING[0] ? this.#stills(solved) : this.#drawn ? [this.#drawn.svg] : []));
  }

  #solved(): SolvedFigure | undefined {
    return this.#cast ? figureFor(this.#cast.id, this.#cast.side, this.#cast.muscles) : undefined;
  }

  #stills(solved: SolvedFigure): SVGSVGElement[] {
    return drawStills(document, solved, {label: this.#cast?.label ?? ''});
  }

  #draw(): void {
    const [cast, place, solved, before] = [this.#cast, this.#place, this.#solved(), this.#drawn];
    if (!cast || !place || !solved) return;
    if (calm()) {
      this.#clear();
      place.append(...this.#stills(solved));
      return;
    }
    const svg = drawFigure(document, solved, {label: cast.label});
    const drawn = (this.#drawn = {svg, solved});
    const player = animateFigure(svg, solved, {tempo: cast.tempo});
    const enter = () => {
      if (this.#drawn === drawn) this.#leave = figureStage().add(svg, player);
    };
    const way = before && morph(before, drawn);
    this.#leave?.();
    this.#leave = null;
    if (way) way.onfinish = enter;
    else {
      place.replaceChildren(svg);
      enter();
    }
  }

  #clear(): void {
    this.#forget?.();
    this.#leave?.();
    this.#leave = this.#drawn = null;
    this.#place?.replaceChildren();
  }
}

/** The moving figure of an exercise, inside the element it stands on. */
export const movingFigure = directive(MovingFigure);
