import { dayScoreZ } from './ingredients/day-score-z.ts';

/** Score U = K/(1 + T) − ½, K the rank of a day among the T of its observation; day value ΣU/√N. */
export const corradoZivneyRankZ = dayScoreZ({
  name: 'Rank test for missing data (Corrado & Zivney)',
  reference:
    'Corrado & Zivney (1992), The specification and power of the sign test in event study hypothesis tests, JFQA 27',
  nullHypothesis: 'The abnormal returns of the window rank among all others like any.',
  robustTo: ['cross-correlation', 'missing data', 'non-normality', 'skewness'],
  scores: 'rankShares',
  what: 'the ranks',
  dayValue: (sum, count) => sum / Math.sqrt(count),
});
