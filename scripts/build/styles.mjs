// dist/evenstride.css: the optional sheet that reserves each element's room before the module is there.
import {transform} from 'esbuild';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {root} from './run.mjs';

export const writeStyles = async () => {
  const source = `${root}src/evenstride.css`;
  if (!existsSync(source)) return;
  const {code} = await transform(readFileSync(source, 'utf8'), {loader: 'css', minify: true, target: 'es2022'});
  writeFileSync(`${root}dist/evenstride.css`, code);
};
