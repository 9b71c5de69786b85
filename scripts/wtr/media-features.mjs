/** One for each page: what a session emulates lasts as long as the session, whatever another one says, and pages are used again. */
const sessions = new WeakMap();

/**
 * A command that lets a test emulate any media feature, in Chromium: `emulateMedia()` knows only colour scheme and motion.
 * `await executeServerCommand('media-features', [{name: 'forced-colors', value: 'active'}])`; an empty list ends it.
 */
export const mediaFeatures = () => ({
  name: 'media-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'media-features') return undefined; // another plugin's
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const cdp = sessions.get(page);
    await cdp.send('Emulation.setEmulatedMedia', {features: payload});
    if (payload.length > 0) return true;
    sessions.delete(page);
    await cdp.detach();
    return true;
  },
});
