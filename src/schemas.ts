/**
 * The payload of every event as a schema, by the name in `detail.schema`. Read at build time only, for
 * `dist/schemas/`; the module that visitors load does not hold it.
 */
import * as z from 'zod/mini';
import {assessmentSchema} from './core/assessment-schema.js';
import {preferencesSchema, routineSchema, sessionLogSchema} from './core/routine-schema.js';
import {EXPORT_KINDS} from './events/routine-builder.js';
import {leadSchema, SUSPICIONS} from './lead/schema.js';

const source = z.object({tag: z.string(), id: z.string(), version: z.string()});
const side = z.enum(['left', 'right', 'both']);
const sideOrNone = z.optional(side);
const scores = {left: z.number(), right: z.number()};

/** The value of an answer, whatever the question. */
const answer = z.union([z.string(), z.number(), z.array(z.string()), z.object({...scores, earlier: z.optional(z.object(scores))}), z.record(z.string(), sideOrNone)]);

const about = z.object({exerciseId: z.optional(z.string()), things: z.optional(z.array(z.string())), side: z.optional(z.enum(['left', 'right'])), count: z.optional(z.number()), over: z.optional(z.number())});
const advice = z.object({code: z.string(), severity: z.enum(['info', 'warning', 'danger']), message: z.string(), path: z.string(), evidence: z.array(z.string()), about: z.optional(about)});
const played = z.object({exerciseId: z.string(), side, done: z.boolean()});
const trained = z.object({sessionId: z.string(), log: z.nullable(sessionLogSchema)});
const leadId = z.string();

const details = {
  'evenstride-ready': z.object({}),
  'evenstride-error': z.object({code: z.string(), message: z.string(), path: z.string()}),
  'evenstride-analytics': z.object({name: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))}),
  'imbalance-start': z.object({}),
  'imbalance-answer': z.object({questionId: z.string(), value: z.nullable(answer), progress: z.number().check(z.minimum(0), z.maximum(1))}),
  'imbalance-result': z.object({assessment: assessmentSchema, preferences: preferencesSchema}),
  'imbalance-reset': z.object({}),
  'exercise-start': played,
  'exercise-complete': played,
  'exercise-add': z.object({exerciseId: z.string(), side}),
  'exercise-swap': z.object({from: z.string(), to: z.string()}),
  'routine-change': z.object({routine: routineSchema, advice: z.array(advice)}),
  'routine-save': z.object({routine: routineSchema}),
  'routine-start': trained,
  'routine-complete': trained,
  'routine-export': z.object({kind: z.enum(EXPORT_KINDS), data: z.string()}),
  'coaching-lead': z.object({lead: leadSchema, preview: z.optional(z.literal(true))}),
  'coaching-accepted': z.object({leadId}),
  'coaching-failed': z.object({leadId, reason: z.string()}),
  'coaching-queued': z.object({leadId, attempts: z.number()}),
  'coaching-challenged': z.object({reason: z.enum(SUSPICIONS)}),
};

/** Event names, each with the schema of its whole detail. */
export const schemas = Object.fromEntries(Object.entries(details).map(([name, detail]) => [`${name}/1`, z.extend(detail, {schema: z.literal(`${name}/1`), source})]));
