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

/** Makes a catalogue of exercises; a later one of the same id replaces an earlier one. */
export function makeCatalogue(version: string, exercises: Iterable<Exercise>, formerIds: Readonly<Record<string, string>> = {}): Catalogue {
  const byId = new Map<string, Exercise>();
  for (const exercise of exercises) byId.set(exercise.id, exercise);
  return Object.freeze({
    version,
    exercises: Object.freeze([...byId.values()]),
    muscles: MUSCLES,
    equipment: EQUIPMENT,
    find: (id: string) => byId.get(id) ?? byId.get(formerIds[id] ?? ''),
  });
}
