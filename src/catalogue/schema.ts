import * as z from 'zod/mini';
import {later} from './later.js';
import {AREAS, DOSE_UNITS, EQUIPMENT, IMPACTS, LATERALITIES, LEVELS, MUSCLES, PHASES} from './vocabulary.js';

/** Kebab-case, never reused with another meaning. */
export const idSchema = later(() => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64)));

const text = later(() => z.string().check(z.minLength(1), z.maxLength(400)));
const lines = later(() => z.array(text).check(z.maxLength(12)));
const seconds = (max: number) => z.number().check(z.minimum(0), z.maximum(max));

/** Seconds of each part of one repetition; the player ticks to it and the figure moves to it. */
export const tempoSchema = later(() => z.object({down: seconds(20), hold: seconds(60), up: seconds(20)}));

/** How much of an exercise: `sets` × `amount` of `unit`, with `rest` seconds after a set. Per leg unless bilateral. */
export const doseSchema = later(() => z.object({
  sets: z.int().check(z.minimum(1), z.maximum(10)),
  amount: z.int().check(z.minimum(1), z.maximum(600)),
  unit: z.enum(DOSE_UNITS),
  rest: seconds(600),
  tempo: z.optional(tempoSchema),
}));

/**
 * Addresses of pictures: `https:`, `blob:`, or relative to the page. Browsers drop tabs and line breaks, skip leading
 * spaces and read `\\` as `/`, so what looks relative with one of these in it may not be.
 */
const mediaUrl = later(() => z.string().check(z.regex(/^(https:\/\/|blob:|(?![a-zA-Z][a-zA-Z\d+.-]*:|\/\/| ))[^\\\p{Cc}]+$/u), z.maxLength(2000)));

/** A host's own picture or film in place of a figure; with both, the image is the film's first picture. */
export const mediaSchema = later(() => z.object({
  image: z.optional(mediaUrl),
  video: z.optional(mediaUrl),
  alt: z.optional(text),
}));

/** One exercise, ours or a host's. */
export const exerciseSchema = later(() => z.object({
  id: idSchema,
  name: text,
  /** Other names people search for, the founding article's wording among them. */
  aliases: z._default(z.array(text).check(z.maxLength(12)), []),
  phase: z.enum(PHASES),
  primary: z.array(z.enum(MUSCLES)).check(z.minLength(1)),
  secondary: z._default(z.array(z.enum(MUSCLES)), []),
  laterality: z.enum(LATERALITIES),
  equipment: z._default(z.array(z.enum(EQUIPMENT)), []),
  level: z.enum(LEVELS),
  impact: z._default(z.literal(IMPACTS), 0),
  dose: doseSchema,
  /** What others wrote is longer than what we write. */
  steps: z.array(z.string().check(z.minLength(1), z.maxLength(1000))).check(z.maxLength(30)),
  cues: z._default(lines, []),
  mistakes: z._default(lines, []),
  easier: z._default(z.array(idSchema), []),
  harder: z._default(z.array(idSchema), []),
  /** Leave the exercise out while one of these hurts. */
  cautions: z._default(z.array(z.enum(AREAS)), []),
  /** Ids in the table of sources. */
  evidence: z._default(z.array(z.string()), []),
  media: z.optional(mediaSchema),
}));

/** A catalogue file as a host may serve it. */
export const catalogueSchema = later(() => z.object({
  version: z.string().check(z.maxLength(64)),
  exercises: z.array(exerciseSchema).check(z.maxLength(5000)),
}));

/** Seconds of each part of one repetition. */
export type Tempo = z.infer<typeof tempoSchema>;
/** Sets × amount of a unit, with the rest after a set in seconds. */
export type Dose = z.infer<typeof doseSchema>;
/** One exercise with all its defaults filled in. */
export type Exercise = z.infer<typeof exerciseSchema>;
/** What a catalogue file may leave out. */
export type ExerciseInput = z.input<typeof exerciseSchema>;
