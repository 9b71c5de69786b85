/**
 * The numbers that somebody may argue with, each with where it comes from. Floors of the self-tests stand with the
 * tests (`catalogue/self-tests`); doses stand with the exercises.
 */
export const thresholds = {
  /**
   * Single-leg bridge: symmetry index below which it counts as a hint. Healthy people have 99 ± 12 %
   * (bridge-not-hamstring-only), so two standard deviations below the mean.
   */
  bridgeHint: 75,
  /** Step-down: difference in points that counts as a hint; the project's own careful choice, as no error is known. */
  stepDownHint: 2,
  /** Pain from which load is reduced, and above which it stops (pain-silbernagel; rule 10 of the evidence). */
  pain: {reduceFrom: 3, stopAbove: 5},
  /** Fewer rest days than this went with more overuse injuries (load-restdays; young athletes, weak). */
  restDays: 2,
  /** Seconds of one-leg balance before jumps are offered; the project's own careful choice (see plyo-prereq). */
  balanceForJumps: 30,
  /** Points of agreeing signs from which a finding is clear, and marked. */
  severity: {clear: 2, marked: 4},
  /** How far one sign, a possible and a clear self-test move the confidence; a contradiction keeps this share of it. */
  confidence: {sign: 0.3, possible: 0.5, clear: 0.75, contradicted: 0.7, most: 0.95},
  /** Weeks until the self-tests are worth repeating (uni-timeline: gaps closed by weeks 4 and 8). */
  retestWeeks: 4,
  /**
   * Step rates that the quiz takes; taps before a rate is read, and how many may be how far from the beat. Minutes of
   * easy running at the new rate, week by week, are the project's own careful choice: no source says how to phase it in.
   */
  cadence: {lowest: 120, highest: 230, fewestTaps: 8, uneven: {gap: 0.2, share: 0.25}, minutesByWeek: [5, 10, 15, 20]},
} as const;
