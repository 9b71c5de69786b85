import {sendKeys} from '@web/test-runner-commands';
import {backgroundOf, contrast, parentOf} from './colours.js';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What Tab stops at inside an element. */
export const stopsOf = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(STOPS)].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled, [aria-hidden=true] *') && one.checkVisibility({visibilityProperty: true}) && one.getBoundingClientRect().width > 0);

/** The rings that are drawn around an element, around the drawing that stands for it, or around what holds it. */
function ringsOf(element: Element): string[] {
  const near: Element[] = element.nextElementSibling ? [element, element.nextElementSibling] : [element];
  for (let at = parentOf(element); at && near.length < 5 && !at.classList.contains('root'); at = parentOf(at)) near.push(at);
  return near.map((at) => {
    const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(at);
    // Inside a ring with a negative offset is the element, around another what holds it.
    const behind = parseFloat(outlineOffset) < 0 ? at : parentOf(at);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && contrast(outlineColor, backgroundOf(behind)) >= 3 && Number(getComputedStyle(at).opacity) > 0.5 ? 'ring' : '';
  });
}

/**
 * Takes to the keys, as somebody who is shown where the focus is: Tab, from one button to another. With nothing to go to, it
 * would go out of the page, and in Chromium the pages that come after it in the same tab would not have the focus either.
 */
export async function takeToKeys(): Promise<void> {
  const [from, to] = [document.createElement('button'), document.createElement('button')];
  document.body.prepend(from, to);
  from.focus();
  await sendKeys({press: 'Tab'});
  from.remove();
  to.remove();
}

/** Stops at which nothing shows that the focus is there: no ring of 2 px and 3:1 that was not there before. */
export function unseenStops(root: ShadowRoot): string[] {
  return stopsOf(root)
    .filter((stop) => {
      (root.activeElement as HTMLElement | null)?.blur();
      const before = ringsOf(stop);
      stop.focus({preventScroll: true});
      const after = ringsOf(stop);
      return root.activeElement === stop && !after.some((ring, i) => ring && !before[i]);
    })
    .map((stop) => stop.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 140));
}
