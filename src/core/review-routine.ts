import type {Catalogue} from '../catalogue/catalogue.js';
import {builtIn} from '../catalogue/index.js';
import {LEVELS, PHASES} from '../catalogue/vocabulary.js';
import {limitsWithout} from './choose-exercises.js';
import {sessionMinutes, takesTurns} from './duration.js';
import {touching} from './place-sessions.js';
import type {Advice, Preferences, Routine, RoutineItem, Session} from './routine-schema.js';
import type {Assessment, Limits} from './types.js';

export interface ReviewContext {
  readonly assessment?: Assessment | null | undefined;
  /** Without them the routine's own are held against it. */
  readonly preferences?: Preferences | undefined;
  readonly catalogue?: Catalogue | undefined;
}

/** What every check looks at. */
interface View {
  readonly preferences: Preferences;
  readonly limits: Limits;
  readonly catalogue: Catalogue;
  readonly routine: Routine;
}

const list = (words: readonly string[]): string => words.map((word) => word.replaceAll('-', ' ')).join(', ');

function reviewItem(item: RoutineItem, path: string, {preferences, limits, catalogue, routine}: View): Advice[] {
  const exercise = catalogue.find(item.exerciseId);
  if (!exercise) return [{code: 'unknown-exercise', severity: 'warning', message: `The exercise "${item.exerciseId}" is not in the catalogue. Swap or remove it.`, path, evidence: []}];
  const advice: Advice[] = [];
  const add = (code: string, severity: Advice['severity'], message: string, evidence: readonly string[]) => advice.push({code, severity, message, path, evidence});
  const missing = exercise.equipment.filter((thing) => !preferences.equipment.includes(thing));
  const sore = exercise.cautions.filter((area) => limits.avoid.includes(area));
  if (missing.length) add('missing-equipment', 'warning', `${exercise.name} needs: ${list(missing)}.`, []);
  if (sore.length) add('sore-area', 'danger', `${exercise.name} loads a place that hurts: ${list(sore)}.`, ['pain-silbernagel']);
  if (exercise.impact > 0 && !limits.impact) add('jumps-not-ready', 'danger', `${exercise.name} is a jump. Jumps wait until there is no pain and a base of strength.`, ['plyo-hopping-rct', 'pain-silbernagel']);
  if (limits.load === 'none' && (exercise.phase === 'strength' || exercise.phase === 'activation' || exercise.phase === 'core'))
    add('pain-stops', 'danger', `${exercise.name} loads your body while pain says pause.`, ['pain-silbernagel']);
  if (LEVELS.indexOf(exercise.level) > LEVELS.indexOf(preferences.level)) add('above-level', 'info', `${exercise.name} is a level above the one you chose.`, ['str-acsm-novice']);
  if (routine.favours && exercise.laterality === 'unilateral' && item.side === 'both' && item.first !== routine.favours)
    add('favoured-side-second', 'info', `Start ${exercise.name} with your ${routine.favours} leg.`, ['uni-dvw']);
  if (routine.favours && item.extra && item.extra !== routine.favours) add('extra-on-stronger', 'info', `The extra set of ${exercise.name} is on the side that needs it less.`, ['uni-3to1']);
  if (item.extra && !takesTurns(item, exercise)) add('extra-without-turns', 'info', `${exercise.name} works both legs at once, so an extra set cannot favour one.`, ['uni-bettariga']);
  return advice;
}

function reviewSession(session: Session, path: string, view: View): Advice[] {
  const {catalogue, preferences} = view;
  const advice: Advice[] = session.items.flatMap((item, index) => reviewItem(item, `${path}.items.${index}`, view));
  const add = (code: string, severity: Advice['severity'], message: string, evidence: readonly string[]) => advice.push({code, severity, message, path, evidence});
  const phases = session.items.map((item) => catalogue.find(item.exerciseId)?.phase).filter((phase) => phase !== undefined);
  if (!session.items.length) {
    add('empty-session', 'info', 'This session is empty. Add an exercise or remove it.', []);
    return advice;
  }
  if (phases.length && phases[0] !== 'warm-up') add('no-warm-up', 'warning', 'Begin with a warm-up exercise.', ['str-behm', 'str-konrad-running']);
  const strained = phases.findIndex((phase) => phase === 'strength' || phase === 'core');
  const jump = phases.lastIndexOf('plyometrics');
  if (strained >= 0 && jump > strained) add('jumps-late', 'info', 'Jump while your legs are fresh, before the strength work.', ['plyo-hopping-rct']);
  const minutes = sessionMinutes(session, catalogue);
  if (minutes > preferences.minutes) add('over-minutes', 'warning', `About ${minutes} minutes, ${minutes - preferences.minutes} more than you have.`, []);
  return advice;
}

/**
 * Looks over a routine, however it came to be, and says what is worth changing: most serious first.
 *
 * @returns Nothing where all is well; a routine that `buildRoutine` made for the same input gets no advice.
 */
export function reviewRoutine(routine: Routine, {assessment, preferences = routine.preferences, catalogue = builtIn}: ReviewContext = {}): Advice[] {
  const limits = assessment?.limits ?? limitsWithout(preferences.level);
  const view: View = {routine, preferences, limits, catalogue};
  const advice: Advice[] = [];
  routine.weeks.forEach((week, index) => {
    const path = `weeks.${index}`;
    if (assessment?.status === 'refer' && week.sessions.some((session) => session.items.length))
      advice.push({code: 'see-someone-first', severity: 'danger', message: 'See a professional before you train: one of your answers needs it.', path, evidence: assessment.redFlags.flatMap((flag) => flag.reasons.flatMap((reason) => reason.evidence))});
    const hard = week.sessions.filter((session) => session.hard).map((session) => session.day);
    if (touching(hard) || new Set(hard).size < hard.length)
      advice.push({code: 'hard-after-hard', severity: 'warning', message: 'Two hard days follow each other. Leave an easy day between them.', path, evidence: ['str-acsm-novice', 'load-restdays']});
    if (week.sessions.length > preferences.days)
      advice.push({code: 'too-many-days', severity: 'info', message: `${week.sessions.length} sessions, ${week.sessions.length - preferences.days} more than you chose.`, path, evidence: []});
    advice.push(...week.sessions.flatMap((session, at) => reviewSession(session, `${path}.sessions.${at}`, view)));
  });
  const order = ['danger', 'warning', 'info'];
  return advice.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Items in the order of their phases, as a session is trained. */
export const inPhaseOrder = (items: readonly RoutineItem[], catalogue: Catalogue): RoutineItem[] =>
  [...items].sort((a, b) => PHASES.indexOf(catalogue.find(a.exerciseId)?.phase ?? 'foam-rolling') - PHASES.indexOf(catalogue.find(b.exerciseId)?.phase ?? 'foam-rolling'));
