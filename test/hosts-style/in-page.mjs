// What test/hosts-style/run.mjs asks of the browser; each function is sent there alone, so it uses nothing from outside itself.

/** Until nothing on the page changes any more: each element is drawn, the figure too, and what observes sizes has been told. */
export const settled = async (tags) => {
  const frame = () => new Promise(requestAnimationFrame);
  await document.fonts.ready;
  for (const tag of tags) {
    await customElements.whenDefined(tag);
    while (!(await document.querySelector(tag).updateComplete));
  }
  while (!document.querySelector('exercise-card').shadowRoot.querySelector('.fig')) await frame();
  await frame();
  await frame();
};

/** Every inner part of an element: its computed style as a whole, and where it stands within the element. */
export const lookOf = (element) => {
  const origin = element.getBoundingClientRect();
  return [...element.shadowRoot.querySelectorAll('*')].map((part) => {
    const style = getComputedStyle(part);
    const {x, y, width, height} = part.getBoundingClientRect();
    const names = [...style].filter((name) => !name.startsWith('--') && !/origin$|^inset|^(top|right|bottom|left)$/.test(name)); // the place says it
    const place = part.getClientRects().length === 0 ? 'nowhere' : [x - origin.x, y - origin.y, width, height].map((n) => n.toFixed(1)).join(' ');
    return `${part.localName}.${part.getAttribute('class') ?? ''} ${place} ${names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
  });
};

/** How many pixels of two PNGs differ by more than a rounding; all of them where the sizes differ. */
export const differingPixels = async (one, other) => {
  // A curve that stands at another fraction of a pixel on its page is drawn with some pixels less or more.
  const STRAY = 1 / 20_000;
  const pixels = async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > 8)) count++;
  return count > a.width * a.height * STRAY ? count : 0;
};
