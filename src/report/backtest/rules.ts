import type { BacktestResult } from '../../backtest/result.ts';
import { counted, decimal } from '../numbers.ts';
import { exactly } from './exactly.ts';
import { money } from './money.ts';
import { sharesSaid } from './shares.ts';

/** The rules of a strategy in one line: side, entry and exit, size, hedge. */
export function rulesSaid({ strategy, currency }: Pick<BacktestResult, 'currency' | 'strategy'>): string {
  const { side, entry, exit, sizing, hedge } = strategy;
  const from =
    entry.offset === undefined ? `first legal ${entry.at}` : `${entry.at} of day ${decimal(entry.offset, 0)}`;
  const delay = entry.delay === 0 ? '' : `, ${counted(entry.delay, 'session')} later`;
  return [
    side,
    `${from}${delay} to the ${exit.at} ${counted(exit.sessions, 'session')} later`,
    sizeSaid(sizing, currency),
    hedge === undefined
      ? 'not hedged'
      : `hedged, beta ${hedge.beta === 'ols' ? 'by least squares' : hedge.beta}`,
  ].join(' · ');
}

function sizeSaid({ by, value, window }: BacktestResult['strategy']['sizing'], currency: string): string {
  return sizes[by]?.(value, currency, window) ?? `sized by ${by} ${value}`;
}

const sizes: Readonly<Record<string, (value: number, currency: string, window: number) => string>> = {
  'equal-risk': (value) => `${exactly(value)} of equity at risk in a trade`,
  fraction: (value) => `${exactly(value)} of equity a trade`,
  notional: (value, currency) => `${currency} ${whole(value)} a trade`,
  shares: (value) => `${sharesSaid(value)} ${value === 1 ? 'share' : 'shares'} a trade`,
  'volatility-target': (value, _, window) =>
    `a volatility of ${exactly(value)} a year by each trade, from the ${counted(window, 'session')} before it`,
};

function whole(value: number): string {
  return money(value, Number.isInteger(value) ? 0 : 2);
}
