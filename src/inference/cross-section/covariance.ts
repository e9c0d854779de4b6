import { inverseGram } from '../../numeric/inverse-gram.ts';
import type { LeastSquaresFit } from '../../numeric/least-squares.ts';
import { predictionVariance } from '../../numeric/least-squares.ts';

/** How the uncertainty of the coefficients is told. */
export type Covariance = (typeof covariances)[number];

export const covariances = ['HC1', 'HC3', 'classical', 'cluster'] as const;

/** A regression whose coefficients are to be given standard errors. */
export interface Fitted {
  readonly fit: LeastSquaresFit;
  /** The design as fitted: rows times the roots of their weights, where there are any. */
  readonly design: readonly Float64Array[];
  readonly residuals: Float64Array;
  /** What an observation is clustered by, one an observation: its event date. */
  readonly clusters: ArrayLike<number>;
}

/** Standard errors of the coefficients, and the t they are read by. */
export interface CoefficientErrors {
  readonly standardErrors: Float64Array;
  readonly degreesOfFreedom: number;
}

/** Standard errors that are not defined: why. */
export interface NoErrors {
  readonly reason: string;
}

/**
 * Standard errors of the coefficients of a regression, n observations of k coefficients.
 *
 * `classical`: s²(X'X)⁻¹, one variance for all. `HC1`: (X'X)⁻¹ Σ e²xx' (X'X)⁻¹ · n/(n − k). `HC3`: the same without the
 * factor, each e over 1 − h, h its leverage. These are read by t(n − k). `cluster`: sums of e·x over a cluster in the
 * place of e·x, times the finite-sample factor G/(G − 1)·(n − 1)/(n − k), read by t(G − 1), G the clusters.
 *
 * Source: MacKinnon & White (1985), J. Econometrics 29; Liang & Zeger (1986), Biometrika 73; Cameron & Miller (2015), JHR 50.
 */
export function coefficientErrors(fitted: Fitted, covariance: Covariance): CoefficientErrors | NoErrors {
  const [n, k] = [fitted.residuals.length, fitted.design.length];
  const gram = inverseGram(fitted.fit);
  if (covariance === 'classical') {
    const variance = fitted.fit.residualSumOfSquares / (n - k);
    const standardErrors = Float64Array.from({ length: k }, (_, j) => Math.sqrt(variance * gram[j * k + j]!));
    return { standardErrors, degreesOfFreedom: n - k };
  }
  if (covariance === 'cluster') {
    const groups = new Set(Array.from(fitted.clusters)).size;
    if (groups < 2) return { reason: 'one event date: there is nothing to cluster by' };
    const factor = (groups / (groups - 1)) * ((n - 1) / (n - k));
    const scores = clusterScores(fitted, fitted.residuals);
    return { standardErrors: sandwich(gram, scores, k, factor), degreesOfFreedom: groups - 1 };
  }
  const residuals = covariance === 'HC3' ? jackknifed(fitted) : fitted.residuals;
  if (!residuals.every(Number.isFinite))
    return { reason: 'an observation alone determines a coefficient: HC3 leaves it no residual' };
  const factor = covariance === 'HC3' ? 1 : n / (n - k);
  const scores = scoresBy(fitted, residuals, (i) => i);
  return { standardErrors: sandwich(gram, scores, k, factor), degreesOfFreedom: n - k };
}

/** Whether standard errors are defined. */
export function hasErrors(errors: CoefficientErrors | NoErrors): errors is CoefficientErrors {
  return 'standardErrors' in errors;
}

/** An observation that explains itself this fully has no residual to speak of. */
const FULL_LEVERAGE = 1 - 1e-10;

/** Residuals over 1 − h: what each observation is missed by when the others alone are fitted. */
function jackknifed({ fit, design, residuals }: Fitted): Float64Array {
  return residuals.map((residual, i) => {
    const leverage = predictionVariance(
      fit,
      design.map((column) => column[i]!),
    );
    return leverage > FULL_LEVERAGE ? Number.NaN : residual / (1 - leverage);
  });
}

function clusterScores(fitted: Fitted, residuals: Float64Array): Float64Array[] {
  const { clusters } = fitted;
  return scoresBy(fitted, residuals, (i) => clusters[i]!);
}

/** Σ e·x over the observations of a key, one vector of k a key, in the order keys come. */
function scoresBy({ design }: Fitted, residuals: Float64Array, key: (i: number) => number): Float64Array[] {
  const scores = new Map<number, Float64Array>();
  for (let i = 0; i < residuals.length; i++) {
    const score = scores.get(key(i)) ?? new Float64Array(design.length);
    scores.set(key(i), score);
    for (let j = 0; j < design.length; j++) score[j]! += residuals[i]! * design[j]![i]!;
  }
  return [...scores.values()];
}

/** √ of the diagonal of c·A(Σ s s')A: each entry is the sum of squares of (A s)ⱼ. */
function sandwich(
  gram: Float64Array,
  scores: readonly Float64Array[],
  k: number,
  factor: number,
): Float64Array {
  return Float64Array.from({ length: k }, (_, j) => {
    let sum = 0;
    for (const score of scores) {
      let projected = 0;
      for (let c = 0; c < k; c++) projected += gram[j * k + c]! * score[c]!;
      sum += projected ** 2;
    }
    return Math.sqrt(factor * sum);
  });
}
