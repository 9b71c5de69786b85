// A peer is one HTML file: its settings as JSON, the snippet that a site owner pastes, and the module that makes it work.
//   <script type="application/json" id="bench">{"scenario": "quiz", "label": "…", …}</script>
//   <x-quiz></x-quiz>
//   <script type="module">…</script>   bundled with its packages; with `src` and `raw`, that file as it is
import {build} from 'esbuild';
import {readFileSync, readdirSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const brotli = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** `import css from '….css'`: its text, minified, as a site's bundler would inline it. */
const styleSheets = {
  name: 'style-sheets',
  setup: ({onLoad}) =>
    onLoad({filter: /\.css$/}, async ({path, with: as}) => {
      if (as?.type === 'css') return null;
      const assets = {name: 'assets', setup: ({onResolve}) => onResolve({filter: /^https?:|\.(woff2?|ttf|eot|png|svg)([?#].*)?$/}, (asset) => ({path: asset.path, external: true}))};
      const {outputFiles} = await build({entryPoints: [path], bundle: true, minify: true, write: false, plugins: [assets]});
      return {contents: outputFiles[0].text, loader: 'text'};
    }),
};

const bundle = async (contents, resolveDir) => {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir, loader: 'jsx', sourcefile: 'peer.jsx'},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    logLevel: 'error',
    write: false,
    plugins: [styleSheets],
  });
  return outputFiles[0].text;
};

async function load(file) {
  let html = readFileSync(file, 'utf8');
  const take = (part) => {
    const found = html.match(part);
    html = html.replace(found[0], '');
    return found;
  };
  const settings = JSON.parse(take(/<script type="application\/json" id="bench">([^]*?)<\/script>/)[1]);
  const [, attributes, module] = take(/<script type="module"([^>]*)>([^]*?)<\/script>/);
  const src = attributes.match(/src="([^"]+)"/)?.[1];
  const code = src ? readFileSync(resolve(dirname(file), src), 'utf8') : await bundle(module, dirname(file));
  const css = settings.styles ? readFileSync(resolve(dirname(file), settings.styles), 'utf8') : '';
  return {...settings, name: basename(file, '.html'), html: html.trim(), code, css, bytes: brotli(code) + (css ? brotli(css) : 0)};
}

/** Every peer of these folders, of one scenario, the lightest first. */
export async function peersOf(scenario, folders) {
  const files = folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => `${folder}/${file}`));
  const peers = [];
  for (const file of files) {
    const {scenario: of} = JSON.parse(readFileSync(file, 'utf8').match(/id="bench">([^]*?)<\/script>/)[1]);
    if (of === scenario) peers.push(await load(file));
  }
  return peers.sort((a, b) => a.bytes - b.bytes);
}
