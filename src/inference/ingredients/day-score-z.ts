import type { TestStatistic } from '../test-statistic.ts';
import { type DayScores, dayScores } from './day-scores.ts';
import { noVariance, tooFew } from './definedness.ts';

/** What one test of the family gives its days. */
export interface DayScore extends Pick<TestStatistic, 'name' | 'reference' | 'nullHypothesis' | 'robustTo'> {
  readonly scores: Exclude<keyof DayScores, 'counts' | 'values'>;
  /** What the scores are, for the reason where they do not vary. */
  readonly what: string;
  /** The value of a day on which `count` observations have scores of this sum. */
  dayValue(sum: number, count: number): number;
}

/**
 * Corrado's construction: every day of estimation and event window is given the score of its observations; a day value
 * is divided by the root mean square of all day values, a window sums its days and divides by √L. N(0, 1).
 */
export function dayScoreZ({ scores, what, dayValue, ...told }: DayScore): TestStatistic<DayScores> {
  return {
    ...told,
    measures: ['AAR', 'CAAR'],
    ...dayScores,
    statistic(state, cell, { cells, estimationDays, eventStart }) {
      const n = state.values.count[cell]!;
      const estimate = state.values.mean[cell]!;
      const few = tooFew(n, estimate);
      if (few !== undefined) return few;
      const [from, to] = cells[cell]!.range;
      const values = dayValues(state.counts, state[scores], dayValue);
      const spread = Math.sqrt(meanSquare(values));
      if (!(spread > 0)) return noVariance(n, estimate, what);
      let sum = 0;
      let days = 0;
      for (let day = estimationDays + from - eventStart; day <= estimationDays + to - eventStart; day++) {
        if (Number.isNaN(values[day]!)) continue;
        sum += values[day]!;
        days++;
      }
      return { n, estimate, statistic: sum / (spread * Math.sqrt(days)), distribution: { name: 'normal' } };
    },
  };
}

/** NaN on the days on which nobody has a score. */
function dayValues(counts: Float64Array, sums: Float64Array, dayValue: DayScore['dayValue']): Float64Array {
  return sums.map((sum, day) => (counts[day] === 0 ? Number.NaN : dayValue(sum, counts[day]!)));
}

/** Over the days on which anyone has a score. */
function meanSquare(values: Float64Array): number {
  let squares = 0;
  let days = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    squares += value ** 2;
    days++;
  }
  return squares / days;
}
