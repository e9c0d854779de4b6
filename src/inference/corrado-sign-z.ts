import { dayScoreZ } from './ingredients/day-score-z.ts';
import { medianOf } from './ingredients/pooled-days.ts';

/** Score the sign of AR − median over the days of its observation; day value ΣG/√N. */
export const corradoSignZ = dayScoreZ({
  name: 'Sign test about the median (Corrado & Zivney)',
  reference:
    'Corrado & Zivney (1992), The specification and power of the sign test in event study hypothesis tests, JFQA 27',
  nullHypothesis: 'An abnormal return of the window is as often above the median of its security as below.',
  robustTo: ['cross-correlation', 'event-induced variance', 'missing data', 'non-normality', 'skewness'],
  scores: 'the signs',
  score(pooled, scores) {
    const { values } = pooled;
    const median = medianOf(pooled);
    for (let day = 0; day < values.length; day++) scores[day] = signOf(values[day]! - median);
  },
  dayValue: (sum, count) => sum / Math.sqrt(count),
});

/** What Math.sign gives, which is slower. */
function signOf(value: number): number {
  return value > 0 ? 1 : value < 0 ? -1 : value;
}
