import {selfTestRecords} from '../catalogue/self-tests.js';
import {MUSCLES, SIDES, type Muscle, type Side} from '../catalogue/vocabulary.js';
import type {Then} from './rules/rule.js';
import {thresholds} from './thresholds.js';
import type {Finding, FindingKind, Reason, TestResult} from './types.js';

/** A rule about findings that fired on one side. */
export interface Sign {
  readonly then: Extract<Then, {finding: unknown}>;
  readonly side: Side;
  readonly reason: Reason;
}

const points: Readonly<Record<Sign['then']['weight'], number>> = {sign: 1, possible: 2, clear: 4};

/** What the signs of one muscle, kind and side add up to. */
interface Sum {
  points: number;
  /** Chance that none of the independent signs is right. */
  doubt: number;
  readonly reasons: Reason[];
}

/** The sums of both sides for one muscle and kind. */
interface Group {
  readonly muscle: Muscle;
  readonly kind: FindingKind;
  readonly left: Sum;
  readonly right: Sum;
}

const emptySum = (): Sum => ({points: 0, doubt: 1, reasons: []});

/** The group of a muscle and kind, made where it is the first. Few groups ever stand beside each other. */
function groupIn(groups: Group[], muscle: Muscle, kind: FindingKind): Group {
  for (const known of groups) if (known.muscle === muscle && known.kind === kind) return known;
  const group = {muscle, kind, left: emptySum(), right: emptySum()};
  groups.push(group);
  return group;
}

function groupsOf(signs: readonly Sign[]): Group[] {
  const groups: Group[] = [];
  for (const {then, side, reason} of signs)
    for (const muscle of then.finding) {
      const sum = groupIn(groups, muscle, then.kind)[side];
      sum.points += points[then.weight];
      sum.doubt *= 1 - thresholds.confidence[then.weight];
      sum.reasons.push(reason);
    }
  return groups;
}

function severityOf(total: number): Finding['severity'] {
  const {clear, marked} = thresholds.severity;
  return total >= marked ? 3 : total >= clear ? 2 : 1;
}

/** A self-test of the muscle that found no gap speaks against a side; so does the other side with as many signs. */
function contradicted(muscle: Muscle, kind: FindingKind, own: Sum, other: Sum, tests: readonly TestResult[]): boolean {
  if (other.points >= own.points) return true;
  if (kind !== 'weakness') return false;
  return tests.some(({test, verdict}) => verdict === 'too-close' && (selfTestRecords[test].muscles as readonly Muscle[]).includes(muscle) && test !== 'knee-to-wall');
}

const sameReasons = (a: Sum, b: Sum): boolean => a.reasons.length === b.reasons.length && a.reasons.every((reason, i) => reason.ruleId === b.reasons[i]?.ruleId);

/**
 * Turns signs into findings, most severe first. Left and right are reported alike: the order of the list never
 * depends on the side, and where both sides have the same signs they make one finding for both.
 */
export function findingsFrom(signs: readonly Sign[], tests: readonly TestResult[]): Finding[] {
  const findings: Finding[] = [];
  for (const group of groupsOf(signs)) {
    if (sameReasons(group.left, group.right)) findings.push(findingOf(group, 'left', 'both', tests));
    else for (const side of SIDES) if (group[side].points) findings.push(findingOf(group, side, side, tests));
  }
  return findings.length > 1 ? findings.sort(byWeight) : findings;
}

function findingOf(group: Group, from: Side, side: Finding['side'], tests: readonly TestResult[]): Finding {
  const {muscle, kind} = group;
  const own = group[from];
  const {most, contradicted: share} = thresholds.confidence;
  const agreed = Math.min(most, 1 - own.doubt);
  const against = contradicted(muscle, kind, own, group[from === 'left' ? 'right' : 'left'], tests);
  const confidence = Math.round((against ? agreed * share : agreed) * 100) / 100;
  return {id: `${muscle}-${kind}-${side}`, muscle, side, kind, severity: severityOf(own.points), confidence, reasons: own.reasons};
}

const ruleIds = (finding: Finding): string => finding.reasons.map(({ruleId}) => ruleId).join();
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Severity, then confidence, then the muscle; never the side, so that a mirrored answer gives a mirrored list. */
function byWeight(a: Finding, b: Finding): number {
  return (
    b.severity - a.severity ||
    b.confidence - a.confidence ||
    MUSCLES.indexOf(a.muscle) - MUSCLES.indexOf(b.muscle) ||
    text(a.kind, b.kind) ||
    text(ruleIds(a), ruleIds(b))
  );
}
