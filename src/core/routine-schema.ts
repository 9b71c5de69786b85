import * as z from 'zod/mini';
import {later} from '../catalogue/later.js';
import {doseSchema, idSchema} from '../catalogue/schema.js';
import {EQUIPMENT, LEVELS, MUSCLES, type Area, type Equipment, type Side} from '../catalogue/vocabulary.js';

const shortText = later(() => z.string().check(z.maxLength(500)));
const key = later(() => z.string().check(z.minLength(1), z.maxLength(64)));
const day = later(() => z.int().check(z.minimum(1), z.maximum(7)));
const side = later(() => z.enum(['left', 'right']));

/** What a visitor can spend and wants. Everything has a default, so `{}` is a valid wish. */
export const preferencesSchema = later(() => z.object({
  /** Sessions a week. */
  days: z._default(z.int().check(z.minimum(1), z.maximum(7)), 2),
  /** Minutes a session. */
  minutes: z._default(z.int().check(z.minimum(5), z.maximum(120)), 25),
  equipment: z._default(z.array(z.enum(EQUIPMENT)), []),
  level: z._default(z.enum(LEVELS), 'beginner'),
  /** Length of the plan in weeks. */
  weeks: z._default(z.int().check(z.minimum(1), z.maximum(12)), 4),
  /** ISO days on which the visitor runs; 1 is Monday. */
  runDays: z._default(z.array(day).check(z.maxLength(7)), []),
}));

/** One exercise of a session, with its dose for this person. */
export const itemSchema = later(() => z.object({
  /** Unique within the routine, and kept for as long as the item lives. */
  id: key,
  exerciseId: idSchema,
  dose: doseSchema,
  /** Which leg works: one, or each in turn (`both`, also for two-legged exercises). */
  side: z.enum(['left', 'right', 'both']),
  /** The leg that starts, where the legs take turns. */
  first: z.optional(side),
  /** The leg that does one set more than `dose.sets`. */
  extra: z.optional(side),
  /** Items that share a key are done in turns. */
  superset: z.optional(key),
  note: z.optional(shortText),
  /** Set by a coach: the visitor cannot remove it. */
  locked: z.optional(z.boolean()),
  /** Ids of the findings and rules that put it here. */
  because: z._default(z.array(key).check(z.maxLength(12)), []),
}));

export const sessionSchema = later(() => z.object({
  id: key,
  day,
  /** Whether the session strains muscles enough to want an easy day after it. */
  hard: z.boolean(),
  items: z.array(itemSchema).check(z.maxLength(60)),
}));

export const weekSchema = later(() => z.object({
  kind: z.enum(['build', 'deload', 'retest']),
  sessions: z.array(sessionSchema).check(z.maxLength(14)),
}));

/** A plan of one or more weeks, as plain JSON. */
export const routineSchema = later(() => z.object({
  version: z.literal(1),
  preferences: preferencesSchema,
  /** The leg that starts and gets the extra set, if one is weaker. */
  favours: z.nullable(side),
  /** Index of the week that is being trained. */
  current: z.int().check(z.minimum(0), z.maximum(51)),
  weeks: z.array(weekSchema).check(z.minLength(1), z.maxLength(52)),
  /** Muscles that the plan is about, most important first. */
  focus: z.array(z.enum(MUSCLES)).check(z.maxLength(MUSCLES.length)),
  /** The rules and the catalogue that made it. */
  rulesVersion: z.string().check(z.maxLength(32)),
}));

export type Preferences = z.infer<typeof preferencesSchema>;
export type PreferencesInput = z.input<typeof preferencesSchema>;
export type RoutineItem = z.infer<typeof itemSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Week = z.infer<typeof weekSchema>;
export type Routine = z.infer<typeof routineSchema>;

/** What was done of one item, for one side or for both. */
export const logEntrySchema = later(() => z.object({
  itemId: key,
  side: z.enum(['left', 'right', 'both']),
  /** Sets finished. */
  sets: z.int().check(z.minimum(0), z.maximum(20)),
  /** Repetitions, seconds or contacts of the last set. */
  amount: z.int().check(z.minimum(0), z.maximum(600)),
}));

/** What a visitor noted after a session. */
export const sessionLogSchema = later(() => z.object({
  sessionId: key,
  done: z.boolean(),
  /** 1 very easy – 10 nothing left. */
  effort: z.optional(z.number().check(z.minimum(1), z.maximum(10))),
  /** Worst pain of each side during the session, 0–10. */
  pain: z.optional(z.object({left: z.number().check(z.minimum(0), z.maximum(10)), right: z.number().check(z.minimum(0), z.maximum(10))})),
  /** Whether it was worse next morning. */
  worseNextMorning: z.optional(z.boolean()),
  entries: z._default(z.array(logEntrySchema).check(z.maxLength(120)), []),
}));
export type SessionLog = z.infer<typeof sessionLogSchema>;
export type SessionLogInput = z.input<typeof sessionLogSchema>;

/** Something worth telling about a routine, with the place and, where there is one, the remedy. */
export interface Advice {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'danger';
  /** One English sentence; `<routine-builder>` shows the visitor's language by `code`. */
  readonly message: string;
  /** Where in the routine, such as `weeks.0.sessions.1.items.3`. */
  readonly path: string;
  readonly evidence: readonly string[];
  /** What the sentence speaks of, by id, so that it can be said in any language. */
  readonly about?: {
    readonly exerciseId?: string;
    /** Equipment that is missing, or areas that hurt. */
    readonly things?: readonly (Equipment | Area)[];
    readonly side?: Side;
    readonly count?: number;
    readonly over?: number;
  };
}
