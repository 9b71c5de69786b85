import {expect} from '@open-wc/testing';

/** Ends what fades or slides in; what goes on for ever stays. */
export function finishAnimations(root: ShadowRoot): void {
  for (const animation of root.getAnimations()) if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
}

/** Expects axe to find nothing wrong, neither in the element as the page sees it nor inside; half faded in, a colour is not yet its own. */
export async function expectAccessible(element: HTMLElement & {updateComplete?: Promise<unknown>}): Promise<void> {
  await element.updateComplete;
  if (element.shadowRoot) finishAnimations(element.shadowRoot);
  await expect(element).to.be.accessible();
  if (element.shadowRoot) await expect(element).shadowDom.to.be.accessible();
}
