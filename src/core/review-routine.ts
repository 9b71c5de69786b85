import type {Catalogue} from '../catalogue/catalogue.js';
import {builtIn} from '../catalogue/index.js';
import {LEVELS} from '../catalogue/vocabulary.js';
import {adviceTexts, type AdviceCode} from '../messages/en/advice.js';
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
  /**
   * What was found of sessions before; given again with the same assessment, preferences and catalogue, it spares
   * looking over those that are still the same object.
   * @internal
   */
  readonly memory?: ReviewMemory | undefined;
}

/** @internal */
export type ReviewMemory = WeakMap<Session, {readonly path: string; readonly favours: Routine['favours']; readonly advice: readonly Advice[]}>;

/** What every check looks at. */
interface View {
  readonly preferences: Preferences;
  readonly limits: Limits;
  readonly catalogue: Catalogue;
  readonly routine: Routine;
}

type About = NonNullable<Advice['about']>;

/** Sources by code; the others are plain arithmetic. */
const EVIDENCE: Partial<Record<AdviceCode, readonly string[]>> = {
  'sore-area': ['pain-silbernagel'],
  'jumps-not-ready': ['plyo-hopping-rct', 'pain-silbernagel'],
  'pain-stops': ['pain-silbernagel'],
  'above-level': ['str-acsm-novice'],
  'favoured-side-second': ['uni-dvw'],
  'extra-on-stronger': ['uni-3to1'],
  'extra-without-turns': ['uni-bettariga'],
  'no-warm-up': ['str-behm', 'str-konrad-running'],
  'jumps-late': ['plyo-hopping-rct'],
  'hard-after-hard': ['str-acsm-novice', 'load-restdays'],
};

/** Serious ones; the others are tips. */
const SEVERITY: Partial<Record<AdviceCode, Advice['severity']>> = {
  'sore-area': 'danger',
  'jumps-not-ready': 'danger',
  'pain-stops': 'danger',
  'see-someone-first': 'danger',
  'unknown-exercise': 'warning',
  'missing-equipment': 'warning',
  'no-warm-up': 'warning',
  'over-minutes': 'warning',
  'hard-after-hard': 'warning',
};

function advise(code: AdviceCode, path: string, {catalogue}: View, about?: About, evidence = EVIDENCE[code] ?? []): Advice {
  const {exerciseId = '', things = [], side = 'left', count = 0, over = 0} = about ?? {};
  const message = adviceTexts[code]({name: catalogue.find(exerciseId)?.name ?? exerciseId, things: things.map((thing) => thing.replaceAll('-', ' ')), side, count, over});
  return {code, severity: SEVERITY[code] ?? 'info', message, path, evidence, ...(about && {about})};
}

function reviewItem(item: RoutineItem, path: string, view: View): Advice[] {
  const {preferences, limits, catalogue, routine} = view;
  const {exerciseId, extra} = item;
  const exercise = catalogue.find(exerciseId);
  if (!exercise) return [advise('unknown-exercise', path, view, {exerciseId})];
  const {favours} = routine;
  const missing = exercise.equipment.filter((thing) => !preferences.equipment.includes(thing));
  const sore = exercise.cautions.filter((area) => limits.avoid.includes(area));
  const advice: Advice[] = [];
  const when = (is: unknown, code: AdviceCode, about?: About) => is && advice.push(advise(code, path, view, {exerciseId, ...about}));
  when(missing.length, 'missing-equipment', {things: missing});
  when(sore.length, 'sore-area', {things: sore});
  when(exercise.impact > 0 && !limits.impact, 'jumps-not-ready');
  when(limits.load === 'none' && ['strength', 'activation', 'core'].includes(exercise.phase), 'pain-stops');
  when(LEVELS.indexOf(exercise.level) > LEVELS.indexOf(preferences.level), 'above-level');
  when(favours && exercise.laterality === 'unilateral' && item.side === 'both' && item.first !== favours, 'favoured-side-second', {side: favours!});
  when(favours && extra && extra !== favours, 'extra-on-stronger');
  when(extra && !takesTurns(item, exercise), 'extra-without-turns');
  return advice;
}

function reviewSession(session: Session, path: string, view: View): Advice[] {
  const {catalogue, preferences} = view;
  if (!session.items.length) return [advise('empty-session', path, view)];
  const advice: Advice[] = session.items.flatMap((item, index) => reviewItem(item, `${path}.items.${index}`, view));
  const phases = session.items.map((item) => catalogue.find(item.exerciseId)?.phase).filter((phase) => phase !== undefined);
  if (phases.length && phases[0] !== 'warm-up') advice.push(advise('no-warm-up', path, view));
  const strained = phases.findIndex((phase) => phase === 'strength' || phase === 'core');
  if (strained >= 0 && phases.lastIndexOf('plyometrics') > strained) advice.push(advise('jumps-late', path, view));
  const count = sessionMinutes(session, catalogue);
  const over = count - preferences.minutes;
  if (over > 0) advice.push(advise('over-minutes', path, view, {count, over}));
  return advice;
}

/**
 * Looks over a routine, however it came to be, and says what is worth changing: most serious first.
 *
 * @returns Nothing where all is well; a routine that `buildRoutine` made for the same input gets no advice.
 */
export function reviewRoutine(routine: Routine, context: ReviewContext = {}): Advice[] {
  const {assessment, preferences = routine.preferences, catalogue = builtIn, memory} = context;
  const limits = assessment?.limits ?? limitsWithout(preferences.level);
  const view: View = {routine, preferences, limits, catalogue};
  const advice: Advice[] = [];
  const {favours} = routine;
  const look = (session: Session, path: string): readonly Advice[] => {
    const known = memory?.get(session);
    if (known?.path === path && known.favours === favours) return known.advice;
    const found = reviewSession(session, path, view);
    memory?.set(session, {path, favours, advice: found});
    return found;
  };
  routine.weeks.forEach(({sessions}, index) => {
    const path = `weeks.${index}`;
    if (assessment?.status === 'refer' && sessions.some(({items}) => items.length))
      advice.push(advise('see-someone-first', path, view, undefined, assessment.redFlags.flatMap((flag) => flag.reasons.flatMap((reason) => reason.evidence))));
    const hard = sessions.filter((session) => session.hard).map((session) => session.day);
    if (touching(hard) || new Set(hard).size < hard.length) advice.push(advise('hard-after-hard', path, view));
    const over = sessions.length - preferences.days;
    if (over > 0) advice.push(advise('too-many-days', path, view, {count: sessions.length, over}));
    advice.push(...sessions.flatMap((session, at) => look(session, `${path}.sessions.${at}`)));
  });
  const order = ['danger', 'warning', 'info'];
  return advice.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
