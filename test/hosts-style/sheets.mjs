// The style sheets of other people's pages: where each comes from, and how it gets here.
import {createHash} from 'node:crypto';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Taken out of the packages' archives, pinned by hash: installed, some bring hundreds of other packages along. */
export const ARCHIVES = {
  'bootstrap@5.3.9': {hash: 'sha512-20cU0rcfw8WdxtVbmfU+xT2EjvVTw9Ror/h1Qvd7DXCujRg8OO9mdBCsmTHdJFf3BuadmBNJtgIuUXsBqSkk/w==', files: ['dist/css/bootstrap.css']},
  'tailwindcss@4.3.5': {hash: 'sha512-FcQk9BuffmEHJP2G0XmB2SplU1aLTI7j07Kunk+U74Ny+XiWOtzXz9aujFZ/avntw1e2cOv/3PkgzflQ7gX2vQ==', files: ['preflight.css']},
  'bulma@1.0.4': {hash: 'sha512-Ffb6YGXDiZYX3cqvSbHWqQ8+LkX6tVoTcZuVB3lm93sbAVXlO0D6QlOTMnV6g18gILpAXqkG2z9hf9z4hCjz2g==', files: ['css/bulma.css']},
  'foundation-sites@6.9.0': {hash: 'sha512-bZpjL6lxuGViy1UU/NuMddyAAJP0YgJYKNh+8ZtDWhQRtiY1yQISxHmgF4V8EFx7DWHDTdZC1fwFysnMAYkdQg==', files: ['dist/css/foundation.css']},
  '@wordpress/block-library@11.1.0': {hash: 'sha512-QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==', files: ['common', 'style', 'theme'].map((name) => `build-style/${name}.css`)},
};
const filesOf = (spec) => ARCHIVES[spec].files.map((file) => `.sheets/${spec}/${file}`);
const hostile = (name) => [`../pages/hostile/${name}.css`];

// The framework decides nothing about text, or whether the page has a scroll bar, that a page would not decide itself, so that what
// is compared is what it does to us.
const DECIDED = 'html{font-size:16px;overflow:hidden!important}body{margin:0;padding:0;background:#fff}main{font:16px/1.5 sans-serif;color:#000}';
// A reset leaves nothing of what a page decides.
const BARE = 'body{margin:0}';

/** By name: its files, and what the page decides itself, with the sheet and without. */
export const SHEETS = {
  'bootstrap': {files: filesOf('bootstrap@5.3.9'), base: DECIDED},
  'tailwind preflight': {files: filesOf('tailwindcss@4.3.5'), base: DECIDED},
  'bulma': {files: filesOf('bulma@1.0.4'), base: DECIDED},
  'foundation': {files: filesOf('foundation-sites@6.9.0'), base: DECIDED},
  'wordpress blocks': {files: filesOf('@wordpress/block-library@11.1.0'), base: DECIDED},
  'brutal reset': {files: hostile('brutal'), base: BARE},
  'universal reset': {files: hostile('everything-reset'), base: BARE},
  'bare controls': {files: hostile('bare-controls'), base: BARE},
  'root of 62.5 %': {files: hostile('small-root'), base: BARE},
};

export const readSheet = (file) => readFileSync(here + file);

const must = (cwd, command, ...args) => {
  const {status, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8', shell: process.platform === 'win32'});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
};

/** Gets what is missing, over the network; throws where that fails or something else came. */
export const getSheets = () => {
  for (const [spec, {hash, files}] of Object.entries(ARCHIVES)) {
    if (filesOf(spec).every((file) => existsSync(here + file))) continue;
    const folder = `${here}.sheets/${spec}/`;
    mkdirSync(folder, {recursive: true});
    must(folder, 'npm', 'pack', '--ignore-scripts', '--prefer-offline', spec);
    const archive = `${spec.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`;
    const found = `sha512-${createHash('sha512').update(readFileSync(folder + archive)).digest('base64')}`;
    if (found !== hash) throw new Error(`${spec} has the hash ${found}.`);
    must(folder, 'tar', '-xzf', archive, '--strip-components=1', ...files.map((file) => `package/${file}`));
    rmSync(folder + archive);
  }
};
