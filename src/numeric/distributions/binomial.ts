import { power } from '../power.ts';
import { deviance } from '../special/deviance.ts';
import { stirlingCorrection } from '../special/stirling-correction.ts';

/** Outcomes this little likelier than the one observed count as equally likely, as in R's binom.test. */
const EQUALLY_LIKELY = 1 + 1e-7;

/**
 * P(X = k), k successes in n trials of chance p each; 0 where k is no whole number from 0 to n.
 * Source: C. Loader (2000), "Fast and accurate computation of binomial probabilities".
 *
 * @example
 * probability(1, 2, 0.5); // ≈ 0.5
 */
export function probability(k: number, n: number, p: number): number {
  if (!isLegal(n, p) || Number.isNaN(k)) return Number.NaN;
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  const q = 1 - p;
  if (p === 0 || k === 0) return k === 0 ? Math.exp(n * Math.log1p(-p)) : 0;
  if (q === 0 || k === n) return k === n ? power(p, n) : 0;
  const correction = stirlingCorrection(n) - stirlingCorrection(k) - stirlingCorrection(n - k);
  const exponent = correction - deviance(k, n * p) - deviance(n - k, n * q);
  return Math.sqrt(n / (2 * Math.PI * k) / (n - k)) * Math.exp(exponent);
}

/**
 * P(X ≤ k).
 *
 * @example
 * lowerTail(1, 2, 0.5); // 0.75
 */
export function lowerTail(k: number, n: number, p: number): number {
  if (!isLegal(n, p) || Number.isNaN(k)) return Number.NaN;
  const last = Math.floor(k);
  if (last < 0) return 0;
  if (last >= n) return 1;
  return last < n * p ? sumDown(last, n, p) : 1 - sumUp(last + 1, n, p);
}

/**
 * P(X ≥ k): k itself is part of this tail.
 *
 * @example
 * upperTail(1, 2, 0.5); // 0.75
 */
export function upperTail(k: number, n: number, p: number): number {
  if (!isLegal(n, p) || Number.isNaN(k)) return Number.NaN;
  const first = Math.ceil(k);
  if (first <= 0) return 1;
  if (first > n) return 0;
  return first > n * p ? sumUp(first, n, p) : 1 - sumDown(first - 1, n, p);
}

/**
 * The exact two-sided p-value of k successes: the chance of all outcomes no likelier than k, as R's binom.test.
 * With p = ½ this is the sign test.
 *
 * @example
 * twoSided(0, 7, 0.5); // 0.015625, 2/2⁷
 */
export function twoSided(k: number, n: number, p: number): number {
  const observed = probability(k, n, p);
  if (Number.isNaN(observed) || !Number.isInteger(k) || k < 0 || k > n) return Number.NaN;
  const mean = n * p;
  if (k === mean) return 1;
  const asLikely = observed * EQUALLY_LIKELY;
  const below = k < mean;
  const likely = (i: number): boolean => probability(i, n, p) > asLikely;
  // Beyond the mean the probabilities only fall: halve until the first outcome no likelier than k is found.
  let near = below ? Math.floor(mean) : Math.ceil(mean);
  let far = below ? n + 1 : -1;
  while (Math.abs(far - near) > 1) {
    const middle = Math.floor((near + far) / 2);
    if (likely(middle)) near = middle;
    else far = middle;
  }
  return Math.min(
    1,
    below ? lowerTail(k, n, p) + upperTail(far, n, p) : lowerTail(far, n, p) + upperTail(k, n, p),
  );
}

/** Σ P(X = i), i = k, k + 1 … n, each from the one before: positive, and soon negligible beyond the mean. */
function sumUp(k: number, n: number, p: number): number {
  const odds = p / (1 - p);
  let term = 1;
  let sum = 1;
  for (let i = k; i < n && term > sum * 1e-17; i++) {
    term *= ((n - i) / (i + 1)) * odds;
    sum += term;
  }
  return probability(k, n, p) * sum;
}

/** Σ P(X = i), i = k, k − 1 … 0. */
function sumDown(k: number, n: number, p: number): number {
  const odds = (1 - p) / p;
  let term = 1;
  let sum = 1;
  for (let i = k; i > 0 && term > sum * 1e-17; i--) {
    term *= (i / (n - i + 1)) * odds;
    sum += term;
  }
  return probability(k, n, p) * sum;
}

function isLegal(n: number, p: number): boolean {
  return Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1;
}
