import {selfTestRecords, type SelfTest} from '../../catalogue/self-tests.js';
import type {Muscle, Side} from '../../catalogue/vocabulary.js';
import {ruleOf} from '../../core/rules/index.js';
import {URGENCIES, type Assessment, type Finding, type RedFlag, type TestResult} from '../../core/types.js';
import type {Messages} from '../../messages/registry.js';
import {selfTestIn} from './quiz-words.js';

/** How much points to something: signs noticed, tests that agree, and tests done at all. */
export interface Weight {
  readonly signs: number;
  readonly tests: number;
  readonly done: number;
}

/** Counts each rule once, however many findings it supports. */
export function weightOf(findings: readonly Finding[], tests: readonly TestResult[]): Weight {
  const rules = new Set(findings.flatMap(({reasons}) => reasons.map(({ruleId}) => ruleId)));
  const signs = [...rules].filter((id) => {
    const then = ruleOf(id)?.then;
    return then && 'weight' in then && then.weight === 'sign';
  }).length;
  return {signs, tests: rules.size - signs, done: tests.length};
}

const MOST_PLACES = 3;

/** Up to three places in words, the rest as a number. */
function places(findings: readonly Finding[], {words, result}: Messages): string[] {
  const muscles = [...new Set(findings.map(({muscle}): Muscle => muscle))];
  const named = muscles.slice(0, MOST_PLACES).map((muscle) => words.muscles[muscle]);
  return muscles.length > MOST_PLACES ? [...named, result.more(muscles.length - MOST_PLACES)] : named;
}

const points = (findings: readonly Finding[]): number => findings.reduce((sum, {severity}) => sum + severity, 0);

/** Names of the tests that named a side, by whether it had fewer or took longer; two of each at most. */
function testNames(tests: readonly TestResult[], m: Messages): {less: string[]; longer: string[]} {
  const {result} = m;
  const names = (better: SelfTest['better']) => {
    const all = tests.filter(({test}) => selfTestRecords[test].better === better).map(({test}) => result.testName(selfTestIn(test, m).name));
    return all.length > 2 ? [...all.slice(0, 2), result.moreTests(all.length - 2)] : all;
  };
  return {less: names('higher'), longer: names('lower')};
}

/** What comes first: one sentence that says which side, and one that says where and how sure. */
export interface Summary {
  readonly headline: string;
  readonly lead: string;
}

/** Puts findings in words: first what a test measured, else where the answers point. */
export function summarise({findings, tests}: Assessment, m: Messages): Summary {
  const {result} = m;
  const of = (side: Side) => findings.filter((finding) => finding.side === side || finding.side === 'both');
  const [main, other] = points(of('right')) > points(of('left')) ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const [mine, others] = [of(main), of(other)];
  const weight = weightOf(mine, tests);
  const rest = others.length ? ` ${result.otherSide(other, places(others, m))}` : '';
  const named = tests.filter(({lower}) => lower === main);
  if (named.length) {
    const {less, longer} = testNames(named, m);
    return {headline: result.tested(main, less, longer), lead: result.testedWhere(weight, places(mine, m)) + rest};
  }
  if (!others.length) return {headline: result.oneSide(main, places(mine, m)), lead: result.howSure(weight)};
  const all = weightOf(findings, tests);
  if (findings.every(({side}) => side === 'both')) return {headline: result.bothSides(places(findings, m)), lead: result.howSure(all)};
  if (points(mine) === points(others)) return {headline: result.twoSides(places(of('left'), m), places(of('right'), m)), lead: result.howSure(all)};
  return {headline: result.mostly(main, places(mine, m)), lead: result.howSure(weight) + rest};
}

/** Red flags, the most urgent first. */
export const byHowSoon = (flags: readonly RedFlag[]): RedFlag[] => [...flags].sort((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));

/** Two bars and the error at their ends, in percent of the longer side. */
export interface Bars {
  readonly left: number;
  readonly right: number;
  /** Half of the floor: the bands of two scores overlap exactly where their gap is below the floor. */
  readonly band: number;
}

/** Lengths of the bars of a test, with room for the band. */
export function barsOf({left, right, floor}: TestResult, {unit, max}: SelfTest): Bars {
  const whole = unit === 'points' ? max : Math.max(left, right) + floor / 2 || 1;
  const percent = (n: number) => Math.round((n / whole) * 1000) / 10;
  return {left: percent(left), right: percent(right), band: percent(floor / 2)};
}

/** Advice to stop or see someone stands first. */
const FIRST: readonly string[] = ['professional', 'ease-off', 'repeat-test', 'strengthen'];
export const inOrder = <T extends {readonly id: string}>(tips: readonly T[]): T[] => {
  const rank = ({id}: T) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return [...tips].sort((a, b) => rank(a) - rank(b));
};
