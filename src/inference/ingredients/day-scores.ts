import { addValue, emptyMoments, joinMoments, type Moments } from '../../numeric/moments.ts';
import { addInto } from '../../numeric/sums.ts';
import type { TestStatistic } from '../test-statistic.ts';
import { type PooledDays, poolDays } from './pooled-days.ts';

/**
 * Scores of the days of every observation, centred within it, summed by day of relative time, estimation window first.
 * K is the rank of a day among the T of its observation that are not missing, ties given the mean of their ranks.
 */
export interface DayScores {
  readonly values: Moments;
  /** N, the observations that have the day. */
  readonly counts: Float64Array;
  /** K − (T + 1)/2. */
  readonly ranks: Float64Array;
  /** K/(1 + T) − ½. */
  readonly rankShares: Float64Array;
  /** Sign of AR − median. */
  readonly signs: Float64Array;
}

/** The fold, as a test statistic has it. */
export const dayScores = {
  shares: 'day-scores',
  empty: ({ cells, estimationDays, eventDays }) => {
    const days = estimationDays + eventDays;
    return {
      values: emptyMoments(cells.length),
      counts: new Float64Array(days),
      ranks: new Float64Array(days),
      rankShares: new Float64Array(days),
      signs: new Float64Array(days),
    };
  },
  add(state, contribution) {
    for (let cell = 0; cell < contribution.values.length; cell++)
      addValue(state.values, cell, contribution.values[cell]!);
    addDayScores(state, poolDays(contribution));
  },
  join(into, from) {
    joinMoments(into.values, from.values);
    for (const scores of ['counts', 'ranks', 'rankShares', 'signs'] as const)
      addInto(into[scores], from[scores]);
  },
} satisfies Pick<TestStatistic<DayScores>, 'add' | 'empty' | 'join' | 'shares'>;

/** The scores of one observation, of tied days at a time. */
function addDayScores({ counts, ranks, rankShares, signs }: DayScores, pooled: PooledDays): void {
  const { count, places, ascending } = pooled;
  const middle = (count + 1) / 2;
  // Places of the two that the median lies between, of an odd count the same.
  const lower = (count - 1) >> 1;
  const upper = count >> 1;
  for (let first = 0; first < count; ) {
    let next = first + 1;
    while (next < count && ascending[next] === ascending[first]) next++;
    const rank = (first + 1 + next) / 2;
    const sign = first > lower ? 1 : next <= upper ? -1 : 0;
    for (; first < next; first++) {
      const day = places[first]!;
      counts[day]!++;
      ranks[day]! += rank - middle;
      rankShares[day]! += rank / (1 + count) - 0.5;
      signs[day]! += sign;
    }
  }
}
