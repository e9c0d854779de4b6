import { describe, expect, test } from 'vitest';
import { bootstrapByEventDate } from '../../../src/backtest/luck/event-date-bootstrap.ts';
import { luckIntervals } from '../../../src/backtest/luck/intervals.ts';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import { curveOf, madeUp, tradesOf } from '../performance/made-up.ts';

const draws = { seed: 1, draws: 499, confidence: 0.95 };

describe('the intervals of a strategy', () => {
  const { curve, trades } = madeUp(5, 120, 30);
  const rows = luckIntervals(curve, trades, draws);

  test('hold the estimates that its performance tells', () => {
    const told = new Map(
      performanceOf(curve, trades).map(({ metric, view, value }) => [`${metric} ${view}`, value]),
    );
    const names = {
      'mean-net-return': 'expectancy trade',
      'mean-session-return': 'mean calendar',
      sharpe: 'sharpe calendar',
      'total-return': 'total-return calendar',
    };
    for (const [measure, name] of Object.entries(names)) {
      const row = rows.find((some) => some.measure === measure)!;
      expect(row.estimate).toBeCloseTo(told.get(name)!, 12);
      expect(row.low).toBeLessThan(row.estimate);
      expect(row.high).toBeGreaterThan(row.estimate);
      expect(row.reason).toBe('');
    }
  });

  test('leave out the trade that is still open, and draw its dates as the bootstrap does', () => {
    const [row] = rows;
    const kept = 29;
    const outcome = bootstrapByEventDate(
      trades.netReturn.slice(0, kept),
      trades.eventDate.slice(0, kept),
      draws,
    );
    if ('reason' in outcome) throw new Error(outcome.reason);
    expect(row).toMatchObject({ n: kept, dates: kept, ...outcome.percentile, pValue: outcome.pValue });
  });

  test('of the curve hang on how long its blocks are, and their Sharpe ratio on the interest', () => {
    const sharpe = (own: object) =>
      luckIntervals(curve, trades, { ...draws, ...own }).find(({ measure }) => measure === 'sharpe')!;
    const [short, long] = [sharpe({ meanBlock: 1 }), sharpe({ meanBlock: 40 })];
    expect(short.estimate).toBe(long.estimate);
    expect(short.low).not.toBe(long.low);
    const told = performanceOf(curve, trades, { riskFree: 0.0002 });
    const { value } = told.find(({ metric, view }) => metric === 'sharpe' && view === 'calendar')!;
    expect(sharpe({ riskFree: 0.0002 }).estimate).toBeCloseTo(value, 12);
  });

  test('are the same for the same seed', () => {
    expect(luckIntervals(curve, trades, draws)).toEqual(rows);
  });
});

test('too little to draw from has a reason for every measure', () => {
  const reasons = (curve: Parameters<typeof luckIntervals>[0]) =>
    luckIntervals(curve, tradesOf([0.01]), draws).map(({ measure, estimate, reason }) => {
      if (reason !== '') expect(estimate).toBeNaN();
      return [measure, reason];
    });
  expect(reasons(curveOf([0.01]))).toEqual([
    ['mean-net-return', 'fewer than two event dates'],
    ['mean-net-pnl', 'fewer than two event dates'],
    ['mean-session-return', 'fewer than two sessions'],
    ['sharpe', 'fewer than two sessions'],
    ['total-return', 'fewer than two sessions'],
  ]);
  expect(reasons(curveOf([0.01, Number.NaN]))[2]).toEqual([
    'mean-session-return',
    'equity is missing on some session',
  ]);
  const ruined = curveOf([0.01, -1, 0, 0]);
  expect(reasons(ruined)[4]).toEqual(['total-return', 'equity fell to nothing']);
  expect(reasons(curveOf([0, 0]))[3]).toEqual(['sharpe', 'the returns do not vary']);
});
