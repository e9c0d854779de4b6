import { expect, test } from 'vitest';
import { leastP } from '../../../src/report/backtest/least-p.ts';

test('a share of draws that is 0 can be told from one draw and no less', () => {
  expect(leastP({ p_value: 0, draws: 999 })).toBe(1 / 999);
});

test('a share that is not 0, or of no draws, is told as it is', () => {
  expect(leastP({ p_value: 1 / 1000, draws: 999 })).toBeUndefined();
  expect(leastP({ p_value: Number.NaN, draws: 999 })).toBeUndefined();
  expect(leastP({ p_value: 0, draws: Number.NaN })).toBeUndefined();
});
