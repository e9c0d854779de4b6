import { expect, test } from 'vitest';
import { backtest, event, quotes, rows } from '../made-up.ts';

test('one fill has its price to the last digit, several their average', () => {
  // 54.08 × 303 / 303 is not 54.08.
  const series = quotes('S0', [50, 50, 54.08, 60, 60, 60]);
  const priceOf = (own: object) =>
    rows(backtest({ sizing: { by: 'shares', value: 303 }, ...own }, [series], [event(2, 'S0')]), 'trades')[0]!
      .entry_price as number;
  expect((54.08 * 303) / 303).not.toBe(54.08);
  expect(priceOf({})).toBe(54.08);
  const parted = priceOf({ volumeCap: 0.000202, blocked: { action: 'carry' } });
  expect(parted).toBeCloseTo((2 * 54.08 + 60) / 3, 9);
});
