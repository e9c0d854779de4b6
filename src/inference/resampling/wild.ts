import { type ClusteredValues, clusteredT, datesDiffer } from './clustered-values.ts';
import { symmetricPValues } from './drawn-p-values.ts';
import { NO_VARIANCE, type Resampled } from './resampling-method.ts';
import type { Uniforms } from './uniforms.ts';

/**
 * Wild bootstrap by date: every date's values times one weight of mean 0 and variance 1. p from the t of values so
 * weighted, the null hypothesis imposed; estimates are the mean plus the weighted deviations from it.
 *
 * @param weight of a uniform number
 */
export function wildBootstrap(
  values: ClusteredValues,
  uniforms: Uniforms,
  weight: (uniform: number) => number,
): Resampled | typeof NO_VARIANCE {
  if (!datesDiffer(values)) return NO_VARIANCE;
  const { n, mean, places, counts, sums, deviations } = values;
  const weighted = new Float64Array(places.length);
  const estimates = new Float64Array(uniforms.draws);
  const statistics = new Float64Array(uniforms.draws);
  for (let draw = 0; draw < uniforms.draws; draw++) {
    const row = uniforms.row(draw);
    let deviation = 0;
    for (let g = 0; g < places.length; g++) {
      const own = weight(row[places[g]!]!);
      weighted[g] = own * sums[g]!;
      deviation += own * deviations[g]!;
    }
    estimates[draw] = mean + deviation / n;
    statistics[draw] = clusteredT(counts, weighted);
  }
  return {
    draws: uniforms.draws,
    estimates,
    pValues: symmetricPValues(clusteredT(counts, sums), statistics),
  };
}
