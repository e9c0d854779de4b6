import { datesDiffer } from './clustered-values.ts';
import { tailPValues } from './drawn-p-values.ts';
import { NO_VARIANCE, type ResamplingMethod } from './resampling-method.ts';

/** Dates drawn at least, where the sample has as many: a quarter of a small sample has no skewness to tell. */
const FEWEST_DATES = 20;

/**
 * The skewness-adjusted t of Lyon, Barber & Tsai against its own bootstrap: event dates drawn with replacement, a
 * quarter as many as there are, as the paper does (small samples more, up to all of them), and each draw's t taken
 * about the sample's mean. Dates stand where the paper has firms, which are the same thing where no date has two.
 * Two-sided p is twice the smaller tail. With ten dates or fewer it rejects a true null in 7 to 8 % of samples at 5 %.
 */
export const skewnessAdjusted: ResamplingMethod = {
  name: 'Bootstrapped skewness-adjusted buy-and-hold t',
  reference: 'Lyon, Barber & Tsai (1999), Improved methods for tests of long-run abnormal returns, JF 54',
  nullHypothesis: 'The mean buy-and-hold abnormal return is zero.',
  measures: ['BHAAR'],
  resample(values, uniforms) {
    if (!datesDiffer(values)) return NO_VARIANCE;
    const { mean, places, counts, deviations } = values;
    const clusters = places.length;
    const length = Math.max(Math.ceil(clusters / 4), Math.min(clusters, FEWEST_DATES));
    const [drawnCounts, drawnDeviations] = [new Float64Array(length), new Float64Array(length)];
    const statistics = Float64Array.from({ length: uniforms.draws }, (_, draw) => {
      const row = uniforms.row(draw);
      for (let i = 0; i < length; i++) {
        const g = Math.floor(row[places[i]!]! * clusters);
        drawnCounts[i] = counts[g]!;
        drawnDeviations[i] = deviations[g]!;
      }
      return skewnessAdjustedT(0, drawnCounts, drawnDeviations);
    });
    const observed = skewnessAdjustedT(mean, counts, deviations);
    return { draws: uniforms.draws, pValues: tailPValues(observed, statistics) };
  },
};

/**
 * √G(S + gS²/3 + g/(6G)) over G dates, S the mean over the deviation, g the skewness of the dates' sums; NaN where
 * these do not vary.
 *
 * @param centre what the deviations, sums by date, are taken about
 */
function skewnessAdjustedT(centre: number, counts: Float64Array, deviations: Float64Array): number {
  const dates = counts.length;
  let n = 0;
  let sum = 0;
  let size = 0;
  for (let g = 0; g < dates; g++) {
    n += counts[g]!;
    sum += deviations[g]!;
    size += deviations[g]! ** 2;
  }
  let squares = 0;
  let cubes = 0;
  for (let g = 0; g < dates; g++) {
    const rest = deviations[g]! - (counts[g]! * sum) / n;
    squares += rest ** 2;
    cubes += rest ** 2 * rest;
  }
  if (!(squares > 1e-24 * size)) return Number.NaN; // what is left of equal numbers is rounding
  const deviation = Math.sqrt(squares / (dates - 1));
  const skewness = cubes / (dates * deviation ** 2 * deviation);
  const ratio = (centre + sum / n) * (n / dates / deviation);
  return Math.sqrt(dates) * (ratio + (skewness * ratio ** 2) / 3 + skewness / (6 * dates));
}
