/**
 * All test files share one origin, and so one storage: what one leaves there, the next one finds. A file that leaves something
 * of ours behind fails by name; a test of what is *not* stored would otherwise fail in its place. Each starts with nothing,
 * too: an element that keeps what a visitor did does so once more while its page goes away, after the last test cleaned up.
 */
const CHECK = `
const emptied = () => [localStorage, sessionStorage].forEach((area) => area.clear());
before('starts with nothing in the browser', emptied);
after('leaves nothing in the browser', () => {
  const left = [localStorage, sessionStorage].flatMap((area) => Object.keys(area).filter((key) => key.startsWith('evenstride:')));
  emptied();
  if (left.length > 0) throw new Error('This file leaves ' + left.join(', ') + ' in the browser. Clear localStorage and sessionStorage after each test of an element with persist; remove() of a page in a frame does.');
});`;

export const leavesNothing = () => ({
  name: 'leaves-nothing',
  transform: ({path, body}) => (path.endsWith('.test.ts') ? {body: body + CHECK} : undefined),
});
