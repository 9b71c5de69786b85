import type {QuestionId} from '../../catalogue/questions.js';
import {SELF_TESTS, type SelfTestId, type Sides} from '../../catalogue/vocabulary.js';
import type {Answers, PairAnswer} from '../answers.js';
import type {Reason, TestResult} from '../types.js';
import {hintedSide} from './hint.js';
import type {Rule, When} from './rule.js';

/** The answers, and what several rules ask of them, worked out once. */
export interface Facts {
  readonly answers: Answers;
  /** Sides of the sided items, as `readSided` found them. */
  readonly sided: Uint8Array;
  /** The side that each test's verdict names, as `readVerdicts` found them. */
  readonly verdicts: Uint8Array;
}

/** The sides on which a condition holds, as bits; what is not about a side holds on both or on none. */
export const SIDE_BIT = {left: 1, right: 2} as const;
const BOTH = SIDE_BIT.left | SIDE_BIT.right;
const NEITHER = 0;

type Holds = (facts: Facts) => number;

/** A condition made ready: the questions it looks at, where it holds, and which of its questions made it hold there. */
interface Condition {
  readonly questions: readonly QuestionId[];
  readonly holds: Holds;
  readonly because: (facts: Facts, bits: number) => readonly QuestionId[];
}

const EFFECTS = ['finding', 'redFlag', 'cause', 'advice', 'limit'] as const;
export type Effect = (typeof EFFECTS)[number];

/**
 * A rule made ready, told apart by what follows: asking each `then` what it has is slow where there are many kinds.
 * `reason` is asked only where `holds` has one of the bits.
 */
export type CompiledRule = {
  [E in Effect]: {
    readonly effect: E;
    readonly then: Extract<Rule['then'], Record<E, unknown>>;
    readonly questions: readonly QuestionId[];
    readonly holds: Holds;
    readonly reason: (facts: Facts, bits: number) => Reason;
  };
}[Effect];

/** A condition about one question, whose reason is always that question. */
function about(id: QuestionId, holds: Holds): Condition {
  const questions = Object.freeze([id]);
  return {questions, holds, because: () => questions};
}

const all = (holds: boolean): number => (holds ? BOTH : NEITHER);

type Sided = Readonly<Record<string, Sides | undefined>> | undefined;

const bitsOf = (side: Sides | null | undefined): number => (side === 'left' ? SIDE_BIT.left : side === 'right' ? SIDE_BIT.right : side === 'both' ? BOTH : NEITHER);

/** Where the sides of each item stand in `Facts.sided`; `*` is any item of the question. */
const places = new Map<QuestionId, Map<string, number>>();
let placeCount = 0;

function placeOf(id: QuestionId, item: string): number {
  const items = places.get(id) ?? new Map<string, number>();
  places.set(id, items);
  const place = items.get(item) ?? placeCount++;
  items.set(item, place);
  return place;
}

/** The sides of every item that a rule asks for, read once: rules ask for the same few again and again. */
export function readSided(answers: Answers): Uint8Array {
  const sides = new Uint8Array(placeCount);
  for (const [id, items] of places) {
    const answer = answers[id] as Sided;
    let any: number = NEITHER;
    for (const item in answer) {
      const bits = bitsOf(answer[item]);
      const place = items.get(item);
      any |= bits;
      if (place !== undefined) sides[place] = bits;
    }
    const whole = items.get('*');
    if (whole !== undefined) sides[whole] = any;
  }
  return sides;
}

function sided(id: QuestionId, item: string): Holds {
  const place = placeOf(id, item);
  return ({sided: sides}) => sides[place]!;
}

/** What a rule may ask of a test. */
const VERDICTS = ['clear', 'possible', 'hint'] as const;
const verdictPlace = (id: SelfTestId, verdict: string): number => SELF_TESTS.indexOf(id) * VERDICTS.length + VERDICTS.indexOf(verdict as 'hint');

/** The side that each verdict of each test names, worked out once: several rules ask for the same. */
export function readVerdicts(answers: Answers, results: readonly TestResult[]): Uint8Array {
  const sides = new Uint8Array(SELF_TESTS.length * VERDICTS.length);
  for (const {test, verdict, lower} of results) {
    if (lower) sides[verdictPlace(test, verdict)] = bitsOf(lower);
    sides[verdictPlace(test, 'hint')] = bitsOf(hintedSide(test, answers[test]));
  }
  return sides;
}

function tested(id: SelfTestId, verdict: (typeof VERDICTS)[number]): Holds {
  const place = verdictPlace(id, verdict);
  return ({verdicts}) => verdicts[place]!;
}

const flat = (lists: readonly (readonly QuestionId[])[]): readonly QuestionId[] => Object.freeze([...new Set(lists.flat())]);

/** Every part, on the same side. */
function every(parts: readonly Condition[]): Condition {
  const questions = flat(parts.map((part) => part.questions));
  return {questions, holds: (facts) => parts.reduce((bits, part) => bits & part.holds(facts), BOTH), because: () => questions};
}

/** Any part. Few combinations of parts ever occur, so each list of questions is made once and shared. */
function some(parts: readonly Condition[]): Condition {
  const known = new Map<number, readonly QuestionId[]>();
  return {
    questions: flat(parts.map((part) => part.questions)),
    holds: (facts) => {
      let bits: number = NEITHER;
      for (let i = 0; i < parts.length && bits !== BOTH; i++) bits |= parts[i]!.holds(facts);
      return bits;
    },
    because: (facts, bits) => {
      let which = 0;
      for (let i = 0; i < parts.length; i++) if (parts[i]!.holds(facts) & bits) which |= 1 << i;
      let questions = known.get(which);
      if (!questions) known.set(which, (questions = flat(parts.filter((_, i) => which & (1 << i)).map((part) => part.because(facts, bits)))));
      return questions;
    },
  };
}

const eachAtLeast = (pair: PairAnswer | undefined, least: number): boolean => !!pair && pair.left >= least && pair.right >= least;

function condition(when: When): Condition {
  if ('all' in when) return every(when.all.map(condition));
  if ('any' in when) return some(when.any.map(condition));
  if ('answer' in when) {
    const {answer: id, is} = when;
    const wanted: readonly string[] = is;
    return about(id, ({answers}) => all(wanted.includes(answers[id] ?? '')));
  }
  if ('many' in when) {
    const {many: id, has} = when;
    return about(id, ({answers}) => all(((answers[id] ?? []) as readonly string[]).includes(has)));
  }
  if ('sided' in when) return about(when.sided, sided(when.sided, when.item));
  if ('number' in when) {
    const {number: id, from = -Infinity, to = Infinity} = when;
    return about(id, ({answers}) => all(answers[id]! >= from && answers[id]! <= to));
  }
  if ('answered' in when) return about(when.answered, ({answers}) => all(answers[when.answered] !== undefined));
  if ('verdict' in when) return about(when.test, tested(when.test, when.verdict));
  return about(when.test, ({answers}) => all(eachAtLeast(answers[when.test], when.eachAtLeast)));
}

/** Turns a rule into functions once, so that no condition is interpreted twice. Reasons are shared and frozen. */
export function compile(ruleId: string, {when, then, evidence}: Rule): CompiledRule {
  const {questions, holds, because} = condition(when);
  const known = new Map<readonly QuestionId[], Reason>();
  const reason = (facts: Facts, bits: number): Reason => {
    const questions = because(facts, bits);
    let made = known.get(questions);
    if (!made) known.set(questions, (made = Object.freeze({ruleId, because: questions, evidence})));
    return made;
  };
  return {then, effect: EFFECTS.find((effect) => effect in then), questions, holds, reason} as CompiledRule;
}
