import {sources, type Source} from '../catalogue/evidence.js';
import type {QuestionId} from '../catalogue/questions.js';
import {SIDES, type Side, type Strength} from '../catalogue/vocabulary.js';
import {planRules, type PlanRuleId} from './rules/plan.js';
import {ruleOf} from './rules/index.js';
import type {Routine} from './routine-schema.js';
import type {Assessment, Reason} from './types.js';
import {fillSide} from './words.js';

/** One link of the chain: the rule, the answers it looked at, and its sources. */
export interface Explanation {
  readonly ruleId: string;
  /** The rule in words, with the side filled in where it speaks of one. */
  readonly words: string;
  readonly strength: Strength;
  readonly answers: readonly QuestionId[];
  readonly sources: readonly Source[];
}

/** The sources of some ids, each once. */
export const sourcesOf = (ids: readonly string[]): Source[] => [...new Set(ids)].map((id) => sources[id]).filter((source) => source !== undefined);

/** The words of rules in another language, by rule id. */
export type RuleWords = Readonly<Record<string, string>>;

function explainReason({ruleId, because, evidence}: Reason, side: Side, own: RuleWords): Explanation[] {
  const rule = ruleOf(ruleId);
  return rule ? [{ruleId, words: fillSide(own[ruleId] ?? rule.words, side), strength: rule.strength, answers: because, sources: sourcesOf(evidence)}] : [];
}

/** What stands at a path such as `findings.0`. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => (typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? (found as Record<string, unknown>)[key] : undefined), value);
}

const isReasons = (value: unknown): value is readonly Reason[] => Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'ruleId' in item);

function explainItem(because: readonly unknown[], own: RuleWords): Explanation[] {
  return because.flatMap((id): Explanation[] => {
    if (typeof id !== 'string' || !Object.hasOwn(planRules, id)) return [];
    const rule = planRules[id as PlanRuleId];
    return [{ruleId: id, words: own[id] ?? rule.words, strength: rule.strength, answers: [], sources: sourcesOf(rule.evidence)}];
  });
}

/** The reasons of something, where it has any. */
function explainTarget(target: unknown, own: RuleWords): Explanation[] {
  if (typeof target !== 'object' || target === null) return [];
  if ('because' in target && Array.isArray(target.because)) return explainItem(target.because, own);
  if (!('reasons' in target) || !isReasons(target.reasons)) return [];
  const side = 'side' in target ? target.side : 'left';
  const sides: readonly Side[] = side === 'both' ? SIDES : [side === 'right' ? 'right' : 'left'];
  return target.reasons.flatMap((reason) => sides.flatMap((one) => explainReason(reason, one, own)));
}

/**
 * Answers "why?": answers → rules → sources. A part, such as the dose of an item or the severity of a finding, is
 * explained by what it is a part of.
 *
 * @param of - An assessment or a routine.
 * @param path - A finding, cause, tip, red flag or the limits of an assessment (`findings.0`, `limits`), an item of a
 * routine (`weeks.0.sessions.1.items.2`), or a part of one of them (`weeks.0.sessions.1.items.2.dose`).
 * @param own - The rules' words in another language; English where there are none.
 * @returns The chain, empty where the path names nothing that has reasons.
 */
export function explain(of: Assessment | Routine, path: string, own: RuleWords = {}): Explanation[] {
  if (at(of, path) === undefined) return [];
  for (const keys = path.split('.'); keys.length; keys.pop()) {
    const chain = explainTarget(at(of, keys.join('.')), own);
    if (chain.length) return chain;
  }
  return [];
}
