import { expect, test } from 'vitest';
import { priceRange } from '../../../src/prices/gate/price-range.ts';
import { series } from './made-up.ts';

const said = (open: number, high: number, low: number, close: number) =>
  priceRange
    .judge(series(['2026-04-24'], { open: [open], high: [high], low: [low], close: [close] }))
    .map(({ message }) => message);

test('a high below the low', () => {
  expect(said(5, 4, 6, 5)).toEqual([
    'high of X on 2026-04-24 must be at least the low, 6, got 4; compare the row with another source',
  ]);
});
test('an open or a close outside of both', () => {
  expect(said(7, 6, 4, 3)).toEqual([
    'open of X on 2026-04-24 must lie between low and high, 4 and 6, got 7; compare the row with another source',
    'close of X on 2026-04-24 must lie between low and high, 4 and 6, got 3; compare the row with another source',
  ]);
});
test('rounding is no reason to complain, nor is what is not known', () => {
  expect(said(100.04, 100, 99, 98.96)).toEqual([]);
  expect(said(5, NaN, NaN, 5)).toEqual([]);
  expect(said(NaN, 6, 4, NaN)).toEqual([]);
  expect(priceRange.judge(series(['2026-04-24'], { close: [5] }))).toEqual([]);
});
