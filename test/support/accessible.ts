import {expect} from '@open-wc/testing';

/** Expects axe to find nothing wrong, neither in the element as the page sees it nor inside. */
export async function expectAccessible(element: HTMLElement & {updateComplete?: Promise<unknown>}): Promise<void> {
  await element.updateComplete;
  await expect(element).to.be.accessible();
  if (element.shadowRoot) await expect(element).shadowDom.to.be.accessible();
}
