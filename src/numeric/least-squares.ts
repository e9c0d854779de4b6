/** An ordinary least squares fit of k coefficients on M observations. */
export interface LeastSquaresFit {
  /** M, the observations fitted. */
  readonly observations: number;
  /** One a column of the design, length k. */
  readonly coefficients: Float64Array;
  /** Sum of squared residuals. */
  readonly residualSumOfSquares: number;
  /** Sum of squares of the response about its mean. */
  readonly totalSumOfSquares: number;
  /** Sum of squares of the response itself. */
  readonly uncentredSumOfSquares: number;
  /** Upper triangular factor R of the design X = QR, row-major k×k, so that X'X = R'R. */
  readonly factor: Float64Array;
}

/** The design cannot tell a column from those before it: its position, from 0. */
export interface Collinear {
  readonly collinearColumn: number;
}

/** A column whose part not explained by the columns before it is smaller than this share of it is no regressor of its own. */
const COLLINEARITY_TOLERANCE = 1e-10;

/**
 * Least squares of `response` on the columns of `design`, the first `observations` entries of each.
 *
 * A constant alone and a constant with one regressor, which is what most models are, are fitted in closed form
 * on centred values (two passes, as exact as QR); anything else by Householder QR. Cost O(M·k²).
 *
 * @param design k columns of at least M finite values; where the first column is all ones it says so by `constantFirst`
 * @example
 * leastSquares([[1, 1, 1], [0, 1, 2]].map((c) => Float64Array.from(c)), Float64Array.of(1, 3, 5), 3, true);
 * // coefficients 1 and 2, residual sum of squares 0
 */
export function leastSquares(
  design: readonly Float64Array[],
  response: Float64Array,
  observations: number,
  constantFirst: boolean,
): LeastSquaresFit | Collinear {
  if (constantFirst && design.length === 1) return fitMean(response, observations);
  if (constantFirst && design.length === 2) return lineFit(design[1]!, response, observations);
  return householder(design, response, observations);
}

/** Whether a fit succeeded. */
export function isCollinear(fit: LeastSquaresFit | Collinear): fit is Collinear {
  return 'collinearColumn' in fit;
}

/**
 * g'(X'X)⁻¹g: how much the uncertainty of the coefficients adds, in units of the residual variance, to the variance
 * of a prediction whose regressors sum to g. One day's row gives its leverage h.
 */
export function predictionVariance(fit: LeastSquaresFit, g: ArrayLike<number>): number {
  const k = fit.coefficients.length;
  if (solved.length < k) solved = new Float64Array(k);
  let sum = 0;
  for (let row = 0; row < k; row++) {
    let z = g[row]!;
    for (let column = 0; column < row; column++) z -= fit.factor[column * k + row]! * solved[column]!;
    solved[row] = z / fit.factor[row * k + row]!;
    sum += solved[row]! ** 2;
  }
  return sum;
}

/** Room for z where R'z = g, by forward substitution; the form is z'z. */
let solved = new Float64Array(0);

/** Standard errors of the coefficients for a residual standard deviation, length k: s·√diag((X'X)⁻¹). */
export function standardErrors(fit: LeastSquaresFit, residualDeviation: number): Float64Array {
  const k = fit.coefficients.length;
  const unit = new Float64Array(k);
  return Float64Array.from(fit.coefficients, (_, j) => {
    unit.fill(0)[j] = 1;
    return residualDeviation * Math.sqrt(predictionVariance(fit, unit));
  });
}

/** The mean as a fit on a constant alone. */
export function fitMean(y: Float64Array, n: number): LeastSquaresFit {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) sum += y[i]!;
  const mean = sum / n;
  for (let i = 0; i < n; i++) squares += (y[i]! - mean) ** 2;
  return {
    observations: n,
    coefficients: Float64Array.of(mean),
    residualSumOfSquares: squares,
    totalSumOfSquares: squares,
    uncentredSumOfSquares: squares + n * mean ** 2,
    factor: Float64Array.of(Math.sqrt(n)),
  };
}

function lineFit(x: Float64Array, y: Float64Array, n: number): LeastSquaresFit | Collinear {
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < n; i++) {
    sumX += x[i]!;
    sumY += y[i]!;
  }
  const meanX = sumX / n;
  const meanY = sumY / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  if (!(xx > COLLINEARITY_TOLERANCE ** 2 * (xx + n * meanX ** 2))) return { collinearColumn: 1 };
  const slope = xy / xx;
  const intercept = meanY - slope * meanX;
  let residuals = 0;
  for (let i = 0; i < n; i++) residuals += (y[i]! - intercept - slope * x[i]!) ** 2;
  const root = Math.sqrt(n);
  return {
    observations: n,
    coefficients: Float64Array.of(intercept, slope),
    residualSumOfSquares: residuals,
    totalSumOfSquares: yy,
    uncentredSumOfSquares: yy + n * meanY ** 2,
    factor: Float64Array.of(root, root * meanX, 0, Math.sqrt(xx)),
  };
}

/** Golub & Van Loan, Matrix Computations, 5.2: reflect each column onto its axis, carry the response along. */
function householder(
  design: readonly Float64Array[],
  y: Float64Array,
  n: number,
): LeastSquaresFit | Collinear {
  const k = design.length;
  const columns = design.map((column) => column.slice(0, n));
  const response = y.slice(0, n);
  const { totalSumOfSquares, uncentredSumOfSquares } = fitMean(y, n);
  const factor = new Float64Array(k * k);
  for (let j = 0; j < k; j++) {
    const reflected = columns[j]!;
    const norm = lengthFrom(reflected, j);
    if (!(norm > COLLINEARITY_TOLERANCE * lengthFrom(design[j]!.subarray(0, n), 0)))
      return { collinearColumn: j };
    const diagonal = reflected[j]! > 0 ? -norm : norm;
    reflected[j]! -= diagonal;
    const scale = -diagonal * reflected[j]!; // half the squared length of the reflector
    for (const other of [...columns.slice(j + 1), response]) reflect(other, reflected, j, scale);
    factor[j * k + j] = diagonal;
    for (let c = j + 1; c < k; c++) factor[j * k + c] = columns[c]![j]!;
  }
  return {
    observations: n,
    coefficients: backSubstitute(factor, response, k),
    residualSumOfSquares: lengthFrom(response, k) ** 2,
    totalSumOfSquares,
    uncentredSumOfSquares,
    factor,
  };
}

function lengthFrom(vector: Float64Array, start: number): number {
  let squares = 0;
  for (let i = start; i < vector.length; i++) squares += vector[i]! ** 2;
  return Math.sqrt(squares);
}

function reflect(vector: Float64Array, reflector: Float64Array, start: number, scale: number): void {
  let dot = 0;
  for (let i = start; i < vector.length; i++) dot += reflector[i]! * vector[i]!;
  const step = dot / scale;
  for (let i = start; i < vector.length; i++) vector[i]! -= step * reflector[i]!;
}

function backSubstitute(factor: Float64Array, rotated: Float64Array, k: number): Float64Array {
  const coefficients = new Float64Array(k);
  for (let row = k - 1; row >= 0; row--) {
    let value = rotated[row]!;
    for (let c = row + 1; c < k; c++) value -= factor[row * k + c]! * coefficients[c]!;
    coefficients[row] = value / factor[row * k + row]!;
  }
  return coefficients;
}
