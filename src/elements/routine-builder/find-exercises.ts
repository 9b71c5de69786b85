import type {Catalogue} from '../../catalogue/catalogue.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {EditContext} from '../../core/alternatives.js';
import {allowedExercises, alternatives} from '../../core/alternatives.js';
import type {RoutineItem, Session} from '../../core/routine-schema.js';
import type {Messages} from '../../messages/registry.js';
import {inWords} from '../exercise-view/dose.js';
import type {Choices} from './view.js';

/** What can stand in for an item: its neighbours on the ladder, and what does the same job. */
export function choicesFor(item: RoutineItem, session: Session, context: EditContext): Choices {
  const now = context.catalogue.find(item.exerciseId);
  const allowed = new Set(allowedExercises(context).map(({id}) => id));
  const known = (ids: readonly string[]) => ids.filter((id) => allowed.has(id)).map((id) => context.catalogue.find(id)).filter((exercise) => exercise !== undefined);
  const [easier, harder] = [known(now?.easier ?? []), known(now?.harder ?? [])];
  const near = new Set([...easier, ...harder].map(({id}) => id));
  return {easier, equal: alternatives(item, session, context).filter(({id}) => !near.has(id)).slice(0, 6), harder};
}

/** What is asked of the catalogue; empty where it does not matter. */
export interface Query {
  readonly text: string;
  readonly phase: string;
  readonly muscle: string;
  /** A thing, or `none` for exercises that need nothing. */
  readonly equipment: string;
  readonly level: string;
  /** How many are shown. */
  readonly most: number;
}
export const ANYTHING: Query = {text: '', phase: '', muscle: '', equipment: '', level: '', most: 20};

interface Entry {
  readonly exercise: Exercise;
  /** Name, and everything it can be found by, in lower case. */
  readonly name: string;
  readonly words: string;
}

/** The words of a catalogue in a language, made when they are first searched. */
const indexes = new WeakMap<Catalogue, {readonly m: Messages; readonly entries: readonly Entry[]}>();

function entriesOf(catalogue: Catalogue, m: Messages): readonly Entry[] {
  const known = indexes.get(catalogue);
  if (known?.m === m) return known.entries;
  const entries = catalogue.exercises.map((own): Entry => {
    const exercise = inWords(own, m);
    const {name, aliases, phase, primary} = exercise;
    return {exercise, name: name.toLowerCase(), words: [name, ...aliases, m.words.phases[phase], ...primary.map((muscle) => m.words.muscles[muscle])].join(' ').toLowerCase()};
  });
  indexes.set(catalogue, {m, entries});
  return entries;
}

/** What a question found, for as long as nobody asks another one. */
const answers = new WeakMap<Query, {readonly entries: readonly Entry[]; readonly found: readonly Exercise[]}>();

/** Exercises in whose words every word of the text occurs and that pass every filter, those whose name begins with it first. */
export function searchExercises(catalogue: Catalogue, query: Query, m: Messages): readonly Exercise[] {
  const entries = entriesOf(catalogue, m);
  const known = answers.get(query);
  if (known?.entries === entries) return known.found;
  const {text, phase, muscle, equipment, level} = query;
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = entries.filter(
    ({exercise, words}) =>
      (!phase || exercise.phase === phase) &&
      (!muscle || [...exercise.primary, ...exercise.secondary].some((one) => one === muscle)) &&
      (!equipment || (equipment === 'none' ? !exercise.equipment.length : exercise.equipment.some((thing) => thing === equipment))) &&
      (!level || exercise.level === level) &&
      wanted.every((word) => words.includes(word)),
  );
  const starts = ({name}: Entry) => (name.startsWith(wanted[0] ?? '') ? 0 : 1);
  const found = fitting.sort((a, b) => starts(a) - starts(b)).map(({exercise}) => exercise);
  answers.set(query, {entries, found});
  return found;
}
