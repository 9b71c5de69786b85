import {noChange, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

/** One item of a list: its words, and where they lead. */
export interface Line {
  readonly words: string;
  readonly href?: string | undefined;
}

/** Fills a list with plain items. A template would add three nodes to each of them, and a page may show hundreds of cards. */
class Lines extends Directive {
  #shown = '';

  override render(_lines: readonly (string | Line)[]): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [lines]: [readonly (string | Line)[]]): unknown {
    const now = JSON.stringify(lines);
    if (now !== this.#shown)
      element.replaceChildren(
        ...lines.map((line) => {
          const {words, href} = typeof line === 'string' ? {words: line, href: ''} : line;
          const item = document.createElement('li');
          if (href) item.append(Object.assign(document.createElement('a'), {href, target: '_blank', rel: 'noopener', textContent: words}));
          else item.textContent = words;
          return item;
        }),
      );
    this.#shown = now;
    return noChange;
  }
}

/** The items of the list that it stands on. */
export const lines = directive(Lines);
