import {isServed, site} from '../static-site.mjs';

/**
 * Lets the demo server's own handler answer for demo/ and dist/, so that a test's frame meets the strict policy, the late script
 * (`?late=600`) and nothing that the test runner would inject. dist/npm/ stays the runner's: it resolves bare imports.
 */
export const demoPages = async (context, next) => {
  if (!isServed(context.path) || context.path.startsWith('/dist/npm/')) return next();
  context.respond = false;
  return site(context.req, context.res);
};
