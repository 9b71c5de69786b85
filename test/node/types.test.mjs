// The rolled-up declarations, as a page's author meets them: strict, and with neither lit nor zod installed.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evenstride-'));
after(() => rmSync(folder, {recursive: true}));

const USE = `
import {define, type ImbalanceQuiz} from './evenstride.js';
import {assess} from './core.js';
define({names: {'exercise-card': 'my-card'}});
const quiz: ImbalanceQuiz = document.createElement('imbalance-quiz');
quiz.addEventListener('imbalance-answer', ({detail}) => console.log(detail.progress.toFixed(), assess({}).status));
// @ts-expect-error There is no such tag.
define({names: {'no-such-tag': 'x'}});
`;
const compilerOptions = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

for (const module of [{module: 'esnext', moduleResolution: 'bundler'}, {module: 'nodenext'}])
  test(`the declarations hold by themselves (${module.moduleResolution ?? module.module})`, () => {
    for (const name of ['evenstride', 'core']) for (const end of ['js', 'd.ts']) cpSync(`${root}dist/${name}.${end}`, join(folder, `${name}.${end}`));
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'use.ts'), USE);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: {...compilerOptions, ...module}, files: ['use.ts']}));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    assert.equal(spawnSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'}).stdout, '');
  });

// Each framework's own type package would be its whole tree in this project's install; these stand-ins hold what the typings touch.
const JSX_NAMESPACE = 'export namespace JSX { interface IntrinsicElements { main: {children?: unknown} } }';
const jsx = (attributes) => `${JSX_NAMESPACE} export interface HTMLAttributes<T> { id?: string; lang?: string; children?: unknown } ${attributes}`;
const JSX_USE = (prop, on) => `
export const page = <main>
  <imbalance-quiz id="q" self-tests="off" ${prop}answers={{tires: {calves: 'left'}}} preview ${on}imbalance-result={({detail, currentTarget}) => [detail.assessment.status, currentTarget.answers]}>Fallback</imbalance-quiz>
  <coaching-interest reply-within="24" ${on}coaching-lead={({detail}) => detail.respondWith(Promise.resolve(detail.lead.email))} />
  {/* @ts-expect-error There is no such mode. */}
  <imbalance-quiz self-tests="maybe" />
  {/* @ts-expect-error There is no such field. */}
  <exercise-card ${on}exercise-add={({detail}) => detail.nope} />
</main>;`;
/** Framework → its package, the stand-in, and a use of the typings. */
const FRAMEWORKS = {
  react: ['react', jsx('export type DetailedHTMLProps<A, E> = A & {ref?: {current: E | null}; key?: string};'), JSX_USE('', 'on')],
  preact: ['preact', jsx(''), JSX_USE('', 'on')],
  solid: ['solid-js', 'export namespace JSX { interface HTMLAttributes<T> { id?: string; lang?: string; children?: unknown } interface IntrinsicElements { main: {children?: unknown} } }', JSX_USE('prop:', 'on:')],
  vue: [
    'vue',
    'export type EmitFn<E> = <K extends keyof E>(name: K, ...args: E[K] extends (...args: infer A) => void ? A : never) => void; export interface HTMLAttributes { id?: string; lang?: string } export interface PublicProps { key?: string } export interface GlobalComponents {}',
    `import type {GlobalComponents} from 'vue';
     declare const quiz: InstanceType<GlobalComponents['imbalance-quiz']>;
     export const props: typeof quiz.$props = {id: 'q', 'self-tests': 'off', answers: {tires: {calves: 'left'}}};
     quiz.$emit('imbalance-result', new CustomEvent('imbalance-result') as HTMLElementEventMap['imbalance-result']);
     // @ts-expect-error There is no such mode.
     export const wrong: typeof quiz.$props = {'self-tests': 'maybe'};
     // @ts-expect-error There is no such event.
     quiz.$emit('exercise-add');`,
  ],
  svelte: [
    'svelte/elements',
    'export interface HTMLAttributes<T> { id?: string; lang?: string } export interface SvelteHTMLElements {}',
    `import type {SvelteHTMLElements} from 'svelte/elements';
     export const quiz: SvelteHTMLElements['imbalance-quiz'] = {id: 'q', 'self-tests': 'off', 'onimbalance-result': ({detail}) => detail.assessment.status};
     // @ts-expect-error There is no such mode.
     export const wrong: SvelteHTMLElements['imbalance-quiz'] = {'self-tests': 'maybe'};`,
  ],
};

for (const [name, [framework, standIn, use]] of Object.entries(FRAMEWORKS))
  test(`the typings for ${name} know tags, attributes, properties and events`, () => {
    const app = join(folder, name);
    const installed = (path, text) => {
      mkdirSync(join(app, 'node_modules', path), {recursive: true});
      writeFileSync(join(app, 'node_modules', path, 'index.d.ts'), text);
    };
    installed(framework, standIn);
    if (use.includes('<main>')) installed(`${framework}/jsx-runtime`, `export {JSX} from '${framework}';`);
    // The paths below stand for an installed package; lit is resolved from this project.
    const source = use.includes('<main>') ? 'use.tsx' : 'use.ts';
    writeFileSync(join(app, source), `import type {} from 'evenstride/${name}';\n${use}`);
    const paths = {[`evenstride/${name}`]: [`${root}dist/frameworks/${name}.d.ts`], [framework]: [join(app, 'node_modules', framework)]};
    const options = {...compilerOptions, skipLibCheck: true, module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', jsxImportSource: framework, paths};
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({compilerOptions: options, files: [source]}));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    assert.equal(spawnSync(process.execPath, [tsc, '-p', app], {encoding: 'utf8'}).stdout, '');
  });
