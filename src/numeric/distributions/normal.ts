import { centralErf, gaussian, scaledErfc } from '../special/erfc.ts';

const ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;

/** Up to here the centre is computed, above it the tail: 0.46875 √2. */
const CENTRE = 0.66;

/**
 * The standard normal density at x.
 *
 * @example
 * density(0); // 0.3989422804014327
 */
export function density(x: number): number {
  return ONE_OVER_SQRT_TWO_PI * gaussian(x);
}

/**
 * P(X ≤ x), exact to some 15 digits however small.
 *
 * @example
 * lowerTail(-1.96); // 0.024997895148220428
 */
export function lowerTail(x: number): number {
  return upperTail(-x);
}

/**
 * P(X > x), exact to some 15 digits however small.
 *
 * @example
 * upperTail(1.96); // 0.024997895148220428
 */
export function upperTail(x: number): number {
  if (Math.abs(x) <= CENTRE) return 0.5 - 0.5 * centralErf(x * Math.SQRT1_2);
  const tail = 0.5 * twoSided(x);
  return x < 0 ? 1 - tail : tail;
}

/**
 * P(|X| ≥ |x|).
 *
 * @example
 * twoSided(1.96); // 0.049995790296440856
 */
export function twoSided(x: number): number {
  const size = Math.abs(x);
  if (size <= CENTRE) return 1 - centralErf(size * Math.SQRT1_2);
  return gaussian(size) * scaledErfc(size * Math.SQRT1_2);
}

/**
 * The x with P(X ≤ x) = p; NaN outside 0 … 1.
 *
 * @example
 * quantile(0.975); // ≈ 1.95996398454
 */
export function quantile(p: number): number {
  return -upperQuantile(p);
}

/**
 * The x with P(X > x) = p, exact for tiny p.
 * Source: M. J. Wichura (1988), "Algorithm AS 241", Applied Statistics 37, function PPND16.
 *
 * @example
 * upperQuantile(0.025); // ≈ 1.95996398454
 */
export function upperQuantile(p: number): number {
  if (p === 0) return Number.POSITIVE_INFINITY;
  if (p === 1) return Number.NEGATIVE_INFINITY;
  const q = 0.5 - p;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRAL, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q > 0 ? p : 1 - p)); // NaN outside 0 … 1
  const size = r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(FAR, r - 5);
  return q > 0 ? size : -size;
}

interface Rational {
  /** Coefficients, highest power first. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

const CENTRAL: Rational = {
  numerator: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  denominator: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};

const MIDDLE: Rational = {
  numerator: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

const FAR: Rational = {
  numerator: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

function ratio({ numerator, denominator }: Rational, x: number): number {
  let above = 0;
  let below = 0;
  for (const coefficient of numerator) above = above * x + coefficient;
  for (const coefficient of denominator) below = below * x + coefficient;
  return above / below;
}
