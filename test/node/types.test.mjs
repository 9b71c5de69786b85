// The rolled-up declarations, as a page's author meets them: strict, and with neither lit nor zod installed.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
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
