import { describe, expect, test } from 'vitest';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import { metrics } from '../../../src/backtest/performance/registry.ts';
import { curveOf, madeUp, tradesOf } from './made-up.ts';

describe('the performance of a strategy', () => {
  const { curve, trades } = madeUp(1);
  const rows = performanceOf(curve, trades);

  test('has one row for each metric and view, sessions first, trades last', () => {
    expect(rows).toHaveLength(Object.values(metrics).reduce((sum, { views }) => sum + views.length, 0));
    expect([...new Set(rows.map(({ view }) => view))]).toEqual(['calendar', 'active', 'trade']);
    expect(new Set(rows.map(({ metric, view }) => `${metric} ${view}`)).size).toBe(rows.length);
  });

  test('carries unit and definition to every row', () => {
    const row = rows.find(({ metric }) => metric === 'total-return')!;
    expect(row).toMatchObject({ view: 'calendar', unit: 'fraction', definition: 'E_n/E_0 − 1', reason: '' });
    expect(row.value).toBeCloseTo(curve.equity.at(-1)! / 100 - 1, 12);
  });

  test('takes the metrics of the caller beside its own', () => {
    const mine = { ...metrics.periods, measure: () => 42 };
    const own = performanceOf(curve, trades, {}, { ...metrics, mine }).filter(
      ({ metric }) => metric === 'mine',
    );
    expect(own.map(({ value }) => value)).toEqual([42, 42, 42]);
  });
});

test('a missing equity is the reason of what hangs on it', () => {
  const rows = performanceOf(curveOf([0.01, Number.NaN, 0.02]), tradesOf([0.01, 0.02]));
  const reasonOf = (id: string) => rows.find(({ metric }) => metric === id)!.reason;
  expect(reasonOf('sharpe')).toBe('equity or a return is missing, or equity fell to nothing');
  expect(reasonOf('max-drawdown')).toBe('equity or a return is missing, or equity fell to nothing');
  expect(reasonOf('expectancy')).toBe('');
});

test('no variants said is no deflated Sharpe ratio, and says so', () => {
  const { curve, trades } = madeUp(1);
  const deflated = performanceOf(curve, trades).find(({ metric }) => metric === 'deflated-sharpe')!;
  expect(deflated.value).toBeNaN();
  expect(deflated.reason).toBe('how many variants were tried is not given');
});

test('one variant is no search: deflated is probabilistic', () => {
  const { curve, trades } = madeUp(1);
  const rows = performanceOf(curve, trades, { trials: { count: 1, sharpeVariance: 0.5 } });
  const calendarValue = (id: string) =>
    rows.find(({ metric, view }) => metric === id && view === 'calendar')!.value;
  expect(calendarValue('deflated-sharpe')).toBe(calendarValue('probabilistic-sharpe'));
});

test('trades that are left out by a caller without types are asked for', () => {
  expect(() => performanceOf(madeUp(1).curve, undefined as never)).toThrow(
    'trades must be an entry a trade: netPnl, netReturn and the rest, got nothing',
  );
});
