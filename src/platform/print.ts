/** Longest that the sheet stays where a browser never says that printing is over. */
const AT_MOST = 120_000;

/**
 * Prints one element of the page alone. While the browser prints, the page carries one more style sheet that hides
 * what neither is the element nor holds it; it goes with the end of printing.
 *
 * @param state - A custom state that the element has meanwhile, by which the sheet knows it.
 * @param over - Called when printing is over.
 */
export function printAlone(element: HTMLElement, state: string, over: () => void): void {
  const page = element.ownerDocument;
  const alone = new CSSStyleSheet();
  const end = () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== alone);
    removeEventListener('afterprint', end);
    clearTimeout(timer);
    over();
  };
  const timer = setTimeout(end, AT_MOST);
  addEventListener('afterprint', end);
  try {
    const self = `:state(${state})`;
    if (element.getRootNode() === page) alone.replaceSync(`@media print { body :not(${self}, ${self} *, :has(${self})) { display: none !important } }`);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, alone];
    print();
  } catch {
    end(); // a sandbox without dialogs prints nothing
  }
}
