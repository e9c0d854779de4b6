import type { Contribution } from '../abnormal/sample.ts';
import { addValue, emptyMoments, joinMoments, type Moments } from '../numeric/moments.ts';
import { midranks } from '../numeric/ranks.ts';
import { addDays, type DaySums, emptyDays, joinDays } from './day-sums.ts';
import { noVariance, tooFew } from './definedness.ts';
import type { TestStatistic } from './test-statistic.ts';

interface State {
  readonly values: Moments;
  /** Centred ranks U by day, estimation window first. */
  readonly ranks: DaySums;
}

/**
 * Ranks of each observation's abnormal returns over estimation and event days together, U = K/(1 + T) − ½;
 * day value ΣU/√N, divided by its root mean square over all days; a window sums its days and divides by √L. N(0, 1).
 */
export const corradoZivneyRankZ: TestStatistic<State> = {
  name: 'Rank test for missing data (Corrado & Zivney)',
  reference:
    'Corrado & Zivney (1992), The specification and power of the sign test in event study hypothesis tests, JFQA 27',
  nullHypothesis: 'The abnormal returns of the window rank among all others like any.',
  robustTo: ['cross-correlation', 'missing data', 'non-normality', 'skewness'],
  measures: ['AAR', 'CAAR'],
  empty: ({ cells, estimationDays, eventDays }) => ({
    values: emptyMoments(cells.length),
    ranks: emptyDays(estimationDays + eventDays),
  }),
  add({ values, ranks }, contribution) {
    for (let cell = 0; cell < contribution.values.length; cell++)
      addValue(values, cell, contribution.values[cell]!);
    addDays(ranks, centredRanks(contribution));
  },
  join(into, from) {
    joinMoments(into.values, from.values);
    joinDays(into.ranks, from.ranks);
  },
  statistic({ values, ranks }, cell, { cells, estimationDays, eventStart }) {
    const n = values.count[cell]!;
    const estimate = values.mean[cell]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const [from, to] = cells[cell]!.range;
    const spread = Math.sqrt(meanSquare(ranks));
    if (!(spread > 0)) return noVariance(n, estimate, 'the ranks');
    let [sum, days] = [0, 0];
    for (let day = estimationDays + from - eventStart; day <= estimationDays + to - eventStart; day++) {
      if (ranks.counts[day] === 0) continue;
      sum += dayValue(ranks, day);
      days++;
    }
    return { n, estimate, statistic: sum / (spread * Math.sqrt(days)), distribution: { name: 'normal' } };
  },
};

function centredRanks({ estimation, event }: Contribution): Float64Array {
  const all = new Float64Array(estimation.length + event.length);
  all.set(estimation);
  all.set(event, estimation.length);
  const ranks = new Float64Array(all.length);
  const ranked = midranks(all, ranks);
  return ranks.map((rank) => rank / (1 + ranked) - 0.5);
}

function dayValue({ sums, counts }: DaySums, day: number): number {
  return sums[day]! / Math.sqrt(counts[day]!);
}

/** Over the days on which anyone is ranked. */
function meanSquare(ranks: DaySums): number {
  let [squares, days] = [0, 0];
  for (let day = 0; day < ranks.counts.length; day++) {
    if (ranks.counts[day] === 0) continue;
    squares += dayValue(ranks, day) ** 2;
    days++;
  }
  return squares / days;
}
