import type { LeastSquaresFit } from './least-squares.ts';

/**
 * (X'X)⁻¹ = R⁻¹R⁻ᵀ of a fit, row-major k×k.
 *
 * @example
 * inverseGram(fitMean(Float64Array.of(1, 2, 3, 4), 4)); // 0.25
 */
export function inverseGram({ factor, coefficients }: LeastSquaresFit): Float64Array {
  const k = coefficients.length;
  const inverse = inverseUpper(factor, k);
  const gram = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      for (let c = Math.max(i, j); c < k; c++) gram[i * k + j]! += inverse[i * k + c]! * inverse[j * k + c]!;
    }
  }
  return gram;
}

/** R⁻¹ of an upper triangular R, column by column from the diagonal up. */
function inverseUpper(factor: Float64Array, k: number): Float64Array {
  const inverse = new Float64Array(k * k);
  for (let column = 0; column < k; column++) {
    inverse[column * k + column] = 1 / factor[column * k + column]!;
    for (let row = column - 1; row >= 0; row--) {
      let sum = 0;
      for (let c = row + 1; c <= column; c++) sum += factor[row * k + c]! * inverse[c * k + column]!;
      inverse[row * k + column] = -sum / factor[row * k + row]!;
    }
  }
  return inverse;
}
