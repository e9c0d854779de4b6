import { expect, test } from 'vitest';
import { lastKnown, lastKnownAt, opposite, signOfMove } from '../../../src/backtest/strategies/move.ts';

const closes = Float64Array.of(10, Number.NaN, 11, 11, 9);

test('a move is counted from the last close before it', () => {
  expect(signOfMove(closes, 2, 2)).toBe(1);
  expect(signOfMove(closes, 3, 3)).toBe(0);
  expect(signOfMove(closes, 3, 4)).toBe(-1);
});

test('a move that is not over yet, or has no close before it, is none', () => {
  expect(signOfMove(closes, 4, 5)).toBe(0);
  expect(signOfMove(closes, 0, 2)).toBe(0);
  expect(signOfMove(closes, 1, 1)).toBe(0);
});

test('the last known close passes over sessions without one', () => {
  expect(lastKnown(closes, 1)).toBe(10);
  expect(lastKnown(Float64Array.of(Number.NaN), 0)).toBeNaN();
  expect(lastKnown(closes, -1)).toBeNaN();
  expect([1, 2, -1].map((t) => lastKnownAt(closes, t))).toEqual([0, 2, -1]);
});

test('the opposite of nothing is nothing', () => {
  expect([opposite(1), opposite(-1), opposite(0)]).toEqual([-1, 1, 0]);
});
