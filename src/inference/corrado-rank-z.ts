import { dayScoreZ } from './ingredients/day-score-z.ts';

/** Score K − (T + 1)/2, K the rank of a day among the T of its observation; day value the mean score. */
export const corradoRankZ = dayScoreZ({
  name: 'Rank test (Corrado)',
  reference: 'Corrado (1989), A nonparametric test for abnormal security-price performance, JFE 23',
  nullHypothesis: 'The abnormal returns of the window rank among all others like any.',
  robustTo: ['cross-correlation', 'non-normality', 'skewness'],
  scores: 'ranks',
  what: 'the ranks',
  dayValue: (sum, count) => sum / count,
});
