// Imports a TypeScript module of src/ into Node, for scripts that make files from the source.
import {build} from 'esbuild';
import {root} from './run.mjs';

export const load = async (path) => {
  const {outputFiles} = await build({
    entryPoints: [`${root}${path}`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
    logLevel: 'silent', // a failure is thrown, and said once
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};
