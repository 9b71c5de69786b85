// How states look, kept as small pictures in the repository. docs/decisions/states.md says why they are small.
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';

const home = fileURLToPath(new URL('../../test/states/pictures/', import.meta.url));
const found = fileURLToPath(new URL('../../coverage/pictures/', import.meta.url));

/** Pixels a cell has each way: the mean of so many is the same where letters are smoothed a little otherwise. */
const CELL = 8;
/** How far the mean colour of a cell may be off, of 255. */
const TOLERANCE = 4;

/** The mean of each cell; what sticks out below is measured by the pixels that it has. */
export function shrink({width, height, data}) {
  const small = new PNG({width: Math.ceil(width / CELL), height: Math.ceil(height / CELL)});
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      const sum = [0, 0, 0];
      let count = 0;
      for (let py = y * CELL; py < Math.min(height, (y + 1) * CELL); py++)
        for (let px = x * CELL; px < Math.min(width, (x + 1) * CELL); px++, count++) {
          const at = (py * width + px) * 4;
          for (let i = 0; i < 3; i++) sum[i] += data[at + i];
        }
      const to = (y * small.width + x) * 4;
      for (let i = 0; i < 3; i++) small.data[to + i] = Math.min(254, 2 * Math.round(sum[i] / count / 2)); // even: half the bytes
      small.data[to + 3] = 255;
    }
  return small;
}

/** Side by side, top-aligned; what is below a shorter one stays transparent, so that its height is told. */
function sheetOf(pictures) {
  const sheet = new PNG({width: pictures.reduce((sum, {width}) => sum + width, 0), height: Math.max(...pictures.map(({height}) => height))});
  sheet.data.fill(0);
  let x = 0;
  for (const one of pictures) {
    PNG.bitblt(one, sheet, 0, 0, one.width, one.height, x, 0);
    x += one.width;
  }
  return sheet;
}

/** What differs between two sheets, in words; nothing where they are the same to the eye. */
export function compare(now, then, names, widths) {
  if (now.width !== then.width) return [`${now.width} cells wide, and was ${then.width}`];
  const differs = [];
  let from = 0;
  for (const [n, name] of names.entries()) {
    let [cells, worst, first] = [0, 0, ''];
    for (let y = 0; y < Math.max(now.height, then.height); y++)
      for (let x = from; x < from + widths[n]; x++) {
        const at = (y * now.width + x) * 4;
        let off = 0;
        for (let i = 0; i < 4; i++) off = Math.max(off, Math.abs((y < now.height ? now.data[at + i] : 0) - (y < then.height ? then.data[at + i] : 0)));
        if (off <= TOLERANCE) continue;
        first ||= `${(x - from) * CELL}, ${y * CELL}`;
        cells++;
        worst = Math.max(worst, off);
      }
    if (cells > 0) differs.push(`${name}: ${cells} cells differ, by up to ${worst}, the first at ${first}`);
    from += widths[n];
  }
  return differs;
}

const taken = new Map();
const sessions = new WeakMap();
/** Makes the last picture small: while the browser takes the next one, as both take their time. */
let develop = () => {};

/**
 * `picture` takes the picture of a place of the page; `pictures` holds those that were taken under a name against the recorded
 * sheet, gives what differs, and leaves the new sheet in coverage/pictures/; `pictures-names` gives the recorded names.
 */
export const pictures = () => ({
  name: 'pictures',
  async executeCommand({command, payload, session}) {
    if (command === 'picture') {
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const shot = sessions.get(page).send('Page.captureScreenshot', {format: 'png', optimizeForSpeed: true, clip: {...payload.clip, scale: 1}});
      develop();
      const raw = Buffer.from((await shot).data, 'base64');
      if (process.env.GALLERY) save(`${process.env.GALLERY}${payload.name}/${payload.at}.png`, raw);
      if (!taken.has(payload.name)) taken.set(payload.name, new Map());
      const album = taken.get(payload.name);
      develop = () => {
        album.set(payload.at, shrink(PNG.sync.read(raw)));
        develop = () => {};
      };
      return true;
    }
    if (command === 'pictures') {
      develop();
      const all = [...taken.get(payload)];
      taken.delete(payload);
      const sheet = sheetOf(all.map(([, picture]) => picture));
      const path = `${home}${payload}.png`;
      if (process.env.RECORD) save(path, PNG.sync.write(sheet, {deflateLevel: 9}));
      if (!existsSync(path)) return ['nothing is recorded; RECORD=1 does it'];
      const differs = compare(sheet, PNG.sync.read(readFileSync(path)), all.map(([name]) => name), all.map(([, {width}]) => width));
      if (differs.length > 0) save(`${found}${payload}.png`, PNG.sync.write(sheet));
      return differs;
    }
    if (command === 'pictures-names') return readdirSync(home, {recursive: true}).filter((name) => name.endsWith('.png')).map((name) => name.slice(0, -'.png'.length));
    return undefined; // another plugin's
  },
});

function save(path, bytes) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, bytes);
}
