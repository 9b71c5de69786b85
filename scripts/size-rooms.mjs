// Where the bytes of the main module come from: a table by room and package, largest first. A room's brotli is of the room alone,
// so the column adds up to a little more than the whole; a package has none, as only some of its code is in the module.
import {build, transform} from 'esbuild';
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {root} from './build/run.mjs';

const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts'],
  outfile: 'out.js',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  metafile: true,
  write: false,
});

const packageOf = (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
const roomOf = (file) => packageOf(file) ?? file.split('/').slice(1, 3).join('/');
const minified = async (file) => {
  const loader = file.endsWith('.ts') ? 'ts' : 'js';
  return (await transform(readFileSync(root + file, 'utf8'), {loader, minify: true, target: 'es2022'})).code;
};

const rooms = new Map();
for (const [file, {bytesInOutput}] of Object.entries(metafile.outputs['out.js'].inputs)) {
  const room = rooms.get(roomOf(file)) ?? {bytes: 0, code: ''};
  rooms.set(roomOf(file), {bytes: room.bytes + bytesInOutput, code: room.code + (packageOf(file) ? '' : await minified(file))});
}
const rows = [...rooms].map(([room, {bytes, code}]) => ({room, bytes, brotli: code && brotliCompressSync(code).length}));
console.table(rows.sort((a, b) => b.bytes - a.bytes).filter(({bytes}) => bytes > 0));
