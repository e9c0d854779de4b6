import type { DaySums } from './ingredients/day-sums.ts';
import { noVariance } from './ingredients/definedness.ts';
import {
  addRanks,
  cumulativeRank,
  type GeneralisedRanks,
  generalisedRanks,
  placeOf,
  type RankedObservation,
  rescaledScores,
} from './ingredients/generalised-ranks.ts';
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
    const sample = rescaledScores(state, cell);
    if (isUndefined(sample)) return sample;
    const { n, estimate, scores } = sample;
    const days = { sums: state.estimation.sums.slice(), counts: state.estimation.counts.slice() };
    let cumulative = 0;
    state.observations.forEach((observation, i) => {
      if (Number.isNaN(scores[i]!)) {
        rankAlone(days, observation);
        return;
      }
      moveUp(days, observation, scores[i]!);
      cumulative += cumulativeRank(observation, scores[i]!);
    });
    const count = estimationDays + 1;
    // As published: spread over all observations of the sample, which rejects too often where many lack the window.
    const present = state.observations.length;
    const meanSquare = (weightedSquares(days, present) + cumulative ** 2 / (n * present)) / count;
    if (!(meanSquare > 0)) return noVariance(n, estimate, 'the ranks');
    const z = cumulative / n / Math.sqrt(meanSquare);
    if (!(count - 1 - z ** 2 > 0) || count < 3)
      return { n, estimate, reason: 'the days of the estimation window have no ranks to compare with' };
    const statistic = z * Math.sqrt((count - 2) / (count - 1 - z ** 2));
    return { n, estimate, statistic, distribution: { name: 't', degreesOfFreedom: count - 2 } };
  },
};

/** The estimation days above the cumulative day are one rank higher for it, those on it half. */
function moveUp({ sums }: DaySums, observation: RankedObservation, score: number): void {
  const { days } = observation;
  const { below, tied } = placeOf(observation, score);
  const step = 1 / (days.length + 2);
  for (let i = below; i < below + tied; i++) sums[days[i]!]! += step / 2;
  for (let i = below + tied; i < days.length; i++) sums[days[i]!]! += step;
}

/** An observation without a cumulative day has one day less to rank. */
function rankAlone(days: DaySums, observation: RankedObservation): void {
  addRanks(days, observation, 1 / (observation.days.length + 2), -1);
  addRanks(days, observation, 1 / (observation.days.length + 1), 1);
}

/** Σ(n_t/n)Ū_t², n the observations of the sample: also those without a cumulative day have the others. */
function weightedSquares({ sums, counts }: DaySums, n: number): number {
  return sums.reduce((total, sum, day) => total + (counts[day] === 0 ? 0 : sum ** 2 / (counts[day]! * n)), 0);
}
