import * as z from 'zod/mini';
import {coreHold, coreReps, firstStrength, hardStrength, landing, moreStrength, rollTime, stretchHold} from '../catalogue/exercises/common.js';
import {later} from '../catalogue/later.js';
import type {Dose, Exercise, ExerciseInput} from '../catalogue/schema.js';
import type {Area, Equipment, Level, Muscle, Phase} from '../catalogue/vocabulary.js';
import {parseExercise, parseWith} from './parse.js';
import {fail, ok, type Problem, type Result} from './result.js';

/** Their muscle → ours, and where it must not hurt while that muscle works: their entries name no cautions. */
const MUSCLE: Readonly<Record<string, readonly [muscle: Muscle, ...hurts: Area[]]>> = {
  abdominals: ['abdominals', 'low-back'],
  abductors: ['gluteus-medius', 'hip'],
  adductors: ['adductors', 'groin'],
  biceps: ['arms'],
  calves: ['gastrocnemius', 'calf', 'achilles', 'ankle'],
  chest: ['chest', 'shoulder', 'wrist'],
  forearms: ['arms', 'wrist'],
  glutes: ['gluteus-maximus', 'hip'],
  hamstrings: ['hamstrings', 'thigh-back'],
  lats: ['upper-back', 'shoulder'],
  'lower back': ['back-extensors', 'low-back'],
  'middle back': ['upper-back'],
  neck: ['neck'],
  quadriceps: ['quadriceps', 'thigh-front', 'knee'],
  shoulders: ['shoulders', 'shoulder'],
  traps: ['upper-back'],
  triceps: ['arms', 'wrist'],
};

/** Their equipment → ours. What is not here stands in a gym, and is offered to those who have one. */
const EQUIPMENT: ReadonlyMap<string, readonly Equipment[]> = new Map([
  ['', []],
  ['body only', []],
  ['bands', ['band']],
  ['dumbbell', ['dumbbell']],
  ['exercise ball', ['swiss-ball']],
  ['foam roll', ['foam-roller']],
]);
const GYM: readonly Equipment[] = ['machine'];

const LEVEL: Readonly<Record<string, Level>> = {beginner: 'beginner', intermediate: 'intermediate', expert: 'advanced'};

/** Lifts that are a sport of their own are nobody's first strength training. */
const SPORTS = ['powerlifting', 'olympic weightlifting', 'strongman'];

const DOSE: Readonly<Record<Level, Dose>> = {beginner: firstStrength, intermediate: moreStrength, advanced: hardStrength};

const entrySchema = later(() => z.object({
  id: z.string(),
  name: z.string(),
  force: z.nullish(z.string()),
  level: z.enum(Object.keys(LEVEL)),
  equipment: z.nullish(z.string()),
  primaryMuscles: z.array(z.enum(Object.keys(MUSCLE))),
  secondaryMuscles: z._default(z.array(z.enum(Object.keys(MUSCLE))), []),
  instructions: z.array(z.string()),
  category: z.string(),
  images: z._default(z.array(z.string()), []),
}));
type Entry = z.infer<typeof entrySchema>;

const each = <T>(items: readonly T[]): T[] => [...new Set(items)];

function phaseOf({category, equipment}: Entry, primary: readonly Muscle[]): Phase {
  if (equipment === 'foam roll' && category === 'stretching') return 'foam-rolling';
  if (category === 'stretching') return 'stretch';
  if (category === 'plyometrics') return 'plyometrics';
  if (category === 'cardio') return 'warm-up';
  return primary.includes('abdominals') || primary.includes('back-extensors') ? 'core' : 'strength';
}

function doseOf(phase: Phase, level: Level, held: boolean): Dose {
  switch (phase) {
    case 'stretch':
      return stretchHold;
    case 'foam-rolling':
      return rollTime;
    case 'plyometrics':
      return {sets: 2, amount: 8, unit: 'contacts', rest: 60};
    case 'warm-up':
      return {sets: 1, amount: 300, unit: 'seconds', rest: 15};
    default:
      return held ? coreHold : phase === 'core' ? coreReps : DOSE[level];
  }
}

/** One entry in our shape; what it does not say is taken on the safe side. */
function exerciseOf(entry: Entry, images: string): ExerciseInput {
  const {id, name, category, equipment} = entry;
  const [primary, secondary] = [entry.primaryMuscles, entry.secondaryMuscles].map((list) => each(list.map((muscle) => MUSCLE[muscle]![0]))) as [Muscle[], Muscle[]];
  const phase = phaseOf(entry, primary);
  const level = SPORTS.includes(category) ? 'advanced' : LEVEL[entry.level]!;
  const jumps = phase === 'plyometrics';
  const [image] = entry.images;
  return {
    // A name of its own, so that none of ours is replaced.
    id: `db-${id.toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')}`,
    name,
    phase,
    primary,
    secondary: secondary.filter((muscle) => !primary.includes(muscle)),
    laterality: /\b(one|single)[ -]?(arm|leg)/i.test(name) ? 'unilateral' : /\balternat/i.test(name) ? 'alternating' : 'bilateral',
    equipment: [...(EQUIPMENT.get(equipment ?? '') ?? GYM)],
    level,
    impact: jumps ? 2 : 0,
    dose: doseOf(phase, level, entry.force === 'static'),
    steps: entry.instructions.map((step) => step.trim()).filter(Boolean),
    cautions: each([...entry.primaryMuscles, ...entry.secondaryMuscles].flatMap((muscle) => MUSCLE[muscle]!.slice(1) as Area[]).concat(jumps ? landing : [])),
    ...(images && image ? {media: {image: images + image}} : {}),
  };
}

/** What a file of free-exercise-db came to. */
export interface Imported {
  readonly version: string;
  readonly exercises: Exercise[];
  /** Entries that were left out, each with its place and the reason. */
  readonly skipped: Problem[];
}

const listIn = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'exercises' in value ? value.exercises : value);

/** Whether a value looks like free-exercise-db: its list as it is published, or `{images, exercises}` around it. */
export function isFreeExerciseDb(value: unknown): boolean {
  const list = listIn(value);
  return Array.isArray(list) && list.some((entry) => typeof entry === 'object' && entry !== null && 'primaryMuscles' in entry);
}

/**
 * Reads the public-domain free-exercise-db into exercises of our catalogue. An entry that does not fit is skipped and
 * told, and the others stay.
 * @param value - The list, or `{images, exercises}` with the address that the pictures' paths are added to; without one
 *   there are no pictures.
 */
export function fromFreeExerciseDb(value: unknown): Result<Imported> {
  const list = listIn(value);
  if (!Array.isArray(list)) return fail('invalid-type', '', 'Expected the list of free-exercise-db, or an object with it as "exercises".');
  const images = list !== value && typeof (value as {images?: unknown}).images === 'string' ? (value as {images: string}).images : '';
  const exercises = new Map<string, Exercise>();
  const skipped: Problem[] = [];
  for (const [index, raw] of list.entries()) {
    const entry = parseWith(entrySchema, raw);
    const parsed = entry.ok ? parseExercise(exerciseOf(entry.value, images)) : entry;
    const twice = parsed.ok && exercises.has(parsed.value.id);
    if (parsed.ok && !twice) exercises.set(parsed.value.id, parsed.value);
    else {
      const {code, path, message} = parsed.ok ? {code: 'duplicate-id', path: 'id', message: `The id "${parsed.value.id}" is used twice.`} : parsed.error;
      skipped.push({code, path: [`exercises.${index}`, path].filter(Boolean).join('.'), message});
    }
  }
  return ok({version: 'free-exercise-db', exercises: [...exercises.values()], skipped});
}
