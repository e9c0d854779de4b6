import { type Curve, returnsOf } from '../curve.ts';
import { isNotMeasured, type NotMeasured } from '../metric.ts';
import { centralMoments } from './central-moments.ts';

/** Returns of the sessions in which the benchmark has one too, pairwise, fractions. */
export interface Benchmarked {
  readonly own: Float64Array;
  readonly benchmark: Float64Array;
}

/** Pairs the curve's returns with its benchmark's; or why they cannot be compared. */
export function benchmarked(curve: Curve): Benchmarked | NotMeasured {
  if (curve.benchmark === undefined) return { reason: 'no benchmark is given' };
  const market = curve.benchmark.subarray(1);
  const hasBoth = (_: number, i: number) => !Number.isNaN(market[i]!);
  const pairs = { own: returnsOf(curve.equity).filter(hasBoth), benchmark: market.filter(hasBoth) };
  return pairs.own.length < 2 ? { reason: 'fewer than two sessions have a benchmark return' } : pairs;
}

/** own = α + β·benchmark, both above interest. */
export interface MarketLine {
  readonly beta: number;
  /** A session, fraction. */
  readonly alpha: number;
}

/** Least-squares line of the curve's returns on its benchmark's; or why there is none. */
export function marketLine(curve: Curve, riskFree: number): MarketLine | NotMeasured {
  const pairs = benchmarked(curve);
  if (isNotMeasured(pairs)) return pairs;
  const { own, benchmark } = pairs;
  const market = centralMoments(benchmark);
  if (market.deviation === 0) return { reason: 'the benchmark does not vary' };
  const centre = centralMoments(own).mean;
  const products = own.reduce((sum, value, i) => sum + (value - centre) * (benchmark[i]! - market.mean), 0);
  const beta = products / (market.deviation ** 2 * (market.n - 1));
  return { beta, alpha: centre - riskFree - beta * (market.mean - riskFree) };
}
