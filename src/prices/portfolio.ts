import { sessionOn, type TradingCalendar } from '../time/calendar.ts';
import type { EpochDay } from '../time/day.ts';
import { priceColumnOf, type ReturnRules } from './panel.ts';
import type { PriceSeries } from './series.ts';

/** Level of a portfolio before its first return. */
const BASE = 100;

/** The name an equal-weighted portfolio goes by. */
export function portfolioSymbol(members: readonly string[]): string {
  return members.join('+');
}

/**
 * The level of an equal-weighted portfolio, rebalanced every day: each day's return is the mean of the returns of the
 * members that traded, each counted from its own last price. For a group of peers as a benchmark. Rows on days that are no
 * session stay out, as they do of the members' own returns.
 *
 * @param members two or more series of one exchange
 * @param column prices the returns are taken from
 * @param calendar of their exchange
 */
export function equalWeighted(
  members: readonly PriceSeries[],
  column: ReturnRules['priceColumn'],
  calendar: TradingCalendar,
): PriceSeries {
  const seen = Int32Array.from(new Set(members.flatMap((member) => [...member.days]))).sort();
  const days = seen.filter((day) => sessionOn(calendar, day as EpochDay) !== undefined);
  const prices = members.map((member) => {
    const values = member.columns[priceColumnOf(member, column)]!;
    return new Map(Array.from(member.days, (day, row) => [day, values[row]!]));
  });
  const last = members.map(() => Number.NaN);
  let level = BASE;
  const close = Float64Array.from(days, (day, t) => {
    let sum = 0;
    let traded = 0;
    prices.forEach((own, i) => {
      const price = own.get(day) ?? Number.NaN;
      if (Number.isNaN(price)) return;
      if (!Number.isNaN(last[i]!)) {
        sum += price / last[i]! - 1;
        traded++;
      }
      last[i] = price;
    });
    if (traded > 0) level *= 1 + sum / traded;
    return traded > 0 || t === 0 ? level : Number.NaN;
  });
  return { symbol: portfolioSymbol(members.map(({ symbol }) => symbol)), days, columns: { close } };
}
