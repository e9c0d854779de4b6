import type { BacktestResult } from '../../backtest/result.ts';
import { decimal } from '../numbers.ts';
import { plain } from '../plain.ts';

type Hedge = NonNullable<BacktestResult['strategy']['hedge']>;

/** What takes the market out of a trade, in a sentence. */
export function hedgeSaid(hedge: Hedge | undefined): string {
  if (hedge === undefined) return 'Not hedged.';
  return `Hedged against ${plain(hedge.symbol ?? 'the benchmark of each security')} with beta ${betaSaid(hedge)}, filled as an index future would be: it pays commission and slippage alone, and knows no duties, lots, ticks, price limits, cap on volume, borrowing or ban on short sales.`;
}

function betaSaid({ beta, window, minimumObservations }: Hedge): string {
  if (typeof beta === 'number') return `${beta}, as the strategy gives it`;
  const days = window.map((day) => decimal(day, 0)).join(', ');
  return `by least squares over days [${days}], counted from day 0 or from the entry where that comes first, on at least ${minimumObservations} returns`;
}
