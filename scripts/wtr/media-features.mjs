/**
 * A command that lets a test emulate any media feature, in Chromium: `emulateMedia()` knows only colour scheme and motion.
 * `await executeServerCommand('media-features', [{name: 'forced-colors', value: 'active'}])`; an empty list ends it.
 */
export const mediaFeatures = () => ({
  name: 'media-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'media-features') return undefined; // another plugin's
    const cdp = await session.browser.getPage(session.id).createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {features: payload});
    return true;
  },
});
