import type { Finding } from '../errors/finding.ts';
import { type EpochDay, formatDay } from '../time/day.ts';
import type { Log, OrderRow } from './log.ts';
import { quotedRate, type RateSources, rateMoment, rowKnownBy } from './rates.ts';
import type { ResolvedStrategy } from './strategy.ts';

/** Days a rate may be old before it is told. */
const OLDEST = 10;

/** Fills converted at a rate that had not been quoted for long, a finding a currency: with the last of them. */
export function staleRates(
  base: string,
  { rates }: Pick<ResolvedStrategy, 'rates'>,
  sources: RateSources,
  { orders }: Pick<Log, 'orders'>,
): Finding[] {
  return Object.entries(rates).flatMap(([currency, rate]): Finding[] => {
    if (currency === base || typeof rate === 'number') return [];
    const quoted = quotedRate(rate.series, sources);
    const quotedOn = ({ order }: OrderRow) => quoted.series.days[rowKnownBy(quoted, rateMoment(order))]!;
    const last = orders.findLast(
      (order) =>
        order.order.tape.security.currency === currency &&
        order.status !== 'blocked' &&
        order.day - quotedOn(order) > OLDEST,
    );
    if (last === undefined) return [];
    const [date, until] = [quotedOn(last), last.day].map((day) => formatDay(day as EpochDay)) as [
      string,
      string,
    ];
    const message = `fills in ${currency}, the last on ${until}, are converted at the rate of ${date}: ${rate.series} has none between; give it rates up to the fills`;
    return [{ severity: 'warning', code: 'stale-rate', symbol: rate.series, date, until, message }];
  });
}
