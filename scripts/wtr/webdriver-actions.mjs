// What @web/test-runner-commands asks of a launcher of the type 'webdriver': keys and the mouse, in W3C actions.

// The code points that the WebDriver specification gives to keys without a character.
const KEYS = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Backspace: '\uE003', Delete: '\uE017',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F',
  Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
};
const BUTTONS = {left: 0, middle: 1, right: 2};

/** `Shift+Tab` is one stroke: pressed in order, released in reverse. A lone `+` is itself. */
const stroke = (text) => {
  const keys = (text.length > 1 ? text.split('+') : [text]).map((key) => KEYS[key] ?? key);
  return [
    ...keys.map((value) => ({type: 'keyDown', value})),
    ...keys.toReversed().map((value) => ({type: 'keyUp', value})),
  ];
};

const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
const down = (button = 'left') => ({type: 'pointerDown', button: BUTTONS[button]});
const up = (button = 'left') => ({type: 'pointerUp', button: BUTTONS[button]});

/** The methods, sending through `call(method, path, body)`. Each one's first argument, the session id, has no use with one page. */
export const actions = (call) => {
  const perform = (source) => call('POST', '/actions', {actions: [source]});
  const mouse = (...steps) =>
    perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: steps});

  return {
    sendKeys: (_, strokes) => perform({type: 'key', id: 'keys', actions: strokes.flatMap(stroke)}),
    sendMouseMove: (_, x, y) => mouse(move(x, y)),
    sendMouseClick: (_, x, y, button) => mouse(move(x, y), down(button), up(button)),
    sendMouseDown: (_, button) => mouse(down(button)),
    sendMouseUp: (_, button) => mouse(up(button)),
    resetMouse: () => call('DELETE', '/actions'),
  };
};
