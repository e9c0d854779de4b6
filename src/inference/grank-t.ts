import type { DaySums } from './ingredients/day-sums.ts';
import { noVariance } from './ingredients/definedness.ts';
import { type GeneralisedRanks, generalisedRanks } from './ingredients/generalised-ranks.ts';
import { rankedCells } from './ingredients/ranked-cells.ts';
import { isUndefined, type TestStatistic } from './test-statistic.ts';

/**
 * The window taken as one cumulative day beside the T − 1 of the estimation window: Z = Ū₀/S_U with
 * S_U² = (1/T)Σ(n_t/n)Ū_t², and Z√((T − 2)/(T − 1 − Z²)), t(T − 2). O(n·T) a cell.
 */
export const grankT: TestStatistic<GeneralisedRanks> = {
  name: 'Generalised rank t (Kolari & Pynnönen)',
  reference:
    'Kolari & Pynnönen (2011), Nonparametric rank tests for event studies, Journal of Empirical Finance 18',
  nullHypothesis: 'The standardised abnormal return of the window ranks among those of single days like any.',
  robustTo: [
    'cross-correlation',
    'event-induced variance',
    'non-normality',
    'serial correlation',
    'skewness',
  ],
  measures: ['AAR', 'CAAR'],
  ...generalisedRanks,
  statistic(state, cell, { estimationDays }) {
    const ranked = rankedCells(state)[cell]!;
    if (isUndefined(ranked)) return ranked;
    const { n, estimate, cumulative, days } = ranked;
    const count = estimationDays + 1;
    // As published: spread over all observations of the sample, which rejects too often where many lack the window.
    const present = state.count;
    const meanSquare = (weightedSquares(days, present) + cumulative ** 2 / (n * present)) / count;
    if (!(meanSquare > 0)) return noVariance(n, estimate, 'the ranks');
    const z = cumulative / n / Math.sqrt(meanSquare);
    const others = count - 1 - z ** 2; // nothing, to rounding, where the mean ranks of all other days are the same
    if (!(others > ROUNDING * count) || count < 3)
      return { n, estimate, reason: 'the days of the estimation window have no ranks to compare with' };
    const statistic = z * Math.sqrt((count - 2) / others);
    return { n, estimate, statistic, distribution: { name: 't', degreesOfFreedom: count - 2 } };
  },
};

/** What T − 1 − Z², of T at most, may be by rounding alone. */
const ROUNDING = 1e-9;

/** Σ(n_t/n)Ū_t², n the observations of the sample: also those without a cumulative day have the others. */
function weightedSquares({ sums, counts }: DaySums, n: number): number {
  return sums.reduce((total, sum, day) => total + (counts[day] === 0 ? 0 : sum ** 2 / (counts[day]! * n)), 0);
}
