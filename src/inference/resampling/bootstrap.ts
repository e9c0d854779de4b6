import { clusteredT, datesDiffer } from './clustered-values.ts';
import { symmetricPValues } from './drawn-p-values.ts';
import { NO_VARIANCE, type ResamplingMethod } from './resampling-method.ts';

/**
 * Event dates drawn with replacement, all their observations with them. p from the t of each draw about the sample's
 * mean, with the variance clustered by date; estimates are the means of the draws.
 */
export const bootstrap: ResamplingMethod = {
  name: 'Bootstrap of event dates',
  reference:
    'Cameron, Gelbach & Miller (2008), Bootstrap-based improvements for inference with clustered errors, REStat 90',
  nullHypothesis: 'The mean abnormal return is zero.',
  measures: ['AAR', 'BHAAR', 'CAAR'],
  resample(values, uniforms) {
    if (!datesDiffer(values)) return NO_VARIANCE;
    const { mean, places, counts, sums, deviations } = values;
    const clusters = places.length;
    const [drawnCounts, drawnDeviations] = [new Float64Array(clusters), new Float64Array(clusters)];
    const estimates = new Float64Array(uniforms.draws);
    const statistics = new Float64Array(uniforms.draws);
    for (let draw = 0; draw < uniforms.draws; draw++) {
      const row = uniforms.row(draw);
      let n = 0;
      let deviation = 0;
      for (let g = 0; g < clusters; g++) {
        const drawn = Math.floor(row[places[g]!]! * clusters);
        n += drawnCounts[g] = counts[drawn]!;
        deviation += drawnDeviations[g] = deviations[drawn]!;
      }
      estimates[draw] = mean + deviation / n;
      statistics[draw] = clusteredT(drawnCounts, drawnDeviations);
    }
    return {
      draws: uniforms.draws,
      estimates,
      pValues: symmetricPValues(clusteredT(counts, sums), statistics),
    };
  },
};
