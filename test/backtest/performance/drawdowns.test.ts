import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawdowns } from '../../../src/backtest/performance/drawdowns.ts';
import { deepest } from '../../../src/backtest/performance/ingredients/under-water.ts';
import { curveOf, madeUp } from './made-up.ts';

/** A curve through given levels. */
const through = (...equity: number[]) => ({
  ...curveOf(equity.slice(1)),
  equity: Float64Array.from(equity),
});

describe('falls', () => {
  test('run from a highest to its recovery, the deepest first', () => {
    expect(drawdowns(through(100, 90, 100, 120, 60, 80, 120, 110))).toEqual([
      { start: 3, trough: 4, recovery: 6, depth: -0.5, days: 3 },
      { start: 0, trough: 1, recovery: 2, depth: 90 / 100 - 1, days: 2 },
      { start: 6, trough: 7, recovery: Number.NaN, depth: 110 / 120 - 1, days: 1 },
    ]);
  });

  test('begin at the last day of the highest, not the first', () => {
    expect(drawdowns(through(100, 100, 50, 100))[0]).toMatchObject({ start: 1, recovery: 3 });
  });

  test('are none where equity never fell, and no more than asked for', () => {
    expect(drawdowns(through(1, 2, 2, 3))).toEqual([]);
    expect(drawdowns(through(4, 3, 4, 3, 4, 3), 2)).toHaveLength(2);
  });

  test('as deep as each other are told in order of time', () => {
    expect(drawdowns(through(4, 3, 4, 3, 4)).map(({ start }) => start)).toEqual([0, 2]);
  });

  test('never overlap, and the first is the maximum drawdown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
        const { curve } = madeUp(seed);
        const falls = drawdowns(curve, 1000);
        expect(falls[0]?.depth ?? 0).toBeCloseTo(deepest(curve.equity), 14);
        const inTime = falls.toSorted((a, b) => a.start - b.start);
        for (const [i, { start, trough, recovery }] of inTime.entries()) {
          expect(trough).toBeGreaterThan(start);
          const next = inTime[i + 1];
          if (next === undefined) continue;
          expect(recovery).toBeGreaterThan(trough);
          expect(next.start).toBeGreaterThanOrEqual(recovery);
        }
      }),
    );
  });
});
