import { expect, test } from 'vitest';
import { bestAlone } from '../../../src/backtest/luck/best-alone.ts';
import { golden, variants } from './golden-variants.ts';

test('the best golden variant looks significant alone', () => {
  const { best, t, pValue } = bestAlone(variants);
  expect(best).toBe(7);
  expect(t).toBeCloseTo(golden.naive_best_t!, 12);
  expect(pValue).toBeCloseTo(golden.naive_best_p_one_sided!, 12);
});

test('variants that never vary have no best', () => {
  expect(bestAlone([new Float64Array(3)])).toEqual({ best: -1, t: Number.NaN, pValue: Number.NaN });
  expect(bestAlone([new Float64Array(3), Float64Array.of(-1, -2, -3)]).best).toBe(1);
});
