import { unverifiedRates } from '../../backtest/costs/unverified.ts';
import { marketOf } from '../../backtest/markets/registry.ts';
import type { BacktestResult } from '../../backtest/result.ts';
import { parseDay } from '../../time/day.ts';
import { share } from '../numbers.ts';
import { rowsIn } from '../rows.ts';
import { usualVoice } from '../voice.ts';
import { metricWithin } from './words.ts';

/** The rates fills were charged at though no source at hand states them, in a sentence; nothing where there are none. */
export function unverifiedSaid({
  tables,
  securities,
  strategy,
}: Pick<BacktestResult, 'securities' | 'strategy' | 'tables'>): string | undefined {
  if (!strategy.costs.exchangeFees) return undefined;
  const exchanges = new Map(securities.map(({ symbol, exchange }) => [symbol, exchange]));
  const said = rowsIn(tables.orders)
    .filter(({ leg, status }) => leg === 'stock' && status !== 'blocked')
    .flatMap(({ security, date, direction }) => {
      const { fees } = marketOf(exchanges.get(security) ?? '');
      const exempt = strategy.securities[security]?.exempt ?? [];
      return unverifiedRates({ day: parseDay(date)!, isSale: direction === 'sell', exempt }, fees);
    })
    .map(
      ({ name, from, rate }) =>
        `${metricWithin(name)} of ${share(rate, 6)} from ${usualVoice.longDate(from)}`,
    );
  return said.length === 0
    ? undefined
    : `Charged at a rate that no source at hand states, so check it: ${[...new Set(said)].join('; ')}.`;
}
