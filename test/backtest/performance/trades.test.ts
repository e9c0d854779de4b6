import { expect, test } from 'vitest';
import { closedOf } from '../../../src/backtest/performance/trades.ts';
import { madeUp, tradesOf } from './made-up.ts';

test('a trade that is still open is not among those that ended', () => {
  const closed = closedOf(tradesOf([0.01, 0.02, 0.03], { isOpen: Uint8Array.of(0, 1, 0) }));
  expect([...closed.netReturn]).toEqual([0.01, 0.03]);
  expect([...closed.entryDay]).toEqual([1, 3]);
  expect([...closed.exitDay]).toEqual([8, 10]);
  expect([...closed.eventDate]).toEqual([0, 2]);
  expect([...closed.isOpen]).toEqual([0, 0]);
  expect(closed.adverseExcursion).toBeUndefined();
});

test('excursions go with their trades', () => {
  const { trades } = madeUp(1, 10, 4);
  expect(closedOf(trades).adverseExcursion).toEqual(trades.adverseExcursion!.slice(0, 3));
  expect(closedOf(trades).favourableExcursion).toEqual(trades.favourableExcursion!.slice(0, 3));
});
