import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {findPartner, hub, type Member} from './hub.js';

/** Keeps an element told of what its partner of one tag knows, wherever on the page and whenever it appears. */
export class PartnerController implements ReactiveController {
  #stop: (() => void) | null = null;

  /**
   * @param host - The element that listens; its `for` names the partner.
   * @param tag - The partner's tag.
   * @param onChange - Called with the partner each time what it shares has changed.
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {for: string | null},
    private readonly tag: string,
    private readonly onChange: (partner: Member) => void,
  ) {
    host.addController(this);
  }

  /** The partner as things stand. */
  get partner(): Member | null {
    return findPartner(this.host, this.tag, this.host.for);
  }

  hostConnected(): void {
    this.#stop = hub.listen((changed) => {
      if (changed.localName === this.tag && changed === this.partner) this.onChange(changed);
    });
    const partner = this.partner;
    if (partner) this.onChange(partner);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
