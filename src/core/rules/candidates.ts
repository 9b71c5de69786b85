import {QUESTION_IDS, type QuestionId} from '../../catalogue/questions.js';
import type {Answers} from '../answers.js';
import type {CompiledRule} from './compile.js';

/** A number of its own for each question, such that no two sets of questions have the same sum. */
const marks: Readonly<Record<string, number>> = Object.fromEntries(QUESTION_IDS.map((id, index) => [id, 2 ** index]));

/** Sets of questions remembered; a person answers in one order, so few ever occur. */
const KEPT = 500;

/**
 * Finds the rules that can hold at all: those that look at a question that was answered. Most answers leave most
 * questions open, so this is what makes an assessment quick enough to check every combination.
 */
export function candidateFinder(rules: readonly CompiledRule[]): (answers: Answers) => readonly CompiledRule[] {
  const known = new Map<number, readonly CompiledRule[]>();
  return (answers) => {
    let set = 0;
    for (const id in answers) if (answers[id as QuestionId] !== undefined) set += marks[id] ?? 0;
    let found = known.get(set);
    if (!found) {
      if (known.size === KEPT) known.clear();
      known.set(set, (found = rules.filter(({questions}) => questions.some((id) => answers[id] !== undefined))));
    }
    return found;
  };
}
