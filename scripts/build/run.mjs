// Runs a tool of node_modules/.bin, whether npm started us or a person did.
import {spawnSync} from 'node:child_process';
import {delimiter} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const env = {...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`};

/** Waits for the tool. When it fails, its own output has said why, and this process ends with it. */
export const run = (tool, ...args) => {
  const {status} = spawnSync(tool, args, {cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status === 0) return;
  console.error(`${tool} failed.`);
  process.exit(1);
};
