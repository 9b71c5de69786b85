import {html, noChange, type ElementPart, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import type {Exercise} from '../../catalogue/schema.js';
import {whenNear} from './when-near.js';

type Media = NonNullable<Exercise['media']>;

/** Gives a film its first picture when it comes near the view: browsers load a `poster` at once, wherever it stands. */
class LazyPoster extends AsyncDirective {
  #wait: (() => () => void) | null = null;
  #forget: (() => void) | null = null;

  override render(_url: string | undefined): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [url]: [string | undefined]): unknown {
    this.disconnected();
    this.#wait = url ? () => whenNear(element, () => element.setAttribute('poster', url)) : null;
    if (this.isConnected) this.reconnected();
    return noChange;
  }

  protected override disconnected(): void {
    this.#forget?.();
  }

  protected override reconnected(): void {
    this.#forget = this.#wait?.() ?? null;
  }
}
const lazyPoster = directive(LazyPoster);

/** A host's film, else its image, else what we have ourselves: the next one comes where one does not load. */
class HostMedia extends AsyncDirective {
  #shown = '';
  #failed = 0;

  override render({video, image}: Media, alt: string, instead: TemplateResult): unknown {
    const addresses = `${video} ${image}`;
    if (addresses !== this.#shown) {
      this.#shown = addresses;
      this.#failed = 0;
    }
    const fail = () => {
      this.#failed++;
      this.setValue(this.render({video, image}, alt, instead));
    };
    // Never by itself: a film plays when its own button is pressed, and loads nothing before.
    const film = video && html`<video class="media" src=${video} aria-label=${alt} controls muted loop playsinline preload="none" @error=${fail} ${lazyPoster(image)}></video>`;
    const picture = image && html`<img class="media" src=${image} alt=${alt} loading="lazy" decoding="async" @error=${fail} />`;
    return [film, picture].filter(Boolean)[this.#failed] ?? instead;
  }
}

/** The image or film that a host gives an exercise. */
export const hostMedia = directive(HostMedia);
