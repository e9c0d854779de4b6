import { describe, expect, test } from 'vitest';
import type { Strategy } from '../../src/backtest/strategy.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, quotes, rows } from './made-up.ts';

/** A series without a column open. */
function closesOnly({ columns: { open: _, ...columns }, ...series }: PriceSeries): PriceSeries {
  return { ...series, columns };
}

const falling = quotes('S0', [...Array(8).fill(100), ...Array(12).fill(80)]);
const index = closesOnly(quotes('MKT', Array(20).fill(5)));
const hedged = (own: Strategy) =>
  backtest(
    { entry: { at: 'close' }, exit: { sessions: 9, at: 'close' }, hedge: { beta: 1 }, ...own },
    [falling, index],
    [event(5, 'S0')],
    { benchmark: 'MKT' },
  );

describe('a trade whose hedge has closes only', () => {
  test('is left at the close of the session that gapped through its stop, and that is said', () => {
    const result = hedged({ stop: 0.05 });
    expect(rows(result, 'trades')).toMatchObject([
      { exit_reason: 'stop', exit_date: dateOf(8), exit_at: 'close', exit_price: 80, hedge_exit_price: 5 },
    ]);
    expect(result.findings).toMatchObject([
      { severity: 'warning', code: 'open-missing', symbol: 'MKT', date: dateOf(8) },
    ]);
  });

  test('is left at the close of the session after its time stop', () => {
    const result = hedged({ timeStop: { sessions: 2, unless: 0.5 } });
    expect(rows(result, 'trades')).toMatchObject([
      { exit_reason: 'time-stop', exit_date: dateOf(8), exit_at: 'close' },
    ]);
  });
});

test('an exit that has no open of its own is left at the close of that session; another security’s opens are no help', () => {
  const prices = [closesOnly(quotes('S0', Array(20).fill(100))), quotes('S1', Array(20).fill(100))];
  const own = { entry: { at: 'close' }, exit: { sessions: 3, at: 'open' } } as const;
  const result = backtest(own, prices, [event(5, 'S0 S1'), event(9, 'S0')]);
  expect(rows(result, 'trades')).toMatchObject([
    { security: 'S0', exit_date: dateOf(8), exit_at: 'close', exit_reason: 'time' },
    { security: 'S1', exit_date: dateOf(8), exit_at: 'open' },
    { security: 'S0', exit_date: dateOf(12), exit_at: 'close' },
  ]);
  expect(result.findings.map(({ message }) => message)).toEqual([
    `S0 has no open on ${dateOf(8)}, when a trade was to be left at it, nor for 1 more exits: it was left at the next price there was; give prices with a column open`,
  ]);
});

test('a suspended security waits for its next open, of which nothing is said', () => {
  const halted: PriceSeries = {
    symbol: 'S0',
    days: falling.days.filter((_, t) => t !== 8 && t !== 9),
    columns: Object.fromEntries(
      Object.entries(falling.columns).map(([name, values]) => [
        name,
        values.filter((_, t) => t !== 8 && t !== 9),
      ]),
    ),
  };
  const result = backtest({ exit: { sessions: 3, at: 'open' } }, [halted, index], [event(5, 'S0')]);
  expect(rows(result, 'trades')).toMatchObject([{ exit_date: dateOf(10), exit_at: 'open' }]);
  expect(result.findings).toEqual([]);
});
