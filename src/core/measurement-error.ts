/** Two-sided 95 %, as a multiple of the standard deviation. */
const Z95 = 1.96;

/**
 * Smallest difference between two measured scores that is more than noise (minimal detectable change):
 * z × √2 × the standard error of measurement.
 *
 * @param standardError - Of one measurement, in the test's unit.
 * @param z - 1.96 for 95 %, 1.64 for 90 %.
 */
export const smallestRealDifference = (standardError: number, z: number = Z95): number => z * Math.SQRT2 * standardError;
