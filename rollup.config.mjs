// dist/evenstride.js, dist/core.js and dist/locales/*.js stand alone in a page; dist/npm/ is for bundlers, which keep
// one copy of lit and zod per app and drop the elements that nobody imports.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {hostSafe} from './scripts/rollup/host-safe.mjs';
import {intoMainModule} from './scripts/rollup/into-main-module.mjs';
import {minifyLiterals} from './scripts/rollup/minify-literals.mjs';
import {onlyKnownLogs} from './scripts/rollup/only-known-logs.mjs';
import {packExercises} from './scripts/rollup/pack-exercises.mjs';
import {plainProperties} from './scripts/rollup/plain-properties.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const {name, version, license} = JSON.parse(readFileSync(here('package.json'), 'utf8'));

const filesOf = (folder) => (existsSync(here(folder)) ? readdirSync(here(folder)).map((file) => `${folder}/${file}`) : []);
/** src/locales/<lang>.ts; a folder beside it holds its words. */
const locales = filesOf('src/locales').filter((file) => file.endsWith('.ts')).map((file) => basename(file, '.ts'));
/** src/elements/<tag>/<tag>.ts; the other folders there are shared pieces. */
const elements = filesOf('src/elements').map((folder) => `${folder}/${basename(folder)}.ts`).filter(existsSync);

const typescript = () => [esbuild({target: 'es2022'}), plainProperties(), minifyLiterals()]; // decorators as tsconfig.json says
const standalone = ({ascii = true} = {}) => [
  nodeResolve({extensions: ['.ts', '.js'], exportConditions: ['production']}),
  packExercises(),
  ...typescript(),
  hostSafe(),
  terser({
    ecma: 2020,
    module: true,
    // Never mangle `_` properties: Lit knows a reactive one by its name.
    compress: {passes: 2},
    // One letter beyond Latin-1 and a browser keeps the whole module in two bytes a letter. Arabic would be larger as escapes.
    format: {ascii_only: ascii, comments: false, preamble: `/*! ${name} ${version}, ${license}; with lit, zod and body-muscles: THIRD-PARTY-NOTICES */`},
  }),
];
// From the declarations that tsc has put into dist/npm/, which is five times as fast as from the sources. Everything
// inside, so that a page's author needs neither lit nor zod for its types.
const types = () => [dts({respectExternal: true, tsconfig: 'tsconfig.types.json'})];

/** Of our own modules only the entries do something when they load, as package.json's `sideEffects` says to other bundlers too. */
const treeshake = {moduleSideEffects: (id) => !id.startsWith(here('src/'))};

/** One self-contained module and its types. */
const single = (entry, file) => [
  {input: `src/${entry}.ts`, output: {file: `dist/${file}.js`, format: 'es', sourcemap: true}, plugins: standalone()},
  {input: `dist/npm/${entry}.d.ts`, output: {file: `dist/${file}.d.ts`, format: 'es'}, plugins: types()},
];

/** A language beside the main module, which it reaches by its address. */
const locale = (name) => {
  const beside = (folder) => intoMainModule(here(folder));
  return [
    {
      input: `src/locales/${name}.ts`,
      output: {file: `dist/locales/${name}.js`, format: 'es'},
      plugins: [beside('src/locales'), ...standalone({ascii: false})],
    },
    {
      input: `dist/npm/locales/${name}.d.ts`,
      output: {file: `dist/locales/${name}.d.ts`, format: 'es'},
      plugins: [beside('dist/npm/locales'), ...types()],
    },
  ];
};

/** Every module a file of its own. Those named here keep all their exports; an app may import them by themselves. */
const forBundlers = {
  input: ['src/index.ts', 'src/core.ts', 'src/fallback.ts', ...elements, ...locales.map((name) => `src/locales/${name}.ts`)],
  output: {dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
  external: /^(lit|zod)(\/|$)/,
  plugins: [nodeResolve({extensions: ['.ts', '.js']}), ...typescript()],
};

export default [
  ...single('index', 'evenstride'),
  ...single('core', 'core'),
  ...locales.flatMap(locale),
  forBundlers,
].map((config) => ({...config, treeshake, onLog: onlyKnownLogs}));
