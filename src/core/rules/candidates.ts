import type {QuestionId} from '../../catalogue/questions.js';
import type {Answers} from '../answers.js';
import type {CompiledRule} from './compile.js';

/**
 * Finds the rules that can hold at all: those that look at a question that was answered. Most answers leave most
 * questions open, so this is what makes an assessment quick enough to check every combination.
 */
export function candidateFinder(rules: readonly CompiledRule[]): (answers: Answers) => readonly CompiledRule[] {
  const byQuestion = new Map<string, readonly number[]>();
  rules.forEach(({questions}, index) => questions.forEach((id) => byQuestion.set(id, [...(byQuestion.get(id) ?? []), index])));
  const marks = new Uint8Array(rules.length);
  return (answers) => {
    const found: CompiledRule[] = [];
    marks.fill(0);
    for (const id in answers) {
      if (answers[id as QuestionId] === undefined) continue;
      const indices = byQuestion.get(id);
      if (indices) for (let i = 0; i < indices.length; i++) marks[indices[i]!] = 1;
    }
    // In the order of the rules, whatever the order of the answers.
    for (let index = 0; index < marks.length; index++) if (marks[index]) found.push(rules[index]!);
    return found;
  };
}
