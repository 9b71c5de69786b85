import {makeCatalogue, type Catalogue} from './catalogue.js';
import {exerciseRecords} from './exercises/index.js';
import type {ExerciseRecord} from './exercises/record.js';
import {deepFreeze} from './freeze.js';
import type {Exercise} from './schema.js';

/** Grows with every change of the exercises. */
export const CATALOGUE_VERSION = '1.0.0';

/** Ids that went, and what took their place: a plan shared years ago still opens. */
export const FORMER_IDS: Readonly<Record<string, string>> = {};

function complete(id: string, record: ExerciseRecord, easier: readonly string[]): Exercise {
  const exercise: Exercise = {
    aliases: [],
    secondary: [],
    equipment: [],
    impact: 0,
    cautions: [],
    evidence: [],
    ...record,
    id,
    harder: record.harder ?? [],
    easier: [...easier],
  };
  return deepFreeze(exercise);
}

/** The built-in exercises, with `easier` as the inverse of `harder`. */
function build(): Exercise[] {
  const records = Object.entries<ExerciseRecord>(exerciseRecords());
  const easier = new Map<string, string[]>();
  for (const [id, {harder = []}] of records) for (const up of harder) easier.set(up, [...(easier.get(up) ?? []), id]);
  return records.map(([id, record]) => complete(id, record, easier.get(id) ?? []));
}

/** The exercises that ship with the package; an app whose elements show none leaves them out. */
export const builtIn: Catalogue = /* @__PURE__ */ makeCatalogue(CATALOGUE_VERSION, build, FORMER_IDS);

/** A catalogue with a host's exercises added; one with a known id takes the built-in one's place. */
export const extendCatalogue = (base: Catalogue, extra: {version: string; exercises: readonly Exercise[]}): Catalogue =>
  makeCatalogue(`${base.version}+${extra.version}`, () => [...base.exercises, ...extra.exercises], FORMER_IDS);
