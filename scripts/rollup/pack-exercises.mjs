// Writes the exercises and their poses into a built module as columns of text, which pack better than 130 objects with the
// same keys: the sources stay records that a person reads and the compiler checks. What is in few forms (a phase, a dose)
// is a number; poses stand in the order of the exercises, tints in that of the muscles, and need no names.
import {load} from '../build/load.mjs';

const EXERCISES = /src\/catalogue\/exercises\/index\.ts$/;
const POSES = /src\/figure\/poses\.ts$/;
const TINTS = /src\/figure\/tints\.ts$/;
const BETWEEN = '_';

/** Each different value once, the most frequent first. */
function tableOf(values) {
  const counts = new Map();
  for (const value of values) if (value !== undefined) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/** As it stands in the built text; `reserved` are signs that mean something there. */
const plain = (text, reserved = /[\n`$]/) => {
  if (reserved.test(text)) throw new Error(`An exercise or a pose contains a sign that the build needs for itself: ${text}`);
  return text.replaceAll('\\', '\\\\');
};

/** A record of lines under the names of a list that the code has anyway. */
const underNames = (name, list, names, lines, from) => `import {${list}} from '${from}';
const lines = \`${names.map((key) => plain(lines[key] ?? '')).join('\n')}\`.split('\\n');
export const ${name} = Object.fromEntries(${list}.map((key, i) => [key, lines[i]]));`;

/** The code of the modules. @param source - what src/ exports: `exerciseRecords`, `poses`, `TINTS` and the vocabulary. */
export function pack({exerciseRecords, poses, TINTS: tints, ...words}) {
  const records = exerciseRecords();
  const ids = Object.keys(records);
  const all = Object.values(records);
  const tables = [];
  /** What is in few forms. */
  const one = (key, list) => {
    const table = list?.map((word) => JSON.stringify(word)) ?? tableOf(all.map((record) => record[key]));
    tables.push([key, table]);
    return [`[${JSON.stringify(key)},(x)=>${key}Table[x]]`, (value) => String(table.indexOf(JSON.stringify(value)))];
  };
  const many = (list) => [`(x)=>[...x].map((c)=>${list}[parseInt(c,36)])`, (value) => value.map((word) => words[list].indexOf(word).toString(36)).join('')];
  const text = ['(x)=>x', (value) => value];
  const lines = [`(x)=>x.split('${BETWEEN}')`, (value) => value.map((item) => plain(item, /_/)).join(BETWEEN)];
  const links = [`(x)=>x.split('${BETWEEN}').map((n)=>ids[n])`, (value) => value.map((id) => ids.indexOf(id)).join(BETWEEN)];
  const columns = [
    ['name', ...text],
    ['aliases', ...lines],
    ['primary', ...many('MUSCLES')],
    ['secondary', ...many('MUSCLES')],
    ['equipment', ...many('EQUIPMENT')],
    ['cautions', ...many('AREAS')],
    ['harder', ...links],
    ['steps', ...lines],
    ['cues', ...lines],
    ['mistakes', ...lines],
    ...['phase', 'laterality', 'level', 'impact', 'dose', 'evidence'].map((key) => [key, ...one(key)]),
  ];
  const known = new Set(columns.map(([key]) => key));
  const unknown = all.flatMap(Object.keys).find((key) => !known.has(key));
  if (unknown) throw new Error(`scripts/rollup/pack-exercises.mjs does not know the field "${unknown}" of an exercise.`);
  const rows = [...ids, ...columns.flatMap(([key, , write]) => all.map((record) => (record[key] === undefined ? '' : write(record[key]))))];
  const readers = columns.map(([key, read]) => (read.startsWith('[') ? read : `[${JSON.stringify(key)},${read}]`));
  return {
    exercises: `import {AREAS, EQUIPMENT, MUSCLES} from '../vocabulary.js';
const rows = \`${rows.map((row) => plain(row)).join('\n')}\`.split('\\n');
${tables.map(([key, table]) => `const ${key}Table = [${table}];`).join('\n')}
export const ids = rows.slice(0, ${ids.length});
export const exerciseRecords = () => {
  const columns = [${readers}];
  return Object.fromEntries(ids.map((id, i) => [id, Object.fromEntries(columns.flatMap(([key, read], c) => {
    const row = rows[(c + 1) * ids.length + i];
    return row ? [[key, read(row)]] : [];
  }))]));
};`,
    poses: underNames('poses', 'ids', ids, poses, '../catalogue/exercises/index.js'),
    tints: underNames('TINTS', 'MUSCLES', words.MUSCLES, tints, '../catalogue/vocabulary.js'),
  };
}

/** Their sources, as `pack` takes them. */
export const sources = async () => ({
  ...(await load('src/catalogue/exercises/index.ts')),
  ...(await load('src/catalogue/vocabulary.ts')),
  ...(await load('src/figure/poses.ts')),
  ...(await load('src/figure/tints.ts')),
});

/** Rollup: the packed modules in place of the written ones. */
export function packExercises() {
  let packed;
  return {
    name: 'pack-exercises',
    async load(id) {
      const which = EXERCISES.test(id) ? 'exercises' : POSES.test(id) ? 'poses' : TINTS.test(id) ? 'tints' : undefined;
      if (!which) return null;
      packed ??= pack(await sources());
      return packed[which];
    },
  };
}
