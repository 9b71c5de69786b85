import type {QuestionId} from '../../catalogue/questions.js';
import type {SelfTestId, Side} from '../../catalogue/vocabulary.js';
import {covers, type Answers, type PairAnswer} from '../answers.js';
import type {Reason, TestResult} from '../types.js';
import {hintedSide} from './hint.js';
import type {Rule, When} from './rule.js';

/** The answers, and the self-tests already compared, so that no rule compares them again. */
export interface Facts {
  readonly answers: Answers;
  readonly tests: Readonly<Partial<Record<SelfTestId, TestResult>>>;
}

/** Whether a condition holds; on one side, or with `null` on any. */
type Holds = (facts: Facts, side: Side | null) => boolean;

/** A condition made ready: the questions it looks at, whether it holds, and which of its questions made it hold. */
interface Condition {
  readonly questions: readonly QuestionId[];
  readonly holds: Holds;
  readonly because: (facts: Facts, side: Side | null) => readonly QuestionId[];
}

/** A rule made ready. `reason` is asked only where `holds`. */
export interface CompiledRule {
  readonly then: Rule['then'];
  /** Whether it is about one side at a time. */
  readonly sided: boolean;
  readonly questions: readonly QuestionId[];
  readonly holds: Holds;
  readonly reason: (facts: Facts, side: Side | null) => Reason;
}

/** A condition about one question, whose reason is always that question. */
function about(id: QuestionId, holds: Holds): Condition {
  const questions = Object.freeze([id]);
  return {questions, holds, because: () => questions};
}

type Sided = Readonly<Record<string, Side | 'both' | undefined>> | undefined;

const anyItem = (answer: Sided): boolean => {
  for (const item in answer) if (answer[item]) return true;
  return false;
};

const isSide = (named: Side | null, side: Side | null): boolean => named !== null && (side === null || named === side);

const eachAtLeast = (pair: PairAnswer | undefined, least: number): boolean => !!pair && pair.left >= least && pair.right >= least;

function sided(id: 'form-signs', item: string): Holds {
  if (item === '*') return ({answers}) => anyItem(answers[id]);
  return ({answers}, side) => {
    const answer = (answers[id] as Sided)?.[item];
    return side === null ? answer !== undefined : covers(answer, side);
  };
}

function tested(id: SelfTestId, verdict: 'clear' | 'possible' | 'hint'): Holds {
  if (verdict === 'hint') return ({answers}, side) => isSide(hintedSide(id, answers[id]), side);
  return ({tests}, side) => {
    const result = tests[id];
    return result?.verdict === verdict && isSide(result.lower, side);
  };
}

const flat = (lists: readonly (readonly QuestionId[])[]): QuestionId[] => [...new Set(lists.flat())];

function condition(when: When): Condition {
  if ('all' in when) {
    const parts = when.all.map(condition);
    const questions = Object.freeze(flat(parts.map((part) => part.questions)));
    return {questions, holds: (facts, side) => parts.every((part) => part.holds(facts, side)), because: () => questions};
  }
  if ('any' in when) {
    const parts = when.any.map(condition);
    // Few combinations ever occur, so each list is made once and shared.
    const known = new Map<number, readonly QuestionId[]>();
    return {
      questions: flat(parts.map((part) => part.questions)),
      holds: (facts, side) => parts.some((part) => part.holds(facts, side)),
      because(facts, side) {
        let mask = 0;
        for (let i = 0; i < parts.length; i++) if (parts[i]!.holds(facts, side)) mask |= 1 << i;
        let questions = known.get(mask);
        if (!questions) known.set(mask, (questions = Object.freeze(flat(parts.filter((_, i) => mask & (1 << i)).map((part) => part.because(facts, side))))));
        return questions;
      },
    };
  }
  if ('answer' in when) {
    const {answer: id, is} = when;
    const wanted: readonly string[] = is;
    return about(id, ({answers}) => wanted.includes(answers[id] ?? ''));
  }
  if ('many' in when) {
    const {many: id, has} = when;
    return about(id, ({answers}) => ((answers[id] ?? []) as readonly string[]).includes(has));
  }
  if ('sided' in when) return about(when.sided, sided(when.sided as 'form-signs', when.item));
  if ('number' in when) {
    const {number: id, from = -Infinity, to = Infinity} = when;
    return about(id, ({answers}) => answers[id]! >= from && answers[id]! <= to);
  }
  if ('answered' in when) return about(when.answered, ({answers}) => answers[when.answered] !== undefined);
  if ('verdict' in when) return about(when.test, tested(when.test, when.verdict));
  return about(when.test, ({answers}) => eachAtLeast(answers[when.test], when.eachAtLeast));
}

/** Turns a rule into functions once, so that no condition is interpreted twice. Reasons are shared and frozen. */
export function compile(ruleId: string, {when, then, evidence}: Rule): CompiledRule {
  const {questions, holds, because} = condition(when);
  const known = new Map<readonly QuestionId[], Reason>();
  const reason = (facts: Facts, side: Side | null): Reason => {
    const questions = because(facts, side);
    let made = known.get(questions);
    if (!made) known.set(questions, (made = Object.freeze({ruleId, because: questions, evidence})));
    return made;
  };
  return {then, sided: 'finding' in then, questions, holds, reason};
}
