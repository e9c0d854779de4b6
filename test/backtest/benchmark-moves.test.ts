import { describe, expect, test } from 'vitest';
import type { Strategy } from '../../src/backtest/strategy.ts';
import { type Bar, backtest, bars, event, rows } from './made-up.ts';

/** Opens half a point below the close of the day before. */
const closes = [100, 100, 100, 104, 110, 108, 112];
const market = bars(
  'MKT',
  closes.map((close, t): Bar => {
    const open = (closes[t - 1] ?? close) - 0.5;
    return [open, Math.max(open, close), Math.min(open, close), close];
  }),
);
const stock = { ...market, symbol: 'S0' };
const movesOf = (own: Strategy, index = market) =>
  rows(backtest(own, [stock, index], [event(3, 'S0')], { benchmark: 'MKT' }), 'tradable')[0]!;

describe('a security that is its own benchmark in all but the name', () => {
  test.each(['open', 'close'] as const)('moves with it before the entry and to the %s of the exit', (at) => {
    const moves = movesOf({ exit: { sessions: 2, at } });
    expect(moves.benchmark_before_entry).toBeCloseTo(moves.return_before_entry as number, 12);
    expect(moves.benchmark_after_entry).toBeCloseTo(moves.return_after_entry as number, 12);
    expect(moves.return_after_entry).toBeCloseTo((at === 'open' ? 109.5 : 108) / 99.5 - 1, 12);
    expect(moves.benchmark_at).toBe('open');
  });

  test('brings no more net than it moved, where it is left at the open', () => {
    const { net_return, return_after_entry } = movesOf({ exit: { sessions: 2, at: 'open' } });
    expect(net_return).toBeCloseTo(return_after_entry as number, 12);
  });

  test('of an entry and an exit at the close needs no open', () => {
    const moves = movesOf({ entry: { at: 'close' }, exit: { sessions: 2, at: 'close' } });
    expect(moves.benchmark_after_entry).toBeCloseTo(108 / 104 - 1, 12);
    expect(moves.benchmark_at).toBe('close');
  });
});

test('an open the benchmark does not have is its close before, and that is told', () => {
  const index = { ...market, columns: { close: market.columns.close! } };
  const moves = movesOf({ exit: { sessions: 2, at: 'open' } }, index);
  expect(moves.benchmark_before_entry).toBeCloseTo(0, 12);
  expect(moves.benchmark_after_entry).toBeCloseTo(110 / 100 - 1, 12);
  expect(moves.benchmark_at).toBe('close');
});

test('beyond the prices there is nothing to count', () => {
  const moves = movesOf({ exit: { sessions: 9, at: 'close' } });
  expect([moves.return_after_entry, moves.benchmark_after_entry]).toEqual([Number.NaN, Number.NaN]);
  expect(moves.benchmark_at).toBe('');
});

test('before the entry it is counted from the last close the security had, however long it was suspended', () => {
  const flat: Bar = [100, 100, 100, 100];
  const halted = bars('S0', [flat, undefined, undefined, flat, flat, flat, flat]);
  const rising = bars(
    'MKT',
    [100, 110, 120, 130, 140, 150, 160].map((close): Bar => [close, close, close, close]),
  );
  const [row] = rows(
    backtest({ exit: { sessions: 2, at: 'close' } }, [halted, rising], [event(3, 'S0')], {
      benchmark: 'MKT',
    }),
    'tradable',
  );
  expect(row!.return_before_entry).toBe(0);
  expect(row!.benchmark_before_entry).toBeCloseTo(130 / 100 - 1, 12);
});
