import { isCollinear, type LeastSquaresFit, leastSquares } from '../../numeric/least-squares.ts';
import type { Fitted } from './covariance.ts';

/** What CARs are regressed on: n observations, those with everything known. */
export interface CrossSection {
  /** CARs, fractions. */
  readonly response: Float64Array;
  /** Names of the columns of the design, the constant first. */
  readonly terms: readonly string[];
  /** One array of n a term, the constant first. */
  readonly design: readonly Float64Array[];
  /** One an observation, such as 1/Var(CAR); absent for ordinary least squares. */
  readonly weights?: Float64Array | undefined;
  /** Epoch day of day 0, one an observation. */
  readonly eventDates: Int32Array;
}

/** A cross-section that cannot be regressed: why. */
export interface NoRegression {
  readonly reason: string;
}

/** Least squares of CARs on characteristics, weighted where there are weights; or why there are no coefficients. */
export function regressCrossSection(sample: CrossSection): Fitted | NoRegression {
  const { response, terms, eventDates } = sample;
  const [n, k] = [response.length, terms.length];
  if (n <= k)
    return {
      reason: `${n} ${n === 1 ? 'observation' : 'observations'} for ${k} coefficients: there must be more observations than coefficients`,
    };
  const design = sample.design.map((column) => weighted(column, sample.weights));
  const fit = leastSquares(design, weighted(response, sample.weights), n, sample.weights === undefined);
  if (isCollinear(fit)) return { reason: collinearity(terms, fit.collinearColumn) };
  return { fit, design, residuals: residualsOf(sample, fit), clusters: eventDates };
}

/** Whether a cross-section was regressed. */
export function isRegressed(outcome: Fitted | NoRegression): outcome is Fitted {
  return 'fit' in outcome;
}

function collinearity(terms: readonly string[], column: number): string {
  return `collinear: ${terms[column]} is a combination of ${terms.slice(0, column).join(', ')}`;
}

function weighted(values: Float64Array, weights: Float64Array | undefined): Float64Array {
  return weights === undefined ? values : values.map((value, i) => value * Math.sqrt(weights[i]!));
}

/** Residuals times the roots of their weights. */
function residualsOf(
  { response, design, weights }: CrossSection,
  { coefficients }: LeastSquaresFit,
): Float64Array {
  const residuals = response.map((value, i) => {
    let residual = value;
    for (let j = 0; j < design.length; j++) residual -= coefficients[j]! * design[j]![i]!;
    return residual;
  });
  return weighted(residuals, weights);
}
