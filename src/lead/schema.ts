import * as z from 'zod/mini';
import {later} from '../catalogue/later.js';
import type {Routine} from '../core/routine-schema.js';
import type {Assessment} from '../core/types.js';
import {emailPattern, FIELD_LIMITS, isClean, PHONE, type FieldName} from './fields.js';

const oneLine = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.refine(isClean), z.regex(/^[^\n]*$/));
const typed = (field: FieldName) => oneLine(FIELD_LIMITS[field]);
const instant = later(() => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)));
const webAddress = later(() => z.string().check(z.regex(/^https?:\/\/[^\s]+$/), z.maxLength(2000)));
const label = later(() => z.string().check(z.maxLength(200), z.refine(isClean)));

/** What looked like a script; a person has confirmed such a lead. */
export const SUSPICIONS = ['honeypot', 'too-fast', 'no-interaction'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** What the visitor agreed to, word for word, so that it can be shown years later. */
export const consentSchema = later(() => z.object({
  /** Never pre-ticked; a lead without it does not exist. */
  given: z.literal(true),
  /** Who receives the data. */
  controller: oneLine(200),
  /** The exact text beside the box, and that of the second box where it was ticked. */
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** SHA-256 of `text`, hex. */
  textHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  policyUrl: z.nullable(webAddress),
  /** Language in which it was shown. */
  locale: label,
  at: instant,
  /** Whether the visitor also ticked the box that shares health answers. */
  sharesHealthData: z.boolean(),
}));

/** Where a lead was given. */
export const leadSourceSchema = later(() => z.object({
  /** Origin and path: no query, which may hold anything. */
  page: z.string().check(z.maxLength(2000)),
  tag: label,
  /** Version of the package. */
  version: label,
  partner: z.optional(label),
  campaign: z.optional(label),
  locale: label,
}));

/**
 * The quiz result and the routine, as the page gave them. Only their outer shape is checked here; a receiver that
 * builds on the routine gives it to `parseRoutine`.
 */
export const leadContextSchema = later(() => z.object({
  assessment: z.optional(z.looseObject({status: z.enum(['refer', 'findings', 'balanced', 'insufficient']), findings: z.array(z.looseObject({})).check(z.maxLength(100))})),
  routine: z.optional(z.looseObject({version: z.literal(1), weeks: z.array(z.looseObject({})).check(z.maxLength(52))})),
}));

/** A lead: what the element announces, what the endpoint gets, what a partner's server checks. */
export const leadSchema = later(() => z.object({
  /** UUID, and the idempotency key: however often it arrives, it is one lead. */
  id: z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
  createdAt: instant,
  name: z.optional(typed('name')),
  email: typed('email').check(z.regex(emailPattern())),
  phone: z.optional(typed('phone').check(z.regex(PHONE))),
  goal: z.optional(typed('goal')),
  message: z.optional(z.string().check(z.minLength(1), z.maxLength(FIELD_LIMITS.message), z.refine(isClean))),
  consent: consentSchema,
  suspicion: z.optional(z.enum(SUSPICIONS)),
  /** Token of the page's own human check (ALTCHA, Turnstile and the like), for the receiver to verify. */
  challenge: z.optional(z.string().check(z.maxLength(8192))),
  source: leadSourceSchema,
  /** Only if the visitor ticked its own box. */
  context: z.optional(leadContextSchema),
}));

/** What may be shared beside the fields. */
export interface LeadContext {
  readonly assessment?: Assessment | undefined;
  readonly routine?: Routine | undefined;
}
export type LeadConsent = z.infer<typeof consentSchema>;
export type LeadSource = z.infer<typeof leadSourceSchema>;
/** A lead as announced, sent and kept. */
export type Lead = Omit<z.infer<typeof leadSchema>, 'context'> & {context?: LeadContext | undefined};
