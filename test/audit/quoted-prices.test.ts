import { describe, expect, test } from 'vitest';
import type { SessionPrices } from '../../src/audit/basis.ts';
import { knownUpTo, quotedPrices } from '../../src/audit/quoted-prices.ts';
import { exchanges } from '../../src/time/registry.ts';

const missing = Number.NaN;

/** Prices of which all four are the close. */
function flat(...close: number[]): SessionPrices {
  const prices = Float64Array.from(close);
  return { open: prices, high: prices, low: prices, close: prices };
}

/** Quoted closes of 100, 100, then a close whose adj_close/close has grown by so much. */
const quoted = (growth: number, mic: keyof typeof exchanges = 'XHKG') =>
  quotedPrices(flat(100, 100, 100), Float64Array.of(100 / growth, 100 / growth, 100), exchanges[mic]);

describe('outside the mainland', () => {
  test('the session of a split, and all after it, are quoted in as many shares as before', () => {
    for (const growth of [1.5, 2, 3, 10, 0.5, 0.1]) {
      const prices = quoted(growth);
      expect(prices.close[2]).toBeCloseTo(100 * growth, 10);
      expect([...prices.close.subarray(0, 2)]).toEqual([100, 100]);
      for (const column of ['open', 'high', 'low'] as const) expect(prices[column]).toEqual(prices.close);
      expect(prices.unclear).toEqual([]);
    }
  });

  test('a dividend leaves prices as they stand, off and all', () => {
    const raw = flat(100, 104, 100);
    for (const growth of [1, 1.001, 1.04, 1.08, 0.985]) {
      expect(quotedPrices(raw, Float64Array.of(100, 104, 100 * growth), exchanges.XNYS)).toBe(raw);
    }
  });

  test('what may be a special dividend or a small issue of shares is unclear', () => {
    for (const growth of [1.1, 1.2, 1.4, 0.95, 0.8]) {
      const prices = quoted(growth);
      expect(prices.unclear).toEqual([2]);
      expect([...prices.close]).toEqual([100, 100, 100]);
    }
  });
});

test('on the mainland a dividend and a small issue of shares are adjusted, as the exchange adjusts its reference price', () => {
  for (const mic of ['XSHG', 'XSHE'] as const) {
    for (const growth of [1.01, 1.04, 1.1, 2]) {
      expect(quoted(growth, mic).close[2]).toBeCloseTo(100 * growth, 10);
      expect(quoted(growth, mic).unclear).toEqual([]);
    }
    // An adj_close of few digits is no dividend.
    expect(quoted(1.0002, mic).close[2]).toBe(100);
  }
});

test('a split while the security was suspended is seen on its next session', () => {
  const raw = flat(100, missing, missing, 52);
  const { close } = quotedPrices(raw, Float64Array.of(50, missing, missing, 52), exchanges.XHKG);
  expect([...close]).toEqual([100, missing, missing, 104]);
});

test('without adj_close prices are taken as they stand', () => {
  const raw = flat(100, 50);
  expect(quotedPrices(raw, Float64Array.of(missing, missing), exchanges.XHKG)).toBe(raw);
});

test('nothing is known before the last unclear session that a move reaches', () => {
  const prices = { ...flat(1, 2, 3, 4), unclear: [1, 3] };
  expect([...knownUpTo(prices, 3).close]).toEqual([missing, missing, missing, 4]);
  expect([...knownUpTo(prices, 2).open]).toEqual([missing, 2, 3, 4]);
  expect(knownUpTo(prices, 0)).toBe(prices);
  const clear = flat(1, 2);
  expect(knownUpTo(clear, 1)).toBe(clear);
});
