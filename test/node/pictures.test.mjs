// The pictures of the states are small and compared with a tolerance: that both find what a person would, and no more.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PNG} from 'pngjs';
import {compare, shrink} from '../../scripts/wtr/pictures.mjs';

const WIDTH = 320;
const HEIGHT = 240;

/** A card on a page: a border, a filled button, four lines of text-like strokes; each part can be had otherwise. */
function card({shift = 0, border = 0x86, button = [15, 118, 110], line = 0xdf, smooth = 0, lines = 4} = {}) {
  const picture = new PNG({width: WIDTH, height: HEIGHT});
  const fill = (x, y, width, height, [r, g, b]) => {
    for (let py = y; py < y + height; py++) for (let px = x; px < x + width; px++) picture.data.set([r, g, b, 255], (py * WIDTH + px) * 4);
  };
  const grey = (value) => [value, value, value];
  fill(0, 0, WIDTH, HEIGHT, grey(255));
  for (const [x, y, w, h] of [[10, 10, 300, 1], [10, 229, 300, 1], [10, 10, 1, 220], [309, 10, 1, 220]]) fill(x, y, w, h, grey(border));
  for (let row = 0; row < lines; row++) for (let x = 24; x < 280; x += 6) fill(x, 30 + row * 24 + shift, 2, 11, grey(22 + smooth * ((x + row) % 3)));
  fill(24, 150, 270, 1, grey(line));
  fill(24, 170, 120, 44, button);
  return shrink(picture);
}
const differs = (change) => compare(card(change), card(), ['card'], [card().width]);

const CHANGES = {
  'text that moved by two pixels': {shift: 2},
  'text that moved by one pixel': {shift: 1},
  'a line of text that is gone': {lines: 3},
  'a border that is gone': {border: 255},
  'a button in a colour a shade off': {button: [30, 130, 120]},
};
for (const [name, change] of Object.entries(CHANGES)) test(`the pictures find ${name}`, () => assert.equal(differs(change).length, 1));

test('the pictures find a height that changed', () => {
  const [tall, short] = [card(), card()];
  const lower = new PNG({width: short.width, height: short.height - 1});
  PNG.bitblt(short, lower, 0, 0, lower.width, lower.height, 0, 0);
  assert.equal(compare(lower, tall, ['card'], [tall.width]).length, 1);
});

test('the pictures do not mind letters that are smoothed a little otherwise', () => assert.deepEqual(differs({smooth: 4}), []));
test('the pictures do not find a difference where there is none', () => assert.deepEqual(differs({}), []));
