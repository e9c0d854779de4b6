import type { BacktestResult } from '../../backtest/result.ts';
import { counted, decimal } from '../numbers.ts';

/** The rules of a strategy in one line: side, entry and exit, size, hedge. */
export function rulesSaid({ strategy }: Pick<BacktestResult, 'strategy'>): string {
  const { side, entry, exit, sizing, hedge } = strategy;
  const from =
    entry.offset === undefined ? `first legal ${entry.at}` : `${entry.at} of day ${decimal(entry.offset, 0)}`;
  const delay = entry.delay === 0 ? '' : `, ${counted(entry.delay, 'session')} later`;
  return [
    side,
    `${from}${delay} to the ${exit.at} ${counted(exit.sessions, 'session')} later`,
    `sized by ${sizing.by} ${sizing.value}`,
    hedge === undefined ? 'not hedged' : `hedged, beta ${hedge.beta}`,
  ].join(' · ');
}
