/**
 * Prints one element of the page alone. While the browser prints, the page carries one more style sheet that hides
 * what neither is the element nor holds it; it goes with the end of printing.
 *
 * @param state - A custom state that the element has meanwhile, by which the sheet knows it.
 */
export function printAlone(element: HTMLElement, state: string): void {
  const page = element.ownerDocument;
  const alone = new CSSStyleSheet();
  try {
    const self = `:state(${state})`;
    if (element.getRootNode() === page) alone.replaceSync(`@media print { body :not(${self}, ${self} *, :has(${self})) { display: none !important } }`);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, alone];
    print();
  } catch {
    // A sandbox without dialogs prints nothing.
  } finally {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== alone);
  }
}
