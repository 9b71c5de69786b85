// `npm run gallery`: docs/site/gallery/, every designed state as it looks now: light and dark, three widths, both directions.
// The pictures are those that the tests take, so a person sees what is compared. `npm run serve` shows the page.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {root} from './build/run.mjs';

const out = `${root}docs/site/gallery/`;
rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});
// Where something differs from what is recorded there is all the more reason to look.
const {status} = spawnSync('npx', ['wtr', '--files', 'test/states/pictures.chromium.test.ts'], {cwd: root, env: {...process.env, GALLERY: out}, stdio: 'inherit', shell: process.platform === 'win32'});

const DIRECTIONS = ['ltr', 'rtl'];
const SCHEMES = ['light', 'dark'];
const folders = (path) => readdirSync(path, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name).sort();
const states = folders(out).flatMap((tag) => folders(out + tag).map((state) => ({tag, state, title: `${tag}: ${state.replaceAll('-', ' ')}`})));

const picture = ({tag, state, title}, at) => `<figure><img loading="lazy" src="${tag}/${state}/${encodeURIComponent(at)}.png" alt="${title}, ${at}"><figcaption>${at}</figcaption></figure>`;
const section = (one) => {
  const widths = [...new Set(readdirSync(`${out}${one.tag}/${one.state}`).map((file) => Number(file.split(' ')[1])))].sort((a, b) => a - b);
  const rows = DIRECTIONS.flatMap((dir) => SCHEMES.map((scheme) => `<div class="row">${widths.map((width) => picture(one, `${scheme} ${width} ${dir}`)).join('')}</div>`));
  return `<section id="${one.tag}-${one.state}"><h2>${one.title}</h2>${rows.join('\n')}</section>`;
};

writeFileSync(`${out}gallery.css`, `body { margin: 2em; font: 16px/1.5 system-ui, sans-serif; background: #e9ebef; color: #16181d }
nav { columns: 18em; margin-block-end: 2em }
nav a { display: block; color: inherit }
.row { display: flex; gap: 1em; align-items: start; overflow-x: auto; margin-block: 1em }
figure { margin: 0; flex: none }
figcaption { font-size: 0.8em }
img { display: block; background: #fff }
`);
writeFileSync(
  `${out}index.html`,
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Every state · evenstride</title><link rel="stylesheet" href="gallery.css"></head>
<body><h1>Every designed state</h1><p>${states.length} states, light and dark, 280, 480 and 960 px wide, in English from left to right and in Arabic from right to left.</p>
<nav aria-label="States">${states.map(({tag, state, title}) => `<a href="#${tag}-${state}">${title}</a>`).join('')}</nav>
${states.map(section).join('\n')}
</body></html>
`,
);
console.log(`${states.length} states in docs/site/gallery/index.html${status === 0 ? '' : '; some differ from what is recorded'}`);
