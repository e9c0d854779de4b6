import { expect, test } from 'vitest';
import { positivePrice } from '../../../src/prices/gate/positive-price.ts';
import { raw } from './made-up.ts';

test('prices of zero or less and volumes below zero are errors; unknown ones are not', () => {
  const rows = raw(['2026-04-22', '2026-04-23', '2026-04-24'], {
    close: [0, 1, NaN],
    adj_close: [1, -2, NaN],
    volume: [0, -1, NaN],
  });
  expect(
    positivePrice.judge(rows).map(({ severity, line, column, message }) => [severity, line, column, message]),
  ).toEqual([
    [
      'error',
      2,
      'close',
      'close of X on 2026-04-22 must be above 0, got 0; leave the field empty where it is not known',
    ],
    [
      'error',
      3,
      'adj_close',
      'adj_close of X on 2026-04-23 must be above 0, got -2; leave the field empty where it is not known',
    ],
    [
      'error',
      3,
      'volume',
      'volume of X on 2026-04-23 must be 0 or more, got -1; leave the field empty where it is not known',
    ],
  ]);
});

test('what is wrong in one row is told together', () => {
  const rows = raw(['2026-04-22', '2026-04-23'], { open: [0, 0], close: [0, 0] });
  expect(positivePrice.judge(rows).map(({ line, column }) => [line, column])).toEqual([
    [2, 'open'],
    [2, 'close'],
    [3, 'open'],
    [3, 'close'],
  ]);
});
