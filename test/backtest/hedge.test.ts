import { describe, expect, test } from 'vitest';
import { hedgeBeta } from '../../src/backtest/hedge.ts';
import { QuestionError } from '../../src/errors/error.ts';
import { backtest, event, fates, quotes, rows, walk } from './made-up.ts';

function thrownBy(run: () => unknown): QuestionError {
  try {
    run();
  } catch (error) {
    if (error instanceof QuestionError) return error;
  }
  throw new Error('no wrong question');
}

const window = { window: [-4, -1] as [number, number], minimumObservations: 3 };

describe('the beta of a hedge', () => {
  const index = Float64Array.of(Number.NaN, 0.01, -0.02, 0.03, 0.01, 0.5);
  const stock = index.map((value) => 0.001 + 1.5 * value);

  test('is the slope of returns before day 0, and looks at none from it on', () => {
    expect(hedgeBeta(stock, index, 5, window)).toBeCloseTo(1.5, 12);
    expect(hedgeBeta(stock.with(5, 9), index, 5, window)).toBeCloseTo(1.5, 12);
  });

  test('is not estimated on too few days, or on a hedge that did not move', () => {
    expect(hedgeBeta(stock, index, 3, window)).toBeNaN();
    expect(
      hedgeBeta(
        stock,
        index.map(() => 0.01),
        5,
        window,
      ),
    ).toBeNaN();
  });
});

describe('a hedged trade', () => {
  const prices = [
    quotes(
      'S0',
      Array.from({ length: 12 }, (_, t) => 100 + t),
    ),
    quotes('MKT', Array(12).fill(50)),
  ];
  const events = [event(5, 'S0')];
  const data = { benchmark: 'MKT' };

  test('sells the benchmark of the value bought, times beta', () => {
    const result = backtest({ hedge: { beta: 0.8 } }, prices, events, data);
    expect(rows(result, 'trades')).toMatchObject([
      { hedge_symbol: 'MKT', hedge_beta: 0.8, hedge_shares: (-0.8 * 100 * 105) / 50, hedge_pnl: 0 },
    ]);
    const { exposure, net_exposure } = result.tables.equity.columns;
    expect(exposure[5]! - net_exposure[5]!).toBeCloseTo((2 * 0.8 * 10_500) / 1_000_000, 9);
  });

  test('of a short sale buys it', () => {
    const [trade] = rows(backtest({ side: 'short', hedge: { beta: 1 } }, prices, events, data), 'trades');
    expect(trade!.hedge_shares).toBe(210);
  });

  test('keeps to its beta where it is rebalanced', () => {
    const result = backtest({ hedge: { beta: 1, rebalance: 'daily' } }, prices, events, data);
    const { net_exposure } = result.tables.equity.columns;
    for (const net of net_exposure) expect(net).toBeCloseTo(0, 12);
  });

  test('is not traded where beta cannot be estimated, or the hedge has no price then', () => {
    expect(fates(backtest({ hedge: {} }, prices, events, data))).toEqual({ 'e5:S0': 'no-beta' });
    const open = prices[1]!.columns.open!.map((price, t) => (t === 5 ? Number.NaN : price));
    const late = { ...prices[1]!, columns: { ...prices[1]!.columns, open } };
    expect(fates(backtest({ hedge: { beta: 1 } }, [prices[0]!, late], events, data))).toEqual({
      'e5:S0': 'no-hedge-price',
    });
  });

  test('without a benchmark, without prices, or of another clock is a wrong question', () => {
    expect(() => backtest({ hedge: {} }, prices, events)).toThrow(
      'the hedge of S0 must be named, got nothing',
    );
    expect(() => backtest({ hedge: { symbol: 'MKY' } }, prices, events)).toThrow(
      'hedge symbol must be a symbol with prices, got "MKY"; did you mean "MKT"?',
    );
    expect(() => backtest({ hedge: {} }, prices, events, { benchmark: 'MKY' })).toThrow('MKY');
    const hongKong = { securities: { MKT: { exchange: 'XHKG' } } };
    expect(() => backtest({ hedge: { symbol: 'MKT' } }, prices, events, hongKong)).toThrow(
      'the hedge of S0 must trade when XNYS does, so that both legs are filled at once, got "MKT on XHKG"',
    );
    const nasdaq = { securities: { MKT: { exchange: 'XNAS' } } };
    expect(backtest({ hedge: { symbol: 'MKT', beta: 1 } }, prices, events, nasdaq).counts.executed).toBe(1);
  });

  test('by a symbol that is misspelt is told of once, at its key', () => {
    const other = quotes('S1', Array(12).fill(9));
    const run = () => backtest({ hedge: { symbol: 'MKY' } }, [...prices, other], [event(5, 'S0 S1')]);
    const error = thrownBy(run);
    expect(error.findings).toMatchObject([{ column: 'hedge/symbol', severity: 'error' }]);
  });

  test('with itself is a wrong question: nothing would be held', () => {
    expect(() => backtest({ hedge: { symbol: 'S0', beta: 1 } }, prices, events)).toThrow(
      'the hedge of S0 must be another security, got "S0"; name an index, or a benchmark',
    );
  });

  test('whose estimate would reach into the event is a wrong question', () => {
    expect(() => backtest({ hedge: { window: [-60, 0] } }, prices, events, data)).toThrow(
      'hedge window must begin before it ends, and end before day 0, got [-60,0]',
    );
  });
});

test('a hedged walk of the market’s own returns earns nothing but rounding', () => {
  const market = walk('MKT', 3, 120);
  const twin = { ...market, symbol: 'S0' };
  const strategy = { hedge: {}, shares: 'fractional' } as const;
  const result = backtest(strategy, [twin, market], [event(80, 'S0'), event(95, 'S0')], { benchmark: 'MKT' });
  for (const { net_pnl, hedge_beta } of rows(result, 'trades')) {
    expect(hedge_beta).toBeCloseTo(1, 9);
    expect(Math.abs(Number(net_pnl))).toBeLessThan(1e-6);
  }
});
