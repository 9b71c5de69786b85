import type {Exercise} from '../catalogue/schema.js';
import {PHASES, type Level, type Muscle, type Phase, type Side} from '../catalogue/vocabulary.js';
import {rankExercises, type Slot} from './choose-exercises.js';
import {itemSeconds} from './duration.js';
import type {RoutineItem} from './routine-schema.js';
import type {PlanRuleId} from './rules/plan.js';
import type {Finding, Limits} from './types.js';

/** All that the sessions of a plan have in common. */
export interface Brief {
  readonly usable: readonly Exercise[];
  readonly limits: Limits;
  readonly level: Level;
  /** Most seconds of a session. */
  readonly seconds: number;
  readonly favours: Side | null;
  readonly findings: readonly Finding[];
  /** Muscles to strengthen, most important first, and to stretch. */
  readonly strengthen: readonly Muscle[];
  readonly stretch: readonly Muscle[];
}

/** A whole body's worth of warm-up, whatever the focus. */
const WARM_UP: readonly Muscle[] = ['gluteus-maximus', 'hip-flexors', 'gastrocnemius', 'hamstrings'];
const TRUNK: readonly Muscle[] = ['obliques', 'abdominals', 'back-extensors'];

const rotate = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)];

/** What a session wants, most important first: time decides how much of it fits. */
function slotsOf(brief: Brief, hard: boolean): Slot[] {
  const {strengthen, stretch} = brief;
  const at = (phase: Phase, muscles: readonly Muscle[], by = 0): Slot => ({phase, muscles: rotate(muscles, by)});
  const warmUp = [at('warm-up', WARM_UP), at('warm-up', WARM_UP, 1), at('warm-up', WARM_UP, 2)] as const;
  if (!hard)
    return [warmUp[0], at('activation', strengthen), at('core', TRUNK), at('stretch', stretch), warmUp[1], at('activation', strengthen, 1), at('core', TRUNK, 1), at('stretch', stretch, 1), at('foam-rolling', stretch), at('stretch', stretch, 2)];
  return [
    warmUp[0],
    at('strength', strengthen),
    at('activation', strengthen),
    at('strength', strengthen, 1),
    warmUp[1],
    at('plyometrics', ['gastrocnemius', 'quadriceps']),
    at('core', TRUNK),
    at('stretch', stretch),
    at('strength', strengthen, 2),
    at('activation', strengthen, 1),
    warmUp[2],
    at('core', TRUNK, 1),
    at('strength', strengthen, 3),
    at('stretch', stretch, 1),
    at('foam-rolling', stretch),
    at('core', TRUNK, 2),
    at('stretch', stretch, 2),
  ];
}

const reasonOfPhase: Readonly<Record<Phase, PlanRuleId>> = {
  'warm-up': 'plan-warm-up',
  activation: 'plan-activation',
  plyometrics: 'plan-jumps',
  strength: 'plan-strength',
  core: 'plan-core',
  stretch: 'plan-stretch',
  'foam-rolling': 'plan-roll',
};

/** Phases in which the favoured side does one set more. */
const EXTRA: readonly Phase[] = ['activation', 'strength'];

/** The item that an exercise makes for this person, with its reasons. */
function itemOf(exercise: Exercise, brief: Brief): RoutineItem {
  const {favours, limits, findings} = brief;
  const strains = exercise.phase !== 'warm-up' && exercise.phase !== 'stretch';
  const lighter = limits.load !== 'full' && strains;
  const dose = lighter ? {...exercise.dose, sets: Math.max(1, exercise.dose.sets - 1)} : {...exercise.dose};
  const kindFits = (finding: Finding) => (exercise.phase === 'stretch' || exercise.phase === 'foam-rolling') === (finding.kind === 'tightness');
  const about = exercise.phase === 'warm-up' ? [] : findings.filter((finding) => exercise.primary.includes(finding.muscle) && kindFits(finding));
  const oneLeg = exercise.laterality !== 'bilateral';
  const first = favours && oneLeg ? favours : undefined;
  const extra = first && exercise.laterality === 'unilateral' && EXTRA.includes(exercise.phase) && about.some((finding) => finding.side === favours) ? first : undefined;
  const because: string[] = [reasonOfPhase[exercise.phase]];
  if (about.length) because.push('plan-focus', ...about.map(({id}) => id));
  if (first) because.push('plan-first');
  if (extra) because.push('plan-extra');
  if (lighter) because.push('plan-light');
  return {id: '', exerciseId: exercise.id, dose, side: 'both', ...(first && {first}), ...(extra && {extra}), because: because.slice(0, 12)};
}

/**
 * Fills one session: slot by slot the best exercise that still fits the time. Without a warm-up there is no session.
 *
 * @param used - Exercises of the week's earlier sessions, for variety.
 */
export function buildSession(brief: Brief, hard: boolean, used: ReadonlySet<string>): RoutineItem[] {
  const taken = new Set<string>();
  const chosen: {item: RoutineItem; exercise: Exercise}[] = [];
  let left = brief.seconds;
  for (const slot of slotsOf(brief, hard)) {
    const ranked = rankExercises(brief.usable, slot, {taken, before: used, level: brief.level, oneLeg: brief.favours !== null});
    for (const exercise of ranked) {
      const item = itemOf(exercise, brief);
      const seconds = itemSeconds(item, exercise);
      if (seconds > left) continue;
      left -= seconds;
      taken.add(exercise.id);
      chosen.push({item, exercise});
      break;
    }
    if (!chosen.length) return [];
  }
  if (chosen.length < 2) return [];
  return chosen.sort((a, b) => PHASES.indexOf(a.exercise.phase) - PHASES.indexOf(b.exercise.phase)).map(({item}) => item);
}
