import type { Moments } from '../../numeric/moments.ts';
import { variance } from '../../numeric/moments.ts';

/** The difference of two means, over what it would vary by. */
export interface WelchTest {
  readonly standardError: number;
  readonly statistic: number;
  /** Welch–Satterthwaite. */
  readonly degreesOfFreedom: number;
}

/**
 * Welch's t of the mean of one sample less that of another, variances not taken as equal; or why it is not defined. It
 * takes observations as independent: where those of one date move together, the permutation by date is to be believed.
 * Source: Welch (1947), The generalization of "Student's" problem, Biometrika 34.
 *
 * @param one moments of one cell
 */
export function welchTest(one: Moments, other: Moments): WelchTest | { readonly reason: string } {
  const [n, m] = [one.count[0]!, other.count[0]!];
  if (n < 2 || m < 2) return { reason: 'a group of one: Welch’s t needs at least two observations in each' };
  const [a, b] = [variance(one, 0) / n, variance(other, 0) / m];
  const standardError = Math.sqrt(a + b);
  if (!(standardError > 0)) return { reason: 'no variance: the values within each group are all the same' };
  return {
    standardError,
    statistic: (one.mean[0]! - other.mean[0]!) / standardError,
    degreesOfFreedom: (a + b) ** 2 / (a ** 2 / (n - 1) + b ** 2 / (m - 1)),
  };
}
