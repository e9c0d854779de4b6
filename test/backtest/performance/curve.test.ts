import { describe, expect, test } from 'vitest';
import { checkCurve, isActive, isHeld, returnsOf, ruinOf } from '../../../src/backtest/performance/curve.ts';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import { QuestionError } from '../../../src/errors/error.ts';
import { curveOf, tradesOf } from './made-up.ts';

describe('returns from level to level', () => {
  test('are one fewer than the levels', () => {
    const [up, down] = returnsOf(Float64Array.of(100, 110, 99));
    expect(up).toBeCloseTo(0.1, 12);
    expect(down).toBeCloseTo(-0.1, 12);
    expect(returnsOf(new Float64Array(0))).toHaveLength(0);
  });

  test('are missing on both sides of a missing level, and after equity is gone', () => {
    expect([...returnsOf(Float64Array.of(1, Number.NaN, 1, 0, 1))]).toEqual([
      Number.NaN,
      Number.NaN,
      -1,
      Number.NaN,
    ]);
  });
});

describe('a session', () => {
  const curve = { ...curveOf([0, 0, 0, 0.01]), exposure: Float64Array.of(0, 1, 0, 0, 0) };
  const returns = returnsOf(curve.equity);

  test('is active when it is entered, when it is left, and when it earned something in between', () => {
    expect([0, 1, 2, 3].map((session) => isActive(curve, returns, session))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('after equity fell to nothing', () => {
  const curve = {
    ...curveOf(Array(4).fill(0)),
    equity: Float64Array.of(100, -50, -50, 0, 0),
    exposure: Float64Array.of(0, -2, 0, Number.NaN, Number.NaN),
  };
  const returns = returnsOf(curve.equity);

  test('a session counts while something is held, and no longer', () => {
    expect([0, 1, 2, 3].map((session) => isActive(curve, returns, session))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([0, -1, 0.5, Number.NaN].map(isHeld)).toEqual([false, true, true, false]);
  });

  test('it is the reason why nothing is measured in shares of it', () => {
    const whole = { ...curve, netExposure: curve.exposure, traded: Float64Array.of(0, 9, 9, 0, 0) };
    const rows = performanceOf(whole, tradesOf([-1.5]));
    const reasonOf = (id: string) => rows.find(({ metric }) => metric === id)!.reason;
    for (const of of ['gross-exposure-average', 'gross-exposure-max', 'net-exposure-average', 'turnover'])
      expect(reasonOf(of), of).toBe('equity fell to nothing');
    expect(reasonOf('net-exposure-max')).toBe('equity fell to nothing');
    expect(rows.find(({ metric }) => metric === 'active-sessions')!.value).toBe(2);
    expect(rows.find(({ metric }) => metric === 'exposure-time')!.value).toBe(0.25);
    expect(ruinOf(curveOf([0.01, -0.5]))).toBeUndefined();
  });
});

test('a session whose equity is missing may have been one in which something was held', () => {
  const curve = { ...curveOf([0, Number.NaN, 0]), exposure: new Float64Array(4) };
  expect(isActive(curve, returnsOf(curve.equity), 1)).toBe(true);
});

test('a curve says all that is wrong with it at once', () => {
  const wrong = () =>
    checkCurve({
      dates: Int32Array.of(3, 2),
      equity: Float64Array.of(0, 1, 2),
      exposure: Float64Array.of(0, 0),
      sessionsPerYear: Number.NaN,
    });
  expect(wrong).toThrow(QuestionError);
  expect(wrong).toThrow(
    [
      'equity must be as long as dates, 2, got 3',
      'dates[1] must be after 3, got 2',
      'equity[0] must be a positive number, got 0',
      'sessionsPerYear must be a positive number, got NaN',
    ].join('\n'),
  );
  expect(() => checkCurve(curveOf([0.01]))).not.toThrow();
});

test('a curve without a day is no curve', () => {
  const empty = new Float64Array(0);
  expect(() =>
    checkCurve({ dates: new Int32Array(0), equity: empty, exposure: empty, sessionsPerYear: 252 }),
  ).toThrow('dates must hold the day of the starting equity, got "none"');
});
