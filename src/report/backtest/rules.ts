import type { BacktestResult } from '../../backtest/result.ts';
import { counted, decimal } from '../numbers.ts';
import { exactly } from './exactly.ts';
import { moneyKept } from './money.ts';
import { sharesSaid } from './shares.ts';

/** The rules of a strategy in one line: side, entry and exit, size, hedge. */
export function rulesSaid({ strategy, currency }: Pick<BacktestResult, 'currency' | 'strategy'>): string {
  const { side, entry, exit, hedge } = strategy;
  const from =
    entry.offset === undefined ? `first legal ${entry.at}` : `${entry.at} of day ${decimal(entry.offset, 0)}`;
  const delay = entry.delay === 0 ? '' : `, ${counted(entry.delay, 'session')} later`;
  return [
    side,
    `${from}${delay} to the ${exit.at} ${counted(exit.sessions, 'session')} later`,
    sizeSaid(strategy, currency),
    hedge === undefined
      ? 'not hedged'
      : `hedged, beta ${hedge.beta === 'ols' ? 'by least squares' : hedge.beta}`,
  ].join(' · ');
}

function sizeSaid(strategy: BacktestResult['strategy'], currency: string): string {
  const { by, value } = strategy.sizing;
  return sizes[by]?.(value, strategy, currency) ?? `sized by ${by} ${value}`;
}

type Size = (value: number, strategy: BacktestResult['strategy'], currency: string) => string;

const sizes: Readonly<Record<string, Size>> = {
  'equal-risk': (value, strategy) =>
    `${exactly(value)} of equity at risk in a trade, ${riskSaid(strategy)}, never more than the equity in it`,
  fraction: (value) => `${exactly(value)} of equity a trade`,
  notional: (value, _, currency) => `${currency} ${moneyKept(value)} a trade`,
  shares: (value) => `${sharesSaid(value)} ${value === 1 ? 'share' : 'shares'} a trade`,
  'volatility-target': (value, { sizing: { window } }) =>
    `a volatility of ${exactly(value)} a year by each trade, from the ${counted(window, 'session')} before it, never more than the equity in it`,
};

/** What equal risk takes for the loss of a trade. */
function riskSaid({ stop, sizing: { window } }: BacktestResult['strategy']): string {
  return stop === undefined
    ? `a standard deviation over its holding, from the ${counted(window, 'session')} before it`
    : 'down to its stop';
}
