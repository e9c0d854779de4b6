import { describe, expect, test } from 'vitest';
import { plateau } from '../../../src/backtest/luck/plateau.ts';

const square = ['a', 'b'].map((name) => ({ name, values: [1, 2, 3] }));
const over = (...values: number[]) => ({ axes: square, values: Float64Array.from(values) });

describe('the best of a sweep', () => {
  test('is a spike where no neighbour keeps half of it', () => {
    expect(plateau(over(1, 1, 1, 1, 9, 1, 1, 1, 1))).toEqual({
      best: 4,
      value: 9,
      neighbours: 8,
      keeping: 0,
      share: 0,
      region: 1 / 9,
    });
  });

  test('is a plateau where all do', () => {
    expect(plateau(over(5, 5, 5, 5, 9, 5, 5, 5, 5))).toMatchObject({ keeping: 8, share: 1, region: 1 });
  });

  test('in a corner has the three neighbours that are there', () => {
    expect(plateau(over(9, 5, 1, 1, 1, 1, 1, 1, 9))).toMatchObject({
      best: 0,
      neighbours: 3,
      keeping: 1,
      share: 1 / 3,
      region: 2 / 9, // the other 9 is no step away
    });
  });

  test('keeps as much as is asked for', () => {
    expect(plateau(over(5, 5, 5, 5, 9, 5, 5, 5, 5), 0.6)).toMatchObject({ keeping: 0 });
  });

  test('does not take an undefined neighbour for one that keeps', () => {
    expect(plateau(over(Number.NaN, 8, 8, 8, 9, 8, 8, 8, 8))).toMatchObject({ keeping: 7, region: 8 / 9 });
  });

  test('that earns nothing has no plateau', () => {
    const reason = 'the best value is not above 0';
    expect(plateau(over(-1, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual({ reason });
    expect(plateau({ axes: [{ name: 'a', values: [1] }], values: Float64Array.of(Number.NaN) })).toEqual({
      reason,
    });
  });

  test('of one point has no neighbours to tell', () => {
    const alone = plateau({ axes: [{ name: 'a', values: [1] }], values: Float64Array.of(2) });
    expect(alone).toMatchObject({ neighbours: 0, share: Number.NaN, region: 1 });
  });
});
