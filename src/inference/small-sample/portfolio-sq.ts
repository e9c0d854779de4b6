import type { Contribution } from '../../abnormal/sample.ts';
import type { DayRange } from '../../events/windows.ts';
import { blockSums, sampleQuantiles } from './sample-quantiles.ts';
import type { Member, SmallSampleMethod } from './small-sample-method.ts';

/**
 * The sample-quantile test of the equally weighted portfolio of the securities that share day 0: how they move together
 * on other days is in its abnormal returns, so nothing need be assumed of their correlation. Securities that miss a
 * return in the window are left out, and so are dates on which one of the others misses one.
 */
export const portfolioSq: SmallSampleMethod = {
  name: 'Sample-quantile test of the portfolio of one day',
  reference: 'Gelbach, Helland & Klick (2013), Valid inference in single-firm, single-event studies, ALER 15',
  nullHypothesis: 'The mean abnormal return of the day is one more of those of the estimation window.',
  subject: 'date',
  assess(members, range, question) {
    const held = members
      .map((member) => [member, windowSum(member, range)] as const)
      .filter(([, sum]) => !Number.isNaN(sum));
    const n = held.length;
    const estimate = held.reduce((sum, [, own]) => sum + own / n, 0);
    if (n < 2) {
      const reason = 'a portfolio needs at least two securities with every abnormal return of the window';
      return { n, estimate: n === 0 ? Number.NaN : estimate, reason };
    }
    const days = range[1] - range[0] + 1;
    const references = blockSums(portfolioReturns(held.map(([{ contribution }]) => contribution)), days);
    if (references.length === 0)
      return {
        n,
        estimate,
        reason: 'the estimation windows have fewer dates in common than the window has days',
      };
    return { n, estimate, ...sampleQuantiles(estimate, references, question) };
  },
};

/** CAR over a window that has an abnormal return on every day; NaN over any other. */
function windowSum({ series: { plan }, contribution: { event } }: Member, [from, to]: DayRange): number {
  return event.subarray(from - plan.event[0], to - plan.event[0] + 1).reduce((sum, value) => sum + value, 0);
}

/** Mean abnormal return over securities on every date all estimation windows have, in order; NaN where one misses it. */
function portfolioReturns(contributions: readonly Contribution[]): Float64Array {
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { estimation, estimationDates } of contributions) {
    estimation.forEach((value, t) => {
      const date = estimationDates[t]!;
      sums.set(date, (sums.get(date) ?? 0) + value);
      counts.set(date, (counts.get(date) ?? 0) + 1);
    });
  }
  const n = contributions.length;
  const dates = [...sums.keys()].filter((date) => counts.get(date) === n); // ascending, as those of the first are
  return Float64Array.from(dates, (date) => sums.get(date)! / n);
}
