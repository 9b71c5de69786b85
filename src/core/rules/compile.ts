import type {QuestionId} from '../../catalogue/questions.js';
import type {SelfTestId, Sides} from '../../catalogue/vocabulary.js';
import type {Answers} from '../answers.js';
import type {Reason, TestResult} from '../types.js';
import {hintedSide} from './hint.js';
import type {Fact, Rule} from './rule.js';

/** The sides on which something holds, as bits; what is not about a side holds on both or on none. */
export const SIDE_BIT = {left: 1, right: 2} as const;
const BOTH = SIDE_BIT.left | SIDE_BIT.right;
const NEITHER = 0;

const all = (holds: boolean): number => (holds ? BOTH : NEITHER);
const bitsOf = (side: Sides | null | undefined): number => (side === 'left' ? SIDE_BIT.left : side === 'right' ? SIDE_BIT.right : side === 'both' ? BOTH : NEITHER);

const EFFECTS = ['finding', 'redFlag', 'cause', 'advice', 'limit'] as const;
export type Effect = (typeof EFFECTS)[number];

/** A rule made ready, told apart by what follows: asking each `then` what it has is slow where there are many kinds. */
export type CompiledRule = {
  [E in Effect]: {
    readonly id: string;
    readonly effect: E;
    readonly then: Extract<Rule['then'], Record<E, unknown>>;
    readonly evidence: readonly string[];
    /** Which facts it asks for, by their place, and the question that each is about. */
    readonly facts: readonly number[];
    readonly questions: readonly QuestionId[];
    /** Whether every fact has to hold, on the same side, or any. */
    readonly every: boolean;
    /** Reasons made so far, by the facts that held: few combinations ever occur. */
    readonly reasons: Map<number, Reason>;
  };
}[Effect];

/** One fact, the sides on which an answer or a test's result makes it hold, and the rules that ask for it, by their place. */
interface Asked<From> {
  readonly place: number;
  readonly holds: (from: From) => number;
  readonly rules: number[];
}

/** All rules made ready, with their facts: several rules ask for the same, so each is looked at once an assessment. */
export interface RuleBook {
  readonly rules: readonly CompiledRule[];
  readonly ofAnswers: ReadonlyMap<string, readonly Asked<never>[]>;
  readonly ofTests: ReadonlyMap<string, readonly Asked<TestResult>[]>;
  /** The sides on which each fact and each rule holds; written anew by `readFacts`, since new lists for each assessment take longer than filling these. */
  readonly facts: Uint8Array;
  readonly sides: Uint8Array;
}

/** What a fact looks at in the answer to its question. */
function inAnswer(fact: Exclude<Fact, {test: unknown}>): (answer: never) => number {
  if ('answer' in fact) {
    const wanted: readonly string[] = fact.is;
    return (answer: string) => all(wanted.includes(answer));
  }
  if ('many' in fact) return (answer: readonly string[]) => all(answer.includes(fact.has));
  if ('number' in fact) {
    const {from = -Infinity, to = Infinity} = fact;
    return (answer: number) => all(answer >= from && answer <= to);
  }
  if ('answered' in fact) return () => BOTH;
  const item: string = fact.item;
  if (item !== '*') return (answer: Readonly<Record<string, Sides>>) => bitsOf(answer[item]);
  return (answer: Readonly<Record<string, Sides>>) => {
    let bits: number = NEITHER;
    for (const any in answer) bits |= bitsOf(answer[any]);
    return bits;
  };
}

/** What a fact looks at in a test's result. */
function inTest(fact: Extract<Fact, {test: unknown}>): (result: TestResult) => number {
  if ('eachAtLeast' in fact) return ({left, right}) => all(left >= fact.eachAtLeast && right >= fact.eachAtLeast);
  if (fact.verdict === 'hint') return (result) => bitsOf(hintedSide(result));
  return ({verdict, lower}) => (verdict === fact.verdict ? bitsOf(lower) : NEITHER);
}

const questionOf = (fact: Fact): QuestionId =>
  'answer' in fact ? fact.answer : 'many' in fact ? fact.many : 'sided' in fact ? fact.sided : 'number' in fact ? fact.number : 'test' in fact ? fact.test : fact.answered;

/** Makes rules ready once, so that no condition is interpreted twice. */
export function compile(records: Readonly<Record<string, Rule>>): RuleBook {
  const known = new Map<string, Asked<never> | Asked<TestResult>>();
  const ofAnswers = new Map<QuestionId, Asked<never>[]>();
  const ofTests = new Map<SelfTestId, Asked<TestResult>[]>();
  const add = <Id, From>(to: Map<Id, Asked<From>[]>, id: Id, holds: (from: From) => number): Asked<From> => {
    const asked = {place: known.size, holds, rules: []};
    to.set(id, [...(to.get(id) ?? []), asked]);
    return asked;
  };
  const placeOf = (fact: Fact, rule: number): number => {
    const key = JSON.stringify(fact);
    const asked = known.get(key) ?? ('test' in fact ? add(ofTests, fact.test, inTest(fact)) : add(ofAnswers, questionOf(fact), inAnswer(fact)));
    known.set(key, asked);
    asked.rules.push(rule);
    return asked.place;
  };

  const rules = Object.entries(records).map(([id, {when, then, evidence}], rule) => {
    const every = 'all' in when;
    const facts = every ? when.all : 'any' in when ? when.any : [when];
    const effect = EFFECTS.find((one) => one in then);
    return {id, effect, then, evidence, facts: facts.map((fact) => placeOf(fact, rule)), questions: facts.map(questionOf), every, reasons: new Map()} as CompiledRule;
  });
  return {rules, ofAnswers, ofTests, facts: new Uint8Array(known.size), sides: new Uint8Array(rules.length)};
}

/** Notes which of the facts about an answer or a result hold, and what follows for the rules that ask for them. */
function look<From>({facts, sides}: RuleBook, asked: readonly Asked<From>[], from: From): void {
  for (const {place, holds, rules} of asked) {
    const bits = holds(from);
    if (!bits) continue;
    facts[place] = bits;
    for (const rule of rules) sides[rule]! |= bits;
  }
}

/** Looks at what was answered, and at nothing else: most answers leave most questions open, and most facts do not hold. */
export function readFacts(book: RuleBook, answers: Answers, tests: readonly TestResult[]): void {
  const {rules, ofAnswers, ofTests, facts, sides} = book;
  facts.fill(NEITHER);
  sides.fill(NEITHER);
  for (const id in answers) {
    const answer = answers[id as QuestionId] as never;
    const asked = answer === undefined ? undefined : ofAnswers.get(id);
    if (asked) look(book, asked, answer);
  }
  for (const result of tests) look(book, ofTests.get(result.test) ?? [], result);
  for (let i = 0; i < rules.length; i++) if (sides[i] && rules[i]!.every) sides[i] = rules[i]!.facts.reduce((bits, place) => bits & facts[place]!, BOTH);
}

/** Why a rule holds on some of its sides: the questions whose facts do. Reasons are shared and frozen. */
export function reasonOf({id, evidence, facts: places, questions, reasons}: CompiledRule, facts: Uint8Array, bits: number): Reason {
  let which = 0;
  for (let i = 0; i < places.length; i++) if (facts[places[i]!]! & bits) which |= 1 << i;
  let reason = reasons.get(which);
  if (!reason) {
    const because = Object.freeze([...new Set(questions.filter((_, i) => which & (1 << i)))]);
    reasons.set(which, (reason = Object.freeze({ruleId: id, because, evidence})));
  }
  return reason;
}
