import * as z from 'zod/mini';
import {later} from '../catalogue/later.js';
import {AREAS, MUSCLES, SELF_TESTS} from '../catalogue/vocabulary.js';

const ids = later(() => z.array(z.string().check(z.maxLength(80))).check(z.maxLength(60)));
const reason = later(() => z.object({ruleId: z.string(), because: ids, evidence: ids}));
const reasons = later(() => z.array(reason).check(z.maxLength(60)));
const named = later(() => z.array(z.object({id: z.string(), reasons})).check(z.maxLength(60)));
const side = later(() => z.enum(['left', 'right']));

/** The schema of `Assessment`, for what a host hands back and for the published payloads. */
export const assessmentSchema = later(() => z.object({
  status: z.enum(['refer', 'findings', 'balanced', 'insufficient']),
  redFlags: z.array(z.object({id: z.string(), urgency: z.enum(['now', 'today', 'this-week', 'before-training']), reasons})),
  findings: z.array(
    z.object({
      id: z.string(),
      muscle: z.enum(MUSCLES),
      side: z.enum(['left', 'right', 'both']),
      kind: z.enum(['weakness', 'tightness', 'control']),
      severity: z.literal([1, 2, 3]),
      confidence: z.number().check(z.minimum(0), z.maximum(1)),
      reasons,
    }),
  ),
  causes: named,
  advice: named,
  tests: z.array(
    z.object({
      test: z.enum(SELF_TESTS),
      left: z.number(),
      right: z.number(),
      index: z.number(),
      lower: z.nullable(side),
      verdict: z.enum(['clear', 'possible', 'too-close', 'undefined']),
      floor: z.number(),
    }),
  ),
  limits: z.object({load: z.enum(['full', 'reduced', 'none']), impact: z.boolean(), avoid: z.array(z.enum(AREAS)), reasons}),
  retestAfterWeeks: z.number(),
  rulesVersion: z.string(),
}));
