import {thresholds} from './thresholds.js';

/** A step rate read from taps. */
export interface CadenceReading {
  /** Steps a minute, both feet, rounded. */
  readonly stepsPerMinute: number;
  /** Whether the taps came evenly enough to rely on it. */
  readonly steady: boolean;
}

/** What to try from a person's own step rate, and how to get used to it. */
export interface CadencePlan {
  /** Steps a minute as measured. */
  readonly own: number;
  /** Five and ten per cent above it: the range whose mechanics were studied (cad-heiderscheit, cad-anderson). */
  readonly from: number;
  readonly to: number;
  /** Minutes of easy running at `from`, week by week. */
  readonly minutesByWeek: readonly number[];
}

const {fewestTaps, uneven, lowest, highest} = thresholds.cadence;

const middle = (sorted: readonly number[]): number => sorted[sorted.length >> 1]!;

/** Landings between two taps: none where one foot was tapped twice, two where one was missed. */
const landings = (gap: number, usual: number): number => Math.round(gap / usual);

/**
 * Reads a step rate from taps, one each time the same foot lands. A doubled or a missed tap is told by its distance
 * from the middle gap and does not count.
 *
 * @param times - When each tap came, in milliseconds of any clock.
 * @returns `null` for fewer than eight taps, and for a rate that no runner has.
 */
export function cadenceFromTaps(times: readonly number[]): CadenceReading | null {
  const taps = [...new Set(times.filter(Number.isFinite))].sort((a, b) => a - b);
  if (taps.length < fewestTaps) return null;
  const gaps = taps.slice(1).map((time, i) => time - taps[i]!);
  const usual = middle([...gaps].sort((a, b) => a - b));
  const steps = gaps.reduce((sum, gap) => sum + landings(gap, usual), 0);
  const stride = (taps.at(-1)! - taps[0]!) / steps;
  const off = gaps.filter((gap) => Math.abs(gap / stride - Math.max(landings(gap, usual), 1)) > uneven.gap).length;
  const stepsPerMinute = Math.round((2 * 60_000) / stride);
  return inRange(stepsPerMinute) ? {stepsPerMinute, steady: off <= gaps.length * uneven.share} : null;
}

/**
 * Steps a minute from a count.
 *
 * @param count - How often one foot landed.
 * @param seconds - In how many seconds.
 * @returns `null` for a rate that no runner has.
 */
export function cadenceFromCount(count: number, seconds: number): number | null {
  const stepsPerMinute = Math.round((2 * count * 60) / seconds);
  return inRange(stepsPerMinute) ? stepsPerMinute : null;
}

const inRange = (stepsPerMinute: number): boolean => stepsPerMinute >= lowest && stepsPerMinute <= highest;

/**
 * What a slightly quicker step rate would be: five to ten per cent above the person's own, never a number for all
 * (cad-180). It lowers the load on knee and hip at each step; whether it changes injuries is not known (cad-anderson).
 *
 * @param own - Steps a minute, as `parseAnswers` takes them.
 * @returns `null` for a rate that no runner has.
 */
export function cadencePlan(own: number): CadencePlan | null {
  if (!inRange(own)) return null;
  return {own, from: Math.round(own * 1.05), to: Math.round(own * 1.1), minutesByWeek: thresholds.cadence.minutesByWeek};
}
