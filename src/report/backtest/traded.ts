import type { BacktestResult } from '../../backtest/result.ts';
import type { Security } from '../../prices/security.ts';

/** The securities a trade was to be made in, whatever became of it; those that were hedged with alone are none of them. */
export function tradedIn({ securities, tables }: Pick<BacktestResult, 'securities' | 'tables'>): Security[] {
  const { trades, skipped } = tables;
  const { security, at } = skipped.columns;
  const symbols = new Set([...trades.columns.security, ...security.filter((_, i) => at[i] !== '')]);
  return securities.filter(({ symbol }) => symbols.has(symbol));
}
