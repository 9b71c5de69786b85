// Makes dist/ from src/, in the order in which the pieces need each other.
import {rmSync} from 'node:fs';
import {writeFrameworkTypes} from './build/frameworks.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {run, root} from './build/run.mjs';
import {writeSchemas} from './build/schemas.mjs';
import {writeStyles} from './build/styles.mjs';

const steps = {
  'start empty': () => rmSync(`${root}dist`, {recursive: true, force: true}),
  'types for bundlers': () => run('tsc', '--project', 'tsconfig.types.json'),
  modules: () => run('rollup', '--config', '--silent'), // rolls those types up, too
  'element manifest': () => run('cem', 'analyze', '--quiet'),
  'framework types': writeFrameworkTypes,
  schemas: writeSchemas,
  styles: writeStyles,
  integrity: writeIntegrity,
  sizes: () => run('node', 'scripts/size.mjs', '--report'),
};

for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  try {
    await step();
  } catch (error) {
    console.error(`Build: ${name}: ${error.message}`);
    process.exit(1);
  }
  console.log(`Build: ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
