import {noChange, render, type ElementPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, PartType, type PartInfo} from 'lit/directive.js';
import type {Tempo} from '../../catalogue/schema.js';
import type {Muscle, Sides} from '../../catalogue/vocabulary.js';
import {animateFigure, type FigurePlayer} from '../../figure/animate.js';
import {drawFigure} from '../../figure/draw.js';
import {figureFor} from '../../figure/figure-for.js';
import {figureStage} from '../../figure/figure-stage.js';
import {morph, type Drawn} from '../../figure/morph.js';
import {poses} from '../../figure/poses.js';
import type {SolvedFigure} from '../../figure/solve.js';
import {drawStills} from '../../figure/stills.js';
import type {Messages} from '../../messages/registry.js';
import {icon} from './marks.views.js';
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
  /** For its controls; without them it has none, as in the player, which has its own. */
  readonly words?: Pick<Messages['player'], 'pause' | 'resume' | 'progress'> | undefined;
}

/** Draws one figure when its place comes near the view, and tells the stage, which lets those in view move. */
class MovingFigure extends AsyncDirective implements EventListenerObject {
  #cast: Cast | null = null;
  #place: Element | null = null;
  #drawn: Drawn | null = null;
  #forget: (() => void) | null = null;
  #leave: (() => void) | null = null;
  #controls: HTMLElement | null = null;
  /** Stopped by the visitor; it stays so when another exercise comes. */
  #still = false;

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
    place.replaceChildren(...(type === PRINTING[0] ? this.#stills(solved) : this.#drawn ? [this.#drawn.svg, this.#controls ?? ''] : []));
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
    let leave = () => {};
    const enter = () => {
      if (this.#drawn === drawn && !this.#still) leave = figureStage().add(svg, player);
    };
    const way = before && morph(before, drawn);
    this.#leave?.();
    this.#leave = () => {
      leave();
      // A paused animation would keep its drawing alive.
      player.cancel();
    };
    const controls = cast.words ? this.#controlsOf(player, cast.label, cast.words, () => (this.#still ? leave() : enter())) : null;
    if (way) way.onfinish = enter;
    else place.replaceChildren(svg);
    this.#controls?.remove();
    if (controls) place.append(controls);
    this.#controls = controls;
    if (!way) enter();
  }

  /** A button that stops and goes on; while it stands still, a slider from one key position to the next. */
  #controlsOf(player: FigurePlayer, label: string, words: NonNullable<Cast['words']>, change: () => void): HTMLElement {
    const [bar, slider, button] = [document.createElement('div'), document.createElement('input'), document.createElement('button')];
    const {steps} = player;
    bar.className = 'film-bar';
    slider.type = 'range';
    slider.max = String(steps.length - 1);
    slider.setAttribute('aria-label', label);
    button.className = 'icon';
    button.setAttribute('part', 'button');
    const show = () => {
      render(icon(this.#still ? 'play' : 'pause'), button);
      button.setAttribute('aria-label', this.#still ? words.resume : words.pause);
      slider.hidden = !this.#still;
      slider.setAttribute('aria-valuetext', words.progress(Number(slider.value) + 1, steps.length));
    };
    button.onclick = () => {
      this.#still = !this.#still;
      change();
      slider.value = String(steps.findLastIndex((share) => share <= player.share));
      show();
    };
    slider.oninput = (event) => {
      // Nothing was put into a form.
      event.stopPropagation();
      player.seek(steps[Number(slider.value)] ?? 0);
      show();
    };
    slider.value = '0';
    show();
    bar.append(slider, button);
    return bar;
  }

  #clear(): void {
    this.#forget?.();
    this.#leave?.();
    this.#leave = this.#drawn = this.#controls = null;
    this.#place?.replaceChildren();
  }
}

/** The moving figure of an exercise, inside the element it stands on. */
export const movingFigure = directive(MovingFigure);
