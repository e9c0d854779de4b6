import type { ResamplingMethod } from './resampling-method.ts';
import { wildBootstrap } from './wild.ts';

/** Weights −1 and 1 in equal shares. */
export const wildRademacher: ResamplingMethod = {
  name: 'Wild bootstrap by event date, Rademacher weights',
  reference: 'Davidson & Flachaire (2008), The wild bootstrap, tamed at last, JoE 146',
  nullHypothesis: 'The mean abnormal return is zero.',
  measures: ['AAR', 'BHAAR', 'CAAR'],
  resample: (values, uniforms) => wildBootstrap(values, uniforms, (uniform) => (uniform < 0.5 ? -1 : 1)),
};
