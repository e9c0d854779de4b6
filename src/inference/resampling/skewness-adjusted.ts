import type { ClusteredValues } from './clustered-values.ts';
import { tailPValues } from './drawn-p-values.ts';
import { NO_VARIANCE, type ResamplingMethod } from './resampling-method.ts';

/** Dates drawn at least, where the sample has as many: a quarter of a small sample has no skewness to tell. */
const FEWEST_DATES = 20;

/**
 * The skewness-adjusted t of Lyon, Barber & Tsai against its own bootstrap: event dates drawn with replacement, a
 * quarter as many as there are, as the paper does (small samples more, up to all of them), and each draw's t taken
 * about the sample's mean. Two-sided p is twice the smaller tail.
 */
export const skewnessAdjusted: ResamplingMethod = {
  name: 'Bootstrapped skewness-adjusted buy-and-hold t',
  reference: 'Lyon, Barber & Tsai (1999), Improved methods for tests of long-run abnormal returns, JF 54',
  nullHypothesis: 'The mean buy-and-hold abnormal return is zero.',
  measures: ['BHAAR'],
  resample(values, uniforms) {
    const { mean, places, counts, deviations, squares, cubes } = values;
    const clusters = places.length;
    const drawnClusters = Math.max(Math.ceil(clusters / 4), Math.min(clusters, FEWEST_DATES));
    const observed = skewnessAdjustedT(mean, sumsOf(values));
    if (!Number.isFinite(observed)) return NO_VARIANCE;
    const statistics = Float64Array.from({ length: uniforms.draws }, (_, draw) => {
      const row = uniforms.row(draw);
      const drawn = { n: 0, deviations: 0, squares: 0, cubes: 0 };
      for (let i = 0; i < drawnClusters; i++) {
        const g = Math.floor(row[places[i]!]! * clusters);
        drawn.n += counts[g]!;
        drawn.deviations += deviations[g]!;
        drawn.squares += squares[g]!;
        drawn.cubes += cubes[g]!;
      }
      return skewnessAdjustedT(0, drawn);
    });
    return { draws: uniforms.draws, pValues: tailPValues(observed, statistics) };
  },
};

interface PowerSums {
  readonly n: number;
  readonly deviations: number;
  readonly squares: number;
  readonly cubes: number;
}

function sumsOf({ n, squares, cubes }: ClusteredValues): PowerSums {
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  return { n, deviations: 0, squares: total(squares), cubes: total(cubes) };
}

/**
 * √n(S + gS²/3 + g/(6n)), S the mean over the deviation, g the skewness; not finite without variance.
 *
 * @param centre what the power sums are taken about
 */
function skewnessAdjustedT(centre: number, { n, deviations, squares, cubes }: PowerSums): number {
  const shift = deviations / n;
  const central = squares - n * shift ** 2;
  // What is left of a difference of equal sums is rounding: the values drawn are all the same.
  if (!(central > 1e-12 * squares)) return Number.NaN;
  const deviation = Math.sqrt(central / (n - 1));
  const skewness = (cubes - 3 * shift * squares + 2 * n * shift ** 3) / (n * deviation ** 3);
  const ratio = (centre + shift) / deviation;
  return Math.sqrt(n) * (ratio + (skewness * ratio ** 2) / 3 + skewness / (6 * n));
}
