import { describe, expect, test } from 'vitest';
import { earliestFill, isBefore } from '../../src/backtest/entry.ts';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, quotes, rows } from './made-up.ts';

describe('the first legal fill', () => {
  test.each([
    ['pre-open', { session: 7, at: 'open' }],
    ['during', { session: 7, at: 'close' }],
    ['post-close', { session: 7, at: 'open' }], // day 0 is the next session already
    ['non-session', { session: 7, at: 'open' }],
    ['unknown-time', { session: 8, at: 'open' }],
  ] as const)('of an announcement %s', (phase, fill) => {
    expect(earliestFill(phase, 7, 'next-session')).toEqual(fill);
  });

  test('of a date without a time is what the user asserts', () => {
    expect(earliestFill('unknown-time', 7, 'before-open')).toEqual({ session: 7, at: 'open' });
    expect(earliestFill('unknown-time', 7, 'during')).toEqual({ session: 7, at: 'close' });
    expect(earliestFill('unknown-time', 7, 'after-close')).toEqual({ session: 8, at: 'open' });
    expect(earliestFill('during', 7, 'before-open')).toEqual({ session: 7, at: 'close' });
  });

  test('an open comes before the close of its session', () => {
    expect(isBefore({ session: 7, at: 'open' }, { session: 7, at: 'close' })).toBe(true);
    expect(isBefore({ session: 7, at: 'open' }, { session: 7, at: 'open' })).toBe(false);
    expect(isBefore({ session: 8, at: 'open' }, { session: 7, at: 'close' })).toBe(false);
  });
});

describe('an entry', () => {
  const prices = [
    quotes(
      'S0',
      Array.from({ length: 20 }, (_, t) => 100 + t),
    ),
  ];
  const entered = (entry: object | undefined, phase: Parameters<typeof event>[2], own = {}) => {
    const strategy = { exit: { sessions: 1, at: 'close' }, ...(entry && { entry }) } as const;
    const [trade] = rows(backtest(strategy, prices, [event(5, 'S0', phase, own)]), 'trades');
    return [trade!.entry_date, trade!.entry_at];
  };

  test('is at the first legal open unless more is said', () => {
    expect(entered(undefined, 'before-open')).toEqual([dateOf(5), 'open']);
    expect(entered(undefined, 'during')).toEqual([dateOf(6), 'open']);
    expect(entered(undefined, 'after-close')).toEqual([dateOf(6), 'open']);
    expect(entered(undefined, '')).toEqual([dateOf(6), 'open']);
  });

  test('may be at the first legal close, or wait', () => {
    expect(entered({ at: 'close' }, 'during')).toEqual([dateOf(5), 'close']);
    expect(entered({ at: 'close' }, '')).toEqual([dateOf(6), 'close']);
    expect(entered({ at: 'open', delay: 2 }, 'during')).toEqual([dateOf(8), 'open']);
  });

  test('may be counted from day 0', () => {
    expect(entered({ offset: 0, at: 'close' }, 'during')).toEqual([dateOf(5), 'close']);
    expect(entered({ offset: 0, at: 'open' }, 'after-close')).toEqual([dateOf(6), 'open']);
  });

  test('may come before an announcement whose date had been public for a day', () => {
    const scheduled = { scheduled_on: dateOf(2) };
    expect(entered({ offset: -2, at: 'open' }, 'before-open', scheduled)).toEqual([dateOf(3), 'open']);
    expect(() => entered({ offset: -3, at: 'open' }, 'before-open', scheduled)).toThrow(
      /must come before the entry/,
    );
  });
});

describe('an announcement told by a phase at another exchange is traded no sooner than it was surely out', () => {
  const series = (symbol: string) => quotes(symbol, Array(20).fill(100));
  const own = { sizing: { by: 'shares', value: 200 }, entry: { at: 'close' } } as const;
  const entered = (announced_at: string, symbol: string, entry: 'close' | 'open') => {
    const strategy = { ...own, entry: { at: entry } } as const;
    const events = [event(5, symbol, '', { announced_at })];
    const [trade] = rows(backtest(strategy, [series(symbol)], events), 'trades');
    return [trade!.entry_date, trade!.entry_at];
  };

  test('before the open there: at the open here, where it is not earlier', () => {
    expect(entered(`${dateOf(5)} before-open XSHG`, '0001.HK', 'open')).toEqual([dateOf(5), 'open']);
    expect(entered(`${dateOf(5)} before-open XHKG`, 'NVDA', 'open')).toEqual([dateOf(5), 'open']);
  });

  test('during the session there: after the close there', () => {
    expect(entered(`${dateOf(5)} during XSHG`, '0001.HK', 'close')).toEqual([dateOf(5), 'close']);
    expect(entered(`${dateOf(5)} during XHKG`, '600001.SS', 'close')).toEqual([dateOf(6), 'close']);
  });

  test('after the close there: four hours after it', () => {
    expect(entered(`${dateOf(5)} after-close XSHG`, '0001.HK', 'close')).toEqual([dateOf(6), 'close']);
    expect(entered(`${dateOf(5)} after-close XHKG`, 'NVDA', 'open')).toEqual([dateOf(5), 'open']);
    // New York's evening is over when Hong Kong opens.
    expect(entered(`${dateOf(5)} after-close XNYS`, '0001.HK', 'open')).toEqual([dateOf(6), 'open']);
  });
});
