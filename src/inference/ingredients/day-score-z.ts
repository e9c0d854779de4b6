import { addValue, emptyMoments, joinMoments, type Moments } from '../../numeric/moments.ts';
import type { TestStatistic } from '../test-statistic.ts';
import { addDays, type DaySums, emptyDays, joinDays } from './day-sums.ts';
import { noVariance, tooFew } from './definedness.ts';
import { type PooledDays, poolDays } from './pooled-days.ts';

export interface DayScores {
  readonly values: Moments;
  /** Scores by day, estimation window first. */
  readonly scores: DaySums;
}

/** What one test of the family gives its days. */
export interface DayScore extends Pick<TestStatistic, 'name' | 'reference' | 'nullHypothesis' | 'robustTo'> {
  /** What the scores are, for the reason where they do not vary. */
  readonly scores: string;
  /** Writes the centred scores of one observation's days, NaN where missing. */
  score(pooled: PooledDays, scores: Float64Array): void;
  /** The value of a day on which `count` observations have scores of this sum. */
  dayValue(sum: number, count: number): number;
}

/**
 * Corrado's construction: every day of estimation and event window is given the score of its observations; a day value
 * is divided by the root mean square of all day values, a window sums its days and divides by √L. N(0, 1).
 */
export function dayScoreZ({ scores: what, score, dayValue, ...told }: DayScore): TestStatistic<DayScores> {
  let own = new Float64Array(0); // room for the scores of one observation at a time
  const valueOn = ({ sums, counts }: DaySums, day: number) => dayValue(sums[day]!, counts[day]!);
  return {
    ...told,
    measures: ['AAR', 'CAAR'],
    empty: ({ cells, estimationDays, eventDays }) => ({
      values: emptyMoments(cells.length),
      scores: emptyDays(estimationDays + eventDays),
    }),
    add({ values, scores }, contribution) {
      for (let cell = 0; cell < contribution.values.length; cell++)
        addValue(values, cell, contribution.values[cell]!);
      const pooled = poolDays(contribution);
      if (own.length !== pooled.values.length) own = new Float64Array(pooled.values.length);
      score(pooled, own);
      addDays(scores, own);
    },
    join(into, from) {
      joinMoments(into.values, from.values);
      joinDays(into.scores, from.scores);
    },
    statistic({ values, scores }, cell, { cells, estimationDays, eventStart }) {
      const n = values.count[cell]!;
      const estimate = values.mean[cell]!;
      const few = tooFew(n, estimate);
      if (few !== undefined) return few;
      const [from, to] = cells[cell]!.range;
      const spread = Math.sqrt(meanSquare(scores, valueOn));
      if (!(spread > 0)) return noVariance(n, estimate, what);
      let sum = 0;
      let days = 0;
      for (let day = estimationDays + from - eventStart; day <= estimationDays + to - eventStart; day++) {
        if (scores.counts[day] === 0) continue;
        sum += valueOn(scores, day);
        days++;
      }
      return { n, estimate, statistic: sum / (spread * Math.sqrt(days)), distribution: { name: 'normal' } };
    },
  };
}

/** Over the days on which anyone has a score. */
function meanSquare(scores: DaySums, valueOn: (scores: DaySums, day: number) => number): number {
  let squares = 0;
  let days = 0;
  for (let day = 0; day < scores.counts.length; day++) {
    if (scores.counts[day] === 0) continue;
    squares += valueOn(scores, day) ** 2;
    days++;
  }
  return squares / days;
}
