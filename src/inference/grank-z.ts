import {
  cumulativeRank,
  type GeneralisedRanks,
  generalisedRanks,
  rescaledScores,
} from './ingredients/generalised-ranks.ts';
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
    const sample = rescaledScores(state, cell);
    if (isUndefined(sample)) return sample;
    let [sum, variance] = [0, 0];
    state.observations.forEach((observation, i) => {
      const score = sample.scores[i]!;
      if (Number.isNaN(score)) return;
      sum += cumulativeRank(observation, score);
      variance += observation.days.length / (12 * (observation.days.length + 2)); // T = days + 1
    });
    const { n, estimate } = sample;
    return { n, estimate, statistic: sum / Math.sqrt(variance), distribution: { name: 'normal' } };
  },
};
