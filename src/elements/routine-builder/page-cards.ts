import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Catalogue} from '../../catalogue/catalogue.js';
import {extendCatalogue} from '../../catalogue/index.js';
import type {Exercise} from '../../catalogue/schema.js';
import {findPartner, hub, type Member} from '../base/hub.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What the cards on the page bring to their builder: the page's own exercises, and "Add to routine". */
export class PageCards implements ReactiveController {
  #own: readonly Exercise[] = [];
  #whole: {readonly base: Catalogue; readonly own: readonly Exercise[]; readonly catalogue: Catalogue} | null = null;
  #stop: (() => void) | null = null;

  /** @param added - Called with the id of an exercise that a person adds from a card. */
  constructor(
    private readonly host: Host,
    private readonly added: (exerciseId: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.ownerDocument.addEventListener('exercise-add', this.#heard);
    this.#stop = hub.listen((card) => this.#meet(card));
    for (const member of hub.members()) this.#meet(member);
  }

  hostDisconnected(): void {
    this.host.ownerDocument.removeEventListener('exercise-add', this.#heard);
    this.#stop?.();
  }

  /** A catalogue with what stands on cards alone: then an added exercise has its name, its minutes and its player. */
  with(base: Catalogue): Catalogue {
    const own = this.#own;
    if (!own.length) return base;
    if (this.#whole?.base !== base || this.#whole.own !== own)
      this.#whole = {base, own, catalogue: extendCatalogue(base, {version: 'cards', exercises: own.filter(({id}) => !base.find(id))})};
    return this.#whole.catalogue;
  }

  /** A card whose "Add to routine" comes here; one inside the builder has none. */
  #isMine(card: HTMLElement): boolean {
    const host: HTMLElement = this.host;
    return card.getRootNode() !== host.shadowRoot && findPartner(card, host.localName, (card as HTMLElement & {for: string | null}).for) === host;
  }

  #meet(card: Member): void {
    const exercise = card.localName === 'exercise-card' ? card.shared.exercise : null;
    if (!exercise || this.#own.includes(exercise) || !this.#isMine(card)) return;
    this.#own = [...this.#own.filter(({id}) => id !== exercise.id), exercise];
    this.host.requestUpdate();
  }

  readonly #heard = (event: Event): void => {
    if (this.#isMine(event.composedPath()[0] as HTMLElement)) this.added((event as HTMLElementEventMap['exercise-add']).detail.exerciseId);
  };
}
