import {build} from 'esbuild';
const r=await build({stdin:{contents:`export * from './src/core.ts'; export {placeSessions} from './src/core/place-sessions.ts'`,resolveDir:'/work/main',loader:'ts'},bundle:true,format:'esm',platform:'node',write:false});
import {writeFileSync} from 'fs'; writeFileSync('/tmp/core-b.mjs',r.outputFiles[0].text);
