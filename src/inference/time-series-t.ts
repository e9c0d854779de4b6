import { addValue, emptyMoments, joinMoments, type Moments, variance } from '../numeric/moments.ts';
import { addDays, type DaySums, emptyDays, joinDays } from './ingredients/day-sums.ts';
import { noVariance, tooFew } from './ingredients/definedness.ts';
import type { TestStatistic } from './test-statistic.ts';

export interface PortfolioDays {
  readonly values: Moments;
  readonly estimation: DaySums;
  readonly event: DaySums;
}

/** ΣAAR/(σ√L), σ the deviation over estimation days of the mean abnormal return of the observations present, t(days − 1). */
export const timeSeriesT: TestStatistic<PortfolioDays> = {
  name: 'Time-series t with crude dependence adjustment',
  reference:
    'Brown & Warner (1980), Measuring security price performance, JFE 8; Brown & Warner (1985), Using daily stock returns: the case of event studies, JFE 14',
  nullHypothesis: 'The average abnormal return is zero on every day of the window.',
  robustTo: ['cross-correlation'],
  measures: ['AAR', 'CAAR'],
  estimates: 'sum over days of the mean abnormal return of the observations present',
  empty: ({ cells, estimationDays, eventDays }) => ({
    values: emptyMoments(cells.length),
    estimation: emptyDays(estimationDays),
    event: emptyDays(eventDays),
  }),
  add({ values, estimation, event }, contribution) {
    for (let cell = 0; cell < contribution.values.length; cell++)
      addValue(values, cell, contribution.values[cell]!);
    addDays(estimation, contribution.estimation);
    addDays(event, contribution.event);
  },
  join(into, from) {
    joinMoments(into.values, from.values);
    joinDays(into.estimation, from.estimation);
    joinDays(into.event, from.event);
  },
  statistic({ values, estimation, event }, cell, { cells, eventStart }) {
    const n = values.count[cell]!;
    const [from, to] = cells[cell]!.range;
    let estimate = 0;
    let days = 0;
    for (let day = from - eventStart; day <= to - eventStart; day++) {
      if (event.counts[day] === 0) continue;
      estimate += event.sums[day]! / event.counts[day]!;
      days++;
    }
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const portfolio = emptyMoments(1);
    for (const [day, sum] of estimation.sums.entries()) addValue(portfolio, 0, sum / estimation.counts[day]!);
    const standardError = Math.sqrt(variance(portfolio, 0) * days);
    if (!(standardError > 0))
      return noVariance(n, estimate, 'the portfolio returns of the estimation window');
    const distribution = { name: 't', degreesOfFreedom: portfolio.count[0]! - 1 } as const;
    return { n, estimate, standardError, statistic: estimate / standardError, distribution };
  },
};
