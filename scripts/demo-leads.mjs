// The reference receiver at the demo's own address, so that its pages send their leads for real.
import {fileURLToPath} from 'node:url';
import {createReceiver} from '../demo/receiver/receiver.mjs';

/** Where the demo's forms send to. */
export const LEADS = '/leads';

const kept = fileURLToPath(new URL('../demo/receiver/leads.jsonl', import.meta.url));

/**
 * A listener for requests to `LEADS`. It checks with the built core, so it can be made once `dist/` is there.
 * @param options.file - Where leads are kept; beside the receiver, out of git, without it.
 */
export const demoLeads = async ({file = kept, ...options} = {}) => {
  const core = await import('../dist/core.js');
  const {handle} = await createReceiver({core, file, controller: 'Even Miles', consentText: 'Even Miles may use this to answer me.', ...options});
  return handle;
};
