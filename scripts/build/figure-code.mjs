// The figure engine and all poses by themselves, minified and packed as in the one module, to know what they weigh.
import {basename} from 'node:path';
import {rollup} from 'rollup';
import config from '../../rollup.config.mjs';
import {root} from './run.mjs';

const ENTRY = `
export {animateFigure} from '${root}src/figure/animate.ts';
export {drawFigure} from '${root}src/figure/draw.ts';
export {figureFor} from '${root}src/figure/figure-for.ts';
export {figureStage} from '${root}src/figure/figure-stage.ts';
export {morph} from '${root}src/figure/morph.ts';
export {poses} from '${root}src/figure/poses.ts';
export {drawStills} from '${root}src/figure/stills.ts';`;

/**
 * Their code, without the lists in whose order poses and tints stand (they are imported by a short name, wherever this
 * checkout is) and without the module's licence line.
 */
export async function figureCode() {
  const [{plugins, treeshake, onLog}] = config;
  const entry = {name: 'entry', resolveId: (id) => (id === 'figures' ? id : null), load: (id) => (id === 'figures' ? ENTRY : null)};
  const external = /catalogue\/(exercises\/index|vocabulary)/;
  const bundle = await rollup({input: 'figures', external, treeshake, onLog, plugins: [entry, ...plugins]});
  const {output: [{code}]} = await bundle.generate({format: 'es', paths: (id) => basename(id)});
  return code.slice(code.indexOf('*/') + 2).trim();
}
