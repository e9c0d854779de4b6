import { describe, expect, test } from 'vitest';
import { bases } from '../../../src/audit/bases/registry.ts';
import type { ClaimBasis, SessionPrices } from '../../../src/audit/basis.ts';

const prices: SessionPrices = {
  open: Float64Array.of(99, 101, 103),
  high: Float64Array.of(101, 112, 104),
  low: Float64Array.of(98, 100, 102),
  close: Float64Array.of(100, 110, Number.NaN),
};

test('bases are sorted by id', () => {
  expect(Object.keys(bases)).toEqual(Object.keys(bases).toSorted());
});

describe.each(Object.entries<ClaimBasis>(bases))('%s', (_, basis) => {
  test('has a name', () => {
    expect(basis.name).not.toBe('');
  });

  test('does not care for the currency: prices times ten move alike', () => {
    const times = (values: Float64Array) => values.map((value) => 10 * value);
    const { open, high, low, close } = prices;
    const tenfold = { open: times(open), high: times(high), low: times(low), close: times(close) };
    expect(basis.move(tenfold, 1)).toBeCloseTo(basis.move(prices, 1), 14);
  });

  test('of sessions without a close has no move, and none before the first or after the last', () => {
    for (const session of [-1, 2, 3, 4]) expect(basis.move(prices, session)).toBeNaN();
  });
});

test('from close to close, 100 to 110 is a tenth; the first session has no move', () => {
  expect(bases['close-to-close'].move(prices, 1)).toBeCloseTo(0.1, 15);
  expect(bases['close-to-close'].move(prices, 0)).toBeNaN();
});
