import {readFile} from 'node:fs/promises';
import {policy} from '../host-policy.mjs';

const MODULE = new URL('../../dist/evenstride.js', import.meta.url);

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A page of a careful host, made to order for test/support/host.ts: `/host-page?module=…&module=…&style=…&body=…&types=lit-html`.
 * The policy comes as a header, as from a real server: Firefox does not know 'self' in a page that has no address.
 */
export const hostPage = async (context, next) => {
  if (context.path === '/other-version.js') {
    // The built module as of another release: nothing differs but what it calls itself.
    context.type = 'text/javascript';
    context.body = (await readFile(MODULE, 'utf8')).replaceAll(/(["'`])\d+\.\d+\.\d+\1/g, '"0.0.9"');
    return undefined;
  }
  if (context.path !== '/host-page') return next();
  const query = context.URL.searchParams;
  const scripts = query.getAll('module').map((url) => `<script type="module"${query.has('async') ? ' async' : ''} src="${escape(url)}"></script>`);
  const styles = query.getAll('style').map((url) => `<link rel="stylesheet" href="${escape(url)}">`);
  // In a sandbox WebKit finds nothing that is 'self', so such a host names itself.
  const self = query.has('sandboxed') ? context.origin : "'self'";
  context.set('content-security-policy', policy(['evenstride', ...query.getAll('types')]).replaceAll("'self'", self));
  context.type = 'text/html; charset=utf-8';
  context.body = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Host</title><script src="/test/support/witness.js"></script>
${styles.join('')}${scripts.join('')}</head><body>${query.get('body') ?? ''}</body></html>`;
  return undefined;
};
