import { type Moments, variance, varies } from '../../numeric/moments.ts';
import type { Statistic, Undefined } from '../test-statistic.ts';
import { noVariance, tooFew } from './definedness.ts';

/** Student's t of the mean of a cell's values: mean/(sd/√n), t(n − 1). */
export function meanStatistic(values: Moments, cell: number): Statistic | Undefined {
  const n = values.count[cell]!;
  const estimate = values.mean[cell]!;
  const few = tooFew(n, estimate);
  if (few !== undefined) return few;
  const standardError = Math.sqrt(variance(values, cell) / n);
  if (!varies(values, cell)) return noVariance(n, estimate, 'the values');
  const statistic = estimate / standardError;
  return { n, estimate, standardError, statistic, distribution: { name: 't', degreesOfFreedom: n - 1 } };
}
