import { expect, test } from 'vitest';
import type { BacktestResult } from '../../../src/backtest/result.ts';
import { reasonsSaid } from '../../../src/report/backtest/not-traded.ts';
import { empty, untried } from './made-up.ts';

/** Observations that were not traded for these reasons. */
function skippedFor(reasons: readonly string[]): Pick<BacktestResult, 'tables'> {
  const { tables } = untried();
  const columns = { ...tables.skipped.columns, reason: [...reasons] };
  return { tables: { ...tables, skipped: { ...tables.skipped, columns } } };
}

test('reasons are told in words, the commonest first', () => {
  expect(reasonsSaid(empty())).toEqual(['2: the trade would have been smaller than one lot']);
  expect(reasonsSaid(skippedFor(['no-side', 'no-capital', 'no-capital']))).toEqual([
    '2: there was not enough capital',
    '1: the strategy took no side',
  ]);
});

test('beyond five the others are told together, so that none is dropped in silence', () => {
  const many = ['no-beta', 'no-capital', 'no-price', 'no-rate', 'no-side', 'no-size', 'overlap'];
  expect(reasonsSaid(skippedFor(many))).toHaveLength(6);
  expect(reasonsSaid(skippedFor(many)).at(-1)).toBe('2: other reasons, in the table skipped');
});

test('where everything was traded there is no reason', () => {
  expect(reasonsSaid(skippedFor([]))).toEqual([]);
});
