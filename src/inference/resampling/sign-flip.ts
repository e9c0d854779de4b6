import type { ClusteredValues } from './clustered-values.ts';
import { symmetricPValues } from './drawn-p-values.ts';
import type { ResamplingMethod } from './resampling-method.ts';
import type { Uniforms } from './uniforms.ts';

/**
 * All values of a date change sign together; p from the mean. Every choice of signs is tried when there are no more
 * than B + 1 of them, and p is then exact.
 */
export const signFlip: ResamplingMethod = {
  name: 'Sign-flip permutation by event date',
  reference:
    'Fisher (1935), The design of experiments, Oliver & Boyd; Canay, Romano & Shaikh (2017), Randomization tests under an approximate symmetry assumption, Econometrica 85',
  nullHypothesis: 'The abnormal returns of a date are as likely to be as they are as with the opposite sign.',
  measures: ['AAR', 'BHAAR', 'CAAR'],
  resample(values, uniforms) {
    const observed = values.sums.reduce((sum, value) => sum + value, 0);
    const isWhole = 2 ** values.places.length <= uniforms.draws + 1;
    const flipped = isWhole ? everyFlip(values) : drawnFlips(values, uniforms);
    return { draws: flipped.length, pValues: symmetricPValues(observed, flipped, isWhole) };
  },
};

function everyFlip({ sums }: ClusteredValues): Float64Array {
  return Float64Array.from({ length: 2 ** sums.length }, (_, signs) =>
    sums.reduce((sum, value, g) => sum + ((signs >> g) & 1 ? -value : value), 0),
  );
}

function drawnFlips({ sums, places }: ClusteredValues, uniforms: Uniforms): Float64Array {
  return Float64Array.from({ length: uniforms.draws }, (_, draw) => {
    const row = uniforms.row(draw);
    return sums.reduce((sum, value, g) => sum + (row[places[g]!]! < 0.5 ? -value : value), 0);
  });
}
