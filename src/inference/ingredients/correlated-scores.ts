import type { Contribution } from '../../abnormal/sample.ts';
import { type PatellScores, patellZ } from '../patell-z.ts';
import { isUndefined, type SampleShape, type Statistic, type Undefined } from '../test-statistic.ts';
import { addDated, type DatedSample, joinDated, noDatedObservations } from './dated-sample.ts';
import { meanCorrelation } from './mean-correlation.ts';
import { inflationOf } from './pairing.ts';

/** Standardised abnormal returns, and the observations r̄ is drawn from: what both tests that allow for r̄ are made of. */
export interface CorrelatedScores extends PatellScores, DatedSample {}

/** The fold both share. */
export const correlatedScores = {
  shares: 'correlated-scores',
  empty: (shape: SampleShape): CorrelatedScores => ({
    ...noDatedObservations(shape.shelf),
    ...patellZ.empty(shape),
  }),
  add(state: CorrelatedScores, contribution: Contribution, shape: SampleShape): void {
    patellZ.add(state, contribution, shape);
    addDated(state, contribution);
  },
  join(into: CorrelatedScores, from: CorrelatedScores): void {
    patellZ.join(into, from);
    joinDated(into, from);
  },
};

/**
 * A statistic made for independent observations, times what r̄ makes of it.
 *
 * @param unadjusted the statistic of the same cell
 * @param factor by r̄ and 1 + (n − 1)r̄, both of which leave it defined
 */
export function adjustedForCorrelation(
  unadjusted: Statistic | Undefined,
  state: CorrelatedScores,
  cell: number,
  { cells, eventStart, pairing = 'overlap' }: SampleShape,
  factor: (mean: number, inflation: number) => number,
): Statistic | Undefined {
  if (isUndefined(unadjusted)) return unadjusted;
  const { n, estimate } = unadjusted;
  const correlation = meanCorrelation(state, pairing, cells[cell]!.range, eventStart);
  const inflation = inflationOf(n, correlation);
  if (inflation === undefined) {
    const reason = `1 + (n − 1)r̄ is not positive: the mean correlation ${correlation.mean} is too negative for ${n} observations`;
    return { n, estimate, reason, correlation };
  }
  const statistic = unadjusted.statistic * factor(correlation.mean, inflation);
  return { n, estimate, statistic, distribution: unadjusted.distribution, correlation };
}
