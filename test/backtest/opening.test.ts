import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { type Bar, backtest, bars, event, fates, quotes, rows } from './made-up.ts';

const prices = [quotes('S0', Array(20).fill(100))];

describe('a trade is not opened', () => {
  test('where its size is less than a lot, or cannot be reckoned', () => {
    expect(fates(backtest({ sizing: { by: 'notional', value: 99 } }, prices, [event(5, 'S0')]))).toEqual({
      'e5:S0': 'too-small',
    });
    const sizing = { by: 'volatility-target', value: 0.1 } as const;
    expect(fates(backtest({ sizing }, prices, [event(1, 'S0')]))).toEqual({ 'e1:S0': 'no-size' });
  });

  test('where the capital does not reach, unless leverage lets it', () => {
    const sizing = { by: 'fraction', value: 0.6 } as const;
    const two = [event(5, 'S0'), event(6, 'S0')];
    expect(fates(backtest({ sizing }, prices, two))).toEqual({ 'e5:S0': 'time', 'e6:S0': 'no-capital' });
    expect(fates(backtest({ sizing, leverage: 1.5 }, prices, two))).toEqual({
      'e5:S0': 'time',
      'e6:S0': 'time',
    });
  });
});

test('a trade is not too small but without capital once a short sale has lost all of it', () => {
  const ruinous = [quotes('S0', [100, 100, ...Array(18).fill(300)]), quotes('S1', Array(20).fill(100))];
  const own = { side: 'short', sizing: { by: 'fraction', value: 0.9 } } as const;
  const result = backtest(own, ruinous, [event(1, 'S0'), event(5, 'S1')]);
  expect(fates(result)).toEqual({ 'e1:S0': 'time', 'e5:S1': 'no-capital' });
});

describe('an order that cannot be filled', () => {
  const halted = (from: number, to: number) => [
    bars(
      'S0',
      Array.from({ length: 20 }, (_, t): Bar | undefined =>
        t >= from && t < to ? undefined : [100, 100, 100, 100],
      ),
    ),
    quotes('MKT', Array(20).fill(1)),
  ];

  test('is given up, or waits as long as it may', () => {
    const blocked = { action: 'carry', sessions: 2 } as const;
    expect(fates(backtest({}, halted(5, 7), [event(5, 'S0')]))).toEqual({ 'e5:S0': 'no-price' });
    const result = backtest({ blocked }, halted(5, 7), [event(5, 'S0')]);
    expect(rows(result, 'trades')).toMatchObject([{ entry_date: dateOf(7), exit_date: dateOf(12) }]);
    expect(rows(result, 'orders').map(({ status }) => status)).toEqual([
      'blocked',
      'blocked',
      'filled',
      'filled',
    ]);
    expect(fates(backtest({ blocked }, halted(5, 8), [event(5, 'S0')]))).toEqual({ 'e5:S0': 'no-price' });
  });
});

describe('an order larger than the volume', () => {
  const thin = [
    bars(
      'S0',
      Array.from({ length: 20 }, (_, t): Bar => [100 + t, 100 + t, 100 + t, 100 + t, 1000]),
    ),
  ];
  const own = { volumeCap: 0.05, sizing: { by: 'shares', value: 120 } } as const;

  test('is filled in part, and the rest given up', () => {
    const result = backtest(own, thin, [event(5, 'S0')]);
    expect(rows(result, 'trades')).toMatchObject([{ shares: 50, entry_price: 105 }]);
    expect(rows(result, 'orders')[0]).toMatchObject({ status: 'partial', shares_ordered: 120, shares: 50 });
  });

  test('is filled over several sessions where it may wait, at the mean of their prices', () => {
    const result = backtest({ ...own, blocked: { action: 'carry' } }, thin, [event(5, 'S0')]);
    const [trade] = rows(result, 'trades');
    expect(trade).toMatchObject({ shares: 120, entry_date: dateOf(5) });
    expect(trade!.entry_price).toBeCloseTo((50 * 105 + 50 * 106 + 20 * 107) / 120, 12);
  });

  test('to leave takes several sessions too, and the trade ends with the last', () => {
    const result = backtest(
      { ...own, blocked: { action: 'carry' }, exit: { sessions: 4, at: 'close' } },
      thin,
      [event(5, 'S0')],
    );
    const [trade] = rows(result, 'trades');
    expect(trade).toMatchObject({ exit_date: dateOf(11), exit_shares: 120, exit_reason: 'time' });
    expect(trade!.gross_pnl).toBeCloseTo(
      50 * 109 + 50 * 110 + 20 * 111 - (50 * 105 + 50 * 106 + 20 * 107),
      9,
    );
  });
});

test('what is left of an order is twice the shares after a split of two for one', () => {
  const of = (split: number) => {
    const raw = Array.from({ length: 12 }, (_, t) => (t < 6 ? 100 : 100 / split));
    const thin = raw.map((price): Bar => [price, price, price, price, 1000 * (100 / price)]);
    const own = {
      volumeCap: 0.6,
      sizing: { by: 'shares', value: 1000 },
      blocked: { action: 'carry' },
    } as const;
    const result = backtest(own, [bars('S0', thin, Array(12).fill(100))], [event(5, 'S0')]);
    const values = rows(result, 'positions').map(({ market_value }) => market_value);
    return { entries: rows(result, 'orders').slice(0, 2), values };
  };
  expect(of(2).entries).toMatchObject([{ shares: 600 }, { shares_ordered: 800, shares: 800 }]);
  expect(of(2).values).toEqual(of(1).values);
});

test('a trade that is being left gets none of the shares its order still waits for', () => {
  const thin = [100, 100, 100, 80, 80, 80, 80].map((price): Bar => [price, price, price, price, 1000]);
  const own = {
    volumeCap: 0.05,
    sizing: { by: 'shares', value: 200 },
    stop: 0.1,
    blocked: { action: 'carry', sessions: 5 },
  } as const;
  const result = backtest(own, [bars('S0', thin)], [event(1, 'S0')]);
  const entries = rows(result, 'orders').filter(
    ({ purpose, status }) => purpose === 'entry' && status !== 'blocked',
  );
  // Stopped out at the open of the third session, half of it in the fourth.
  expect(entries.map(({ date, shares }) => [date, shares])).toEqual([
    [dateOf(1), 50],
    [dateOf(2), 50],
  ]);
  expect(rows(result, 'trades')).toMatchObject([{ exit_date: dateOf(4), exit_shares: 100 }]);
});

test('what was charged in a step is no longer there for the next order of it', () => {
  const own = {
    capital: 20_000,
    sizing: { by: 'shares', value: 100 },
    costs: { exchangeFees: false, commission: { rate: 0, minimum: 1 } },
  } as const;
  const two = [quotes('S0', Array(20).fill(100)), quotes('S1', Array(20).fill(99.99))];
  // Two positions of 10,000 and 9,999 leave one unit for two commissions of one.
  expect(fates(backtest(own, two, [event(5, 'S0 S1')]))).toEqual({ 'e5:S0': 'time', 'e5:S1': 'no-capital' });
  const enough = { ...own, capital: 20_001 };
  expect(fates(backtest(enough, two, [event(5, 'S0 S1')]))).toEqual({ 'e5:S0': 'time', 'e5:S1': 'time' });
});
