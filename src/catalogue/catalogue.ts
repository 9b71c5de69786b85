import type {Exercise} from './schema.js';
import {EQUIPMENT, MUSCLES, type Equipment, type Muscle} from './vocabulary.js';

/** What exists, frozen: the exercises, and the words they use. */
export interface Catalogue {
  readonly version: string;
  readonly exercises: readonly Exercise[];
  readonly muscles: readonly Muscle[];
  readonly equipment: readonly Equipment[];
  /** The exercise of an id or of a former id. */
  find(id: string): Exercise | undefined;
}

/** Makes a catalogue of exercises, when the first is asked for; a later one of the same id replaces an earlier one. */
export function makeCatalogue(version: string, make: () => Iterable<Exercise>, formerIds: Readonly<Record<string, string>> = {}): Catalogue {
  let known: {readonly byId: ReadonlyMap<string, Exercise>; readonly list: readonly Exercise[]} | null = null;
  const all = () => {
    if (known) return known;
    const byId = new Map([...make()].map((exercise) => [exercise.id, exercise]));
    return (known = {byId, list: Object.freeze([...byId.values()])});
  };
  return Object.freeze({
    version,
    get exercises() {
      return all().list;
    },
    muscles: MUSCLES,
    equipment: EQUIPMENT,
    find: (id: string) => all().byId.get(id) ?? all().byId.get(formerIds[id] ?? ''),
  });
}
