import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concurrency } from '../../../../src/backtest/performance/ingredients/concurrency.ts';
import { curveOf, tradesOf } from '../made-up.ts';

test('a trade is held from the close of its entry to the last close before its exit', () => {
  const trades = tradesOf([0, 0], { entryDay: Int32Array.of(1, 2), exitDay: Int32Array.of(3, 4) });
  expect([...concurrency({ curve: curveOf([0, 0, 0, 0]), trades })]).toEqual([1, 2, 1, 0]);
});

test('a trade that has not ended is held to the end, one within a session at no close', () => {
  const trades = tradesOf([0, 0], {
    entryDay: Int32Array.of(2, 1),
    exitDay: Int32Array.of(0, 1),
    isOpen: Uint8Array.of(1, 0),
  });
  expect([...concurrency({ curve: curveOf([0, 0, 0]), trades })]).toEqual([0, 1, 1]);
});

test('agrees with counting every close by itself', () => {
  const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(10)), { maxLength: 30 });
  fc.assert(
    fc.property(days, (some) => {
      const entryDay = Int32Array.from(some, ([entry]) => entry);
      const exitDay = Int32Array.from(some, ([entry, length]) => entry + length);
      const curve = curveOf(new Float64Array(15));
      const trades = tradesOf(new Float64Array(some.length), { entryDay, exitDay });
      const counted = [...curve.dates.subarray(1)].map(
        (day) => some.filter((_, i) => entryDay[i]! <= day && day < exitDay[i]!).length,
      );
      expect([...concurrency({ curve, trades })]).toEqual(counted);
    }),
  );
});
