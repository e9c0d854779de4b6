import { expect, test } from 'vitest';
import { exactly } from '../../../src/report/backtest/exactly.ts';

test('a share is told in percent as it was written, no finer and no coarser', () => {
  expect([0.05, 0.125, 0.00025, 0.0000206, 0.07].map(exactly)).toEqual([
    '5 %',
    '12.5 %',
    '0.025 %',
    '0.00206 %',
    '7 %',
  ]);
});
