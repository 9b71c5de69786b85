import {AREAS, SELF_TESTS, SIDES, type Area} from '../catalogue/vocabulary.js';
import type {Answers} from './answers.js';
import {findingsFrom, type Sign} from './findings.js';
import {limbSymmetry} from './limb-symmetry.js';
import {compile, readFacts, reasonOf, SIDE_BIT, type RuleBook} from './rules/compile.js';
import {RULES_VERSION, ruleRecords} from './rules/index.js';
import {thresholds} from './thresholds.js';
import {URGENCIES, type Assessment, type Cause, type Limits, type Reason, type RedFlag, type TestResult, type Tip, type Urgency} from './types.js';

let made: RuleBook | null = null;
/** The rules, made ready when somebody first asks: a page shows its first question before that. */
const ruleBook = (): RuleBook => (made ??= compile(ruleRecords));

function compareTests(answers: Answers): TestResult[] {
  const results: TestResult[] = [];
  for (const test of SELF_TESTS) {
    const pair = answers[test];
    if (!pair) continue;
    const {index, lower, verdict, floor} = limbSymmetry(pair.left, pair.right, test, pair.earlier);
    results.push({test, left: pair.left, right: pair.right, index, lower, verdict, floor});
  }
  return results;
}

/** Adds a reason to the entry of an id, making the entry where it is the first. */
function addReason(list: (Cause & {reasons: Reason[]})[], reason: Reason, id: string): void {
  for (const known of list)
    if (known.id === id) {
      known.reasons.push(reason);
      return;
    }
  list.push({id, reasons: [reason]});
}

/** Adds a reason to a red flag; the most urgent of its signs decides how soon, whichever was read first. */
function addFlag(flags: (RedFlag & {reasons: Reason[]})[], reason: Reason, id: string, urgency: Urgency): void {
  const at = flags.findIndex((flag) => flag.id === id);
  const known = flags[at];
  if (!known) flags.push({id, urgency, reasons: [reason]});
  else flags[at] = {id, urgency: URGENCIES[Math.min(URGENCIES.indexOf(known.urgency), URGENCIES.indexOf(urgency))]!, reasons: [...known.reasons, reason]};
}

/** Sore places, whichever side: an exercise that loads one is left out on both. */
function soreAreas(answers: Answers): Area[] {
  const where = answers['pain-where'];
  return where ? AREAS.filter((area) => (where as Partial<Record<Area, unknown>>)[area]) : [];
}

/** Enough was answered to say that nothing stands out: both groups of signs, or two tests that found no gap. */
function answeredEnough(answers: Answers, tests: readonly TestResult[]): boolean {
  const close = tests.filter((test) => test.verdict === 'too-close').length;
  return (answers.tires !== undefined && answers['form-signs'] !== undefined) || close >= 2;
}

/**
 * Says what any partial answers add up to. Pure, deterministic and total: what is missing is unknown and never
 * guessed, and nothing is called an imbalance within a test's own error.
 *
 * @param answers - Answers that passed `parseAnswers`, or any part of them.
 */
export function assess(answers: Answers): Assessment {
  const book = ruleBook();
  const {rules, facts, sides} = book;
  const tests = compareTests(answers);
  readFacts(book, answers, tests);
  const redFlags: (RedFlag & {reasons: Reason[]})[] = [];
  const causes: (Cause & {reasons: Reason[]})[] = [];
  const advice: (Tip & {reasons: Reason[]})[] = [];
  const limitReasons: Reason[] = [];
  const signs: Sign[] = [];
  let load = 'full' as Limits['load'];
  let jumps = false;

  for (let i = 0; i < rules.length; i++) {
    const bits = sides[i]!;
    if (!bits) continue;
    const rule = rules[i]!;
    if (rule.effect === 'finding') {
      for (const side of SIDES) if (bits & SIDE_BIT[side]) signs.push({then: rule.then, side, reason: reasonOf(rule, facts, SIDE_BIT[side])});
      continue;
    }
    const reason = reasonOf(rule, facts, bits);
    switch (rule.effect) {
      case 'redFlag':
        addFlag(redFlags, reason, rule.then.redFlag, rule.then.urgency);
        break;
      case 'cause':
        addReason(causes, reason, rule.then.cause);
        break;
      case 'advice':
        addReason(advice, reason, rule.then.advice);
        break;
      case 'limit':
        limitReasons.push(reason);
        if (rule.then.limit === 'jumps-allowed') jumps = true;
        else load = rule.then.limit === 'stop' || load === 'none' ? 'none' : 'reduced';
    }
  }

  const avoid = soreAreas(answers);
  const findings = findingsFrom(signs, tests);
  return {
    status: redFlags.length ? 'refer' : findings.length ? 'findings' : answeredEnough(answers, tests) ? 'balanced' : 'insufficient',
    redFlags,
    findings,
    causes,
    advice,
    tests,
    limits: {
      load: redFlags.length ? 'none' : load,
      impact: jumps && load === 'full' && !redFlags.length && !avoid.length,
      avoid,
      reasons: limitReasons,
    },
    retestAfterWeeks: thresholds.retestWeeks,
    rulesVersion: RULES_VERSION,
  };
}

