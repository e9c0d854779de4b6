import * as normal from '../../numeric/distributions/normal.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Σ(eₜ − eₜ₋₁)²/Σe², near 2 without serial correlation, nearer 0 or 4 with. The p-value is approximate: N(2, 4/M), which
 * it has in large samples; the exact distribution hangs on the regressors. Where sessions are missing, the numerator is
 * lengthened to the M − 1 differences a window without gaps has.
 */
export const durbinWatson: Diagnostic = {
  name: 'Durbin–Watson',
  reference:
    'Durbin & Watson (1950), Testing for serial correlation in least squares regression, Biometrika 37',
  nullHypothesis: 'A residual is not correlated with the one before it.',
  verdicts: {
    troubled:
      'a residual tells of the next: windows of several days are more or less uncertain than their tests say; prefer tests robust to serial correlation',
    sound: 'no sign that a residual tells of the next',
  },
  diagnose({ residuals, known, squares }) {
    let sum = 0;
    let pairs = 0;
    for (let t = 1; t < residuals.length; t++) {
      const step = residuals[t]! - residuals[t - 1]!;
      if (Number.isNaN(step)) continue;
      sum += step * step;
      pairs++;
    }
    if (pairs === 0) return { reason: 'no two sessions in a row have a residual' };
    const statistic = (sum / squares) * ((known - 1) / pairs);
    return { statistic, evidence: { pValue: normal.twoSided((statistic - 2) * (Math.sqrt(known) / 2)) } };
  },
};
