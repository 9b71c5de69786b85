// The contact sheet: every exercise at its key positions or in motion, both sides, light and dark.
import {animateFigure, catalogue, drawFigure, drawStills, figureFor, figureStage, figureStyles} from '../dist/evenstride.js';

const page = new CSSStyleSheet();
page.replaceSync(`
  :root { color-scheme: light dark; }
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#16181d, #f2f3f5); background: light-dark(#fff, #14161a); }
  header { padding: 2rem clamp(1rem, 4vw, 3rem) 1rem; }
  h1 { margin: 0; font-size: 2.5rem; line-height: 1.1; letter-spacing: -0.02em; }
  header p { max-width: 65ch; color: light-dark(#5b6270, #a6adba); }
  form { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
  fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
  legend { float: left; margin-inline-end: 1rem; padding: 0; font-weight: 600; line-height: 2.75rem; }
  label { display: flex; align-items: center; gap: 0.4rem; min-height: 2.75rem; }
  input { accent-color: light-dark(#0f766e, #2dd4bf); }
  main { padding: 0 clamp(1rem, 4vw, 3rem) 4rem; }
  h2 { margin: 3rem 0 0.5rem; font-size: 1.25rem; text-transform: capitalize; }
  .sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem 2rem; }
  .sheet.motion { grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
  figure { margin: 0; content-visibility: auto; contain-intrinsic-size: auto 13rem; }
  figcaption { color: light-dark(#5b6270, #a6adba); font-size: 0.875rem; }
  .strip { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.25rem; }
  .motion .strip { grid-template-columns: 1fr; }
  @media print { form { display: none; } figure { break-inside: avoid; } }
`);
document.adoptedStyleSheets = [page, figureStyles.styleSheet];

const main = document.querySelector('main');
const form = document.querySelector('form');
let leave = [];

function picture(exercise, side, moving) {
  const figure = document.createElement('figure');
  const strip = document.createElement('div');
  strip.className = 'strip';
  const caption = document.createElement('figcaption');
  caption.textContent = exercise.name;
  figure.append(strip, caption);
  const solved = figureFor(exercise.id, side, exercise.primary);
  if (!solved) return figure;
  if (!moving) {
    strip.append(...drawStills(document, solved, {most: 3}));
    return figure;
  }
  const svg = drawFigure(document, solved, {label: exercise.name});
  strip.append(svg);
  const player = animateFigure(svg, solved, {tempo: exercise.dose.tempo});
  leave.push(figureStage().add(svg, player), () => player.cancel());
  return figure;
}

function show() {
  const {side, show: what, scheme} = Object.fromEntries(new FormData(form));
  document.documentElement.style.setProperty('color-scheme', scheme);
  for (const end of leave) end();
  leave = [];
  const moving = what === 'motion';
  const phases = Map.groupBy(catalogue.exercises, ({phase}) => phase);
  main.replaceChildren(
    ...[...phases].map(([phase, exercises]) => {
      const section = document.createElement('section');
      const title = document.createElement('h2');
      title.textContent = phase.replace('-', ' ');
      const sheet = document.createElement('div');
      sheet.className = moving ? 'sheet motion' : 'sheet';
      sheet.append(...exercises.map((exercise) => picture(exercise, side, moving)));
      section.append(title, sheet);
      return section;
    }),
  );
}

form.addEventListener('change', show);
show();
