import type { BacktestResult } from '../../backtest/result.ts';
import { counted } from '../numbers.ts';
import { plain } from '../plain.ts';
import { written } from './exactly.ts';
import { moneyKept } from './money.ts';

type Strategy = BacktestResult['strategy'];

/** How much is held at once: what a strategy begins with, and what keeps it from another trade. */
export function exposureSaid(
  strategy: Pick<
    Strategy,
    'capital' | 'hedge' | 'leverage' | 'maxConcurrent' | 'maxPerSecurity' | 'rates' | 'rebalance'
  >,
  currency: string,
): string {
  const { capital, leverage, maxConcurrent, maxPerSecurity } = strategy;
  const more = [
    `gross exposure, hedges included, would come to more than ${leverage === 1 ? '' : `${leverage} times `}equity`,
    ...(maxConcurrent === undefined ? [] : [openBeyond(maxConcurrent)]),
    ...(maxPerSecurity === undefined ? [] : [`${openBeyond(maxPerSecurity)} in its security`]),
  ].join(', or ');
  const own = Object.entries(strategy.rates).map(
    ([code, rate]) => `; one ${code} is ${rateSaid(rate, currency)}`,
  );
  return `Capital: ${currency} ${moneyKept(capital)}${own.join('')}. An event is skipped where ${more}.${dailySaid(strategy)}`;
}

function openBeyond(most: number): string {
  return `more than ${counted(most, 'trade')} would be open`;
}

function rateSaid(rate: Strategy['rates'][string], currency: string): string {
  if (typeof rate === 'number') return `${currency} ${written(rate)}`;
  const quoted = `what ${plain(rate.series)} quoted at the last close of its exchange before the fill`;
  return rate.invert ? `one over ${quoted}` : quoted;
}

function dailySaid({ rebalance, hedge }: Pick<Strategy, 'hedge' | 'rebalance'>): string {
  const daily = [
    ...(rebalance === 'daily' ? ['trades are brought back to their size'] : []),
    ...(hedge?.rebalance === 'daily' ? ['hedges follow the value of their trades'] : []),
  ];
  return daily.length === 0 ? '' : ` At every close ${daily.join(', and ')}.`;
}
