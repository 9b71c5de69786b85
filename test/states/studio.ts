import {emulateMedia, executeServerCommand, resetMouse, sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/locales/ar.js';
import type {EvenstrideElement} from '../../src/elements/base/evenstride-element.js';
import {STATES, type State} from './states.js';
import {nextFrame, openStill} from './still.js';

export const WIDTHS = [280, 480, 960] as const;
export const SCHEMES = ['light', 'dark'] as const;
/** Each direction in a language that is written so. */
export const LANGUAGES = {ltr: 'en', rtl: 'ar'} as const;

/** The font comes with the pictures. */
const font = new CSSStyleSheet();
/** No caret blinks and nothing slides in, and the marks of the sides have no font of the machine's own. */
const quiet = new CSSStyleSheet();
quiet.replaceSync(
  '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important } .mark, .side::before { font-family: inherit !important }',
);
const classes = [...new Set(STATES.map(({tag}) => tag))].map((tag) => customElements.get(tag) as unknown as typeof EvenstrideElement);
const {play} = Animation.prototype;

/**
 * Readies the page: a tall window, a white sheet of paper, the font, and a visitor at the keys, whose mouse points at nothing.
 * A tab is used for one test file after the other, and may come without the focus; a key gives it back.
 */
export async function openStudio(): Promise<void> {
  await setViewport({width: 1000, height: 9000});
  await emulateMedia({media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference'});
  await resetMouse();
  await sendKeys({press: 'Shift'});
  // What moves, or did a moment ago, is on a layer of its own, whose edges are drawn otherwise each time. So nothing ever does.
  for (const one of classes) one.elementStyles.push(quiet);
  Animation.prototype.play = Animation.prototype.cancel;
  font.replaceSync("body { margin: 0 !important; font: 16px 'states'; background: Canvas }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, font];
  for (const [weight, name] of [['400', 'DejaVuSans'], ['600 900', 'DejaVuSans-Bold']] as const)
    document.fonts.add(await new FontFace('states', `url(/test/states/font/${name}.woff2)`, {weight}).load());
}
export async function closeStudio(): Promise<void> {
  for (const one of classes) one.elementStyles.pop();
  Animation.prototype.play = play;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== font);
  document.fonts.clear();
  for (const name of ['dir', 'style']) document.documentElement.removeAttribute(name);
  document.documentElement.lang = 'en';
  await emulateMedia({media: 'screen'});
  await setViewport({width: 800, height: 600});
}

/** Makes a state in a language of a direction, ready to be looked at. */
export async function pose(state: State, dir: keyof typeof LANGUAGES): Promise<EvenstrideElement> {
  document.documentElement.dir = dir;
  document.documentElement.lang = LANGUAGES[dir];
  const el = await openStill(state);
  if (!document.hasFocus()) throw new Error('The page does not have the focus, so nothing in it shows a ring.');
  // A result unfolded is ten windows of text, and what a form will send has an id of its own each time: both are looked at folded.
  for (const details of el.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.result details, form details')) details.open = false;
  return el;
}

/** Gives the element its room. */
async function stand(el: EvenstrideElement, width: number): Promise<void> {
  el.parentElement!.style.inlineSize = `${width}px`;
  for (let frames = 0; frames < 2; frames++) await nextFrame(); // what watches its size has been told, and has drawn
  await el.updateComplete;
  const moving = el.shadowRoot!.getAnimations();
  if (moving.length > 0) throw new Error(`${moving.length} things move in ${el.localName}.`);
}

/** Takes the pictures of one width, and calls each by what it shows. */
export async function take(el: EvenstrideElement, name: string, width: number, dir: string): Promise<void> {
  await stand(el, width);
  const {x, y, height} = el.parentElement!.getBoundingClientRect();
  for (const scheme of SCHEMES) {
    document.documentElement.style.colorScheme = scheme;
    await executeServerCommand('picture', {name, at: `${scheme} ${width} ${dir}`, clip: {x, y, width, height: Math.ceil(height)}});
  }
}

export const nameOf = ({tag, name}: State): string => `${tag}/${name.replace(/[^a-z0-9]+/gi, '-')}`;
