import { describe, expect, test } from 'vitest';
import { bases, HEADLINE_BASIS } from '../../../src/audit/bases/registry.ts';
import type { ClaimBasis, SessionPrices } from '../../../src/audit/basis.ts';

const missing = Number.NaN;
const prices: SessionPrices = {
  open: Float64Array.of(99, 100, 104, 120, missing),
  high: Float64Array.of(101, 104, 112, 125, missing),
  low: Float64Array.of(98, 96, 102, 108, missing),
  close: Float64Array.of(100, 100, 110, 121, missing),
};

test('bases are sorted by id', () => {
  expect(Object.keys(bases)).toEqual(Object.keys(bases).toSorted());
  expect(Object.keys(bases)).toContain(HEADLINE_BASIS);
});

test('no two bases answer to the same words', () => {
  const words = Object.values<ClaimBasis>(bases).flatMap((basis) => basis.words);
  const names = Object.values<ClaimBasis>(bases).flatMap(({ name, short }) => [name, short]);
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries<ClaimBasis>(bases))('%s', (_, basis) => {
  test('has a name, and words by which a claim asks for it', () => {
    expect(basis.name).not.toBe('');
    expect(basis.short.length).toBeLessThan(basis.name.length);
    expect(basis.words.length).toBeGreaterThan(0);
  });

  test('does not care for the currency: prices times ten move alike', () => {
    const times = (values: Float64Array) => values.map((value) => 10 * value);
    const { open, high, low, close } = prices;
    const tenfold = { open: times(open), high: times(high), low: times(low), close: times(close) };
    expect(basis.move(tenfold, 2, 2)).toBeCloseTo(basis.move(prices, 2, 2), 14);
  });

  test('of sessions without a price has no move, and none before the first or after the last', () => {
    for (const session of [-1, 4, 5, 6]) expect(basis.move(prices, session, session)).toBeNaN();
    expect(basis.move(prices, 3, 4)).toBeNaN();
  });
});

/** One session, then two from the same start. */
const moves: Readonly<Record<keyof typeof bases, readonly [one: number, two: number]>> = {
  'close-to-close': [110 / 100 - 1, 121 / 100 - 1],
  gap: [104 / 100 - 1, missing],
  'intraday-range': [112 / 102 - 1, 125 / 102 - 1],
  'open-to-close': [110 / 104 - 1, 121 / 104 - 1],
  'previous-close-to-high': [112 / 100 - 1, 125 / 100 - 1],
  'previous-close-to-low': [102 / 100 - 1, 102 / 100 - 1],
  'since-previous-session': [110 / 100 - 1, 121 / 100 - 1],
};

test.each(Object.entries(moves))('%s of one session, and of two', (id, [one, two]) => {
  const { move } = bases[id as keyof typeof bases];
  expect([move(prices, 2, 2), move(prices, 2, 3)]).toEqual([one, two]);
});

test('the swing of a fall is the low over the high; no other move hangs on the direction', () => {
  for (const [id, { move }] of Object.entries<ClaimBasis>(bases)) {
    const expected = id === 'intraday-range' ? 102 / 112 - 1 : move(prices, 2, 2);
    expect(move(prices, 2, 2, -1)).toBe(expected);
  }
  expect(bases['intraday-range'].move(prices, 2, 3, -1)).toBe(102 / 125 - 1);
});

test('on its resumption a security has moved since the last session it traded', () => {
  const some = (...values: number[]) => Float64Array.of(...values);
  const resumed: SessionPrices = {
    open: some(6, 6, missing, 7.4),
    high: some(6, 6.2, missing, 8),
    low: some(6, 6, missing, 7.1),
    close: some(6, 6.1, missing, 7.7),
  };
  const on = (id: keyof typeof bases) => bases[id].move(resumed, 3, 3);
  expect(on('close-to-close')).toBe(7.7 / 6.1 - 1);
  expect(on('gap')).toBe(7.4 / 6.1 - 1);
  expect(on('previous-close-to-high')).toBe(8 / 6.1 - 1);
  expect(on('previous-close-to-low')).toBe(7.1 / 6.1 - 1);
  expect(on('since-previous-session')).toBe(7.7 / 6 - 1);
});

test('words that say a direction are words of their basis', () => {
  for (const { words, directions = {} } of Object.values<ClaimBasis>(bases))
    for (const phrase of Object.keys(directions)) expect(words).toContain(phrase);
});

test('the first session has no previous close, and the second no close two sessions before', () => {
  expect(bases['close-to-close'].move(prices, 0, 0)).toBeNaN();
  expect(bases['open-to-close'].move(prices, 0, 0)).toBe(100 / 99 - 1);
  expect(bases['since-previous-session'].move(prices, 1, 1)).toBeNaN();
});
