import { type GeneralisedRanks, generalisedRanks } from './ingredients/generalised-ranks.ts';
import { rankedCells } from './ingredients/ranked-cells.ts';
import { isUndefined, type TestStatistic } from './test-statistic.ts';

/** ΣU₀/√Σ(T − 1)/(12(T + 1)), U₀ the rank of the window taken as one day, T the days of its observation, N(0, 1). */
export const grankZ: TestStatistic<GeneralisedRanks> = {
  name: 'Generalised rank z (Kolari & Pynnönen)',
  reference:
    'Kolari & Pynnönen (2011), Nonparametric rank tests for event studies, Journal of Empirical Finance 18',
  nullHypothesis: 'The standardised abnormal return of the window ranks among those of single days like any.',
  robustTo: ['event-induced variance', 'missing data', 'non-normality', 'serial correlation', 'skewness'],
  measures: ['AAR', 'CAAR'],
  ...generalisedRanks,
  statistic(state, cell) {
    const ranked = rankedCells(state)[cell]!;
    if (isUndefined(ranked)) return ranked;
    const { n, estimate, cumulative, variance } = ranked;
    return { n, estimate, statistic: cumulative / Math.sqrt(variance), distribution: { name: 'normal' } };
  },
};
