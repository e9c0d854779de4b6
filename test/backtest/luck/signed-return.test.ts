import { expect, test } from 'vitest';
import { meanSignedReturn } from '../../../src/backtest/luck/signed-return.ts';

const rising = Float64Array.of(10, 11, 12, 13);
const rule = { entryPrices: [rising, rising], exitPrices: [rising, rising], entry: 0, exit: 1 };

test('short earns what long loses', () => {
  const evaluate = meanSignedReturn({ ...rule, sides: [1, -1] });
  expect(evaluate(Int32Array.of(0, 0))).toBe(0);
  expect(evaluate(Int32Array.of(0, 1))).toBeCloseTo((0.1 - 1 / 11) / 2, 15);
});

test('a price that is not there leaves no mean', () => {
  const evaluate = meanSignedReturn({ ...rule, sides: [1, 1] });
  expect(evaluate(Int32Array.of(0, 3))).toBeNaN();
  expect(evaluate(Int32Array.of(-1, 0))).toBeNaN();
});
