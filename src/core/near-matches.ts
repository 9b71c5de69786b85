import type {Catalogue} from '../catalogue/catalogue.js';
import type {Exercise} from '../catalogue/schema.js';

const pairs = (text: string): string[] => {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Array.from({length: Math.max(0, letters.length - 1)}, (_, at) => letters.slice(at, at + 2));
};

/** How much two words look alike, 0..1, by the pairs of letters they share (Sørensen–Dice). */
function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length ? (2 * shared) / (left.length + right.length) : 0;
}

/** Exercises whose id or name looks like a text that names none, the likeliest first. */
export const nearMatches = (catalogue: Catalogue, text: string, most = 3): readonly Exercise[] =>
  catalogue.exercises
    .map((exercise) => ({exercise, score: Math.max(...[exercise.id, exercise.name, ...exercise.aliases].map((name) => likeness(text, name)))}))
    .filter(({score}) => score > 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({exercise}) => exercise);
