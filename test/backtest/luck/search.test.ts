import { expect, test } from 'vitest';
import { judgeSearch } from '../../../src/backtest/luck/search.ts';
import { variants } from './golden-variants.ts';

test('the best of ten looks significant alone and is not after the search', () => {
  const verdict = judgeSearch(variants, { seed: 20260424, draws: 1000, meanBlock: 10 });
  if ('reason' in verdict.superiorAbility || 'reason' in verdict.deflation) throw new Error('not told');
  expect(verdict.tried).toBe(10);
  expect(verdict.alone.pValue).toBeLessThan(0.05);
  expect(verdict.realityCheck.pValue).toBeGreaterThan(0.05);
  expect(verdict.superiorAbility.pValues.consistent).toBeGreaterThan(0.05);
  expect(verdict.deflation.deflated).toBeLessThan(0.95);
});

test('the same seed judges the same, and blocks are √n where nothing is said', () => {
  const draws = { seed: 1, draws: 50 };
  expect(judgeSearch(variants, draws)).toEqual(judgeSearch(variants, { ...draws, meanBlock: 23 }));
});
