import {MUSCLES} from '../../catalogue/vocabulary.js';
import {fail, ok, type Result} from '../../core/result.js';
import type {Assessment, Finding} from '../../core/types.js';

const STATUSES: readonly unknown[] = ['refer', 'findings', 'balanced', 'insufficient'];
const LISTS = ['redFlags', 'findings', 'causes'] as const;

function isFinding(value: unknown): value is Finding {
  const finding = value as Partial<Finding> | null;
  return (
    typeof finding === 'object' && typeof finding?.id === 'string' && typeof finding.severity === 'number' && typeof finding.confidence === 'number' &&
    MUSCLES.some((muscle) => muscle === finding.muscle) && ['left', 'right', 'both'].includes(finding.side ?? '') && typeof finding.kind === 'string'
  );
}

/** An assessment from the page: as `assess` gives it, checked as far as a plan depends on it. */
export function parseAssessment(value: unknown): Result<Assessment> {
  if (typeof value !== 'object' || value === null) return fail('invalid-type', '', 'Expected an assessment, as assess() gives it.');
  const given = value as Partial<Record<keyof Assessment, unknown>>;
  if (!STATUSES.includes(given.status)) return fail('invalid-value', 'status', `status: Expected one of: ${STATUSES.join(', ')}.`);
  for (const list of LISTS) if (!Array.isArray(given[list])) return fail('invalid-type', list, `${list}: Expected a list.`);
  const odd = (given.findings as unknown[]).findIndex((finding) => !isFinding(finding));
  if (odd >= 0) return fail('invalid-value', `findings.${odd}`, `findings.${odd}: Expected a finding with muscle, side, kind, severity and confidence.`);
  const limits = given.limits as Partial<Assessment['limits']> | undefined;
  if (!limits || !Array.isArray(limits.avoid)) return fail('invalid-type', 'limits', 'limits: Expected the limits, as assess() gives them.');
  return ok(value as Assessment);
}
