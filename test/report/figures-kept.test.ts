import { describe, expect, test } from 'vitest';
import { decimalsKept } from '../../src/report/figures-kept.ts';

describe('prices that stand together', () => {
  test.each([
    ['of cents have two decimals', [152.3, 50, 9.95], 2],
    ['of tenths of a cent have three, a whole one too', [0.032, 0.04, 0.039], 3],
    ['of hundredths of a cent have four', [0.8712, 0.9], 4],
    ['of funds in tenths of a cent have three', [3.912], 3],
    ['have none for the noise of single precision', [9.949999809265137, 0.03200000151991844], 3],
    ['have four figures where they were never quoted', [1 / 3], 4],
    ['are told as they are where they are the smallest', [0.00001234], 8],
    ['have two where none is known', [Number.NaN, 0], 2],
  ])('%s', (_, prices, decimals) => {
    expect(decimalsKept(prices)).toBe(decimals);
  });
});
