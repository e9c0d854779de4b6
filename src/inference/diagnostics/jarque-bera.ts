import * as chiSquared from '../../numeric/distributions/chi-squared.ts';
import type { Diagnostic } from './diagnostic.ts';

/** M/6·(S² + (K − 3)²/4), skewness and kurtosis with divisor M; χ²(2). */
export const jarqueBera: Diagnostic = {
  name: 'Jarque–Bera',
  reference: 'Jarque & Bera (1987), A test for normality of observations and regression residuals, ISR 55',
  nullHypothesis: 'The residuals are normal.',
  verdicts: {
    troubled:
      'residuals are not normal: the t of a single observation promises too much; read its rank among the days of its own estimation window',
    sound: 'no sign that the residuals are not normal',
  },
  diagnose({ residuals, known, squares }) {
    const variance = squares / known;
    let cubes = 0;
    let fourths = 0;
    for (const value of residuals) {
      if (Number.isNaN(value)) continue;
      const square = value ** 2;
      cubes += square * value;
      fourths += square ** 2;
    }
    const skewness = cubes / known / variance / Math.sqrt(variance);
    const excess = fourths / known / variance ** 2 - 3;
    const statistic = (known / 6) * (skewness ** 2 + excess ** 2 / 4);
    return {
      statistic,
      degreesOfFreedom: 2,
      evidence: { pValue: chiSquared.upperTail(statistic, 2) },
    };
  },
};
