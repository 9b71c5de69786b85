import {expect} from '@open-wc/testing';
import {questionRecords, type Question} from '../../src/catalogue/questions.js';
import {selfTestRecords} from '../../src/catalogue/self-tests.js';
import {assess} from '../../src/core/assess.js';
import {ruleRecords} from '../../src/core/rules/index.js';
import type {Rule, When} from '../../src/core/rules/rule.js';

const merged = (parts: readonly Record<string, unknown>[]): Record<string, unknown> => parts.reduce((all, part) => ({...all, ...part}), {});

/** Answers that meet a condition, written from the condition alone. */
function meeting(when: When): Record<string, unknown> {
  if ('all' in when) return merged(when.all.map(meeting));
  if ('any' in when) return meeting(when.any[0]!);
  if ('answer' in when) return {[when.answer]: when.is[0]};
  if ('many' in when) return {[when.many]: [when.has]};
  if ('sided' in when) {
    const {items} = questionRecords[when.sided];
    return {[when.sided]: {[when.item === '*' ? Object.keys(items)[0]! : when.item]: 'left'}};
  }
  if ('number' in when) return {[when.number]: when.from ?? when.to};
  if ('answered' in when) return {[when.answered]: (questionRecords[when.answered] as Extract<Question, {kind: 'number'}>).min};
  if ('eachAtLeast' in when) return {[when.test]: {left: when.eachAtLeast, right: when.eachAtLeast}};
  const {better, floor} = selfTestRecords[when.test];
  const gap = floor?.once ?? 4;
  const [good, poor] = better === 'higher' ? [gap + 6, 6] : when.verdict === 'hint' ? [0, gap] : [6, gap + 6];
  const scores = when.verdict === 'hint' && better === 'higher' ? {left: 10, right: 20} : {left: poor, right: good};
  return {[when.test]: when.verdict === 'clear' ? {...scores, earlier: scores} : scores};
}

/** Answers to the same questions that come closest to the condition without meeting it. */
function missing(when: When, named?: readonly string[]): Record<string, unknown> {
  if ('all' in when) return {...meeting(when), ...missing(when.all[0]!)};
  if ('any' in when) {
    const named = (question: string) => when.any.flatMap((part) => ('sided' in part && part.sided === question ? [part.item as string] : []));
    return merged(when.any.map((part) => missing(part, 'sided' in part ? named(part.sided) : undefined)));
  }
  if ('answer' in when) {
    const wanted: readonly string[] = when.is;
    return {[when.answer]: Object.keys(questionRecords[when.answer].options).find((option) => !wanted.includes(option))};
  }
  if ('many' in when) return {[when.many]: Object.keys(questionRecords[when.many].options).filter((option) => option !== when.has)};
  if ('sided' in when) {
    if (when.item === '*') return {[when.sided]: {}};
    const others = Object.keys(questionRecords[when.sided].items).filter((item) => !(named ?? [when.item as string]).includes(item));
    return {[when.sided]: Object.fromEntries(others.map((item) => [item, 'both']))};
  }
  if ('number' in when) return {[when.number]: when.from !== undefined ? when.from - 1 : when.to! + 1};
  if ('answered' in when) return {};
  if ('eachAtLeast' in when) return {[when.test]: {left: when.eachAtLeast, right: when.eachAtLeast - 1}};
  return {[when.test]: {left: 20, right: 20}};
}

const fired = (answers: Record<string, unknown>): string[] => {
  const {findings, causes, advice, redFlags, limits} = assess(answers);
  return [...findings, ...causes, ...advice, ...redFlags, limits].flatMap(({reasons}) => reasons.map(({ruleId}) => ruleId));
};

describe('Every rule', () => {
  for (const [id, rule] of Object.entries<Rule>(ruleRecords)) {
    it(`${id} fires on its own answers`, () => expect(fired(meeting(rule.when))).to.include(id));
    it(`${id} stays silent one step short of them`, () => expect(fired(missing(rule.when))).not.to.include(id));
  }

  it('has an id that says its family, and words that end as a sentence', () => {
    for (const [id, {words}] of Object.entries<Rule>(ruleRecords)) {
      expect(id).to.match(/^(flag|sign|test|cause|advice|limit)-/);
      expect(words, id).to.match(/^[A-Z0-9].*\.$/s);
    }
  });

  it('about one side speaks of that side', () => {
    for (const [id, {then, words}] of Object.entries<Rule>(ruleRecords)) expect(words.includes('{left|right}'), id).to.equal('finding' in then);
  });
});
