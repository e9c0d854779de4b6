import { expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { hedgeSaid } from '../../../src/report/backtest/hedge.ts';

const said = (own: Strategy) => hedgeSaid(checkStrategy(own).value!.hedge);

test('a hedge is told with what it is sold, how much of it, and how it is filled', () => {
  expect(said({})).toBe('Not hedged.');
  expect(said({ hedge: { symbol: '^HSI', window: [-120, -11] } })).toBe(
    'Hedged against ^HSI with beta by least squares over days [−120, −11], counted from day 0 or from the entry where that comes first, on at least 30 returns, filled as an index future would be: it pays commission and slippage alone, and knows no duties, lots, ticks, price limits, cap on volume, borrowing or ban on short sales.',
  );
  expect(said({ hedge: { beta: 1 } })).toContain(
    'Hedged against the benchmark of each security with beta 1, as the strategy gives it, filled',
  );
});
