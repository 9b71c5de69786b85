import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import '../../src/locales/ar.js';
import type {EvenstrideElement} from '../../src/elements/base/evenstride-element.js';
import {finishAnimations} from '../support/accessible.js';
import type {State} from './states.js';
import {nextFrame, openStill} from './still.js';

export const WIDTHS = [280, 480, 960] as const;
export const SCHEMES = ['light', 'dark'] as const;
/** Each direction in a language that is written so. */
export const LANGUAGES = {ltr: 'en', rtl: 'ar'} as const;

/** The font comes with the pictures, and no caret blinks in them. The marks of the sides have a font of the machine's own. */
const font = new CSSStyleSheet();
const quiet = new CSSStyleSheet();
quiet.replaceSync('* { caret-color: transparent !important } .mark, .side::before { font-family: inherit !important }');

/** Readies the page: a tall window, a white sheet of paper, the font. */
export async function openStudio(): Promise<void> {
  await setViewport({width: 1000, height: 9000});
  font.replaceSync("body { margin: 0 !important; font: 16px 'states'; background: Canvas }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, font];
  for (const [weight, name] of [['400', 'DejaVuSans'], ['600 900', 'DejaVuSans-Bold']] as const)
    document.fonts.add(await new FontFace('states', `url(/test/states/font/${name}.woff2)`, {weight}).load());
}
export async function closeStudio(): Promise<void> {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== font);
  document.fonts.clear();
  for (const name of ['dir', 'style']) document.documentElement.removeAttribute(name);
  document.documentElement.lang = 'en';
  await setViewport({width: 800, height: 600});
}

/** Makes a state in a language of a direction, ready to be looked at. */
export async function pose(state: State, dir: keyof typeof LANGUAGES): Promise<EvenstrideElement> {
  document.documentElement.dir = dir;
  document.documentElement.lang = LANGUAGES[dir];
  const el = await openStill(state);
  el.shadowRoot!.adoptedStyleSheets = [...el.shadowRoot!.adoptedStyleSheets, quiet];
  // A result unfolded is ten windows of text, and what a form will send has an id of its own each time: both are looked at folded.
  for (const details of el.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.result details, form details')) details.open = false;
  return el;
}

/** Gives the element its room. What turns or slides in has arrived; what moves for ever stands at its beginning. */
async function stand(el: EvenstrideElement, width: number): Promise<void> {
  el.parentElement!.style.inlineSize = `${width}px`;
  for (let frames = 0; frames < 2; frames++) await nextFrame(); // what watches its size has been told, and has drawn
  await el.updateComplete;
  finishAnimations(el.shadowRoot!);
  for (const animation of el.shadowRoot!.getAnimations()) {
    animation.pause();
    animation.currentTime = 0;
  }
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
