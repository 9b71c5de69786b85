// Compacts the outlines of body-muscles to what the body map draws: one half of the body, in tenths of its units, by
// place. `node scripts/body-map.mjs` after a change here or of the package; the result is committed and a test
// compares the two.
import {BACK_MUSCLES, FRONT_MUSCLES} from 'body-muscles';
import {writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

const target = fileURLToPath(new URL('../src/elements/body-map/outlines.ts', import.meta.url));

/** x of the body's midline in each view. */
const MIDLINE = {front: 15.92, back: 52.48};

/**
 * Place → the package's outlines that make it up: its name, then which of its pieces. The largest comes first: the mark
 * of the side stands in it. Pieces go by where they lie on the body; the package's names of a few are those of a neighbour.
 */
const PLACES = {
  front: {
    body: ['head', 'face', 'elbow-left', 'hand-left'],
    neck: ['neck-left'],
    shoulder: ['shoulder-side-left:0,1', 'shoulder-front-left'],
    chest: ['chest-lower-left', 'chest-upper-left'],
    arm: ['biceps-left:1,0,2', 'forearm-left'],
    stomach: ['abs-lower-left', 'serratus-anterior-left:0', 'obliques-left:0,1'],
    waist: ['abs-upper-left', 'serratus-anterior-left:1,2,3', 'obliques-left:2'],
    'front-hip': ['adductors-left:0'],
    groin: ['hip-flexor-left:0'],
    'inner-thigh': ['adductors-left:1', 'hip-flexor-left:1'],
    'outer-hip': ['quads-left:1'],
    'front-thigh': ['quads-left:2,0'],
    knee: ['knee-left'],
    shin: ['tibialis-anterior-left<83'],
    ankle: ['tibialis-anterior-left:1>83', 'tibialis-anterior-left:0>83', 'foot-left<88.2'],
    foot: ['foot-left>88.2'],
  },
  back: {
    body: ['head-back', 'hand-back-left', 'spine'],
    neck: ['nape'],
    shoulder: ['deltoid-rear-left'],
    'upper-back': ['lats-mid-left', 'lats-upper-left', 'lats-lower-left', 'traps-upper-left', 'traps-mid-left', 'traps-lower-left'],
    arm: ['triceps-long-left', 'triceps-lateral-left', 'forearm-flexors-left', 'forearm-extensors-left'],
    'lower-back': ['lower-back-ql-left', 'lower-back-erectors-left'],
    'outer-hip': ['gluteus-medius-left'],
    buttock: ['gluteus-maximus-left'],
    'back-thigh': ['hamstrings-lateral-left', 'hamstrings-medial-left'],
    knee: ['knee-back-left:1,0'],
    'upper-calf': ['calves-gastroc-lateral-left', 'calves-gastroc-medial-left'],
    'lower-calf': ['calves-soleus-left<81.5'],
    achilles: ['calves-soleus-left>81.5'],
    ankle: ['foot-back-left:0<89'],
    foot: ['foot-back-left:0>89'],
  },
};

/** Corners of an SVG path, a list a sub-path; the few curves are shorter than a pixel and become lines. */
function polygons(path) {
  const tokens = path.match(/[a-z]|-?\d*\.?\d+(e-?\d+)?/gi);
  const all = [];
  let [x, y, at, command] = [0, 0, 0, ''];
  const point = () => {
    const [dx, dy] = [Number(tokens[at++]), Number(tokens[at++])];
    return command === command.toLowerCase() ? [x + dx, y + dy] : [dx, dy];
  };
  while (at < tokens.length) {
    if (/[a-z]/i.test(tokens[at])) command = tokens[at++];
    const kind = command.toLowerCase();
    if (kind === 'z') {
      [x, y] = all.at(-1)[0];
      continue;
    }
    if (kind === 'c') at += 4;
    if (kind === 'h') x = Number(tokens[at++]) + (command === 'h' ? x : 0);
    else if (kind === 'v') y = Number(tokens[at++]) + (command === 'v' ? y : 0);
    else if ('mlc'.includes(kind)) [x, y] = point();
    else throw new Error(`"${command}" in an outline`);
    if (kind === 'm') {
      all.push([]);
      command = command === 'm' ? 'l' : 'L';
    }
    all.at(-1).push([x, y]);
  }
  return all;
}

/** The part of a polygon on one side of a line: where `distance` is not negative. */
function clip(polygon, distance) {
  return polygon.flatMap((to, i) => {
    const from = polygon.at(i - 1);
    const [a, b] = [distance(from), distance(to)];
    const crossing = a < 0 !== b < 0 ? [from.map((v, axis) => v + ((to[axis] - v) * a) / (a - b))] : [];
    return b < 0 ? crossing : [...crossing, to];
  });
}

/** Tenths of a unit, x counted from the midline outwards; first corner, then steps. */
function compact(polygon) {
  const rounded = polygon.map((point) => point.map((v) => Math.round(v * 10)));
  const corners = rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]);
  return corners.flatMap(([x, y], i) => (i ? [x - corners[i - 1][0], y - corners[i - 1][1]] : [x, y]));
}

const all = new Map([...FRONT_MUSCLES, ...BACK_MUSCLES].map(({id, path}) => [id, path]));

function piecesOf(view, wanted) {
  const [, id, picks, cut, at] = /^([a-z-]+)(?::([\d,]+))?(?:([<>])([\d.]+))?$/.exec(wanted);
  const pieces = polygons(all.get(id));
  const chosen = picks ? picks.split(',').map((i) => pieces[i]) : pieces;
  const outwards = view === 'front' ? 1 : -1;
  return chosen
    .map((piece) => piece.map(([x, y]) => [(x - MIDLINE[view]) * outwards, y]))
    .map((piece) => clip(piece, ([x]) => x))
    .map((piece) => (cut ? clip(piece, ([, y]) => (cut === '<' ? at - y : y - at)) : piece))
    .filter((piece) => piece.length > 2);
}

const line = (view, [place, wanted]) => `    ${place.includes('-') ? `'${place}'` : place}: '${wanted.flatMap((one) => piecesOf(view, one)).map((piece) => compact(piece).join(' ').replaceAll(' -', '-')).join('z')}',`;

/** The module, as text. */
export const outlines = () => `// Made by scripts/body-map.mjs from body-muscles, Copyright 2024 Ivan Vulović, Apache-2.0 (see THIRD-PARTY-NOTICES).

/** Half a body in each view: place → its pieces, each a corner and then steps from corner to corner, in tenths; x runs outwards from the midline. */
export const OUTLINES = {
${Object.entries(PLACES).map(([view, places]) => `  ${view}: {\n${Object.entries(places).map((entry) => line(view, entry)).join('\n')}\n  },`).join('\n')}
} as const;
`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(target, outlines());
