import { describe, expect, test } from 'vitest';
import { observe, positionOf, regressorValues, spanOf, withoutReturns } from '../../src/abnormal/series.ts';
import { lengthOf, planWindows } from '../../src/events/windows.ts';
import type { ReturnPanel } from '../../src/prices/panel.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import type { SessionIndex } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';

const plan = planWindows([-5, -2], [-1, 1], [[0, 0]]);

/** Two securities on ten sessions: returns 0 … 9 and 10 … 19, the second without a benchmark. */
const panel: ReturnPanel = {
  calendar: exchangeCalendar(exchanges.XHKG),
  first: 0 as SessionIndex,
  sessions: 10,
  securities: ['A', 'B'].map((symbol) => ({
    symbol,
    name: symbol,
    exchange: 'XHKG',
    currency: 'HKD',
    issuer: symbol,
    benchmark: undefined,
  })),
  rows: new Map([
    ['A', 0],
    ['B', 1],
  ]),
  returns: Float64Array.from({ length: 20 }, (_, i) => i),
  benchmarkReturns: [Float64Array.from({ length: 10 }, (_, i) => -i), undefined],
  factorReturns: new Map([
    ['smb of X', [0, 1].map((row) => Float64Array.from({ length: 10 }, (_, i) => 100 * row + i))],
  ]),
  returnKind: 'simple',
};

test('a span runs from the start of the estimation window to the end of the event window', () => {
  expect(spanOf(plan)).toEqual({ dayZero: 5, length: 7 });
  expect([positionOf(plan, -5), positionOf(plan, 0), positionOf(plan, 1)]).toEqual([0, 5, 6]);
});

test('sessions between the two windows belong to the span', () => {
  expect(spanOf(planWindows([-50, -30], [-1, 1], [])).length).toBe(52);
});

describe('an observation', () => {
  test('is what lies around its day 0, of its own row', () => {
    const series = observe(panel, 1, 6, plan)!;
    expect([...series.returns]).toEqual([11, 12, 13, 14, 15, 16, 17]);
    expect(series.benchmark).toBeUndefined();
    expect([...observe(panel, 0, 6, plan)!.benchmark!]).toEqual([-1, -2, -3, -4, -5, -6, -7]);
  });

  test('knows whose it is and on which days', () => {
    const series = observe(panel, 1, 6, plan)!;
    expect(series.security).toBe('B');
    expect(series.dates).toEqual({
      estimation: panel.calendar.sessions.subarray(1, 1 + lengthOf(plan.estimation)),
      event: panel.calendar.sessions.subarray(8 - lengthOf(plan.event), 8),
    });
  });

  test('shares its dates with all of its day 0, and with no other', () => {
    const { dates } = observe(panel, 1, 6, plan)!;
    expect(observe(panel, 0, 6, plan)!.dates).toBe(dates);
    expect(observe(panel, 0, 7, plan)!.dates).not.toEqual(dates);
    expect(observe(panel, 1, 6, { ...plan, event: [0, 0] })!.dates).not.toEqual(dates);
  });

  test('has the factors its model names, under the names the model knows', () => {
    const series = observe(panel, 1, 6, plan, { smb: 'smb of X' })!;
    expect([...series.factors!.smb!]).toEqual([101, 102, 103, 104, 105, 106, 107]);
    expect(regressorValues(series, 'smb')).toBe(series.factors!.smb);
  });

  test('may be without the returns of some days, on a copy; days beyond its span are passed over', () => {
    const series = observe(panel, 0, 6, plan)!;
    const without = withoutReturns(series, [-9, -5, 1, 9]);
    expect([...without.returns]).toEqual([Number.NaN, 2, 3, 4, 5, 6, Number.NaN]);
    expect([...series.returns]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(without.benchmark).toBe(series.benchmark);
  });

  test('copies nothing', () => {
    const series = observe(panel, 0, 6, plan)!;
    expect(series.returns.buffer).toBe(panel.returns.buffer);
    expect(series.benchmark!.buffer).toBe(panel.benchmarkReturns[0]!.buffer);
  });

  test('exists where its windows just fit, and not a session further', () => {
    expect(observe(panel, 0, 5, plan)).toBeDefined();
    expect(observe(panel, 0, 4, plan)).toBeUndefined();
    expect(observe(panel, 0, 8, plan)).toBeDefined();
    expect(observe(panel, 0, 9, plan)).toBeUndefined();
    expect(observe(panel, 1, 4, plan)).toBeUndefined(); // would begin in the row above
  });
});

test('a series an observation has not is a defect of the caller', () => {
  const series = observe(panel, 1, 6, plan)!;
  expect(() => regressorValues(series, 'benchmark')).toThrow(
    'a model that uses the benchmark was given an observation without one',
  );
  const { plan: own, returns, benchmark } = series;
  expect(() => regressorValues({ plan: own, returns, benchmark }, 'oil')).toThrow(
    'a model that uses the oil was given an observation without one',
  );
});
