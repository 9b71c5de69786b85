import {noChange, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

/** One native radio or checkbox inside its label. */
export interface Box {
  readonly name: string;
  readonly value: string | number;
  readonly label: string;
  readonly on: boolean;
  /** A smaller line below the label. */
  readonly note?: string;
  /** Its name for a screen reader, where the label alone would not do. */
  readonly says?: string;
  /** Class of the label. */
  readonly look?: string;
}

/** What stands for a box on the page. */
interface Drawn {
  readonly label: Element;
  readonly text: Text;
  readonly input?: HTMLInputElement;
}

function add<K extends keyof HTMLElementTagNameMap>(parent: Element, tag: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

function draw(parent: Element, type: 'radio' | 'checkbox', box: Box | string): Drawn {
  const text = new Text();
  if (typeof box === 'string') {
    const label = add(parent, 'span', 'item');
    label.append(text);
    return {label, text};
  }
  const label = add(parent, 'label', box.look ?? 'choice');
  label.setAttribute('part', 'choice');
  const input = add(label, 'input', '');
  Object.assign(input, {type, name: box.name, value: box.value});
  const words = box.note ? add(label, 'span', '') : label;
  words.append(text);
  if (box.note) add(words, 'span', 'muted small block');
  return {label, text, input};
}

/**
 * Fills an element with boxes, and keeps them as they are told. A list of choices is most of a question, and a template
 * for each would mark its gaps with as many comments again as there are elements.
 */
class Boxes extends Directive {
  #drawn: Drawn[] = [];

  override render(_type: 'radio' | 'checkbox', _boxes: readonly (Box | string)[]): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [type, boxes]: Parameters<this['render']>): unknown {
    if (!this.#drawn.length) this.#drawn = boxes.map((box) => draw(element, type, box));
    for (const [i, {label, text, input}] of this.#drawn.entries()) {
      const box = boxes[i]!;
      text.data = typeof box === 'string' ? box : box.label;
      if (typeof box === 'string' || !input) continue;
      input.checked = box.on;
      if (box.says) input.ariaLabel = box.says;
      if (box.note) label.querySelector('.block')!.textContent = box.note;
    }
    return noChange;
  }
}

/** Fills an element with boxes of a type; a text among them stands over those that follow. */
export const boxes = directive(Boxes);
