import type { ResamplingMethod } from './resampling-method.ts';
import { wildBootstrap } from './wild.ts';

const ROOT = Math.sqrt(5);
/** Share of the weight below zero; with it the weights have mean 0, variance 1 and third moment 1. */
const BELOW = (ROOT + 1) / (2 * ROOT);

/** Weights (1 − √5)/2 and (1 + √5)/2 in Mammen's shares, which keep the skewness of the sample. */
export const wildMammen: ResamplingMethod = {
  name: 'Wild bootstrap by event date, Mammen weights',
  reference: 'Mammen (1993), Bootstrap and wild bootstrap for high dimensional linear models, AoS 21',
  nullHypothesis: 'The mean abnormal return is zero.',
  measures: ['AAR', 'BHAAR', 'CAAR'],
  resample: (values, uniforms) =>
    wildBootstrap(values, uniforms, (uniform) => (uniform < BELOW ? (1 - ROOT) / 2 : (1 + ROOT) / 2)),
};
