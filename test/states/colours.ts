/** Red, green, blue and opacity, 0 to 1. */
type Colour = readonly [number, number, number, number];

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
const known = new Map<string, Colour>();

/** Any CSS colour, as the browser paints it. */
function colourOf(css: string): Colour {
  let colour = known.get(css);
  if (!colour) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    known.set(css, (colour = [r / 255, g / 255, b / 255, a / 255]));
  }
  return colour;
}

const over = ([r, g, b, a]: Colour, below: Colour): Colour => [r * a + below[0] * (1 - a), g * a + below[1] * (1 - a), b * a + below[2] * (1 - a), 1];

export const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What is behind an element's own content, its own background included. */
export function backgroundOf(element: Element | null): Colour {
  if (!element) return colourOf('Canvas');
  const colour = colourOf(getComputedStyle(element).backgroundColor);
  return colour[3] === 1 ? colour : over(colour, backgroundOf(parentOf(element)));
}

function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(parentOf(element)) : 1;
}

/** WCAG 2.2, relative luminance. */
const luminance = ([r, g, b]: Colour): number => {
  const [lr, lg, lb] = [r, g, b].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
};

/** WCAG 2.2, contrast ratio of a CSS colour on what is behind it, 1 to 21. */
export function contrast(css: string, background: Colour, opacity = 1): number {
  const [r, g, b, a] = colourOf(css);
  const [light, dark] = [luminance(over([r, g, b, a * opacity], background)), luminance(background)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast of an element's words. */
export const contrastOf = (element: Element): number => contrast(getComputedStyle(element).color, backgroundOf(element), opacityOf(element));
