// What an app's bundler makes of one module of dist/npm/, with everything that it needs.
import {build} from 'esbuild';
import {existsSync, readdirSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {root} from './run.mjs';

const npm = `${root}dist/npm/`;

/** The tags that an app can import one by one. */
export const ELEMENTS = readdirSync(`${root}src/elements`).filter((tag) => existsSync(`${root}src/elements/${tag}/${tag}.ts`));

export const brotli = (bytes) => brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** @param options - `alone`: lit and zod stay outside, as in an app that has them anyway. */
export const bundled = async (path, {alone = false} = {}) => {
  const {outputFiles, metafile} = await build({
    absWorkingDir: npm,
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: alone ? ['lit', 'lit/*', 'zod', 'zod/*'] : [],
    metafile: true,
    outfile: 'out.js',
    write: false,
  });
  const {inputs, imports} = metafile.outputs['out.js'];
  return {
    brotli: brotli(outputFiles[0].contents),
    files: Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
    imports: imports.map(({path: name}) => name),
  };
};
