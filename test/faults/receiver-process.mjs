// The reference receiver in a process of its own, so that a test can end it without warning.
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {startReceiver} from '../../demo/receiver/receiver.mjs';
import {load} from '../../scripts/build/load.mjs';

const here = fileURLToPath(import.meta.url);

/** A receiver that can be killed and started again on the same file. */
export const receiverProcess = (file, fromSource) => {
  let child = null;
  let port = 0;
  return {
    get port() {
      return port;
    },
    async start() {
      child = fork(here, [file, ...(fromSource ? ['src'] : [])]);
      [port] = await once(child, 'message');
    },
    /** As a power cut does it. */
    async kill() {
      const gone = once(child, 'exit');
      port = 0;
      child.kill('SIGKILL');
      await gone;
    },
  };
};

if (process.argv[1] === here) {
  const [, , file, from] = process.argv;
  const core = from === 'src' ? await load('src/core.ts') : undefined;
  const {port} = await startReceiver({core, port: 0, file, rate: {perMinute: 1e6, burst: 1e6}});
  process.send(port);
  process.on('disconnect', () => process.exit());
}
