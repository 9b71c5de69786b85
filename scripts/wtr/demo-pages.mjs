import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {demoLeads, LEADS} from '../demo-leads.mjs';
import {isServed, site} from '../static-site.mjs';

/** Made when the first lead comes: most test runs send none. */
let leads;
const receiver = () => (leads ??= demoLeads({file: join(mkdtempSync(join(tmpdir(), 'evenstride-')), 'leads.jsonl')}));

/**
 * Lets the demo server's own handler answer for demo/ and dist/, so that a test's frame meets the strict policy, the late script
 * (`?late=600`) and nothing that the test runner would inject. dist/npm/ stays the runner's: it resolves bare imports.
 */
export const demoPages = async (context, next) => {
  if (context.path === LEADS) {
    context.respond = false;
    return (await receiver())(context.req, context.res);
  }
  if (!isServed(context.path) || context.path.startsWith('/dist/npm/')) return next();
  context.respond = false;
  return site(context.req, context.res);
};
