import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, rows } from './made-up.ts';

/** 50 shares are bought at the open of the second session, 150 at the open of the third: 115 each. */
const thin = (...later: Bar[]) => [
  bars('S0', [
    [100, 100, 100, 100, 1000],
    [100, 100, 100, 100, 1000],
    [120, 120, 120, 120, 3000],
    ...later.map(([open, high, low, close]): Bar => [open, high, low, close, 10_000]),
  ]),
];
const inParts = {
  volumeCap: 0.05,
  sizing: { by: 'shares', value: 200 },
  blocked: { action: 'carry' },
  exit: { sessions: 4, at: 'close' },
} as const;
const left = (own: object, ...later: Bar[]) =>
  rows(backtest({ ...inParts, ...own }, thin(...later), [event(1, 'S0')]), 'trades')[0]!;

describe('of a trade that was bought in parts, at 115 on average', () => {
  test('a stop and a target are counted from the mean of its fills so far', () => {
    const stopped = left({ stop: 0.1 }, [120, 120, 103, 104]);
    expect(stopped).toMatchObject({ entry_price: 115, exit_reason: 'stop', exit_date: dateOf(3) });
    expect(stopped.exit_price).toBeCloseTo(103.5, 12);
    // A quarter above the first fill is 125.
    const gained = left({ target: 0.25 }, [120, 127, 120, 121], [121, 144, 121, 130]);
    expect(gained).toMatchObject({ exit_reason: 'target', exit_date: dateOf(4), exit_price: 143.75 });
  });

  test('a stop from the last close before the entry stays where it was', () => {
    const own = { stop: 0.1, stopsFrom: 'last-close' };
    expect(left(own, [120, 120, 103, 104], [104, 104, 89, 95])).toMatchObject({
      exit_reason: 'stop',
      exit_date: dateOf(4),
      exit_price: 90,
    });
  });

  test('a trailing stop and a time stop are too', () => {
    // The close of 120 is the best: 10 % below it is 108.
    const trailing = left({ trailingStop: 0.1 }, [120, 120, 107, 110]);
    expect(trailing).toMatchObject({ exit_reason: 'trailing-stop', exit_price: 108 });
    const own = { timeStop: { sessions: 2, unless: 0 } };
    expect(left(own, [110, 110, 110, 110], [110, 110, 110, 110])).toMatchObject({
      exit_reason: 'time-stop',
    });
    expect(left(own, [116, 116, 116, 116], [110, 110, 110, 110])).toMatchObject({ exit_reason: 'open' });
  });

  test('how far it went, and its path, are', () => {
    const result = backtest(
      { ...inParts, exit: { sessions: 2, at: 'close' } },
      thin([120, 138, 92, 110], [110, 110, 110, 110]),
      [event(1, 'S0')],
    );
    const [trade] = rows(result, 'trades');
    expect(trade!.mae).toBeCloseTo(92 / 115 - 1, 12);
    expect(trade!.mfe).toBeCloseTo(138 / 115 - 1, 12);
    expect(trade!.return).toBeCloseTo(110 / 115 - 1, 12);
    const path = rows(result, 'paths').map(({ mean_path }) => mean_path as number);
    for (const [t, close] of [100, 120, 110].entries()) expect(path[t]).toBeCloseTo(close / 115 - 1, 12);
  });
});

test('parts bought at one price leave the entry at it to the last bit', () => {
  const days = Array.from({ length: 8 }, (): Bar => [0.3, 0.3, 0.3, 0.3, 1000]);
  const own = { ...inParts, volumeCap: 0.03, sizing: { by: 'shares', value: 70 } } as const;
  expect(rows(backtest(own, [bars('S0', days)], [event(1, 'S0')]), 'trades')).toMatchObject([
    { shares: 70, mae: 0, mfe: 0 },
  ]);
});
