import { describe, expect, test } from 'vitest';
import { collinearity, completeDays, fittedDays } from '../../src/abnormal/no-estimation.ts';
import { planWindows } from '../../src/events/windows.ts';
import { dimson } from '../../src/models/dimson.ts';
import { factorModel } from '../../src/models/factor-model.ts';

const plan = planWindows([-4, -1], [0, 0], [[0, 0]]);
const series = (twice: Float64Array) => ({
  plan,
  returns: Float64Array.of(0.01, Number.NaN, 0.03, 0.02, 0.05),
  benchmark: undefined,
  factors: { oil: Float64Array.of(0.1, 0.2, 0.4, 0.3, 0), gas: twice },
});
const model = factorModel(['oil', 'gas']);

describe('an estimation that failed', () => {
  test('counts the days that had everything', () => {
    expect(completeDays(model, series(Float64Array.of(1, 2, 3, Number.NaN, 0)))).toBe(2);
  });

  test('counts those that enter the fit: of leads and lags, the days that have them inside the window', () => {
    const full = { ...series(Float64Array.of(1, 2, 3, 4, 0)), returns: Float64Array.of(1, 3, 2, 5, 4) };
    const benchmark = Float64Array.of(1, 2, 4, 3, 0);
    expect(fittedDays(dimson(1), { ...full, benchmark })).toBe(2);
    expect(fittedDays(model, full)).toBe(4);
  });

  test('names the regressor that others make up', () => {
    expect(collinearity(model, series(Float64Array.of(0.2, 0.4, 0.8, 0.6, 0)))).toBe(
      'gas is a combination of alpha, oil',
    );
    expect(collinearity(model, series(Float64Array.of(1, 2, 3, 5, 0)))).toBeUndefined();
  });

  test('names none where there is no constant to be like, or nothing is estimated', () => {
    const [alpha, ...factors] = model.regressors;
    const still = series(Float64Array.of(2, 2, 2, 2, 2));
    expect(alpha).toMatchObject({ series: 'constant' });
    expect(collinearity(model, still)).toBe('gas is a combination of alpha, oil');
    expect(collinearity({ ...model, regressors: factors }, still)).toBeUndefined();
    expect(collinearity({ ...model, regressors: [] }, still)).toBeUndefined();
  });
});
