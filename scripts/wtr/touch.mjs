/**
 * A command that puts a finger on the screen: `await executeServerCommand('touch', {type: 'start' | 'move' | 'end', x, y})`.
 * Chromium takes it over its own protocol and Firefox over BiDi; elsewhere it answers `false`, and a test sends events of its own.
 */
export const touch = () => ({
  name: 'touch',
  async executeCommand({command, payload: {type, x, y} = {}, session}) {
    if (command !== 'touch') return undefined; // another plugin's
    const finger = session.browser.getPage?.(session.id)?.touchscreen;
    if (!finger) return false;
    if (type === 'start') await finger.touchStart(x, y);
    else if (type === 'move') await finger.touchMove(x, y);
    else await finger.touchEnd();
    return true;
  },
});
