import { dayScoreZ } from './ingredients/day-score-z.ts';

/** Score the sign of AR − median over the days of its observation; day value ΣG/√N. */
export const corradoSignZ = dayScoreZ({
  name: 'Sign test about the median (Corrado & Zivney)',
  reference:
    'Corrado & Zivney (1992), The specification and power of the sign test in event study hypothesis tests, JFQA 27',
  nullHypothesis: 'An abnormal return of the window is as often above the median of its security as below.',
  robustTo: ['cross-correlation', 'event-induced variance', 'missing data', 'non-normality', 'skewness'],
  scores: 'signs',
  what: 'the signs',
  dayValue: (sum, count) => sum / Math.sqrt(count),
});
