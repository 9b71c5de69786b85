import type {Catalogue} from '../catalogue/catalogue.js';
import {builtIn} from '../catalogue/index.js';
import {MUSCLES, type Muscle, type Side} from '../catalogue/vocabulary.js';
import {buildSession, type Brief} from './build-session.js';
import {limitsWithout, usableExercises} from './choose-exercises.js';
import {placeSessions} from './place-sessions.js';
import {weekOf} from './plan-weeks.js';
import {preferencesSchema, type PreferencesInput, type Routine, type Session} from './routine-schema.js';
import {RULES_VERSION} from './rules/index.js';
import type {Assessment, Finding} from './types.js';

export interface BuildInput {
  readonly assessment?: Assessment | null | undefined;
  readonly preferences: PreferencesInput;
  readonly catalogue?: Catalogue | undefined;
}

/** Muscles of most runners' plans, where no finding says otherwise. */
const USUAL: readonly Muscle[] = ['gluteus-medius', 'gastrocnemius', 'gluteus-maximus', 'quadriceps', 'hamstrings'];

/** The muscles of some findings, most severe first, each once. */
const musclesOf = (findings: readonly Finding[]): Muscle[] => MUSCLES.filter((m) => findings.some((f) => f.muscle === m)).sort((a, b) => rank(findings, a) - rank(findings, b));
const rank = (findings: readonly Finding[], muscle: Muscle): number => findings.findIndex((finding) => finding.muscle === muscle);

/** The side that the findings about strength and control speak for, weighed by how severe and how sure each is. */
export function favouredSide(findings: readonly Finding[]): Side | null {
  const weight = (side: Side) =>
    findings.filter((f) => f.side === side && f.kind !== 'tightness').reduce((sum, f) => sum + Math.round(f.severity * f.confidence * 100), 0);
  const gap = weight('left') - weight('right');
  return gap > 0 ? 'left' : gap < 0 ? 'right' : null;
}

/**
 * Makes a plan of one or more weeks. Keeps to minutes, days, equipment and level; the weaker side starts and gets
 * the extra set; each session warms up first; hard days are apart; no jumps with pain or without a base of strength.
 * A red flag gives a plan without sessions.
 *
 * @returns Plain JSON that `parseRoutine` accepts; the same input always gives the same plan.
 */
export function buildRoutine({assessment, preferences: wishes, catalogue = builtIn}: BuildInput): Routine {
  const preferences = preferencesSchema.parse(wishes);
  const findings = assessment?.findings ?? [];
  const limits = assessment?.limits ?? limitsWithout(preferences.level);
  const strength = findings.filter((finding) => finding.kind !== 'tightness');
  const focus = musclesOf(findings);
  const routine = {version: 1 as const, preferences, favours: favouredSide(findings), current: 0, focus, rulesVersion: RULES_VERSION};
  const refer = assessment?.status === 'refer';
  const usable = refer ? [] : usableExercises(catalogue, preferences, limits);
  const brief: Brief = {
    usable,
    limits,
    level: preferences.level,
    seconds: preferences.minutes * 60,
    favours: routine.favours,
    findings,
    strengthen: [...new Set([...musclesOf(strength), ...USUAL])],
    stretch: [...new Set([...musclesOf(findings.filter((finding) => finding.kind === 'tightness')), ...musclesOf(strength), ...USUAL])],
  };

  const used = new Set<string>();
  const sessions: Session[] = [];
  if (usable.length)
    for (const {day, hard} of placeSessions(preferences.days, preferences.runDays)) {
      const items = buildSession(brief, hard, used);
      if (!items.length) continue;
      for (const item of items) used.add(item.exerciseId);
      const strains = items.some((item) => ['strength', 'plyometrics'].includes(catalogue.find(item.exerciseId)?.phase ?? ''));
      sessions.push({id: `s${sessions.length + 1}`, day, hard: strains, items});
    }
  return {...routine, weeks: Array.from({length: preferences.weeks}, (_, index) => weekOf(sessions, index, brief.seconds, catalogue))};
}
