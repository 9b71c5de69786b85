import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../../catalogue/schema.js';
import type {Messages} from '../../messages/registry.js';
import {doseParts, type Plan} from '../exercise-view/dose.js';
import {cues, details, doseLine, figure} from '../exercise-view/exercise.views.js';
import {icon} from '../exercise-view/marks.views.js';
import type {Frame, Player} from '../player/player-controller.js';
import {playerView} from '../player/player.views.js';

export interface CardActions {
  readonly play: () => void;
  readonly add: () => void;
  readonly swap: (to: Exercise) => void;
}

export interface CardView {
  readonly exercise: Exercise;
  readonly plan: Plan;
  readonly easier: readonly Exercise[];
  readonly harder: readonly Exercise[];
  readonly full: boolean;
  readonly addable: boolean;
  readonly player: Player;
  readonly frame: Frame | null;
  readonly actions: CardActions;
  readonly m: Messages;
}

function ladder({easier, harder, actions, m}: CardView): TemplateResult | typeof nothing {
  if (!easier.length && !harder.length) return nothing;
  const step = (to: Exercise, label: string, sign: 'minus' | 'plus') => html`<button part="button" class="plain" @click=${() => actions.swap(to)}>${icon(sign)}<span .textContent=${label}></span></button>`;
  return html`<div class="ladder">
    ${easier.map((to) => step(to, m.card.easier(to.name), 'minus'))}${harder.map((to) => step(to, m.card.harder(to.name), 'plus'))}
  </div>`;
}

const howTo = ({exercise, plan, full, m}: CardView): TemplateResult =>
  full
    ? details(exercise, plan.side, m)
    : html`<details>
        <summary .textContent=${m.card.howTo}></summary>
        ${details(exercise, plan.side, m)}
      </details>`;

/** A card: the figure first, then name and dose, then what is to be remembered. While it plays, the player. */
export function card(view: CardView): TemplateResult {
  const {exercise, plan, frame, player, addable, actions, m} = view;
  return html`<article class="surface card">
    ${frame
      ? playerView({frame, player, m, find: () => exercise})
      : html`${figure(exercise, plan.side === 'both' ? (plan.first ?? 'both') : plan.side, m)}
          <header>
            <h3 tabindex="-1" data-focus="name" .textContent=${exercise.name}></h3>
            <p>${doseLine(plan, m.card.dose(doseParts(plan, exercise)))}</p>
          </header>
          ${cues(exercise)}
          <div class="actions">
            <button part="button-primary" class="primary" data-focus="play" @click=${actions.play}>${icon('play')}${m.card.play}</button>
            ${addable ? html`<button part="button" @click=${actions.add}>${icon('plus')}${m.card.add}</button>` : nothing}
          </div>
          ${ladder(view)} ${howTo(view)}`}
    <slot name="logo"></slot>
  </article>`;
}
