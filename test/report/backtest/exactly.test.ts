import { expect, test } from 'vitest';
import { exactly, written } from '../../../src/report/backtest/exactly.ts';

test('a share is told in percent as it was written, no finer and no coarser', () => {
  expect([0.05, 0.125, 0.00025, 0.0000206, 0.07].map(exactly)).toEqual([
    '5 %',
    '12.5 %',
    '0.025 %',
    '0.00206 %',
    '7 %',
  ]);
});

test('a number is told with all its figures and no exponent', () => {
  expect([7.8, 1e-7, 1.2345e-9, 0.12821, 20].map(written)).toEqual([
    '7.8',
    '0.0000001',
    '0.0000000012345',
    '0.12821',
    '20',
  ]);
});
