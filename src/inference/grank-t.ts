import {
  cumulativeRank,
  type GeneralisedRanks,
  generalisedRanks,
  rankedDays,
  type RankedObservation,
  rescaledScores,
} from './generalised-ranks.ts';
import { addDays, type DaySums, emptyDays } from './day-sums.ts';
import { noVariance } from './definedness.ts';
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
    'missing data',
    'non-normality',
    'serial correlation',
    'skewness',
  ],
  measures: ['AAR', 'CAAR'],
  ...generalisedRanks,
  statistic(state, cell, { estimationDays }) {
    const sample = rescaledScores(state, cell);
    if (isUndefined(sample)) return sample;
    const { n, estimate, scores } = sample;
    const days = emptyDays(estimationDays + 1); // the cumulative day last
    state.observations.forEach((observation, i) => {
      addDays(days, rankedWithCumulative(observation, scores[i]!));
    });
    const count = estimationDays + 1;
    const meanSquare = weightedSquares(days, state.observations.length) / count;
    if (!(meanSquare > 0)) return noVariance(n, estimate, 'the ranks');
    const z = days.sums[estimationDays]! / n / Math.sqrt(meanSquare);
    if (!(count - 1 - z ** 2 > 0) || count < 3)
      return { n, estimate, reason: 'the days of the estimation window have no ranks to compare with' };
    const statistic = z * Math.sqrt((count - 2) / (count - 1 - z ** 2));
    return { n, estimate, statistic, distribution: { name: 't', degreesOfFreedom: count - 2 } };
  },
};

/** U of the estimation days, those above the cumulative day moved up by it, and of that day itself. */
function rankedWithCumulative(observation: RankedObservation, score: number): Float64Array {
  const { estimation, ranks } = observation;
  const scale = 1 / (rankedDays(observation, score) + 1);
  const centred = new Float64Array(ranks.length + 1);
  for (let day = 0; day < ranks.length; day++) {
    const value = estimation[day]!;
    const above = (Number(value > score) + Number(value >= score)) / 2;
    centred[day] = (ranks[day]! + above) * scale - 0.5;
  }
  centred[ranks.length] = cumulativeRank(observation, score);
  return centred;
}

/** Σ(n_t/n)Ū_t² over all days, n the observations of the sample: also those without a cumulative day have the others. */
function weightedSquares({ sums, counts }: DaySums, n: number): number {
  return sums.reduce((total, sum, day) => total + (counts[day] === 0 ? 0 : sum ** 2 / (counts[day]! * n)), 0);
}
