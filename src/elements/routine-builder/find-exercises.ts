import type {Catalogue} from '../../catalogue/catalogue.js';
import type {Exercise} from '../../catalogue/schema.js';
import type {EditContext} from '../../core/alternatives.js';
import {allowedExercises, alternatives} from '../../core/alternatives.js';
import type {RoutineItem, Session} from '../../core/routine-schema.js';
import type {Messages} from '../../messages/registry.js';
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

/** Exercises in whose words every word of a text occurs, those whose name begins with it first. */
export function searchExercises(catalogue: Catalogue, text: string, m: Messages, inWords: (exercise: Exercise) => Exercise): readonly Exercise[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = catalogue.exercises.map(inWords).filter(({name, aliases, phase, primary}) => {
    const words = [name, ...aliases, m.words.phases[phase], ...primary.map((muscle) => m.words.muscles[muscle])].join(' ').toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
  const starts = ({name}: Exercise) => (name.toLowerCase().startsWith(wanted[0] ?? '') ? 0 : 1);
  return found.sort((a, b) => starts(a) - starts(b));
}
