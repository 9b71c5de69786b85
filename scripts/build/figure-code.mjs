// The figure engine and all poses by themselves, minified and packed as in the one module, to know what they weigh.
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

/** Their code, without the list of exercises in whose order the poses stand. */
export async function figureCode() {
  const [{plugins, treeshake, onLog}] = config;
  const entry = {name: 'entry', resolveId: (id) => (id === 'figures' ? id : null), load: (id) => (id === 'figures' ? ENTRY : null)};
  const bundle = await rollup({input: 'figures', external: /catalogue\/exercises\/index/, treeshake, onLog, plugins: [entry, ...plugins]});
  return (await bundle.generate({format: 'es'})).output[0].code;
}
