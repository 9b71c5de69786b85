import {DAYS, type Day} from '../catalogue/vocabulary.js';

/** A day with a session, and whether it strains. */
export interface Place {
  readonly day: Day;
  readonly hard: boolean;
}

/** Most days of strength work in a week (str-acsm-novice: two or three). */
const MOST_HARD = 3;

const next = (day: number): number => (day % 7) + 1;

/** Whether two of these days follow each other; Sunday is followed by Monday. */
export const touching = (days: readonly number[]): boolean => days.some((day) => days.includes(next(day)));

/** Every way to take `count` of the days, in order. */
function* choices(days: readonly Day[], count: number): Generator<Day[]> {
  if (count === 0) yield [];
  else
    for (const [i, day] of days.entries()) for (const rest of choices(days.slice(i + 1), count - 1)) yield [day, ...rest];
}

/** How badly a choice sits among the runs; lower is better. */
function cost(days: readonly Day[], hard: readonly Day[], runDays: readonly number[]): number {
  const longRun = Math.max(0, ...runDays);
  const free = DAYS.filter((day) => !days.includes(day) && !runDays.includes(day)).length;
  const gaps = hard.map((day, i) => ((hard[(i + 1) % hard.length]! - day + 7) % 7) || 7);
  const even = gaps.reduce((sum, gap) => sum + (gap - 7 / hard.length) ** 2, 0);
  return (
    hard.filter((day) => runDays.includes(day)).length * 2 +
    hard.filter((day) => next(day) === longRun).length * 1.5 +
    days.filter((day) => runDays.includes(day)).length * 0.5 +
    (free ? 0 : 4) +
    even * 0.1
  );
}

/**
 * Puts a number of sessions into the week around the runs. Hard days never follow each other, also not over the end
 * of the week; at least one day stays free where that is possible; the day before the last run of the week is spared.
 *
 * @param count - Sessions a week, 1–7.
 * @param runDays - ISO days with a run.
 */
export function placeSessions(count: number, runDays: readonly number[]): readonly Place[] {
  const key = `${count} ${runDays.join('')}`;
  let places = known.get(key);
  if (!places) known.set(key, (places = search(count, runDays, Math.min(count, MOST_HARD))));
  return places;
}

/** What was searched before: the answer is always the same, and there are few questions. */
const known = new Map<string, readonly Place[]>();

function search(count: number, runDays: readonly number[], hardCount: number, stay: readonly number[] = []): Place[] {
  let best: {days: Day[]; hard: Day[]; cost: number} | null = null;
  for (const days of choices(DAYS, count))
    for (const hard of choices(days, hardCount)) {
      if (touching(hard)) continue;
      const price = cost(days, hard, runDays) + days.reduce((sum, day, at) => sum + Math.abs(day - (stay[at] ?? day)) * STAY, 0);
      if (!best || price < best.cost - 1e-9) best = {days, hard, cost: price};
    }
  return best ? best.days.map((day) => ({day, hard: best.hard.includes(day)})) : [];
}

/** What a day of moving costs, so that of two good places the nearer one is taken. */
const STAY = 0.02;

/**
 * Sessions on the days that suit new run days best, in the order they had, hard ones where hard ones may be. Whoever
 * sits well stays; a week that the rules cannot place (two sessions on a day, four hard ones) stays as it is.
 */
export function settleSessions<S extends {readonly day: number; readonly hard: boolean}>(sessions: readonly S[], runDays: readonly number[]): readonly S[] {
  const now = [...sessions].sort((a, b) => a.day - b.day);
  const days = now.map(({day}) => day as Day);
  if (!now.length || new Set(days).size < now.length) return sessions;
  const hard = now.filter((session) => session.hard);
  const places = search(now.length, runDays, hard.length, days);
  const next = (strains: boolean) => places.filter((place) => place.hard === strains).map(({day}) => day);
  const [hardDays, easyDays] = [next(true), next(false)];
  const hardNow = hard.map(({day}) => day as Day);
  if (!places.length || (!touching(hardNow) && cost(days, hardNow, runDays) <= cost(places.map(({day}) => day), hardDays, runDays) + 1e-9)) return sessions;
  return now.map((session) => ({...session, day: (session.hard ? hardDays : easyDays).shift()!})).sort((a, b) => a.day - b.day);
}
