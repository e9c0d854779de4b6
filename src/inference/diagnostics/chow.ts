import * as f from '../../numeric/distributions/f.ts';
import { isCollinear, leastSquares } from '../../numeric/least-squares.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FittedWindow } from './fitted-window.ts';

/**
 * ((S − S₁ − S₂)/k)/((S₁ + S₂)/(M − 2k)), S the residual sum of squares over the window and over its halves, split at
 * the middle session; F(k, M − 2k). Made of the residuals: what a fit left over is as hard to explain as what it was of.
 */
export const chow: Diagnostic = {
  name: 'Chow test at mid-window',
  reference:
    'Chow (1960), Tests of equality between sets of coefficients in two linear regressions, Econometrica 28',
  nullHypothesis: 'The coefficients are the same in both halves of the estimation window.',
  verdicts: {
    troubled:
      'the coefficients changed within the estimation window: what is expected on the event day may be neither; try a shorter window, or one closer to the event',
    sound: 'no sign that the coefficients changed',
  },
  diagnose(fit) {
    const k = fit.design.length;
    if (k === 0) return { reason: 'the model estimates no coefficients' };
    const { length } = fit.residuals;
    const halves = [
      [0, length >> 1],
      [length >> 1, length],
    ] as const;
    const parts = halves.map(([from, to]) => sumOfSquares(fit, from, to));
    const whole = sumOfSquares(fit, 0, length);
    const denominator = fit.known - 2 * k;
    if (whole === undefined || parts.includes(undefined) || !(denominator > 0))
      return { reason: 'half a window does not determine the coefficients' };
    const apart = parts[0]! + parts[1]!;
    const statistic = (whole - apart) / k / (apart / denominator);
    return {
      statistic,
      degreesOfFreedom: k,
      denominatorDegreesOfFreedom: denominator,
      evidence: { pValue: f.upperTail(statistic, k, denominator) },
    };
  },
};

/** What least squares on the sessions `from … to − 1` leaves; nothing where they do not determine the coefficients. */
function sumOfSquares(
  { residuals, design, hasConstant }: FittedWindow,
  from: number,
  to: number,
): number | undefined {
  const kept = design.map(() => new Float64Array(to - from));
  const response = new Float64Array(to - from);
  let rows = 0;
  for (let t = from; t < to; t++) {
    if (Number.isNaN(residuals[t]!)) continue;
    for (let j = 0; j < kept.length; j++) kept[j]![rows] = design[j]![t]!;
    response[rows++] = residuals[t]!;
  }
  if (rows < kept.length) return undefined;
  const fit = leastSquares(kept, response, rows, hasConstant);
  return isCollinear(fit) ? undefined : fit.residualSumOfSquares;
}
