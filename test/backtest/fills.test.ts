import { describe, expect, test } from 'vitest';
import { type Fill, fill, isBlocked, type Order } from '../../src/backtest/fills.ts';
import { checkStrategy, type Strategy } from '../../src/backtest/strategy.ts';
import { bars, plain, quotes, tape } from './made-up.ts';

const s0 = tape(quotes('S0', [100, 100, 100]));
const order: Order = {
  tape: s0,
  session: 1,
  at: 'open',
  purpose: 'entry',
  direction: 1,
  shares: 1000,
  quoted: 100,
  isHedge: false,
};
const filled = (strategy: Strategy, own: Partial<Order> = {}) => {
  return fill({ ...order, ...own }, checkStrategy({ ...plain, ...strategy }).value!);
};

test('an order is filled at the quoted price where nothing costs anything', () => {
  expect(filled({})).toEqual({ shares: 1000, price: 100, slippage: 0, fees: [] });
});

describe('slippage', () => {
  test('is against both buyer and seller, on the fills it is for', () => {
    const slippage = { rate: 0.001 } as const;
    expect((filled({ slippage }) as Fill).price).toBeCloseTo(100.1, 12);
    expect((filled({ slippage }, { direction: -1, purpose: 'exit' }) as Fill).price).toBeCloseTo(99.9, 12);
    expect((filled({ slippage }) as Fill).slippage).toBeCloseTo(100, 9);
    const entries = { slippage: { rate: 0.001, sides: 'entry' } } as const;
    expect((filled(entries, { direction: -1, purpose: 'exit' }) as Fill).price).toBe(100);
  });

  test('is put on the grid against the trader', () => {
    const strategy = { slippage: { rate: 0.00005 }, ticks: 'exchange' } as const;
    expect((filled(strategy) as Fill).price).toBe(100.01);
    expect((filled(strategy, { direction: -1 }) as Fill).price).toBe(99.99);
    expect((filled(strategy, { isHedge: true }) as Fill).price).toBeCloseTo(100.005, 12);
  });

  test('that cannot be reckoned blocks the order instead of costing nothing', () => {
    expect(filled({ slippage: { model: 'square-root', rate: 1 } })).toEqual({ reason: 'no-volume' });
  });

  test('of the price or more blocks the order, bought or sold, instead of selling below nothing', () => {
    const twice = { slippage: { rate: 0.6 }, costs: { times: 2 } } as const;
    expect(filled(twice)).toEqual({ reason: 'slippage-above-price' });
    expect(filled(twice, { direction: -1, purpose: 'exit' })).toEqual({ reason: 'slippage-above-price' });
    const moving = tape(quotes('S0', [100, 110, 100, 110, 100]));
    const impact = { slippage: { model: 'square-root', rate: 1000 } } as const;
    expect(filled(impact, { tape: moving, session: 4 })).toEqual({ reason: 'slippage-above-price' });
    expect((filled({ slippage: { rate: 0.99 } }, { direction: -1 }) as Fill).price).toBeCloseTo(1, 9);
  });
});

describe('what keeps an order from being filled', () => {
  test('is a price that is not quoted, or one that cannot be adjusted', () => {
    expect(filled({}, { quoted: Number.NaN })).toEqual({ reason: 'no-price' });
    expect(filled({}, { quoted: Number.NaN, isHedge: true })).toEqual({ reason: 'no-hedge-price' });
    const unadjusted = tape(
      bars(
        'S0',
        [
          [1, 1, 1, 1],
          [1, 1, 1, 1],
        ],
        [1, Number.NaN],
      ),
    );
    expect(filled({}, { tape: unadjusted })).toEqual({ reason: 'no-adjusted-price' });
  });

  test('is a day whose charges are not known', () => {
    const old = {
      ...s0,
      market: { ...s0.market, fees: [{ name: 'f', sides: 'both', rounding: 'cent', rates: [] }] },
    } as const;
    expect(filled({ costs: {} }, { tape: old })).toEqual({ reason: 'no-fee-schedule' });
  });

  test('is, where a trade is opened, a day on which what closes it has no known charges: it could not be left', () => {
    const sales = {
      ...s0,
      market: { ...s0.market, fees: [{ name: 'f', sides: 'sell', rounding: 'cent', rates: [] }] },
    } as const;
    const sides = [-1, 1].flatMap((direction) =>
      (['entry', 'exit'] as const).map((purpose) =>
        isBlocked(filled({ costs: {} }, { tape: sales, direction: direction as -1 | 1, purpose })),
      ),
    );
    expect(sides).toEqual([true, true, true, false]);
    expect(isBlocked(filled({ costs: {} }, { tape: sales, isHedge: true }))).toBe(false);
    expect(isBlocked(filled({ costs: { exchangeFees: false } }, { tape: sales }))).toBe(false);
  });
});

describe('a cap on volume', () => {
  const strategy = { volumeCap: 0.1 } as const;
  const thin = tape(
    bars('S0', [
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, 5_555],
      [1, 1, 1, 1, 0],
    ]),
  );

  test('fills what it leaves, in lots: an odd rest goes with the last order alone', () => {
    const lots = { ...strategy, shares: 'lots', securities: { S0: { lot: 100 } } } as const;
    expect((filled(strategy, { tape: thin }) as Fill).shares).toBe(555);
    expect((filled(lots, { tape: thin }) as Fill).shares).toBe(500);
    const exit = { tape: thin, purpose: 'exit', direction: -1 } as const;
    expect((filled(lots, { ...exit, shares: 5_050 }) as Fill).shares).toBe(500);
    expect((filled(lots, { ...exit, shares: 550 }) as Fill).shares).toBe(550);
  });

  test('fills nothing where nothing was traded, or nobody knows', () => {
    expect(filled(strategy, { tape: thin, session: 2 })).toEqual({ reason: 'no-volume' });
    expect(isBlocked(filled(strategy, { tape: thin }))).toBe(false);
  });
});

test('duties and the commission are told by name, a hedge pays the commission alone', () => {
  const strategy = { costs: { commission: { rate: 0.001 } } } as const;
  const smic = { tape: tape(quotes('0981.HK', [100, 100]), 'XHKG'), session: 1 };
  const names = (own: object) => (filled(strategy, own) as Fill).fees.map(({ name }) => name);
  expect(names(smic)).toEqual([
    'stamp_duty',
    'sfc_levy',
    'afrc_levy',
    'trading_fee',
    'settlement_fee',
    'commission',
  ]);
  expect(names({ ...smic, isHedge: true })).toEqual(['commission']);
});
