// The strict page that the contract promises to work on. The demo server and the tests serve demo/ under it.

/** What a careful host sends as Content-Security-Policy; `types` are the Trusted Types policies that it allows. */
export const policy = (types = ['evenstride']) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'", // for the page that shows a sandboxed frame
    "require-trusted-types-for 'script'",
    `trusted-types ${types.join(' ')}`,
  ].join('; ');

const LONGEST_DELAY = 10_000;

/**
 * How long a script is held back: `?late=600` on its own address, or on the address of the page that asks for it.
 * A page thus shows what a slow network does to it, without being changed for it.
 */
export const delayOf = (url, referer) => {
  if (!url.pathname.endsWith('.js')) return 0;
  const page = referer && URL.canParse(referer) ? new URL(referer) : undefined;
  const late = Number(url.searchParams.get('late') ?? page?.searchParams.get('late') ?? 0);
  return late > 0 ? Math.min(late, LONGEST_DELAY) : 0;
};
